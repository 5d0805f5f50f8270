import { readdir, readFile, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { directoryLake } from '../../../../consumers/runtime/lake/directory.ts'
import type { Lake } from '../../../../consumers/runtime/ports.ts'
import { describeOwner } from '../../../../platform/lock-owner.ts'
import { newFolder } from '../../../builders/folder.ts'
import { lakeContract } from '../../../contracts/lake.ts'
import { endScripts, startScript } from '../../../services/script.ts'

lakeContract('the lake in a folder', async () => {
  const { path, remove } = await newFolder()
  const open = () => directoryLake(`${path}/lake`)
  return { lake: await open(), another: open, end: remove }
})

describe('the lake in a folder', () => {
  let folder: Awaited<ReturnType<typeof newFolder>>
  beforeEach(async () => {
    folder = await newFolder()
  })
  afterEach(async () => {
    await endScripts()
    await folder.remove()
  })
  const bytes = (it: string) => new Uint8Array(Buffer.from(it))
  const keys = async (lake: Lake, prefix = '') => {
    const found: string[] = []
    for await (const key of lake.list(prefix)) found.push(key)
    return found
  }

  test.each([
    '',
    '/',
    '/etc/passwd',
    '../out',
    'a/../../out',
    'a/./b',
    'a//b',
    'a/',
    '.tmp/x',
    '.locks/x',
    '.tmp',
    'nul\0',
    'x'.repeat(256),
  ])('the key "%s" is refused by every method, and nothing is made', async (key) => {
    const lake = await directoryLake(join(folder.path, 'lake'))
    const refused = /is not a key of a lake in a folder/
    await expect((async () => lake.create(key, bytes('x')))()).rejects.toThrow(refused)
    await expect((async () => lake.replace(key, bytes('x'), 'etag'))()).rejects.toThrow(refused)
    await expect((async () => lake.read(key))()).rejects.toThrow(refused)
    expect(await readdir(folder.path)).toEqual(['lake'])
    expect(await keys(lake)).toEqual([])
  })

  test.each(['../', '/', 'a/../../', '.tmp/', '.locks/'])('the prefix "%s" is refused', async (prefix) => {
    const lake = await directoryLake(folder.path)
    await expect((async () => keys(lake, prefix))()).rejects.toThrow(/is not a key of a lake in a folder/)
  })

  test('an object is stored at the path of its key, and temporary files are never listed', async () => {
    const lake = await directoryLake(folder.path)
    await lake.create('v1/interactions/arrived_on=2026-01-31/a.parquet', bytes('rows'))
    await writeFile(join(folder.path, '.tmp', 'elsewhere'), 'half a body')
    expect(await readFile(join(folder.path, 'v1/interactions/arrived_on=2026-01-31/a.parquet'), 'utf8')).toBe('rows')
    expect(await keys(lake)).toEqual(['v1/interactions/arrived_on=2026-01-31/a.parquet'])
    expect(await keys(lake, '.')).toEqual([])
  })

  test('a key below an object, or of a folder, is refused with a clear error; the object stays', async () => {
    const lake = await directoryLake(folder.path)
    await lake.create('a/b', bytes('object'))
    await expect(lake.create('a/b/c', bytes('x'))).rejects.toThrow('cannot create an object under a/b/c: a part of its path is an object')
    await expect(lake.create('a', bytes('x'))).rejects.toThrow('cannot create an object under a: there is a folder with that name')
    expect(await lake.read('a/b/c')).toBeUndefined()
    expect(Buffer.from((await lake.read('a/b'))?.body ?? []).toString()).toBe('object')
  })

  test('etags differ even when size and content repeat and the clock goes back', async () => {
    const lake = await directoryLake(folder.path)
    await lake.create('a', bytes('same'))
    const far = new Date('2100-01-01T00:00:00Z')
    await utimes(join(folder.path, 'a'), far, far)
    const etags = new Set<string>()
    for (let count = 0; count < 20; count += 1) {
      const { etag } = (await lake.read('a'))!
      etags.add(etag)
      expect(await lake.replace('a', bytes('same'), etag)).toBe('replaced')
      expect(await lake.replace('a', bytes('same'), etag)).toBe('changed')
    }
    expect(etags.size).toBe(20)
  })

  test('no temporary file is left; files of dead processes are removed, those of live ones are not', async () => {
    const lake = await directoryLake(folder.path)
    await lake.create('a', bytes('one'))
    await lake.create('a', bytes('two'))
    await lake.replace('a', bytes('three'), (await lake.read('a'))!.etag)
    expect(await readdir(join(folder.path, '.tmp'))).toEqual([])
    expect(await readdir(join(folder.path, '.locks'))).toEqual([])
    await writeFile(join(folder.path, '.tmp', `${describeOwner()},7`), 'alive')
    await writeFile(join(folder.path, '.tmp', `${describeOwner().replace(/^\d+,\d+/, '99999999,1')},7`), 'dead')
    await directoryLake(folder.path)
    expect(await readdir(join(folder.path, '.tmp'))).toEqual([`${describeOwner()},7`])
  })

  test('a reader keeps the version it opened while the object is replaced', async () => {
    const lake = await directoryLake(folder.path)
    const body = (letter: string) => Buffer.alloc(3_000_000, letter)
    await lake.create('a', body('0'))
    const swapping = (async () => {
      for (let count = 1; count < 10; count += 1) await lake.replace('a', body(String(count)), (await lake.read('a'))!.etag)
    })()
    for (let count = 0; count < 30; count += 1) {
      const { body } = (await lake.read('a'))!
      expect(Buffer.alloc(3_000_000, body[0]).equals(body)).toBe(true)
    }
    await swapping
  })

  test('of eight processes exactly one creates each key, and a counter they raise ends at the exact number', async () => {
    const lake = await directoryLake(folder.path)
    await lake.create('counter', bytes('0'))
    const racers = await Promise.all(
      Array.from({ length: 8 }, (_, index) => startScript('race-lake.ts', [folder.path, String(index), '25', '8'])),
    )
    await Promise.all(racers.map((it) => it.said('ready')))
    for (const it of racers) it.go()
    expect(await Promise.all(racers.map((it) => it.ended))).toEqual(racers.map(() => '0'))
    const created = racers.flatMap((it, index) =>
      it
        .lines()
        .filter((line) => line.startsWith('created'))
        .map((line) => [line.slice(8), String(index)] as const),
    )
    expect(created).toHaveLength(25)
    expect(created.map(([key]) => key).sort()).toEqual(await keys(lake, 'race/'))
    for (const [key, racer] of created) expect(Buffer.from((await lake.read(key))!.body).toString()).toBe(racer.repeat(1000))
    expect(Buffer.from((await lake.read('counter'))!.body).toString()).toBe(String(8 * 8))
  })

  test('processes killed while they replace leave a counter with every acknowledged increment, and at most one more each', async () => {
    const lake = await directoryLake(folder.path)
    await lake.create('counter', bytes('0'))
    const racers = await Promise.all(
      Array.from({ length: 4 }, (_, index) => startScript('race-lake.ts', [folder.path, String(index), '0', '1000000'])),
    )
    await Promise.all(racers.map((it) => it.said('ready')))
    for (const it of racers) it.go()
    await Promise.all(racers.map((it) => it.said('raised')))
    for (const it of racers) {
      await pause(60)
      it.kill()
    }
    expect(await Promise.all(racers.map((it) => it.ended))).toEqual(racers.map(() => 'SIGKILL'))
    const told = racers.flatMap((it) => it.lines().filter((line) => line === 'raised')).length
    const { body, etag } = (await lake.read('counter'))!
    const counted = Number(Buffer.from(body).toString())
    expect(counted).toBeGreaterThanOrEqual(told)
    expect(counted).toBeLessThanOrEqual(told + racers.length)
    expect(await lake.replace('counter', bytes('next'), etag)).toBe('replaced')
  })
})
