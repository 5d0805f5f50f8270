import { randomUUID } from 'node:crypto'
import { rm, stat, truncate } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { LogRecord } from '../../../../consumers/record.ts'
import { fileSource } from '../../../../consumers/runtime/filelog/source.ts'
import { openPartitionWriter } from '../../../../producers/publishing/partition-writer.ts'
import { createFileTopic } from '../../../../producers/publishing/filelog.ts'
import { encodeFrame } from '../../../../schemas/filelog/frame.ts'
import { flipByte, leave, logFiles } from '../../../builders/file-log.ts'
import { newFolder } from '../../../builders/folder.ts'
import { realClock } from '../../../builders/real-clock.ts'
import { assigned, drained, pull, takeRecords } from '../../../contracts/reading.ts'
import { sourceContract } from '../../../contracts/source.ts'
import type { SourceBackend } from '../../../contracts/source.ts'

const topic = 'service-interactions'

async function ground(rollBytes: number): Promise<SourceBackend> {
  const { path: folder, remove } = await newFolder()
  const settings = { folder, partitions: 3, now: () => Date.now(), newId: randomUUID }
  const topicAt = join(folder, topic)
  let { cluster_id: clusterId } = await createFileTopic(topic, settings)
  return {
    topic,
    partitions: 3,
    async append(partition, entries) {
      const writer = openPartitionWriter({ topicAt, partition, clusterId, now: settings.now, rollBytes })
      await writer.append(
        entries.map(({ key, value, headers }) => ({
          key,
          value,
          headers: Object.entries(headers ?? {}).map(([name, text]) => [name, Buffer.from(text)] as const),
        })),
      )
      await writer.close()
    },
    open: ({ drain }) => fileSource({ folder, topic, drain, clock: realClock, pollMs: 50 }),
    async recreate() {
      await rm(topicAt, { recursive: true })
      clusterId = (await createFileTopic(topic, settings)).cluster_id
    },
    end: remove,
  }
}

const abilities = { shares: false, recreates: true }
sourceContract('the file log', abilities, () => ground(67_108_864))
sourceContract('the file log in many small files', abilities, () => ground(100))

describe('reading the file log', () => {
  let place: Awaited<ReturnType<typeof newFolder>>
  let folder = ''
  let clusterId = ''
  const settings = () => ({ folder, partitions: 1, now: () => Date.now(), newId: randomUUID })
  const open = (drain: boolean) => fileSource({ folder, topic, drain, clock: realClock, pollMs: 20 })
  const write = async (values: readonly (string | Uint8Array)[], rollBytes = 67_108_864) => {
    const writer = openPartitionWriter({ topicAt: join(folder, topic), partition: 0, clusterId, now: () => Date.now(), rollBytes })
    for (const it of values) await writer.append([{ key: null, value: Buffer.from(it), headers: [] }])
    await writer.close()
  }
  const texts = (records: readonly LogRecord[]) => records.map((it) => Buffer.from(it.value ?? []).toString())
  const first = async () => (await logFiles(folder, topic, 0))[0] ?? ''

  beforeEach(async () => {
    place = await newFolder()
    folder = place.path
    clusterId = (await createFileTopic(topic, settings())).cluster_id
  })
  afterEach(() => place.remove())

  test('the error about a folder that is not a log names it and says what to do', async () => {
    await expect(fileSource({ folder, topic: 'other', drain: true, clock: realClock })).rejects.toMatchObject({
      name: 'Unreachable',
      exitCode: 69,
      message: expect.stringMatching(/no log of topic other in .* publish to it first/),
    })
  })

  test('a record written in pieces is delivered once it is whole; the incomplete record of a dead writer never is', async () => {
    await write(['one'])
    const { assignment, leave: stop } = await assigned(await open(false), 0)
    const reading = takeRecords(assignment, 0n, 4)
    const frame = encodeFrame({ offset: 1n, appendTime: Date.now(), key: null, value: Buffer.from('two'), headers: [] })
    for (const piece of [frame.subarray(0, 5), frame.subarray(5, 30), frame.subarray(30)]) {
      await leave(await first(), piece)
      await pause(60)
    }
    await leave(await first(), frame.subarray(0, 30))
    await pause(60)
    expect(await assignment.bounds()).toEqual({ earliest: 0n, end: 2n })
    await write(['three', 'four'])
    expect(texts(await reading)).toEqual(['one', 'two', 'three', 'four'])
    await stop()
  })

  test('records larger than one read are delivered whole, between others and from any start offset', async () => {
    const large = [Buffer.alloc(3_000_000, 'a'), Buffer.alloc(1_048_576, 'b'), Buffer.alloc(1_048_538, 'c')]
    await write(['one', ...large.slice(0, 2), 'two', ...large.slice(2), 'three'])
    for (let from = 0; from < 6; from += 1) {
      const records = (await drained(await open(true), BigInt(from))).get(0) ?? []
      expect(records.map((it) => it.value?.length)).toEqual([3, 3_000_000, 1_048_576, 3, 1_048_538, 5].slice(from))
    }
  })

  test('damage in the middle fails reading, draining and the query for the end, and the error names the position', async () => {
    await write(['one', 'two', 'three'])
    const { size } = await stat(await first())
    await flipByte(await first(), Math.floor(size / 2))
    const refused = /00000\.log is damaged at byte \d+: the record with offset 1 cannot be read, but others follow it\. Restore/
    await expect(drained(await open(true))).rejects.toThrow(refused)
    const { assignment, leave: stop } = await assigned(await open(false), 0)
    await expect(assignment.bounds()).rejects.toThrow(refused)
    await expect(takeRecords(assignment, 0n, 2)).rejects.toThrow(refused)
    await stop()
  })

  test('a torn end of an older file is damage, because the next file shows that records are missing', async () => {
    await write(['one', 'two', 'three', 'four'], 60)
    const [file = ''] = await logFiles(folder, topic, 0)
    const { size } = await stat(file)
    await flipByte(file, size - 1)
    await expect(drained(await open(true))).rejects.toThrow(/is damaged at byte \d+: the record with offset 1 cannot be read/)
  })

  test('files removed by retention move the earliest offset for new readers and for running ones', async () => {
    await write(['one', 'two', 'three', 'four', 'five', 'six'], 60)
    const files = await logFiles(folder, topic, 0)
    expect(files).toHaveLength(3)
    const { assignment, leave: stop } = await assigned(await open(false), 0)
    const batches = assignment.read(0n)[Symbol.asyncIterator]()
    await pull(batches, 2)
    for (const it of files.slice(0, 2)) await rm(it)
    expect(await assignment.bounds()).toEqual({ earliest: 4n, end: 6n })
    await expect(batches.next()).resolves.toMatchObject({ value: [{ offset: 4n }, { offset: 5n }] })
    await batches.return?.()
    expect(texts(await takeRecords(assignment, 0n, 2))).toEqual(['five', 'six'])
    await stop()
  })

  test.each([
    { what: 'removed', meanwhile: async () => undefined },
    { what: 'made anew', meanwhile: async () => createFileTopic(topic, settings()) },
  ])('a log that is $what while it is read ends the reading as changed', async ({ meanwhile }) => {
    await write(['one'])
    const { assignment, leave: stop } = await assigned(await open(false), 0)
    const batches = assignment.read(0n)[Symbol.asyncIterator]()
    await pull(batches, 1)
    await rm(join(folder, topic), { recursive: true })
    await meanwhile()
    await expect(batches.next()).rejects.toMatchObject({
      name: 'LogChanged',
      exitCode: 78,
      message: expect.stringMatching(/^the log in .*p00000/),
    })
    expect(await assignment.same()).toBe(false)
    await stop()
  })

  test('a file truncated below what was already read is another log', async () => {
    await write(['one', 'two'])
    const { assignment, leave: stop } = await assigned(await open(false), 0)
    const batches = assignment.read(0n)[Symbol.asyncIterator]()
    await pull(batches, 2)
    await truncate(await first(), 10)
    await expect(batches.next()).rejects.toThrow(/was truncated to 10 bytes, fewer than were already read/)
    await stop()
  })
})
