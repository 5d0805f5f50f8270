import { lstat, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { underLock } from '../../platform/file-lock.ts'
import { describeOwner, isGone } from '../../platform/lock-owner.ts'
import { newFolder } from '../builders/folder.ts'
import { endScripts, startScript } from '../services/script.ts'

describe('a lock between processes', () => {
  let folder: Awaited<ReturnType<typeof newFolder>>
  let path = ''
  beforeEach(async () => {
    folder = await newFolder()
    path = join(folder.path, 'lock')
  })
  afterEach(async () => {
    await endScripts()
    await folder.remove()
  })

  const [pid = '', started = '', boot = '', namespace = '', host = ''] = describeOwner().split(',')
  const owner = (it: Partial<Record<'pid' | 'started' | 'boot' | 'namespace' | 'host', string>>) =>
    [it.pid ?? pid, it.started ?? started, it.boot ?? boot, it.namespace ?? namespace, it.host ?? host].join(',')
  /** Nobody has this pid: it is above what the kernel gives out. */
  const NOBODY = '99999999'

  test.each([
    { who: 'this process', name: describeOwner(), gone: false },
    { who: 'a pid nobody has', name: owner({ pid: NOBODY }), gone: true },
    { who: 'a process that had our pid before us', name: owner({ started: '1' }), gone: true },
    { who: 'a process of an earlier boot of this machine', name: owner({ boot: '00000000', pid: '1' }), gone: true },
    { who: 'a process of another container', name: owner({ namespace: '1', pid: NOBODY }), gone: false },
    { who: 'a dead process of this machine, whatever the host name was', name: owner({ host: 'renamed', pid: NOBODY }), gone: true },
    { who: 'a process of another machine', name: owner({ host: 'elsewhere', boot: '00000000', pid: NOBODY }), gone: false },
    { who: 'a name of another make', name: 'somebody', gone: false },
    { who: 'no name at all', name: '', gone: false },
  ])('of $who it is known whether it is gone: $gone', async ({ name, gone }) => {
    expect(await isGone(name)).toBe(gone)
  })

  test('only one at a time is inside, everybody gets in, and nothing stays behind', async () => {
    let inside = 0
    const done = await Promise.all(
      Array.from({ length: 12 }, (_, index) =>
        underLock(path, async () => {
          inside += 1
          await pause(3)
          expect(inside).toBe(1)
          inside -= 1
          return index
        }),
      ),
    )
    expect(done).toHaveLength(12)
    expect(await readdir(folder.path)).toEqual([])
  })

  test('what the work throws is thrown, and the lock is free again', async () => {
    await expect(underLock(path, () => Promise.reject(new Error('no luck')))).rejects.toThrow('no luck')
    expect(await underLock(path, () => Promise.resolve('in'))).toBe('in')
  })

  test('a live owner is waited for within bounds, then named', async () => {
    await symlink(describeOwner(), path)
    await expect(underLock(path, () => Promise.resolve(), 50)).rejects.toMatchObject({
      name: 'LockHeld',
      message: expect.stringMatching(new RegExp(`${path} has been held by process ${pid} .*delete the file`)),
    })
    expect((await lstat(path)).isSymbolicLink()).toBe(true)
  })

  test('an owner that cannot be seen from here keeps its lock at first', async () => {
    await symlink(owner({ host: 'elsewhere', namespace: '1', pid: NOBODY }), path)
    await expect(underLock(path, () => Promise.resolve(), 50)).rejects.toThrow(/another container or machine \(elsewhere\)/)
  })

  test('what is in the way and is no lock is named', async () => {
    await writeFile(path, 'mine')
    await expect(underLock(path, () => Promise.resolve(), 50)).rejects.toThrow(`${path} is not a lock, but is where a lock belongs`)
    expect(await readFile(path, 'utf8')).toBe('mine')
  })

  test('the lock of a dead owner is broken, once, though many break it; also where a breaker died before', async () => {
    for (let round = 0; round < 20; round += 1) {
      await symlink(owner({ pid: NOBODY }), path)
      if (round % 2 === 1) await symlink(owner({ started: '1' }), `${path}.break`)
      let inside = 0
      await Promise.all(
        Array.from({ length: 8 }, () =>
          underLock(path, async () => {
            inside += 1
            await pause(1)
            expect(inside).toBe(1)
            inside -= 1
          }),
        ),
      )
      expect(await readdir(folder.path)).toEqual([])
    }
  })

  test('a process that is killed inside leaves a lock that others break', async () => {
    const child = await startScript('hold-lock.ts', [path, ''])
    await child.said('ready')
    child.go()
    await child.said('holding')
    await expect(underLock(path, () => Promise.resolve(), 50)).rejects.toMatchObject({ name: 'LockHeld' })
    child.kill()
    expect(await child.ended).toBe('SIGKILL')
    expect(await underLock(path, () => Promise.resolve('in'))).toBe('in')
  })

  test('four processes that raise one number 100 times each raise it by 400', async () => {
    const file = join(folder.path, 'number')
    await writeFile(file, '0')
    const children = await Promise.all(Array.from({ length: 4 }, () => startScript('hold-lock.ts', [path, file, '100'])))
    await Promise.all(children.map((it) => it.said('ready')))
    for (const it of children) it.go()
    expect(await Promise.all(children.map((it) => it.ended))).toEqual(['0', '0', '0', '0'])
    expect(await readFile(file, 'utf8')).toBe('400')
  })
})
