import { readdir, readFile, rename, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { underLock } from '../../platform/file-lock.ts'
import { describeOwner } from '../../platform/lock-owner.ts'
import { hasNoWitness } from '../../platform/lock-witness.ts'
import { newFolder } from '../builders/folder.ts'
import { installed } from '../services/child.ts'
import { endScripts, startScript } from '../services/script.ts'

const TIMEOUT_MS = 60_000
/** Long enough for a lock that nobody renews to be broken. */
const PATIENCE_MS = 20_000

const hasContainers = await installed('unshare', ['--uts', '--pid', '--mount-proc', '--fork', '--kill-child', 'true'])
const suite = hasContainers ? describe : describe.skip

suite('a lock between containers of one machine, which have pids and host names of their own,', () => {
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
  const inContainer = (hostname: string, args: readonly string[]) => startScript('hold-lock.ts', args, { hostname })

  async function holder(hostname: string) {
    const child = await inContainer(hostname, [path, ''])
    await child.said('ready')
    child.go()
    await child.said('holding')
    return child
  }

  test(
    'is broken once its owner is killed, though nobody sees its pid, and nothing stays behind',
    async () => {
      const child = await holder('first')
      await expect(underLock(path, () => Promise.resolve(), 50)).rejects.toThrow(/another container or machine \(first\)/)
      child.kill()
      await child.ended
      expect(await underLock(path, () => Promise.resolve('in'), PATIENCE_MS)).toBe('in')
      expect(await readdir(folder.path)).toEqual([])
    },
    TIMEOUT_MS,
  )

  test(
    'is not broken while its owner is stopped, however long that lasts',
    async () => {
      const child = await holder('first')
      await child.signal('SIGSTOP')
      await expect(underLock(path, () => Promise.resolve(), 10_000)).rejects.toMatchObject({ name: 'LockHeld' })
      await child.signal('SIGCONT')
    },
    TIMEOUT_MS,
  )

  test(
    'has one owner at a time: containers that raise one number 60 times each lose no step, while others are killed inside',
    async () => {
      const file = join(folder.path, 'number')
      await writeFile(file, '0')
      const raising = await Promise.all(['one', 'two', 'three'].map((it) => inContainer(it, [path, file, '60'])))
      await Promise.all(raising.map((it) => it.said('ready')))
      for (const it of raising) it.go()
      const killed = await inContainer('killed', [path, ''])
      await killed.said('ready')
      killed.go()
      await Promise.race([killed.said('holding'), pause(3000)])
      killed.kill()
      expect(await Promise.all(raising.map((it) => it.ended))).toEqual(['0', '0', '0'])
      expect(await readFile(file, 'utf8')).toBe('180')
    },
    TIMEOUT_MS,
  )
})

describe('a lock whose owner cannot be known from here', () => {
  let folder: Awaited<ReturnType<typeof newFolder>>
  beforeEach(async () => {
    folder = await newFolder()
  })
  afterEach(() => folder.remove())
  const [, , boot = '', namespace = ''] = describeOwner().split(',')

  test.each([
    ['of an earlier boot under another host name', `17,5,00000000,${namespace},earlier,`],
    ['of a container without a witness', `17,5,${boot},1,other,`],
  ])(
    '%s is broken when nobody renews it, by one process at a time',
    async (_, owner) => {
      const path = join(folder.path, 'lock')
      await symlink(owner, path)
      let inside = 0
      await Promise.all(
        Array.from({ length: 4 }, () =>
          underLock(
            path,
            async () => {
              inside += 1
              await pause(2)
              expect(inside).toBe(1)
              inside -= 1
            },
            PATIENCE_MS,
          ),
        ),
      )
      expect(await readdir(folder.path)).toEqual([])
    },
    TIMEOUT_MS,
  )

  test('a name of another make is never broken', async () => {
    const path = join(folder.path, 'lock')
    await symlink('somebody', path)
    await expect(underLock(path, () => Promise.resolve(), 10_000)).rejects.toMatchObject({ name: 'LockHeld' })
  }, 30_000)

  test('an owner that lost its lock fails its work, and leaves the lock of the next owner alone', async () => {
    const path = join(folder.path, 'lock')
    const work = underLock(path, async () => {
      await symlink(describeOwner(), `${path}.next`)
      await rename(`${path}.next`, path)
    })
    await expect(work).rejects.toMatchObject({ name: 'LockLost' })
    expect(await readdir(folder.path)).toEqual(['lock'])
  })

  test('where there is no witness, its owner has ended', async () => {
    expect(await hasNoWitness(join(folder.path, 'lock'), '0123')).toBe(true)
    expect(await hasNoWitness(join(folder.path, 'x'.repeat(120), 'lock'), '0123')).toBe(false)
  })
})
