import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, describe, expect, test } from '@jest/globals'
import { kafkaAdmin, type KafkaAdmin } from '../../consumers/runtime/kafka/admin.ts'
import { kafkaSource } from '../../consumers/runtime/kafka/source.ts'
import { realClock } from '../builders/real-clock.ts'
import { drained } from '../contracts/reading.ts'
import { kafkaBrokers } from '../services/backends.ts'
import { unused } from '../services/places.ts'
import { testKafkaClient, newTopic, type Topic } from '../services/topics.ts'

const brokers = kafkaBrokers() ?? []
const suite = brokers.length === 0 ? describe.skip : describe
const TIMEOUT_MS = 120_000

suite('the admin client on a real broker', () => {
  let topic: Topic | undefined
  let admin: KafkaAdmin | undefined
  afterEach(async () => {
    await admin?.close()
    await topic?.end()
  }, TIMEOUT_MS)

  test(
    'finds the first offset at or after a time, and none after the last record',
    async () => {
      topic = await newTopic(brokers, { partitions: 2 })
      const { topic: name } = topic
      // Each record has an append time of its own: the log counts in milliseconds.
      for (const value of ['0', '1', '2']) {
        await topic.append(0, [{ key: null, value: Buffer.from(value) }])
        await pause(20)
      }
      const source = await kafkaSource({
        brokers,
        topic: name,
        group: unused('group'),
        clientId: 'tests',
        sessionTimeoutMs: 6000,
        drain: true,
        log: () => undefined,
        clock: realClock,
      })
      const times = ((await drained(source)).get(0) ?? []).map((it) => it.appendTime)
      expect(new Set(times).size).toBe(3)
      const [first = 0, second = 0, third = 0] = times

      const asking = (admin = kafkaAdmin({ topic: name, brokers, admin: () => testKafkaClient(brokers).admin(), clock: realClock }))
      const offsetAt = (partition: number, time: number) => asking.offsetAt(partition, time)
      expect(await offsetAt(0, first - 60_000)).toBe(0n)
      expect(await Promise.all(times.map((it) => offsetAt(0, it)))).toEqual([0n, 1n, 2n])
      expect(await Promise.all([first, second, third].map((it) => offsetAt(0, it + 1)))).toEqual([1n, 2n, undefined])
      expect(await offsetAt(1, first)).toBeUndefined()
    },
    TIMEOUT_MS,
  )
})
