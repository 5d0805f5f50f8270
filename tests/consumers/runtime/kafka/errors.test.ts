import { describe, expect, test } from '@jest/globals'
import { explainEnding } from '../../../../consumers/runtime/kafka/errors.ts'

const asked = { brokers: ['kafka-1:9092'], topic: 'calls', group: 'service-signals.interactions' }
const named = (name: string, about: Readonly<Record<string, unknown>> = {}) => Object.assign(new Error('said'), { name, ...about })

describe('errors that stop the Kafka client permanently', () => {
  test.each<{ readonly what: string; readonly error: Error; readonly code: number; readonly message: string }>([
    {
      what: 'a group it may not join',
      error: named('KafkaJSProtocolError', { type: 'GROUP_AUTHORIZATION_FAILED' }),
      code: 77,
      message:
        'Kafka at kafka-1:9092 does not permit this (GROUP_AUTHORIZATION_FAILED); the user needs Describe and Read on topic calls, and Read on group service-signals.interactions',
    },
    {
      what: 'a login that is refused',
      error: named('KafkaJSNumberOfRetriesExceeded', { cause: named('KafkaJSSASLAuthenticationError') }),
      code: 77,
      message:
        'Kafka at kafka-1:9092 refused the login (said); correct SIGNALS_KAFKA_SASL_MECHANISM, SIGNALS_KAFKA_SASL_USERNAME and SIGNALS_KAFKA_SASL_PASSWORD',
    },
    {
      what: 'a compression it does not know',
      error: named('KafkaJSNotImplemented'),
      code: 78,
      message:
        'topic calls holds records that this program cannot decompress (said); set its producers to compress with gzip or zstd, or not at all',
    },
    { what: 'anything else', error: named('KafkaJSError'), code: 70, message: 'the Kafka client at kafka-1:9092 stopped: said' },
    {
      what: 'an error that is its own cause',
      error: (() => {
        const error = named('KafkaJSError')
        return Object.assign(error, { cause: error })
      })(),
      code: 70,
      message: 'the Kafka client at kafka-1:9092 stopped: said',
    },
  ])('$what: exit $code', ({ error, code, message }) => {
    expect(explainEnding(error, asked)).toMatchObject({ exitCode: code, message, cause: error })
  })
})
