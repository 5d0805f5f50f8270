import { describe, expect, test } from '@jest/globals'
import { kafkaAdmin, TopicMissing, type AdminClient } from '../../../../consumers/runtime/kafka/admin.ts'
import { Unreachable } from '../../../../platform/errors.ts'
import { manualClock } from '../../../builders/manual-clock.ts'

const client = (change: Partial<AdminClient> = {}): AdminClient => ({
  connect: () => Promise.resolve(),
  disconnect: () => Promise.resolve(),
  describeCluster: () => Promise.resolve({ clusterId: 'c1' }),
  fetchTopicMetadata: () => Promise.resolve({ topics: [{ partitions: [{}, {}, {}] }] }),
  fetchTopicOffsets: () => Promise.resolve([1, 0].map((partition) => ({ partition, low: '5', high: `${partition}9007199254740993` }))),
  fetchTopicOffsetsByTimestamp: () => Promise.resolve([{ partition: 1, offset: '7' }]),
  describeConfigs: () =>
    Promise.resolve({ resources: [{ configEntries: [{ configName: 'message.timestamp.type', configValue: 'CreateTime' }] }] }),
  ...change,
})

/** A cluster whose clients are handed out one after the other, the last one for good. */
function over(...clients: readonly AdminClient[]) {
  const clock = manualClock()
  let made = 0
  const admin = () => clients[Math.min(made++, clients.length - 1)]!
  return { it: kafkaAdmin({ topic: 'calls', brokers: ['kafka-1:9092', 'kafka-2:9092'], clock, admin }), clock, made: () => made }
}

const kafkaError = (type: string) => Object.assign(new Error(`Kafka says ${type}`), { type })
const failing = (error: Error): AdminClient => client({ fetchTopicOffsets: () => Promise.reject(error), connect: () => Promise.resolve() })

describe('queries to a cluster', () => {
  test('return identity, bounds and offsets', async () => {
    const { it, made } = over(client())
    expect(await it.identity()).toEqual({ clusterId: 'c1', topic: 'calls', partitions: 3 })
    expect(await it.bounds(1)).toEqual({ earliest: 5n, end: 19007199254740993n })
    expect(await it.offsetAt(1, 1000)).toBe(7n)
    expect(await it.settings(['message.timestamp.type'])).toEqual(new Map([['message.timestamp.type', 'CreateTime']]))
    expect(made()).toBe(1)
  })

  test('an offset at the end means that there is no record', async () => {
    const { it } = over(client({ fetchTopicOffsetsByTimestamp: () => Promise.resolve([{ partition: 1, offset: '19007199254740993' }]) }))
    expect(await it.offsetAt(1, 1000)).toBeUndefined()
  })

  test('are retried once with a new client, because an old one keeps stale metadata', async () => {
    let left = 0
    const { it, made } = over(
      { ...failing(kafkaError('NOT_LEADER_FOR_PARTITION')), disconnect: () => Promise.resolve(void (left += 1)) },
      client(),
    )
    expect((await it.bounds(0)).earliest).toBe(5n)
    expect([made(), left]).toEqual([2, 1])
  })

  test('that fail twice name the addresses, the query and the reason', async () => {
    const { it } = over(failing(new Error('connect ECONNREFUSED')))
    const question = it.bounds(0)
    await expect(question).rejects.toBeInstanceOf(Unreachable)
    await expect(question).rejects.toThrow(
      'Kafka at kafka-1:9092, kafka-2:9092 could not be asked for the offsets of topic calls: connect ECONNREFUSED',
    )
  })

  test('that are never answered end after two attempts of ten seconds', async () => {
    const { it, clock } = over(client({ describeCluster: () => new Promise(() => undefined) }))
    let said: unknown
    it.identity().catch((error: unknown) => (said = error))
    await clock.advance(19_999)
    expect(said).toBeUndefined()
    await clock.advance(1)
    expect(said).toMatchObject({ name: 'Unreachable', message: expect.stringContaining('no answer within 10000 ms') })
  })

  test('about a missing topic say what to do without a retry, even when the client wraps the error', async () => {
    const wrapped = new Error('retried', { cause: kafkaError('UNKNOWN_TOPIC_OR_PARTITION') })
    const { it, made } = over(client({ fetchTopicMetadata: () => Promise.reject(wrapped) }))
    const question = it.identity()
    await expect(question).rejects.toBeInstanceOf(TopicMissing)
    await expect(question).rejects.toThrow(
      /there is no topic calls at kafka:\/\/kafka-1:9092,kafka-2:9092; create it with `signals-produce topics`/,
    )
    expect(made()).toBe(1)
  })

  test('about a missing partition name it', async () => {
    const { it } = over(client())
    await expect(it.bounds(9)).rejects.toThrow('topic calls has no partition 9 now')
  })

  test.each([
    [
      'a permission',
      new Error('retried', { cause: kafkaError('TOPIC_AUTHORIZATION_FAILED') }),
      'does not permit this (TOPIC_AUTHORIZATION_FAILED); the user needs Describe and Read on topic calls, and Read on its group',
    ],
    [
      'a login, by the name of the client',
      Object.assign(new Error('SASL PLAIN authentication failed: Invalid credentials'), { name: 'KafkaJSSASLAuthenticationError' }),
      'refused the login (SASL PLAIN authentication failed: Invalid credentials); correct SIGNALS_KAFKA_SASL_MECHANISM, SIGNALS_KAFKA_SASL_USERNAME and SIGNALS_KAFKA_SASL_PASSWORD',
    ],
    [
      'a login, by the name of Kafka',
      kafkaError('SASL_AUTHENTICATION_FAILED'),
      'refused the login (SASL_AUTHENTICATION_FAILED); correct SIGNALS_KAFKA_SASL_MECHANISM, SIGNALS_KAFKA_SASL_USERNAME and SIGNALS_KAFKA_SASL_PASSWORD',
    ],
  ])('that fail for want of %s end with 77 and say what to change', async (_what, error, sentence) => {
    const { it } = over(client({ connect: () => Promise.reject(error) }))
    const message = `Kafka at kafka-1:9092, kafka-2:9092 ${sentence}`
    await expect(it.identity()).rejects.toMatchObject({ name: 'NotPermitted', exitCode: 77, message })
  })

  test('settings that the cluster does not permit reading are undefined; other failures are thrown', async () => {
    const refused = over(client({ describeConfigs: () => Promise.reject(kafkaError('CLUSTER_AUTHORIZATION_FAILED')) }))
    expect(await refused.it.settings(['cleanup.policy'])).toBeUndefined()
    const broken = over(client({ describeConfigs: () => Promise.reject(new Error('boom')) }))
    await expect(broken.it.settings(['cleanup.policy'])).rejects.toThrow('boom')
  })
})
