import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import type { LogRecord } from '../../consumers/record.ts'
import { TopicMissing } from '../../consumers/runtime/kafka/admin.ts'
import { Unreachable, Unsafe } from '../../platform/errors.ts'
import { kafkaSource } from '../../consumers/runtime/kafka/source.ts'
import type { Assignment } from '../../consumers/runtime/ports.ts'
import { drained } from '../contracts/reading.ts'
import { kafkaBrokers } from '../services/backends.ts'
import { startKafka, type Broker } from '../services/kafka.ts'
import { nativeKafka } from '../services/found.ts'
import { newTopic, type Topic } from '../services/topics.ts'
import { waitUntil } from '../services/waiting.ts'
import { countTo, followPartition, numberedEntries, numbersOf, SESSION_MS, sourceOptions } from './kafka-following.ts'

const brokers = kafkaBrokers()
const suite = brokers === undefined ? describe.skip : describe
const TIMEOUT_MS = 120_000
const check = (sentence: string, what: () => Promise<void>) => test(sentence, what, TIMEOUT_MS)

suite('the log in Kafka, when something is wrong', () => {
  let topic: Topic
  afterEach(() => topic?.end())

  check('a topic that is not there is named, with the command that makes it', async () => {
    topic = await newTopic(brokers ?? [])
    const opening = kafkaSource(sourceOptions('no-such-topic'))
    await expect(opening).rejects.toBeInstanceOf(TopicMissing)
    await expect(opening).rejects.toThrow(/there is no topic no-such-topic .* `signals-produce topics`/)
  })

  check("a topic that carries its producers' clocks is refused, with what to do", async () => {
    topic = await newTopic(brokers ?? [], { timestampType: 'CreateTime' })
    const opening = kafkaSource(sourceOptions(topic.topic))
    await expect(opening).rejects.toBeInstanceOf(Unsafe)
    await expect(opening).rejects.toThrow(/message\.timestamp\.type=CreateTime.*signals-produce topics/)
  })

  check('a topic that forgets earlier events of a customer is refused, with what to do', async () => {
    topic = await newTopic(brokers ?? [], { cleanup: 'compact,delete' })
    const opening = kafkaSource(sourceOptions(topic.topic))
    await expect(opening).rejects.toBeInstanceOf(Unsafe)
    await expect(opening).rejects.toThrow(/cleanup\.policy=compact,delete.*cleanup\.policy=delete/)
  })

  check('a broker that is not there is named by its address', async () => {
    topic = await newTopic(brokers ?? [])
    const opening = kafkaSource(sourceOptions(topic.topic, { brokers: ['127.0.0.1:1'] }))
    await expect(opening).rejects.toBeInstanceOf(Unreachable)
    await expect(opening).rejects.toThrow(/127\.0\.0\.1:1.*ECONNREFUSED/)
  })

  check('a reader who takes longer than a session keeps its partition, and the others are read on meanwhile', async () => {
    topic = await newTopic(brokers ?? [], { partitions: 2 })
    for (let from = 0; from < 5000; from += 500) await topic.append(0, numberedEntries(from, 500, 2000))
    const source = await kafkaSource(sourceOptions(topic.topic))
    const stop = new AbortController()
    const slow: LogRecord[] = []
    const quick: LogRecord[] = []
    const owned: boolean[] = []
    let given = 0
    const read = async (assignment: Assignment) => {
      for await (const batch of assignment.read(0n)) {
        if (assignment.partition === 1) quick.push(...batch)
        else {
          slow.push(...batch)
          if (slow.length === batch.length && batch.length > 0) await pause(SESSION_MS * 2)
          owned.push(assignment.owns())
          if (slow.length >= 5000) return
        }
      }
    }
    const readings: Promise<void>[] = []
    const over = (async () => {
      for await (const assignment of source.assignments(stop.signal)) {
        given += 1
        readings.push(read(assignment))
      }
    })()
    await waitUntil('the first record is read', () => slow.length > 0)
    for (let index = 0; index < 10; index += 1) {
      await topic.append(1, numberedEntries(index, 1))
      await pause(500)
    }
    expect(slow.length).toBeLessThan(5000)
    expect(numbersOf(quick)).toEqual(countTo(10))
    await readings[0]
    await waitUntil('5,000 records are read', () => slow.length >= 5000)
    stop.abort()
    await Promise.all([over, ...readings])
    await source.close()
    expect(numbersOf(slow)).toEqual(countTo(5000))
    expect(new Set(owned)).toEqual(new Set([true]))
    expect(given).toBe(2)
  })

  check('a process that slept past its session does not take itself for the owner, and reads on with a new assignment', async () => {
    topic = await newTopic(brokers ?? [], { partitions: 1 })
    await topic.append(0, numberedEntries(0, 10))
    const it = followPartition(await kafkaSource(sourceOptions(topic.topic)))
    await waitUntil('10 records are read', () => it.records.length === 10)
    const [first] = it.given
    expect(first?.owns()).toBe(true)
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, SESSION_MS + 2000)
    expect(first?.owns()).toBe(false)
    await topic.append(0, numberedEntries(10, 10))
    await waitUntil('20 records are read', () => it.records.length === 20)
    expect(it.given.length).toBeGreaterThan(1)
    expect(first?.owns()).toBe(false)
    expect(it.given.at(-1)?.owns()).toBe(true)
    await it.leave()
    expect(numbersOf(it.records)).toEqual(countTo(20))
  })

  test.each([
    { what: 'records were deleted ahead of the reader', from: 3n, earliest: 50n },
    { what: 'the reader stands behind the end, as after a topic was made anew', from: 500n, earliest: 0n },
  ])(
    'where $what, nothing is handed over: the reading ends, and the partition is given again',
    async ({ from, earliest }) => {
      topic = await newTopic(brokers ?? [], { partitions: 1 })
      await topic.append(0, numberedEntries(0, 100))
      if (earliest > 0n) await topic.forget(0, earliest)
      const source = await kafkaSource(sourceOptions(topic.topic))
      const stop = new AbortController()
      const handed: LogRecord[] = []
      let given = 0
      for await (const assignment of source.assignments(stop.signal)) {
        given += 1
        if (given === 2) {
          expect(await assignment.bounds()).toEqual({ earliest, end: 100n })
          break
        }
        for await (const batch of assignment.read(from)) handed.push(...batch)
        expect(assignment.owns()).toBe(false)
      }
      stop.abort()
      await source.close()
      expect(handed).toEqual([])
    },
    TIMEOUT_MS,
  )

  check('what is told to the group is its offset, with the slot beside it', async () => {
    topic = await newTopic(brokers ?? [], { partitions: 1 })
    await topic.append(0, numberedEntries(0, 10))
    const asked = sourceOptions(topic.topic)
    const it = followPartition(await kafkaSource(asked))
    await waitUntil('10 records are read', () => it.records.length === 10)
    await it.given[0]?.commitOffset(7n, 'v1/interactions/arrived_on=2026-03-02/e001-p00000-00000000000000000000.parquet')
    const offsets = await topic.admin.fetchOffsets({ groupId: asked.group, topics: [topic.topic] })
    expect(offsets[0]?.partitions).toMatchObject([{ offset: '7', metadata: expect.stringContaining('e001-p00000') }])
    await it.leave()
    await it.given[0]?.commitOffset(8n, 'after leaving')
    expect((await topic.admin.fetchOffsets({ groupId: asked.group, topics: [topic.topic] }))[0]?.partitions[0]?.offset).toBe('7')
  })

  check('a position the group was told is never where reading begins', async () => {
    topic = await newTopic(brokers ?? [], { partitions: 1 })
    await topic.append(0, numberedEntries(0, 10))
    const asked = sourceOptions(topic.topic, { drain: true })
    await topic.admin.setOffsets({ groupId: asked.group, topic: topic.topic, partitions: [{ partition: 0, offset: '8' }] })
    expect(numbersOf((await drained(await kafkaSource(asked))).get(0) ?? [])).toEqual(countTo(10))
  })

  check('a record of 9 MB comes whole', async () => {
    topic = await newTopic(brokers ?? [], { partitions: 1 })
    const value = Buffer.alloc(9_000_000, 'abc')
    await topic.append(0, [{ key: null, value }, ...numberedEntries(1, 1)])
    const records = (await drained(await kafkaSource(sourceOptions(topic.topic, { drain: true })))).get(0) ?? []
    expect(records.map((it) => it.value?.length)).toEqual([9_000_000, 20])
    expect(value.equals(records[0]?.value ?? new Uint8Array())).toBe(true)
  })

  check('every one of 40 partitions is read to its end, though one answer of the broker has no room for all', async () => {
    topic = await newTopic(brokers ?? [], { partitions: 40 })
    for (let partition = 0; partition < 40; partition += 1)
      for (let from = 0; from < 200; from += 50) await topic.append(partition, numberedEntries(from, 50, 16_000))
    const source = await kafkaSource(sourceOptions(topic.topic, { drain: true }))
    const found = new Map<number, number[]>()
    const readings: Promise<void>[] = []
    for await (const assignment of source.assignments(new AbortController().signal))
      readings.push(
        (async () => {
          const seen: number[] = []
          found.set(assignment.partition, seen)
          for await (const batch of assignment.read(0n)) {
            seen.push(...numbersOf(batch))
            await pause(100)
          }
        })(),
      )
    await Promise.all(readings)
    await source.close()
    expect([...found.values()]).toEqual(Array.from({ length: 40 }, () => countTo(200)))
  })
})

const own = brokers !== undefined && typeof (await nativeKafka()) !== 'string' ? describe : describe.skip

own('the log in Kafka, when its only broker', () => {
  let broker: Broker
  let topic: Topic
  beforeAll(async () => {
    broker = await startKafka()
    topic = await newTopic([broker.brokers], { partitions: 1 })
  }, TIMEOUT_MS)
  afterAll(async () => {
    await topic?.end()
    await broker?.end()
  }, TIMEOUT_MS)

  check('is killed, stands still and comes back: what was read before is not read again, and nothing is missing', async () => {
    await topic.append(0, numberedEntries(0, 10))
    const source = await kafkaSource(sourceOptions(topic.topic, { brokers: [broker.brokers] }))
    const it = followPartition(source)
    await waitUntil('10 records are read', () => it.records.length === 10)

    await broker.kill()
    await waitUntil('the partition is no longer owned', () => it.given.at(-1)?.owns() === false)
    await broker.start()
    await topic.append(0, numberedEntries(10, 10))
    await waitUntil('20 records are read', () => it.records.length === 20)

    const before = it.given.length
    broker.freeze()
    await waitUntil('the partition is no longer owned', () => it.given.at(-1)?.owns() === false)
    broker.thaw()
    await topic.append(0, numberedEntries(20, 10))
    await waitUntil('30 records are read', () => it.records.length === 30)
    expect(it.given.length).toBeGreaterThanOrEqual(before)
    expect(await it.given.at(-1)?.same()).toBe(true)

    await it.leave()
    expect(numbersOf(it.records)).toEqual(countTo(30))
    expect(it.failure()).toBeUndefined()
  })
})
