import { open } from 'node:fs/promises'
import type { FileHandle } from 'node:fs/promises'
import { describeDamage, findEnd, firstOffsets, isDamage, readChunk } from '../../../platform/log-files.ts'
import { logFile } from '../../../schemas/filelog/layout.ts'
import { errorCode } from '../../../platform/node-errors.ts'
import type { LogRecord } from '../../record.ts'
import { Broken } from '../../../platform/errors.ts'
import { LogChanged } from '../errors.ts'
import type { Assignment, Bounds, Clock } from '../ports.ts'

/** How often an idle reader yields an empty batch and checks that the log is still the one that was opened, in milliseconds. */
const IDLE_MS = 1000

/** One partition of the file log as a reader sees it. */
export type FilePartition = {
  readonly bounds: () => Promise<Bounds>
  readonly read: (from: bigint, drain: boolean) => ReturnType<Assignment['read']>
}

/** A file being read. `at` is the byte where its next frame begins, `synced` is how many of its bytes are known to be on disk. */
type Reading = { readonly first: bigint; readonly path: string; readonly handle: FileHandle; at: number; synced: number }

/** The last file and its size when draining began. */
type Last = { readonly first: bigint; readonly size: number }

/** The end of the last file when it was last checked. `torn` is the file size at which the bytes after that end were not damage. */
type Seen = { readonly first: bigint; readonly at: number; readonly next: bigint; readonly torn: number }

export function filePartition(place: {
  readonly folder: string
  readonly partition: number
  /** Whether the log is still the one that was opened. */
  readonly same: () => Promise<boolean>
  readonly clock: Clock
  readonly pollMs: number
  readonly signal: AbortSignal
}): FilePartition {
  const { folder, partition, same, clock, pollMs, signal } = place
  let seen: Seen = { first: -1n, at: 0, next: 0n, torn: 0 }

  async function files(): Promise<readonly bigint[]> {
    try {
      return await firstOffsets(folder)
    } catch (error) {
      if (errorCode(error) === 'ENOENT') throw new LogChanged(`the log in ${folder} was removed`, { cause: error })
      throw error
    }
  }

  async function refuseAnother(): Promise<void> {
    if (!(await same())) throw new LogChanged(`the log in ${folder} is no longer the one that was opened`)
  }

  async function bounds(): Promise<Bounds> {
    const found = await files()
    const [first, last] = [found[0], found.at(-1)]
    if (first === undefined || last === undefined) return { earliest: 0n, end: 0n }
    const path = logFile(folder, last)
    seen = await withFile(path, (handle) => endOf(path, handle, seen.first === last ? seen : { first: last, at: 0, next: last, torn: 0 }))
    return { earliest: first, end: seen.next }
  }

  async function endOf(path: string, handle: FileHandle, from: Seen): Promise<Seen> {
    const { size } = await handle.stat()
    if (size === from.at || size === from.torn) return from
    const start = size < from.at ? { at: 0, next: from.first } : from
    const { end, tail, last } = await findEnd(handle, start.at, size)
    const next = last === undefined ? start.next : last.offset + 1n
    if (tail !== 'clean') await refuseDamage(path, handle, end, next)
    return { first: from.first, at: end, next, torn: tail === 'clean' ? 0 : size }
  }

  /** Checks twice, because a writer may be appending at this position. */
  async function refuseDamage(path: string, handle: FileHandle, at: number, next: bigint): Promise<void> {
    const isBroken = async () => isDamage(handle, at, (await handle.stat()).size)
    if (!(await isBroken())) return
    await clock.sleep(pollMs, signal)
    if (await isBroken()) throw new Broken(describeDamage(path, at, next))
  }

  async function* read(from: bigint, drain: boolean): AsyncGenerator<readonly LogRecord[]> {
    const last = drain ? await lastNow() : undefined
    let next = from
    let reading: Reading | undefined
    let idle = 0
    try {
      while (!signal.aborted) {
        reading ??= await opened(next)
        const records = reading === undefined ? [] : await more(reading, next, last)
        const newest = records.at(-1)
        if (newest !== undefined) {
          next = newest.offset + 1n
          idle = 0
          yield records
          continue
        }
        if (drain && (reading === undefined || last === undefined || reading.first >= last.first)) {
          await bounds()
          return
        }
        const later = reading === undefined ? undefined : await following(reading, next)
        if (reading !== undefined && later !== undefined) {
          await reading.handle.close()
          reading = later
          continue
        }
        await clock.sleep(pollMs, signal)
        idle += pollMs
        if (idle < IDLE_MS || signal.aborted) continue
        idle = 0
        await refuseAnother()
        await bounds()
        yield []
      }
    } finally {
      await reading?.handle.close()
    }
  }

  /** The last file and its size, where draining ends. A torn or damaged end is detected when reading reaches it. */
  async function lastNow(): Promise<Last | undefined> {
    const first = (await files()).at(-1)
    if (first === undefined) return undefined
    return { first, size: await withFile(logFile(folder, first), async (handle) => (await handle.stat()).size) }
  }

  /** The file that holds the offset or will hold it; the oldest file when the offset is older. Undefined when there is no file yet. */
  async function opened(next: bigint): Promise<Reading | undefined> {
    const found = await files()
    const first = found.findLast((it) => it <= next) ?? found[0]
    return first === undefined ? undefined : await openFile(first)
  }

  async function openFile(first: bigint): Promise<Reading> {
    const path = logFile(folder, first)
    return { first, path, handle: await open(path, 'r'), at: 0, synced: 0 }
  }

  /**
   * The next records of this file; none at its end. Records that a writer has written but not yet synced are synced here before they
   * are returned, because nothing may be derived from a record that a power cut could undo.
   */
  async function more(reading: Reading, next: bigint, until: Last | undefined): Promise<readonly LogRecord[]> {
    for (;;) {
      const { size: grown } = await reading.handle.stat()
      if (grown < reading.at) throw new LogChanged(`${reading.path} was truncated to ${grown} bytes, fewer than were already read`)
      const size = until?.first === reading.first ? Math.min(until.size, grown) : grown
      if (size <= reading.at) return []
      const { records, end, tail } = await readChunk(reading.handle, partition, reading.at, size, next)
      reading.at = end
      const newest = records.at(-1)
      if (newest === undefined && tail === 'more') continue
      if (newest !== undefined && end > reading.synced) {
        await reading.handle.datasync()
        reading.synced = size
      }
      if (newest !== undefined && (seen.first < reading.first || (seen.first === reading.first && seen.at < end)))
        seen = { first: reading.first, at: end, next: newest.offset + 1n, torn: 0 }
      return records
    }
  }

  /**
   * The file after this one, once this one is read to its end. It begins where this one ended. If it begins later, the records in
   * between are damaged, unless this file was itself removed, for example by retention.
   */
  async function following(reading: Reading, next: bigint): Promise<Reading | undefined> {
    const found = await files()
    const later = found.find((it) => it > reading.first)
    if (later === undefined) return undefined
    await refuseAnother()
    const { size } = await reading.handle.stat()
    if (size > reading.at) {
      const { end } = await readChunk(reading.handle, partition, reading.at, size, next)
      if (end > reading.at) return undefined
      if (later > next && found.includes(reading.first)) throw new Broken(describeDamage(reading.path, reading.at, next))
    }
    return openFile(later)
  }

  return { bounds, read }
}

async function withFile<T>(path: string, use: (handle: FileHandle) => Promise<T>): Promise<T> {
  const handle = await open(path, 'r')
  try {
    return await use(handle)
  } finally {
    await handle.close()
  }
}
