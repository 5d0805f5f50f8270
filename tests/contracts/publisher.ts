import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { LogRecord } from '../../consumers/record.ts'
import type { Source } from '../../consumers/runtime/ports.ts'
import type { Message, Publisher } from '../../producers/publishing/publisher.ts'
import { partitionOf } from '../../schemas/event/partition.ts'
import { drained } from './reading.ts'

/** A fresh and empty topic of several partitions. */
export type PublisherBackend = {
  readonly topic: string
  readonly partitions: number
  /** A publisher with a connection of its own; the suite closes it. */
  open(): Promise<Publisher>
  /** A draining source of the topic, as a group of its own. */
  source(): Promise<Source>
  end(): Promise<void>
}

const TIMEOUT_MS = 90_000

/** What every publisher promises (producers/publishing/publisher.ts). `start` is called before each test. */
export function publisherContract(name: string, start: () => Promise<PublisherBackend>): void {
  describe(`${name} keeps the promises of a publisher`, () => {
    let backend: PublisherBackend

    beforeEach(async () => {
      backend = await start()
    }, TIMEOUT_MS)
    afterEach(async () => {
      await backend?.end()
    }, TIMEOUT_MS)

    const promise = (sentence: string, check: () => Promise<void>) => test(sentence, check, TIMEOUT_MS)
    const readBack = async () => [...(await drained(await backend.source())).values()].flat()

    promise('what was acknowledged is there: key, value and headers byte for byte', async () => {
      const publisher = await backend.open()
      expect(publisher.unavailable()).toBeUndefined()
      const messages: Message[] = [
        message('customer-1', 'hello', { 'content-type': 'application/cloudevents+json; charset=UTF-8', empty: '' }),
        message('customer-2', 'grüße, 日本'),
        { key: Uint8Array.of(0, 255, 128), value: Uint8Array.from({ length: 256 }, (_, index) => index), headers: {} },
        { key: Buffer.from('none'), value: new Uint8Array(), headers: {} },
      ]
      await publisher.publish(backend.topic, messages)
      const records = await readBack()
      expect(new Set(records.map(asMessage))).toEqual(new Set(messages.map(comparable)))
      expect(records).toHaveLength(messages.length)
      await publisher.close()
    })

    promise("the partition is that of Kafka's default partitioner", async () => {
      const publisher = await backend.open()
      await publisher.publish(
        backend.topic,
        Array.from({ length: 60 }, (_, index) => message(`customer-${index}`, String(index))),
      )
      await publisher.close()
      const records = await readBack()
      expect(records).toHaveLength(60)
      for (const { key, partition } of records) expect(partition).toBe(partitionOf(key ?? new Uint8Array(), backend.partitions))
      expect(new Set(records.map((it) => it.partition)).size).toBeGreaterThan(1)
    })

    promise('messages of one key keep their order, within a call and from call to call', async () => {
      const publisher = await backend.open()
      const keys = ['a', 'b', 'c', 'd', 'e']
      let count = 0
      const sends: Promise<void>[] = []
      for (let call = 0; call < 20; call += 1) {
        const messages = Array.from({ length: 10 }, () => message(keys[count % keys.length]!, String(count++)))
        sends.push(publisher.publish(backend.topic, messages))
      }
      await Promise.all(sends)
      await publisher.close()
      const records = await readBack()
      expect(records).toHaveLength(200)
      for (const key of keys) {
        const values = records.filter((it) => text(it.key) === key).map((it) => Number(text(it.value)))
        expect(values).toEqual([...values].sort((a, b) => a - b))
        expect(values).toHaveLength(40)
      }
    })

    promise('publishing nothing is done at once and leaves nothing', async () => {
      const publisher = await backend.open()
      await publisher.publish(backend.topic, [])
      await publisher.close()
      expect(await readBack()).toEqual([])
    })

    promise('publishers beside each other lose nothing, and each keeps the order of its keys', async () => {
      const publishers = await Promise.all(Array.from({ length: 4 }, () => backend.open()))
      await Promise.all(
        publishers.map(async (publisher, writer) => {
          for (let call = 0; call < 15; call += 1)
            await publisher.publish(
              backend.topic,
              Array.from({ length: 4 }, (_, index) => message(`shared-${index}`, `${writer}:${call}`)),
            )
        }),
      )
      await Promise.all(publishers.map((it) => it.close()))
      const records = await readBack()
      expect(records).toHaveLength(4 * 15 * 4)
      for (let writer = 0; writer < 4; writer += 1)
        for (let index = 0; index < 4; index += 1) {
          const calls = records
            .filter((it) => text(it.key) === `shared-${index}`)
            .map((it) => text(it.value).split(':').map(Number))
            .filter(([by]) => by === writer)
            .map(([, call]) => call)
          expect(calls).toEqual(Array.from({ length: 15 }, (_, call) => call))
        }
    })

    promise('closing waits for what is in flight', async () => {
      const publisher = await backend.open()
      const sends = Array.from({ length: 30 }, (_, index) => publisher.publish(backend.topic, [message(`k${index}`, `v${index}`)]))
      let settled = 0
      const counted = sends.map((it) => it.then(() => (settled += 1)))
      await publisher.close()
      await Promise.all(counted)
      expect(settled).toBe(30)
      expect(await readBack()).toHaveLength(30)
    })

    promise('a closed publisher says so instead of taking messages', async () => {
      const publisher = await backend.open()
      await publisher.close()
      expect(publisher.unavailable()).toMatch(/./)
      await expect(publisher.publish(backend.topic, [message('k', 'v')])).rejects.toMatchObject({ name: 'Unavailable' })
      await publisher.close()
    })

    promise('a message changed after the acknowledgement is in the log as it was', async () => {
      const publisher = await backend.open()
      const value = Buffer.from('before')
      await publisher.publish(backend.topic, [{ key: Buffer.from('k'), value, headers: {} }])
      value.fill(0)
      await publisher.close()
      expect((await readBack()).map((it) => text(it.value))).toEqual(['before'])
    })

    promise('a message of 900 kB and a thousand small ones are taken in one call', async () => {
      const publisher = await backend.open()
      const large = { key: Buffer.from('large'), value: Buffer.alloc(900_000, 7), headers: {} }
      const small = Array.from({ length: 1000 }, (_, index) => message(`k${index % 17}`, `value ${index}`))
      await publisher.publish(backend.topic, [large, ...small])
      await publisher.close()
      const records = await readBack()
      expect(records).toHaveLength(1001)
      expect(records.filter((it) => text(it.key) === 'large').map((it) => it.value?.length)).toEqual([900_000])
      expect(new Set(records.map((it) => text(it.value)).filter((it) => it.startsWith('value')))).toEqual(
        new Set(small.map((it) => text(it.value))),
      )
    })
  })
}

const message = (key: string, value: string, headers: Record<string, string> = {}): Message => ({
  key: Buffer.from(key),
  value: Buffer.from(value),
  headers,
})
const text = (it: Uint8Array | null) => (it === null ? '' : Buffer.from(it).toString('utf8'))
const hex = (it: Uint8Array | null) => (it === null ? 'null' : Buffer.from(it).toString('hex'))
const comparable = ({ key, value, headers }: Message) =>
  JSON.stringify([hex(key), hex(value), Object.entries(headers).sort(([a], [b]) => (a < b ? -1 : 1))])
const asMessage = ({ key, value, headers }: LogRecord) =>
  JSON.stringify([hex(key), hex(value), headers.map(([name, bytes]) => [name, text(bytes)]).sort(([a = ''], [b = '']) => (a < b ? -1 : 1))])
