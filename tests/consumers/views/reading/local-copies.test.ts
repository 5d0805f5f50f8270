import { appendFile, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { listObjects } from '../../../../consumers/views/reading/lake-objects.ts'
import { bringCopiesForward, copiesFolder } from '../../../../consumers/views/reading/local-copies.ts'
import { memoryLake } from '../../../../consumers/runtime/memory.ts'
import type { Lake } from '../../../../consumers/runtime/ports.ts'
import { newFolder } from '../../../builders/folder.ts'

const dataset = { name: 'interactions', restricted: false }
const FIRST = 'v1/interactions/arrived_on=2026-03-02/e001-p00000-00000000000000000000.parquet'
const SECOND = 'v1/interactions/arrived_on=2026-03-02/e001-p00000-00000000000000000005.parquet'

let folder: Awaited<ReturnType<typeof newFolder>>
let lake: Lake
beforeEach(async () => {
  folder = await newFolder()
  lake = memoryLake()
  await lake.create(FIRST, Buffer.from('one'))
  await lake.create(SECOND, Buffer.from('two'))
})
afterEach(() => folder.remove())

/** Brings the copies forward and returns which objects were fetched. */
async function forward(from: Lake = lake): Promise<readonly string[]> {
  const fetched: string[] = []
  const counted = { read: (key: string) => (fetched.push(key), from.read(key)) }
  await bringCopiesForward({ lake: counted, folder: folder.path, tell: () => undefined }, await listObjects(from, dataset))
  return fetched.toSorted()
}

const copyOf = (key: string) => readFile(join(copiesFolder(folder.path), key), 'utf8')

test('each object is fetched once', async () => {
  expect(await forward()).toEqual([FIRST, SECOND])
  expect([await copyOf(FIRST), await copyOf(SECOND)]).toEqual(['one', 'two'])
  expect(await forward()).toEqual([])
})

test('an object that was replaced is fetched again, and no other one', async () => {
  await forward()
  await lake.replace(FIRST, Buffer.from('emptied'), (await lake.read(FIRST))?.etag ?? '')
  expect(await forward()).toEqual([FIRST])
  expect(await copyOf(FIRST)).toBe('emptied')
})

test('the copy of an object that is not listed any more is removed', async () => {
  await forward()
  const smaller = memoryLake()
  await smaller.create(FIRST, Buffer.from('one'))
  expect(await forward(smaller)).toEqual([])
  await expect(copyOf(SECOND)).rejects.toThrow('ENOENT')
})

test('an object that vanishes between the listing and the reading has no copy', async () => {
  const copied = await bringCopiesForward(
    { lake: { read: (key) => (key === FIRST ? Promise.resolve(undefined) : lake.read(key)) }, folder: folder.path, tell: () => undefined },
    await listObjects(lake, dataset),
  )
  expect([...copied.keys()]).toEqual([SECOND])
})

test('after a failure, what was fetched stays, and the rest is fetched the next time', async () => {
  const failing = { ...lake, read: (key: string) => (key === SECOND ? Promise.reject(new Error('503 SlowDown')) : lake.read(key)) }
  await expect(forward(failing)).rejects.toThrow('503 SlowDown')
  expect(await forward()).toEqual([SECOND])
})

test('a note that was cut off by a crash costs a fetch, not an error', async () => {
  await forward()
  await appendFile(join(folder.path, 'copies.jsonl'), '["v1/interactions/arr')
  expect(await forward()).toEqual([])
})

test.each([
  'v1/interactions/../../../escaped.parquet',
  'v1/interactions/arrived_on=2026-03-02/../e001-p00000-00000000000000000009.parquet',
  'v1/interactions/notes.txt',
  'v1/interactions_current/e001-p00000.parquet',
])('%s is no object of the dataset: nothing is written for it', async (key) => {
  await lake.create(key, Buffer.from('x'))
  expect(await forward()).toEqual([FIRST, SECOND])
  expect(await readdir(folder.path)).toEqual(['copies', 'copies.jsonl'])
})
