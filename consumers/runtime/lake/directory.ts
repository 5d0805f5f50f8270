import { createHash } from 'node:crypto'
import type { BigIntStats } from 'node:fs'
import { link, lstat, open, readdir, rename, unlink, utimes } from 'node:fs/promises'
import type { FileHandle } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { makeFolder, syncFolder } from '../../../platform/durable-folders.ts'
import { underLock } from '../../../platform/file-lock.ts'
import { describeOwner, isGone } from '../../../platform/lock-owner.ts'
import { errorCode } from '../../../platform/node-errors.ts'
import { folderNames, keysIn } from './directory-list.ts'
import type { Lake, Range, Stored } from '../ports.ts'

const TEMPORARY = '.tmp'
const LOCKS = '.locks'
const INTERNAL: ReadonlySet<string> = new Set([TEMPORARY, LOCKS])
/** The longest name of a folder or file, in bytes, that every file system in use allows. */
const LONGEST_NAME = 255

/** Numbers the temporary files of this process, across all of its lakes. */
let bodies = 0

/**
 * A lake in a folder of this machine, atomic between processes.
 *
 * ```
 * <folder>/v1/interactions/arrived_on=2026-01-31/e001-….parquet    an object, at the path its key names
 * <folder>/.tmp/<process>,<number>                                   a body being written
 * <folder>/.locks/<hash of a key>                                    held while that object is replaced (platform/file-lock.ts)
 * ```
 * `create` writes the body to a temporary file, syncs it, and links it to its name, which fails if the name exists. `replace` holds
 * the lock of the key while it compares the etag and renames the new body over the old one. So nobody ever sees half an object, and
 * a reader keeps the version that it opened.
 *
 * The etag is the modification time with the size. Under the lock, every replacement gets a later modification time than the version
 * it replaces, so no etag repeats, and a part of an object can be read without hashing all of it.
 */
export async function directoryLake(folder: string): Promise<Lake> {
  const aside = join(folder, TEMPORARY)
  await makeFolder(aside)
  await makeFolder(join(folder, LOCKS))
  await removeLeftovers(aside)
  const place = (key: string) => join(folder, checked(key))

  /** Writes a body to a temporary file, passes its path to `use`, and then removes the file if it is still there. */
  async function withBody<T>(body: Uint8Array, use: (path: string) => Promise<T>): Promise<T> {
    const path = join(aside, `${describeOwner()},${(bodies += 1)}`)
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
        // Also when a rival was first: after a power cut, nothing derived from the rival's object may exist without it.
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
    async *entries(prefix) {
      for await (const key of keysIn(folder, checkedPrefix(prefix), undefined, INTERNAL)) {
        const found = await objectAt(place(key))
        if (found !== undefined) yield { key, etag: etagOf(found) }
      }
    },
    folders: (prefix) => folderNames(folder, checkedPrefix(prefix), INTERNAL),
    close: () => Promise.resolve(),
  }
}

/** Keys map one to one to paths below the folder. A key that leads elsewhere, or to an internal file, is refused. */
function checked(key: string): string {
  const names = key.split('/')
  const isFit = names.every((it) => it !== '' && it !== '.' && it !== '..' && !it.includes('\0') && Buffer.byteLength(it) <= LONGEST_NAME)
  if (!isFit || INTERNAL.has(names[0] ?? ''))
    throw new Error(
      `"${key}" is not a key of a lake in a folder: a key has names of 1 to ${LONGEST_NAME} bytes between slashes, none of them . or .., and does not begin with any of ${[...INTERNAL].join(', ')}`,
    )
  return key
}

function checkedPrefix(prefix: string): string {
  const end = prefix.lastIndexOf('/')
  if (end >= 0) checked(prefix.slice(0, end))
  return prefix
}

/** Undefined when nothing is there. A folder counts as nothing too, unless a `key` is to be written there: then it throws. */
async function objectAt(path: string, key?: string): Promise<BigIntStats | undefined> {
  try {
    const found = await lstat(path, { bigint: true })
    if (found.isFile()) return found
    if (key === undefined) return undefined
  } catch (error) {
    if (errorCode(error) === 'ENOENT' || errorCode(error) === 'ENOTDIR') return undefined
    throw error
  }
  throw new Error(`cannot create an object under ${key}: there is a folder with that name`)
}

async function folderFor(path: string, key: string): Promise<void> {
  try {
    await makeFolder(dirname(path))
  } catch (error) {
    if (errorCode(error) !== 'EEXIST' && errorCode(error) !== 'ENOTDIR') throw error
    throw new Error(`cannot create an object under ${key}: a part of its path is an object`, { cause: error })
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
    if (errorCode(error) === 'EEXIST') return 'exists'
    throw error
  }
}

/** Gives a file a modification time after `before` (nanoseconds), even if the clock went back or the file system keeps whole seconds. */
async function makeLater(path: string, before: bigint): Promise<void> {
  for (const stepMs of [2, 1000, 2000, 4000]) {
    if ((await lstat(path, { bigint: true })).mtimeNs > before) return
    const seconds = (Number(before / 1_000_000n) + stepMs) / 1000
    await utimes(path, seconds, seconds)
  }
  throw new Error(`the file system of ${path} does not keep modification times; the lake needs one that does`)
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

/** Removes the temporary files of processes that died while writing. */
async function removeLeftovers(aside: string): Promise<void> {
  for (const name of await readdir(aside)) if (await isGone(name)) await removeIfThere(join(aside, name))
}

async function removeIfThere(path: string): Promise<void> {
  try {
    await unlink(path)
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error
  }
}
