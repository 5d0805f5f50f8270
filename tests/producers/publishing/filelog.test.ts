import { randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, rm, stat, symlink, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { fileSource } from '../../../consumers/runtime/filelog/source.ts'
import { openPartitionWriter } from '../../../producers/publishing/partition-writer.ts'
import { createFileTopic, filePublisher } from '../../../producers/publishing/filelog.ts'
import type { Message } from '../../../producers/publishing/publisher.ts'
import { checkFrames, encodeFrame } from '../../../schemas/filelog/frame.ts'
import { describeOwner } from '../../../platform/lock-owner.ts'
import { flipByte, everything, leave, logFiles } from '../../builders/file-log.ts'
import { newFolder } from '../../builders/folder.ts'
import { realClock } from '../../builders/real-clock.ts'
import { publisherContract } from '../../contracts/publisher.ts'

const topic = 'service-interactions'

const message = (key: string, value: string): Message => ({ key: Buffer.from(key), value: Buffer.from(value), headers: {} })
const entry = (value: string, length: number) => ({ key: Buffer.from('k'), value: Buffer.from(value.padEnd(length)), headers: [] })

publisherContract('the file log', async () => {
  const { path: folder, remove } = await newFolder()
  const settings = { folder, partitions: 4, now: () => Date.now(), newId: randomUUID }
  await createFileTopic(topic, settings)
  return {
    topic,
    partitions: 4,
    open: () => filePublisher(settings),
    source: () => fileSource({ folder, topic, drain: true, clock: realClock }),
    end: remove,
  }
})

describe('the file log, as it is written', () => {
  let place: Awaited<ReturnType<typeof newFolder>>
  let folder = ''
  let time = 1_800_000_000_000
  const settings = (partitions = 1) => ({ folder, partitions, now: () => time, newId: randomUUID })
  const only = async () => (await everything(folder, topic)).get(0) ?? []
  const values = async () => (await only()).map((it) => Buffer.from(it.value ?? []).toString())

  beforeEach(async () => {
    place = await newFolder()
    folder = join(place.path, 'log')
    time = 1_800_000_000_000
  })
  afterEach(() => place.remove())

  test('says in log.json which log it is, once, whoever else makes it at the same time', async () => {
    const made = await Promise.all(Array.from({ length: 16 }, (_, index) => createFileTopic(topic, settings(1 + (index % 3)))))
    expect(new Set(made.map((it) => JSON.stringify(it))).size).toBe(1)
    expect(JSON.parse(await readFile(join(folder, topic, 'log.json'), 'utf8'))).toEqual(made[0])
    expect(made[0]).toEqual({
      cluster_id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      partitions: expect.any(Number),
      created_at: '2027-01-15T08:00:00.000Z',
    })
    expect((await readdir(join(folder, topic))).filter((it) => it.startsWith('log.json'))).toEqual(['log.json'])
    expect(await createFileTopic(topic, settings(9))).toEqual(made[0])
  })

  test.each(['', '.', '..', 'a/b', '../out', 'a b', 'x'.repeat(250)])('refuses the topic name "%s"', async (name) => {
    await expect(createFileTopic(name, settings())).rejects.toThrow(/is not a valid name of a topic/)
    await expect((await filePublisher(settings())).publish(name, [message('k', 'v')])).rejects.toThrow(/is not a valid name of a topic/)
  })

  test('a log.json that is none is named, not replaced', async () => {
    await mkdir(join(folder, topic), { recursive: true })
    await writeFile(join(folder, topic, 'log.json'), '{"cluster_id": ""}')
    const publisher = await filePublisher(settings())
    await expect(publisher.publish(topic, [message('k', 'v')])).rejects.toThrow(/log\.json is not the log\.json of a file log; restore it/)
    expect(await readFile(join(folder, topic, 'log.json'), 'utf8')).toBe('{"cluster_id": ""}')
  })

  test('append times never fall, also when the clock goes back or another process begins', async () => {
    const first = await filePublisher(settings())
    for (const at of [1_800_000_000_500, 1_800_000_000_900, 1_800_000_000_100]) {
      time = at
      await first.publish(topic, [message('k', 'v')])
    }
    await first.close()
    time = 1_800_000_000_200
    const second = await filePublisher(settings())
    await second.publish(topic, [message('k', 'v')])
    time = 1_800_000_001_000
    await second.publish(topic, [message('k', 'v')])
    await second.close()
    expect((await only()).map((it) => it.appendTime - 1_800_000_000_000)).toEqual([500, 900, 900, 900, 1000])
  })

  test('a full file is followed by one named for its first offset, and writers beside each other agree on it', async () => {
    const { cluster_id: clusterId } = await createFileTopic(topic, settings())
    const at = { topicAt: join(folder, topic), partition: 0, clusterId, now: () => time, rollBytes: 1000 }
    const writers = [openPartitionWriter(at), openPartitionWriter(at)]
    for (let index = 0; index < 40; index += 1) await writers[index % 2]?.append([entry(`value ${index}`, 100)])
    await Promise.all(writers.map((it) => it.close()))
    const files = await logFiles(folder, topic, 0)
    expect(files.length).toBeGreaterThan(3)
    const records = await only()
    expect(records.map((it) => it.offset)).toEqual(Array.from({ length: 40 }, (_, index) => BigInt(index)))
    for (const file of files.slice(0, -1)) expect((await stat(file)).size).toBeGreaterThanOrEqual(1000)
  })

  test('the append time goes on from the file before, when a writer died between making a file and filling it', async () => {
    const publisher = await filePublisher(settings())
    await publisher.publish(topic, [message('k', 'one')])
    await publisher.close()
    await writeFile(join(folder, topic, 'p00000', `${'1'.padStart(20, '0')}.log`), '')
    time -= 5000
    const next = await filePublisher(settings())
    await next.publish(topic, [message('k', 'two')])
    await next.close()
    expect((await only()).map((it) => [it.offset, it.appendTime])).toEqual([
      [0n, 1_800_000_000_000],
      [1n, 1_800_000_000_000],
    ])
  })

  const whole = encodeFrame({ ...entry('never acknowledged', 300), offset: 1n, appendTime: 1_800_000_000_000 })
  test.each([
    { left: 'one byte', bytes: whole.subarray(0, 1) },
    { left: 'half a preamble', bytes: whole.subarray(0, 7) },
    { left: 'half a frame', bytes: whole.subarray(0, 170) },
    { left: 'all but the last byte', bytes: whole.subarray(0, whole.length - 1) },
    { left: 'a block of zeros, as after a power cut', bytes: Buffer.alloc(4096) },
    { left: 'a frame whose value never reached the disk', bytes: Buffer.concat([whole.subarray(0, 60), Buffer.alloc(whole.length - 60)]) },
  ])('a tail of $left, left by a dead writer with its lock, is not read and is cut off by the next', async ({ bytes }) => {
    const first = await filePublisher(settings())
    await first.publish(topic, [message('k', 'one')])
    const [file = ''] = await logFiles(folder, topic, 0)
    await leave(file, bytes)
    await symlink(describeOwner().replace(/^\d+,\d+/, `${process.pid},1`), join(folder, topic, 'p00000', 'lock'))
    expect(await values()).toEqual(['one'])
    await first.publish(topic, [message('k', 'two')])
    await first.close()
    const second = await filePublisher(settings())
    await second.publish(topic, [message('k', 'three')])
    await second.close()
    expect((await only()).map((it) => it.offset)).toEqual([0n, 1n, 2n])
    expect(await values()).toEqual(['one', 'two', 'three'])
    expect(checkFrames(await readFile(file)).tail).toBe('clean')
  })

  test('a whole frame whose writer died before it was synced stays: a reader may have seen it', async () => {
    const publisher = await filePublisher(settings())
    await publisher.publish(topic, [message('k', 'one')])
    const [file = ''] = await logFiles(folder, topic, 0)
    await leave(file, Buffer.concat([whole, whole.subarray(0, 50)]))
    await publisher.publish(topic, [message('k', 'three')])
    await publisher.close()
    expect((await values()).map((it) => it.trimEnd())).toEqual(['one', 'never acknowledged', 'three'])
  })

  test('damage in the middle is named with its place, and nothing is cut off or written behind it', async () => {
    const publisher = await filePublisher(settings())
    for (const value of ['one', 'two', 'three']) await publisher.publish(topic, [message('k', value)])
    await publisher.close()
    const [file = ''] = await logFiles(folder, topic, 0)
    const { size } = await stat(file)
    await flipByte(file, Math.floor(size / 2))
    const next = await filePublisher(settings())
    const refused = expect.stringMatching(/00000\.log is damaged at byte \d+: the record with offset 1 cannot be read, but others follow/)
    await expect(next.publish(topic, [message('k', 'four')])).rejects.toMatchObject({ name: 'Unavailable', message: refused })
    expect(next.unavailable()).toEqual(refused)
    expect((await stat(file)).size).toBe(size)
    await next.close()
  })

  test('a file that was cut or put back from a copy meanwhile is read anew', async () => {
    const publisher = await filePublisher(settings())
    await publisher.publish(topic, [message('k', 'one')])
    const [file = ''] = await logFiles(folder, topic, 0)
    const copy = await readFile(file)
    await publisher.publish(topic, [message('k', 'two')])
    await rm(file)
    await writeFile(file, copy)
    await publisher.publish(topic, [message('k', 'second')])
    await truncate(file, copy.length)
    await publisher.publish(topic, [message('k', 'last')])
    await publisher.close()
    expect(await values()).toEqual(['one', 'last'])
  })

  test('a log that is removed while it is written is said to be gone, then made anew as another log', async () => {
    const publisher = await filePublisher(settings())
    await publisher.publish(topic, [message('k', 'one')])
    const before = await createFileTopic(topic, settings())
    await rm(join(folder, topic), { recursive: true })
    await expect(publisher.publish(topic, [message('k', 'two')])).rejects.toMatchObject({
      name: 'Unavailable',
      message: expect.stringMatching(/was removed/),
    })
    await publisher.publish(topic, [message('k', 'two')])
    expect((await createFileTopic(topic, settings())).cluster_id).not.toBe(before.cluster_id)
    await rm(join(folder, topic), { recursive: true })
    await createFileTopic(topic, settings(3))
    await expect(publisher.publish(topic, [message('k', 'three')])).rejects.toMatchObject({ name: 'Unavailable' })
    await publisher.publish(topic, [message('k', 'three')])
    await publisher.close()
    expect([...(await everything(folder, topic)).values()].flat()).toHaveLength(1)
  })

  test('a folder that cannot be written to makes the publisher unavailable for a second, then it tries again', async () => {
    await writeFile(folder, 'a file where the folder should be')
    const publisher = await filePublisher(settings())
    await expect(publisher.publish(topic, [message('k', 'v')])).rejects.toMatchObject({ name: 'Unavailable' })
    expect(publisher.unavailable()).toMatch(/cannot take messages/)
    time += 1001
    expect(publisher.unavailable()).toBeUndefined()
    await rm(folder)
    await publisher.publish(topic, [message('k', 'v')])
    await publisher.close()
    expect(await values()).toEqual(['v'])
  })

  test('a message no frame can hold is refused alone, and spoils nothing', async () => {
    const publisher = await filePublisher(settings())
    const good = publisher.publish(topic, [message('k', 'good')])
    await expect(publisher.publish(topic, [{ key: Buffer.alloc(1), value: Buffer.alloc(17_000_000), headers: {} }])).rejects.toThrow(
      /17000001 bytes exceeds/,
    )
    await expect(publisher.publish(topic, [{ ...message('k', 'v'), headers: { ['n'.repeat(2000)]: '' } }])).rejects.toThrow(
      /at most 1000 headers/,
    )
    await good
    await publisher.close()
    expect(await values()).toEqual(['good'])
  })
})
