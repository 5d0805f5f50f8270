import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { kafkaSource } from '../../consumers/runtime/kafka/source.ts'
import type { KafkaLogin } from '../../platform/kafka-login.ts'
import type { Logger } from '../../platform/logger.ts'
import { createTopics, kafkaPublisher } from '../../producers/publishing/kafka.ts'
import { realClock } from '../builders/real-clock.ts'
import { nativeKafka } from '../services/found.ts'
import { startKafka, type Broker } from '../services/kafka.ts'
import { takePasswords } from '../services/kafka-guards.ts'

const suite = typeof (await nativeKafka()) === 'string' ? describe.skip : describe
const TIMEOUT_MS = 120_000

const silent = () => undefined
const log: Logger = { debug: silent, info: silent, warn: silent, error: silent }
const topic = 'calls'
const loginOf = (password: string): KafkaLogin => ({ ssl: false, sasl: { mechanism: 'plain', username: 'signals', password } })

suite('a broker that wants a login', () => {
  let broker: Broker

  beforeAll(async () => {
    broker = await startKafka(takePasswords({ signals: 'right' }))
    await createTopics({ brokers: [broker.brokers], login: { ssl: false }, log }, [topic], 1)
  }, TIMEOUT_MS)
  afterAll(() => broker.end(), TIMEOUT_MS)

  const publish = (login: KafkaLogin) =>
    kafkaPublisher({ brokers: [broker.guarded], login, log, topics: [topic], maxBufferedBytes: 65_536, now: Date.now })
  const make = (login: KafkaLogin) => createTopics({ brokers: [broker.guarded], login, log }, ['other'], 1)
  const consume = (login: KafkaLogin) =>
    kafkaSource({
      brokers: [broker.guarded],
      topic,
      group: 'tests',
      clientId: 'tests',
      login,
      sessionTimeoutMs: 6000,
      drain: true,
      log: silent,
      clock: realClock,
    })

  test(
    'refuses a wrong password with the same sentence to both halves, and the code 77',
    async () => {
      const refused = {
        exitCode: 77,
        message: expect.stringMatching(/^Kafka at 127\.0\.0\.1:\d+ refused the login \(.*\); correct SIGNALS_/),
      }
      for (const half of [publish, make, consume]) await expect(half(loginOf('wrong'))).rejects.toMatchObject(refused)
    },
    TIMEOUT_MS,
  )

  test.each([
    ['consumers', consume, 'Describe and Read on topic calls, and Read on its group'],
    ['`topics`', make, 'Create, Describe and DescribeConfigs on topics other'],
  ] as const)(
    'names the permission that is missing to %s, with the code 77',
    async (_, half, needs) => {
      await expect(half(loginOf('right'))).rejects.toMatchObject({
        exitCode: 77,
        message: expect.stringContaining(`the user needs ${needs}`),
      })
    },
    TIMEOUT_MS,
  )

  test(
    'closes the connection of a client without a login: 69, and what to look at',
    async () => {
      for (const half of [publish, consume])
        await expect(half({ ssl: false })).rejects.toMatchObject({ exitCode: 69, message: expect.stringContaining('TLS or a login') })
    },
    TIMEOUT_MS,
  )
})
