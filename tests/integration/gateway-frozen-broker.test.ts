import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { kafkaSource } from '../../consumers/runtime/kafka/source.ts'
import { silentLogger } from '../../platform/logger.ts'
import { createTopics } from '../../producers/publishing/kafka.ts'
import { decode } from '../../schemas/event/envelope.ts'
import { drained } from '../contracts/reading.ts'
import { nativeKafka } from '../services/found.ts'
import { startGatewayProcess, type GatewayProcess } from '../services/gateway.ts'
import { startKafka, type Broker } from '../services/kafka.ts'
import { waitUntil } from '../services/waiting.ts'
import { sourceOptions } from './kafka-following.ts'

const TIMEOUT_MS = 240_000
const PATIENCE_MS = 3000
const TOPIC = 'service-interactions'
const suite = typeof (await nativeKafka()) === 'string' ? describe.skip : describe

suite('a gateway whose broker freezes', () => {
  let broker: Broker
  let gateway: GatewayProcess
  beforeAll(async () => {
    broker = await startKafka()
    await createTopics({ brokers: [broker.brokers], login: { ssl: false }, log: silentLogger }, [TOPIC, `${TOPIC}.rejected`], 3)
    gateway = await startGatewayProcess({
      SIGNALS_LOG_URL: `kafka://${broker.brokers}`,
      SIGNALS_PATIENCE_MS: String(PATIENCE_MS),
      SIGNALS_LOG_LEVEL: 'error',
    })
  }, TIMEOUT_MS)
  afterAll(async () => {
    broker?.thaw()
    await gateway?.end()
    await broker?.end()
  }, TIMEOUT_MS)

  const status = async (number: number) => {
    const answer = await gateway.send(number)
    await answer.arrayBuffer()
    return answer.status
  }

  test(
    'answers every sender in time, says why, loses nothing it acknowledged, and goes on when the broker does',
    async () => {
      const acknowledged = new Set<number>()
      for (let number = 0; number < 20; number += 1) if ((await status(number)) === 200) acknowledged.add(number)
      expect(acknowledged.size).toBe(20)

      broker.freeze()
      const began = performance.now()
      const numbers = Array.from({ length: 300 }, (_, index) => 100 + index)
      const waits: number[] = []
      const answers = await Promise.all(numbers.map((it) => status(it).finally(() => waits.push(performance.now() - began))))
      console.log(`300 requests at a frozen broker, patience ${PATIENCE_MS} ms: the last answer after ${Math.max(...waits).toFixed(0)} ms`)
      expect(new Set(answers)).toEqual(new Set([503]))
      // Without a patience it was the timeouts of the client, 30 s; a busy machine needs some of the time for 300 connections.
      expect(Math.max(...waits)).toBeLessThan(5 * PATIENCE_MS)
      expect(await gateway.health('ready')).toMatchObject({
        ok: false,
        reason: expect.stringMatching(/^log: a send has had no answer for \d+ s/),
      })
      expect((await gateway.health('live')).ok).toBe(true)
      expect(await gateway.metric('signals_buffered_bytes')).toBeGreaterThan(0)

      broker.thaw()
      await waitUntil('nothing is buffered', async () => (await gateway.metric('signals_buffered_bytes')) === 0)
      await waitUntil('the gateway is ready', async () => (await gateway.health('ready')).ok)
      for (let left = numbers; left.length > 0;) {
        const again = await Promise.all(left.map(async (it) => ({ it, ok: (await status(it)) === 200 })))
        for (const { it, ok } of again) if (ok) acknowledged.add(it)
        left = again.filter(({ ok }) => !ok).map(({ it }) => it)
      }

      const records = [
        ...(await drained(await kafkaSource(sourceOptions(TOPIC, { brokers: [broker.brokers], drain: true })))).values(),
      ].flat()
      const ids = new Map<string, Set<string>>()
      for (const { value } of records) {
        const read = decode(value ?? new Uint8Array())
        if (!read.ok) throw new Error(`a record is no event: ${read.code}`)
        const { interaction_id } = read.event.data
        ids.set(interaction_id, (ids.get(interaction_id) ?? new Set()).add(read.event.id))
      }
      expect(ids.size).toBe(acknowledged.size)
      expect([...ids.values()].filter((it) => it.size !== 1)).toEqual([])
      expect(records.length).toBeGreaterThan(acknowledged.size)
    },
    TIMEOUT_MS,
  )
})
