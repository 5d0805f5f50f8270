import { afterEach, describe, expect, test } from '@jest/globals'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { silentLogger } from '../../platform/logger.ts'
import { createTopics, kafkaPublisher } from '../../producers/publishing/kafka.ts'
import { openKafkaReader } from '../../producers/publishing/kafka-reader.ts'
import { redrive, type RedriveDoor } from '../../producers/doors/redrive/redrive.ts'
import { ingest, type ConfiguredSource } from '../../producers/ingest/ingest.ts'
import { prepare, publish } from '../../producers/publishing/publish.ts'
import { kafkaSource } from '../../consumers/runtime/kafka/source.ts'
import { decode } from '../../schemas/event/envelope.ts'
import { partitionOf } from '../../schemas/event/partition.ts'
import { nobody, PSEUDONYM_KEY } from '../builders/source.ts'
import { realClock } from '../builders/real-clock.ts'
import { drained } from '../contracts/reading.ts'
import { shop, visit } from '../producers/doors/redrive/rejecting.ts'
import { kafkaBrokers } from '../services/backends.ts'
import { unused } from '../services/places.ts'
import { testKafkaClient } from '../services/topics.ts'

const brokers = kafkaBrokers()
const PAYLOADS = 40
const RECEIVED = Date.parse('2026-03-02T10:00:00.000Z')
const [BROKEN, FIXED] = [shop(false), shop(true)]

if (brokers === undefined) describe.skip('redrive on Kafka', () => test('no broker: see the table at the end', () => undefined))
else
  describe('redrive on Kafka', () => {
    let end: () => Promise<void> = () => Promise.resolve()
    afterEach(() => end())

    async function rejectedLog() {
      const topic = unused('interactions')
      const topics = [topic, `${topic}.rejected`]
      const connection = { brokers: brokers ?? [], login: { ssl: false } as const, log: silentLogger }
      await createTopics(connection, topics, 3)
      const publisher = await kafkaPublisher({ ...connection, topics, maxBufferedBytes: 64 * 1_048_576, now: Date.now })
      const state = await mkdtemp(join(tmpdir(), 'redrive-'))
      end = async () => {
        await publisher.close()
        await rm(state, { recursive: true })
        const admin = testKafkaClient(brokers ?? []).admin()
        await admin.connect()
        await admin.deleteTopics({ topics })
        await admin.disconnect()
      }
      const outlet = { publisher, topic, suppression: nobody, now: Date.now }
      const send = async (payloads: readonly unknown[], source: ConfiguredSource) => {
        const prepared = payloads.map((payload) => {
          const arrival = { door: 'webhook', auth: 'signature', key: PSEUDONYM_KEY, receivedAt: RECEIVED } as const
          const ingested = ingest(payload, source, arrival)
          if (ingested.ok) return prepare(ingested, outlet)
          const body = Buffer.from(JSON.stringify(payload))
          const kept = { source, ...arrival, stage: 'normalize', body, contentType: 'application/json' } as const
          return prepare({ ok: false, rejection: { ...kept, ...ingested } }, outlet)
        })
        expect(await publish(prepared, outlet)).toMatchObject({ ok: true })
      }
      const again = async (source: ConfiguredSource, about: Partial<RedriveDoor> = {}) => {
        const reader = await openKafkaReader({ ...connection, topic: `${topic}.rejected`, group: unused('redrive') })
        const door = { reader, publisher, topic, key: PSEUDONYM_KEY, suppression: nobody, state, rate: 100_000, clock: realClock }
        return redrive({ ...door, configured: new Map([[source.name, source]]), reasons: [], sources: [], ...about })
      }
      const events = async (of = topic) => {
        const group = unused('group')
        const options = { brokers: brokers ?? [], topic: of, group, clientId: 'tests', sessionTimeoutMs: 6000, drain: true } as const
        return [...(await drained(await kafkaSource({ ...options, log: () => undefined, clock: realClock }))).values()].flat()
      }
      return { topic, send, again, events }
    }

    test('every rejected payload is published where its direct event would be, and a second run has nothing to do', async () => {
      const { topic, send, again, events } = await rejectedLog()
      const payloads = Array.from({ length: PAYLOADS }, (_, id) => visit(id))
      await send(payloads, BROKEN)
      expect(await again(FIXED)).toMatchObject({ tally: { payloads: PAYLOADS, events: PAYLOADS, rejected: 0 } })
      const redriven = await events()
      await send(payloads, FIXED)
      const placesOf = (records: typeof redriven) =>
        records.map(({ partition, value }) => {
          const read = decode(value)
          return read.ok ? `${read.event.id} ${read.event.partitionkey} ${partition}` : read.code
        })
      const all = placesOf(await events())
      expect(all).toHaveLength(2 * PAYLOADS)
      expect(new Set(all)).toEqual(new Set(placesOf(redriven)))
      for (const { partition, key } of redriven) expect(partition).toBe(partitionOf(key ?? new Uint8Array(0), 3))
      expect(await again(FIXED)).toMatchObject({ tally: { payloads: 0 } })
      expect(await events(`${topic}.rejected`)).toHaveLength(PAYLOADS)
    }, 120_000)

    test('a run that is stopped goes on where it was', async () => {
      const { send, again, events } = await rejectedLog()
      await send(
        Array.from({ length: PAYLOADS }, (_, id) => visit(id, id === 3 ? { where: 'roof' } : {})),
        BROKEN,
      )
      const stop = new AbortController()
      const first = await again(FIXED, { batchPayloads: 10, signal: stop.signal, onProgress: () => stop.abort() })
      expect(first).toMatchObject({ code: 'stopped' })
      const done = first.tally.payloads
      expect(await again(FIXED)).toMatchObject({ tally: { payloads: PAYLOADS - done + first.tally.rejected, rejected: 1 } })
      expect(await events()).toHaveLength(PAYLOADS - 1)
    }, 120_000)
  })
