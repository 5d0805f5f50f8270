import { createHash } from 'node:crypto'
import type { BigIntStats } from 'node:fs'
import { link, lstat, open, readdir, rename, unlink, utimes } from 'node:fs/promises'
import type { FileHandle } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { makeFolder, syncFolder } from '../../../platform/durable-folders.ts'
import { isGone, me, underLock } from '../../../platform/file-lock.ts'
import { codeOf } from '../../../platform/node-errors.ts'
import { folderNames, keysIn } from './directory-list.ts'
import type { Lake, Range, Stored } from '../ports.ts'

const TEMPORARY = '.tmp'
const LOCKS = '.locks'
const INTERNAL: ReadonlySet<string> = new Set([TEMPORARY, LOCKS])
/** Names of folders and files have at most this many bytes on every file system in use. */
const LONGEST_NAME = 255

/** Numbers the bodies this process has on their way, whatever lake they go to. */
let bodies = 0

/**
 * A lake in a folder of this machine, atomic between processes.
 *
 * ```
 * <folder>/v1/interactions/arrived_on=2026-01-31/e001-….parquet    an object lies where its key says
 * <folder>/.tmp/<process>,<number>                                   a body on its way
 * <folder>/.locks/<hash of a key>                                    held while that object is replaced (platform/file-lock.ts)
 * ```
 * A body is written aside, synced, and then linked to its name, which fails where there is one: that is `create`. To replace,
 * the lock of the key is held while the etag is compared and the new body renamed over the old one. So nobody ever sees half
 * an object, and who is reading keeps the one that was opened.
 *
 * The etag is the time of the last change, with the size: under the lock every replacement is made later than what it
 * replaces, so no etag comes twice, and a part of an object can be read without hashing all of it.
 */
export async function directoryLake(folder: string): Promise<Lake> {
  const aside = join(folder, TEMPORARY)
  await makeFolder(aside)
  await makeFolder(join(folder, LOCKS))
  await removeLeftovers(aside)
  const place = (key: string) => join(folder, checked(key))

  /** Writes a body aside, hands its path over, and removes what is then left there. */
  async function withBody<T>(body: Uint8Array, use: (path: string) => Promise<T>): Promise<T> {
    const path = join(aside, `${me()},${(bodies += 1)}`)
    try {
      await writeSynced(path, body)
      return await use(path)
    } finally {
      await removeIfThere(path)
    }
  }

  return {
    async create(key, body) {
      const path = place(key)
      if ((await objectAt(path, key)) !== undefined) return 'exists'
      return withBody(body, async (written) => {
        await folderFor(path, key)
        const outcome = await linked(written, path)
        // Also where a rival was first: what is built on his object must not outlive it.
        await syncFolder(dirname(path))
        return outcome
      })
    },

    replace(key, body, etag) {
      const path = place(key)
      const lock = join(folder, LOCKS, createHash('sha256').update(key).digest('hex').slice(0, 32))
      return underLock<'replaced' | 'changed'>(lock, async () => {
        const before = await objectAt(path, key)
        if (before === undefined || etagOf(before) !== etag) return 'changed'
        return withBody<'replaced'>(body, async (written) => {
          await makeLater(written, before.mtimeNs)
          await rename(written, path)
          await syncFolder(dirname(path))
          return 'replaced'
        })
      })
    },

    async read(key, range) {
      const path = place(key)
      if ((await objectAt(path)) === undefined) return undefined
      const handle = await open(path, 'r')
      try {
        return await part(handle, range)
      } finally {
        await handle.close()
      }
    },

    list: (prefix, after) => keysIn(folder, checkedPrefix(prefix), after, INTERNAL),
    folders: (prefix) => folderNames(folder, checkedPrefix(prefix), INTERNAL),
    close: () => Promise.resolve(),
  }
}

/** Keys are paths below the folder, one to one; what would lead elsewhere, or to a file of ours, is refused. */
function checked(key: string): string {
  const names = key.split('/')
  const isFit = names.every((it) => it !== '' && it !== '.' && it !== '..' && !it.includes('\0') && Buffer.byteLength(it) <= LONGEST_NAME)
  if (!isFit || INTERNAL.has(names[0] ?? ''))
    throw new Error(
      `"${key}" is no key of a lake in a folder: names of 1 to ${LONGEST_NAME} bytes between slashes, not . or .., and none of ${[...INTERNAL].join(', ')} first`,
    )
  return key
}

function checkedPrefix(prefix: string): string {
  const end = prefix.lastIndexOf('/')
  if (end >= 0) checked(prefix.slice(0, end))
  return prefix
}

/** Undefined where there is nothing, or, when no `key` is to be written there, a folder. */
async function objectAt(path: string, key?: string): Promise<BigIntStats | undefined> {
  try {
    const found = await lstat(path, { bigint: true })
    if (found.isFile()) return found
    if (key === undefined) return undefined
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return undefined
    throw error
  }
  throw new Error(`no object can be made under ${key}: there is a folder of that name`)
}

async function folderFor(path: string, key: string): Promise<void> {
  try {
    await makeFolder(dirname(path))
  } catch (error) {
    if (codeOf(error) !== 'EEXIST' && codeOf(error) !== 'ENOTDIR') throw error
    throw new Error(`no object can be made under ${key}: a part of its path is an object`, { cause: error })
  }
}

const etagOf = ({ mtimeNs, size }: BigIntStats) => `${mtimeNs}-${size}`

async function writeSynced(path: string, body: Uint8Array): Promise<void> {
  const handle = await open(path, 'wx')
  try {
    await handle.writeFile(body)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

async function linked(from: string, to: string): Promise<'created' | 'exists'> {
  try {
    await link(from, to)
    return 'created'
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return 'exists'
    throw error
  }
}

/** Gives a file a time of change behind `before`, also where clocks went back or file systems count in whole seconds. */
async function makeLater(path: string, before: bigint): Promise<void> {
  for (const stepMs of [2, 1000, 2000, 4000]) {
    if ((await lstat(path, { bigint: true })).mtimeNs > before) return
    const seconds = (Number(before / 1_000_000n) + stepMs) / 1000
    await utimes(path, seconds, seconds)
  }
  throw new Error(`the file system of ${path} does not keep times of change; the lake needs one that does`)
}

async function part(handle: FileHandle, range: Range | undefined): Promise<Stored> {
  const found = await handle.stat({ bigint: true })
  const size = Number(found.size)
  const start = range === undefined ? 0 : 'last' in range ? Math.max(0, size - range.last) : Math.min(range.start, size)
  const end = range === undefined || 'last' in range ? size : Math.max(start, Math.min(range.end, size))
  const body = Buffer.allocUnsafeSlow(end - start)
  for (let done = 0; done < body.length;) {
    const { bytesRead } = await handle.read(body, done, body.length - done, start + done)
    if (bytesRead === 0) throw new Error(`an object of the lake ended at byte ${start + done} of ${size} while it was read`)
    done += bytesRead
  }
  return { body, etag: etagOf(found), size }
}

/** Bodies of processes that died on the way. */
async function removeLeftovers(aside: string): Promise<void> {
  for (const name of await readdir(aside)) if (await isGone(name)) await removeIfThere(join(aside, name))
}

async function removeIfThere(path: string): Promise<void> {
  try {
    await unlink(path)
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error
  }
}
