import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { createFileTopic, filePublisher } from '../../producers/publishing/filelog.ts'
import { everything } from '../builders/file-log.ts'
import { newFolder } from '../builders/folder.ts'
import { endScripts, startScript, type ScriptProcess } from '../services/script.ts'
import { waitUntil } from '../services/waiting.ts'

const topic = 'service-interactions'

describe('the file log between processes', () => {
  let folder: Awaited<ReturnType<typeof newFolder>>
  beforeEach(async () => {
    folder = await newFolder()
    await createFileTopic(topic, { folder: folder.path, partitions: 3, now: () => Date.now(), newId: randomUUID })
  })
  afterEach(async () => {
    await endScripts()
    await folder.remove()
  })

  const writer = (name: string, count: number, perCall: number, bytes = 0, limits = {}) =>
    startScript('write-log.ts', [folder.path, topic, name, String(count), String(perCall), String(bytes)], limits)

  /** Offsets are dense; then per partition who wrote which number, in the order of the log. */
  async function readBack(): Promise<(readonly [writer: string, number: number, key: string])[][]> {
    const found = await everything(folder.path, topic)
    for (const records of found.values()) expect(records.map((it) => it.offset)).toEqual(records.map((_, index) => BigInt(index)))
    return [...found.values()].map((records) =>
      records.map(({ key, value }) => {
        const [name = '', number = ''] = Buffer.from(value ?? [])
          .toString('utf8', 0, 40)
          .split(':')
        return [name, Number(number), Buffer.from(key ?? []).toString()] as const
      }),
    )
  }

  /** What a process was told is in the log. */
  const acknowledged = (child: ScriptProcess) =>
    child
      .lines()
      .filter((it) => it.startsWith('acked'))
      .flatMap((it) => {
        const [, first, count] = it.split(' ').map(Number)
        return Array.from({ length: count ?? 0 }, (_, index) => (first ?? 0) + index)
      })

  test('four writers of 500 messages lose none, double none, and keep the order of each writer and key', async () => {
    const names = ['a', 'b', 'c', 'd']
    const children = await Promise.all(names.map((it) => writer(it, 500, 10)))
    await Promise.all(children.map((it) => it.said('ready')))
    for (const it of children) it.go()
    expect(await Promise.all(children.map((it) => it.ended))).toEqual(['0', '0', '0', '0'])
    const partitions = await readBack()
    for (const name of names) {
      const mine = partitions.map((records) => records.filter(([by]) => by === name))
      expect(
        mine
          .flat()
          .map(([, number]) => number)
          .sort((a, b) => a - b),
      ).toEqual(Array.from({ length: 500 }, (_, index) => index))
      for (let customer = 0; customer < 7; customer += 1)
        for (const records of mine) {
          const numbers = records.filter(([, , key]) => key === `customer-${customer}`).map(([, number]) => number)
          expect(numbers).toEqual([...numbers].sort((a, b) => a - b))
        }
    }
  })

  test('writers killed in the middle of batches lose nothing that was acknowledged, and the others go on', async () => {
    const steady = await filePublisher({ folder: folder.path, partitions: 3, now: () => Date.now(), newId: randomUUID })
    let sent = 0
    let going = true
    const publishing = (async () => {
      while (going) {
        await steady.publish(topic, [{ key: Buffer.from(`customer-${sent % 7}`), value: Buffer.from(`steady:${sent}:`), headers: {} }])
        sent += 1
      }
    })()
    const killed: ScriptProcess[] = []
    for (let round = 0; round < 4; round += 1) {
      // Large messages, so that a kill is likely to meet a batch half written.
      const pair = await Promise.all([0, 1].map((index) => writer(`w${round}-${index}`, 100_000, 3, 400_000)))
      await Promise.all(pair.map((it) => it.said('ready')))
      for (const it of pair) it.go()
      await Promise.all(pair.map((it) => it.said('acked')))
      for (const [index, it] of pair.entries()) setTimeout(() => it.kill(), 10 + 37 * round + 23 * index)
      expect(await Promise.all(pair.map((it) => it.ended))).toEqual(['SIGKILL', 'SIGKILL'])
      killed.push(...pair)
    }
    const before = sent
    await waitUntil('ten more messages are acknowledged', () => sent >= before + 10).finally(() => (going = false))
    await publishing
    await steady.close()

    const partitions = await readBack()
    const present = new Set(partitions.flat().map(([name, number]) => `${name}:${number}`))
    expect(present.size).toBe(partitions.flat().length)
    const acked = killed.flatMap((child, index) => acknowledged(child).map((it) => `w${Math.floor(index / 2)}-${index % 2}:${it}`))
    expect(acked.length).toBeGreaterThan(0)
    expect(acked.filter((it) => !present.has(it))).toEqual([])
    expect(Array.from({ length: sent }, (_, index) => `steady:${index}`).filter((it) => !present.has(it))).toEqual([])
  }, 180_000)

  test('a writer whose disk is full says so, loses nothing it acknowledged, and what it left is cut off by the next', async () => {
    const child = await writer('full', 60, 3, 10_000, { fileKiB: 256 })
    await child.said('ready')
    child.go()
    expect(await child.ended).toBe('0')
    const refusals = child.lines().filter((it) => it.startsWith('Unavailable'))
    expect(refusals.length).toBeGreaterThan(0)
    for (const it of refusals) expect(it).toMatch(/cannot take messages: EFBIG/)
    expect(acknowledged(child).length).toBeGreaterThan(0)

    const next = await filePublisher({ folder: folder.path, partitions: 3, now: () => Date.now(), newId: randomUUID })
    for (let number = 0; number < 7; number += 1)
      await next.publish(topic, [{ key: Buffer.from(`customer-${number}`), value: Buffer.from(`next:${number}:`), headers: {} }])
    await next.close()
    const present = new Set((await readBack()).flat().map(([name, number]) => `${name}:${number}`))
    expect(acknowledged(child).filter((it) => !present.has(`full:${it}`))).toEqual([])
    for (let number = 0; number < 7; number += 1) expect(present.has(`next:${number}`)).toBe(true)
  })
})
