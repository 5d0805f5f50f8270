import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Admin } from 'kafkajs'
import { kafkaSource } from '../../consumers/runtime/kafka/source.ts'
import { realClock } from '../builders/real-clock.ts'
import { kafkaBrokers } from '../services/backends.ts'
import { newTopic, type Topic } from '../services/topics.ts'

const brokers = kafkaBrokers() ?? []
const suite = brokers.length === 0 ? describe.skip : describe

suite('a Kafka source that is told to stop while it joins its group', () => {
  let topic: Topic
  let admin: Admin
  beforeAll(async () => {
    topic = await newTopic(brokers)
    admin = topic.admin
  })
  afterAll(() => topic?.end())

  // A join takes some 40 to 400 ms; each delay meets it at another step.
  test.each([0, 5, 10, 15, 20, 25, 30, 40, 60, 120, 240])(
    'after %i ms, leaves the group for good',
    async (delay) => {
      const group = `${topic.topic}.${delay}`
      const source = await kafkaSource({
        brokers,
        topic: topic.topic,
        group,
        clientId: 'tests',
        sessionTimeoutMs: 30_000,
        drain: false,
        log: (_, sentence) => void (process.env['LOG'] && console.log(sentence)),
        clock: realClock,
      })
      const stop = new AbortController()
      const following = (async () => {
        for await (const assignment of source.assignments(stop.signal)) void assignment
      })()
      await pause(delay)
      stop.abort()
      await following
      await source.close()
      // A client that starts again by itself does so within its first pause of 200 ms.
      await pause(1500)
      const { groups } = await admin.describeGroups([group])
      expect(groups.flatMap((it) => it.members)).toEqual([])
    },
    120_000,
  )
})
