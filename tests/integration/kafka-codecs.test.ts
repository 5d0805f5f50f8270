import { compress } from '@bokuweb/zstd-wasm'
import { afterEach, describe, expect, test } from '@jest/globals'
import kafkajs from 'kafkajs'
import { Unsafe } from '../../platform/errors.ts'
import { kafkaSource } from '../../consumers/runtime/kafka/source.ts'
import { drained } from '../contracts/reading.ts'
import { kafkaBrokers } from '../services/backends.ts'
import { newTopic, type Topic } from '../services/topics.ts'
import { countTo, followPartition, numberedEntries, numbersOf, sourceOptions } from './kafka-following.ts'

const { CompressionCodecs, CompressionTypes } = kafkajs
const brokers = kafkaBrokers()
const suite = brokers === undefined ? describe.skip : describe
const TIMEOUT_MS = 120_000
const check = (sentence: string, what: () => Promise<void>) => test(sentence, what, TIMEOUT_MS)

suite('the log in Kafka, compressed by a foreign producer', () => {
  let topic: Topic
  afterEach(() => topic?.end())

  const [zstd, lz4] = [CompressionCodecs[CompressionTypes.ZSTD], CompressionCodecs[CompressionTypes.LZ4]]
  afterEach(() => {
    CompressionCodecs[CompressionTypes.ZSTD] = zstd
    CompressionCodecs[CompressionTypes.LZ4] = lz4
  })
  const send = (compression: number, size = 100_000) =>
    topic.producer.send({
      topic: topic.topic,
      compression,
      messages: numberedEntries(0, 50, size).map(({ value }) => ({ partition: 0, value: Buffer.from(value ?? []) })),
    })

  test.each([
    { name: 'gzip', type: CompressionTypes.GZIP },
    { name: 'zstd', type: CompressionTypes.ZSTD },
  ])(
    '$name is unpacked',
    async ({ type }) => {
      topic = await newTopic(brokers ?? [], { partitions: 1 })
      const source = await kafkaSource(sourceOptions(topic.topic, { drain: true }))
      const reading = CompressionCodecs[CompressionTypes.ZSTD]
      CompressionCodecs[CompressionTypes.ZSTD] = () => ({
        compress: ({ buffer }: { buffer: Buffer }) => Promise.resolve(Buffer.from(compress(buffer))),
        decompress: () => Promise.reject(new Error('only for writing')),
      })
      await send(type)
      CompressionCodecs[CompressionTypes.ZSTD] = reading
      const records = (await drained(source)).get(0) ?? []
      expect(numbersOf(records)).toEqual(countTo(50))
      expect(records.every((it) => it.value?.length === 100_000)).toBe(true)
    },
    TIMEOUT_MS,
  )

  check('a codec nobody registered ends the source with a sentence that names it', async () => {
    topic = await newTopic(brokers ?? [], { partitions: 1 })
    CompressionCodecs[CompressionTypes.LZ4] = () => ({
      compress: ({ buffer }: { buffer: Buffer }) => Promise.resolve(lz4Frame(buffer)),
      decompress: (buffer: Buffer) => Promise.resolve(buffer),
    })
    await send(CompressionTypes.LZ4, 10)
    CompressionCodecs[CompressionTypes.LZ4] = lz4
    const it = followPartition(await kafkaSource(sourceOptions(topic.topic)))
    await it.over
    expect(it.failure()).toBeInstanceOf(Unsafe)
    expect(String(it.failure())).toMatch(/LZ4 compression not implemented.*gzip or zstd/)
    await it.leave()
  })
})

/** The smallest LZ4 frame: one block as it is, without checksums but that of the header. */
function lz4Frame(block: Buffer): Buffer {
  const [header, size] = [Buffer.from('04224d18604082', 'hex'), Buffer.alloc(4)]
  size.writeUInt32LE((block.length | 0x80000000) >>> 0)
  return Buffer.concat([header, size, block, Buffer.alloc(4)])
}
