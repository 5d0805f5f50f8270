import { describe, expect, test } from '@jest/globals'
import { kafkaAdmin, type AdminClient } from '../../consumers/runtime/kafka/admin.ts'
import { asAdmin } from '../../producers/publishing/kafka.ts'
import { manualClock } from '../builders/manual-clock.ts'

const named = (name: string, message: string, about: Readonly<Record<string, unknown>> = {}) =>
  Object.assign(new Error(message), { name, ...about })
const afterRetries = (cause: Error) => named('KafkaJSNumberOfRetriesExceeded', cause.message, { cause })

const brokers = ['kafka-1:9092', 'kafka-2:9092']
const NEEDS = 'Describe and Read on topic calls, and Read on its group'

const unused = () => Promise.reject(new Error('not asked'))
const admin = (change: Partial<AdminClient>): AdminClient => ({
  connect: () => Promise.resolve(),
  disconnect: () => Promise.resolve(),
  describeCluster: () => Promise.resolve({ clusterId: 'c1' }),
  fetchTopicMetadata: unused,
  fetchTopicOffsets: unused,
  fetchTopicOffsetsByTimestamp: unused,
  describeConfigs: unused,
  ...change,
})

/** How each half ends on what the client threw. */
const halves = {
  producers: (client: AdminClient) =>
    asAdmin(client, { brokers, needs: NEEDS, wanted: 'asked for the partitions of topic calls' }, (it) =>
      it.fetchTopicMetadata({ topics: ['calls'] }),
    ),
  consumers: (client: AdminClient) => kafkaAdmin({ topic: 'calls', brokers, admin: () => client, clock: manualClock() }).identity(),
} as const

const AT = 'Kafka at kafka-1:9092, kafka-2:9092'
const login = 'correct SIGNALS_KAFKA_SASL_MECHANISM, SIGNALS_KAFKA_SASL_USERNAME and SIGNALS_KAFKA_SASL_PASSWORD'
const nobody = (reason: string) =>
  `no Kafka broker answers at kafka-1:9092, kafka-2:9092 (${reason}); is it running, is SIGNALS_LOG_URL its address, and does it want TLS or a login (SIGNALS_KAFKA_SSL, SIGNALS_KAFKA_SASL_MECHANISM)?`

const failures: readonly { readonly what: string; readonly error: Error; readonly code: number; readonly message: string }[] = [
  {
    what: 'a wrong password',
    error: afterRetries(named('KafkaJSSASLAuthenticationError', 'SASL PLAIN authentication failed')),
    code: 77,
    message: `${AT} refused the login (SASL PLAIN authentication failed); ${login}`,
  },
  ...['SASL_AUTHENTICATION_FAILED', 'UNSUPPORTED_SASL_MECHANISM', 'ILLEGAL_SASL_STATE'].map((type) => ({
    what: `a login that Kafka answers with ${type}`,
    error: named('KafkaJSProtocolError', 'said', { type }),
    code: 77,
    message: `${AT} refused the login (${type}); ${login}`,
  })),
  ...['TOPIC', 'GROUP', 'CLUSTER'].map((resource) => ({
    what: `a missing permission on a ${resource.toLowerCase()}`,
    error: named('KafkaJSProtocolError', 'said', { type: `${resource}_AUTHORIZATION_FAILED` }),
    code: 77,
    message: `${AT} does not permit this (${resource}_AUTHORIZATION_FAILED); the user needs ${NEEDS}`,
  })),
  {
    what: 'a missing permission among several errors',
    error: named('KafkaJSAggregateError', 'Topic creation errors', {
      errors: [named('KafkaJSCreateTopicError', 'said', { type: 'TOPIC_AUTHORIZATION_FAILED' })],
    }),
    code: 77,
    message: `${AT} does not permit this (TOPIC_AUTHORIZATION_FAILED); the user needs ${NEEDS}`,
  },
  {
    what: 'a broker that is not there',
    error: afterRetries(named('KafkaJSConnectionError', 'Connection error: connect ECONNREFUSED 127.0.0.1:9')),
    code: 69,
    message: nobody('Connection error: connect ECONNREFUSED 127.0.0.1:9'),
  },
  {
    what: 'a broker that closes the connection',
    error: named('KafkaJSConnectionClosedError', 'Closed connection'),
    code: 69,
    message: nobody('Closed connection'),
  },
  {
    what: 'a broker that does not answer',
    error: named('KafkaJSRequestTimeoutError', 'Request Metadata timed out'),
    code: 69,
    message: nobody('Request Metadata timed out'),
  },
  {
    what: 'a certificate that the broker refuses',
    error: afterRetries(
      named('KafkaJSConnectionError', 'Connection error: 00E1:error:0A000412:SSL routines:tlsv13 alert certificate required:1\n'),
    ),
    code: 77,
    message: `${AT} refused the certificate of this client (alert certificate required); correct SIGNALS_KAFKA_SSL_CERT and SIGNALS_KAFKA_SSL_KEY`,
  },
  {
    what: 'a certificate of the broker that is not trusted',
    error: named('KafkaJSConnectionError', 'Connection error: self-signed certificate in certificate chain'),
    code: 69,
    message:
      'the certificate of the Kafka brokers at kafka-1:9092, kafka-2:9092 is not trusted (Connection error: self-signed certificate in certificate chain); set SIGNALS_KAFKA_SSL_CA to the certificate of their CA, or correct SIGNALS_LOG_URL',
  },
  {
    what: 'a login with tokens that the brokers do not offer',
    error: named('KafkaJSSASLAuthenticationError', 'SASL OAUTHBEARER mechanism is not supported by the server'),
    code: 77,
    message: `${AT} refused the login (SASL OAUTHBEARER mechanism is not supported by the server); correct SIGNALS_KAFKA_SASL_MECHANISM and what its token is made of (docs/kafka-logins.md)`,
  },
  {
    what: 'anything else',
    error: named('KafkaJSAggregateError', 'Topic creation errors', { errors: [new Error('Replication factor is above 1')] }),
    code: 69,
    message: `${AT} could not be asked for the partitions of topic calls: Replication factor is above 1`,
  },
]

const places = [
  ['connect', (error: Error) => admin({ connect: () => Promise.reject(error) })],
  ['a question', (error: Error) => admin({ fetchTopicMetadata: () => Promise.reject(error) })],
] as const

describe.each(failures)('$what', ({ error, code, message }) => {
  test.each(places)(`on %s has the same sentence in both halves, and the code ${code}`, async (_, clientThat) => {
    for (const half of [halves.producers, halves.consumers])
      await expect(half(clientThat(error))).rejects.toMatchObject({ exitCode: code, message, cause: error })
  })
})
