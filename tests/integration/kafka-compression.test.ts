import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { kafkaSource } from '../../consumers/runtime/kafka/source.ts'
import type { Logger } from '../../platform/logger.ts'
import { createTopics } from '../../producers/publishing/kafka.ts'
import { realClock } from '../builders/real-clock.ts'
import { nativeKafka } from '../services/found.ts'
import { startKafka, type Broker } from '../services/kafka.ts'
import { unused } from '../services/places.ts'
import { testKafkaClient } from '../services/topics.ts'

const suite = typeof (await nativeKafka()) === 'string' ? describe.skip : describe
const TIMEOUT_MS = 120_000
const check = (sentence: string, what: () => Promise<void>) => test(sentence, what, TIMEOUT_MS)

const silent = () => undefined
const log: Logger = { debug: silent, info: silent, warn: silent, error: silent }

suite('brokers that compress records again with snappy', () => {
  let broker: Broker
  beforeAll(async () => {
    broker = await startKafka(undefined, 'compression.type=snappy')
  }, TIMEOUT_MS)
  afterAll(() => broker.end(), TIMEOUT_MS)

  /** A topic that somebody else made. */
  const foreignTopic = async (compression?: string) => {
    const topic = unused('calls')
    const admin = testKafkaClient([broker.brokers]).admin()
    await admin.connect()
    const given = Object.entries({ 'message.timestamp.type': 'LogAppendTime', 'compression.type': compression })
    const configEntries = given.flatMap(([name, value]) => (value === undefined ? [] : [{ name, value }]))
    await admin.createTopics({ waitForLeaders: true, topics: [{ topic, numPartitions: 1, replicationFactor: 1, configEntries }] })
    await admin.disconnect()
    return topic
  }
  const compare = async (topic: string) =>
    (await createTopics({ brokers: [broker.brokers], login: { ssl: false }, log }, [topic], 1)).differences
  const consume = async (topic: string) => {
    const options = { brokers: [broker.brokers], topic, group: 'tests', clientId: 'tests', sessionTimeoutMs: 6000 }
    const source = await kafkaSource({ ...options, drain: true, log: silent, clock: realClock })
    await source.close()
  }

  test.each([
    ['by their own setting', undefined, 'snappy'],
    ['by the setting of the topic', 'lz4', 'lz4'],
  ])(
    '%s are named by `topics`, and consumers end with 78 before they read',
    async (_, compression, named) => {
      const topic = await foreignTopic(compression)
      expect(await compare(topic)).toEqual([expect.stringContaining(`topic ${topic}: compression.type is ${named}, should be producer`)])
      await expect(consume(topic)).rejects.toMatchObject({ exitCode: 78, message: expect.stringContaining(`compression.type=${named}`) })
    },
    TIMEOUT_MS,
  )

  check('are overridden by a topic that `topics` makes, or that has another setting', async () => {
    const made = unused('calls')
    for (const topic of [made, await foreignTopic('zstd')]) {
      await compare(topic)
      expect(await compare(topic)).toEqual([])
      await expect(consume(topic)).resolves.toBeUndefined()
    }
  })
})
