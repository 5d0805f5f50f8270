import { describe, expect, test } from '@jest/globals'
import { kafkaSource } from '../../consumers/runtime/kafka/source.ts'
import { clusterIdOf, createTopics, kafkaPublisher } from '../../producers/publishing/kafka.ts'
import type { Logger } from '../../platform/logger.ts'
import { realClock } from '../builders/real-clock.ts'
import { publisherContract } from '../contracts/publisher.ts'
import { kafkaBrokers } from '../services/backends.ts'
import { unused } from '../services/places.ts'
import { testKafkaClient, newTopic } from '../services/topics.ts'

const brokers = kafkaBrokers()
const silent = () => undefined
const log: Logger = { debug: silent, info: silent, warn: silent, error: silent }
const source = (topic: string) =>
  kafkaSource({
    brokers: brokers ?? [],
    topic,
    group: unused('group'),
    clientId: 'tests',
    sessionTimeoutMs: 6000,
    drain: true,
    log: silent,
    clock: realClock,
  })

if (brokers === undefined) describe.skip('Kafka', () => test('no broker: see the table at the end', () => undefined))
else {
  publisherContract('the log in Kafka', async () => {
    const it = await newTopic(brokers, { partitions: 4 })
    return {
      ...it,
      open: () =>
        kafkaPublisher({ brokers, login: { ssl: false }, log, topics: [it.topic], maxBufferedBytes: 64 * 1_048_576, now: Date.now }),
      source: () => source(it.topic),
    }
  })

  test('a topic made by `topics` is one a consumer takes, and making it again changes nothing', async () => {
    const topic = unused('interactions')
    const connection = { brokers, login: { ssl: false }, log }
    expect(await createTopics(connection, [topic], 2)).toEqual({ created: [topic], existing: [], differences: [] })
    const reading = await source(topic)
    expect(await reading.identity()).toEqual({ clusterId: await clusterIdOf(connection), topic, partitions: 2 })
    await reading.close()
    expect(await createTopics(connection, [topic], 5)).toEqual({ created: [], existing: [{ topic, partitions: 2 }], differences: [] })
    const admin = testKafkaClient(brokers).admin()
    await admin.connect()
    await admin.deleteTopics({ topics: [topic] })
    await admin.disconnect()
  })
}
