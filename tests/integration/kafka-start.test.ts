import { once } from 'node:events'
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { kafkaSource } from '../../consumers/runtime/kafka/source.ts'
import { Unsafe } from '../../platform/errors.ts'
import { silentLogger } from '../../platform/logger.ts'
import { kafkaPublisher } from '../../producers/publishing/kafka.ts'
import { kafkaBrokers } from '../services/backends.ts'
import { newTopic, type Topic } from '../services/topics.ts'
import { sourceOptions } from './kafka-following.ts'

const brokers = kafkaBrokers()
const suite = brokers === undefined ? describe.skip : describe
const TIMEOUT_MS = 120_000

const open = (topics: readonly string[], at: readonly string[] = brokers ?? []) =>
  kafkaPublisher({ brokers: at, login: { ssl: false }, log: silentLogger, topics, maxBufferedBytes: 1_048_576, now: Date.now })

suite('a process that starts on Kafka', () => {
  /** A broker that is frozen: its connections are open, and nobody answers. */
  let frozen: Server
  const sockets: Socket[] = []
  let topic: Topic
  beforeAll(async () => {
    frozen = createServer((socket) => void sockets.push(socket.on('error', () => undefined))).listen(0, '127.0.0.1')
    await once(frozen, 'listening')
  })
  afterEach(() => topic?.end())
  afterAll(() => {
    for (const it of sockets) it.destroy()
    frozen.close()
  })

  test.each(['producers', 'consumers'])(
    'finds the broker that answers, where the ones named before it are frozen or gone: %s',
    async (half) => {
      topic = await newTopic(brokers ?? [])
      const list = [`127.0.0.1:${(frozen.address() as AddressInfo).port}`, '127.0.0.1:1', ...(brokers ?? [])]
      if (half === 'producers') {
        const publisher = await open([topic.topic], list)
        await publisher.publish(topic.topic, [{ key: Buffer.from('a'), value: Buffer.from('b'), headers: {} }])
        await publisher.close()
      } else {
        const source = await kafkaSource(sourceOptions(topic.topic, { brokers: list }))
        expect(await source.identity()).toMatchObject({ topic: topic.topic })
        await source.close()
      }
    },
    TIMEOUT_MS,
  )

  test.each([
    ["carries its producers' clocks", { timestampType: 'CreateTime' }],
    ['forgets earlier events of a customer', { cleanup: 'compact,delete' }],
  ])(
    'is refused a topic that %s, with the same sentence and exit code in both halves',
    async (_, settings) => {
      topic = await newTopic(brokers ?? [], settings)
      const consumers = await kafkaSource(sourceOptions(topic.topic)).catch((error: unknown) => error)
      const producers = await open([topic.topic]).catch((error: unknown) => error)
      expect(producers).toBeInstanceOf(Unsafe)
      expect(producers).toMatchObject({ exitCode: 78, message: consumers instanceof Error ? consumers.message : '' })
    },
    TIMEOUT_MS,
  )
})
