import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { directoryLake } from '../../../consumers/runtime/lake/directory.ts'
import { openLakeStore } from '../../../producers/publishing/store.ts'
import { newFolder } from '../../builders/folder.ts'

const KEY = '_restricted/some/object.json'

let folder: Awaited<ReturnType<typeof newFolder>>
beforeEach(async () => {
  folder = await newFolder()
})
afterEach(() => folder.remove())

const at = (path: string) => openLakeStore({ url: { kind: 'file', folder: path } })

test('an object is read where consumers put it, as it is now', async () => {
  const lake = await directoryLake(folder.path)
  const place = at(folder.path)
  expect(await place.read(KEY)).toBeUndefined()
  await lake.create(KEY, Buffer.from('one'))
  expect(String(await place.read(KEY))).toBe('one')
  await lake.replace(KEY, Buffer.from('two'), (await lake.read(KEY))?.etag ?? '')
  expect(String(await place.read(KEY))).toBe('two')
})

test('a lake nobody has made yet has no objects, and is not made by being asked', async () => {
  const path = join(folder.path, 'none')
  expect(await at(path).read(KEY)).toBeUndefined()
  await expect(mkdir(path)).resolves.toBeUndefined()
})

test('what cannot be read is named', async () => {
  await mkdir(join(folder.path, KEY), { recursive: true })
  await expect(at(folder.path).read(KEY)).rejects.toThrow(`could not read ${join(folder.path, KEY)}: EISDIR`)
  const file = join(folder.path, 'file')
  await writeFile(file, '')
  await expect(at(file).read(KEY)).rejects.toThrow(`could not read ${join(file, KEY)}: ENOTDIR`)
})
