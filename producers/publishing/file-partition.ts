import { open, stat } from 'node:fs/promises'
import type { FileHandle } from 'node:fs/promises'
import { join } from 'node:path'
import { syncFolder } from '../../platform/durable-folders.ts'
import { damage, findEnd, firstOffsets, isDamage, readIdentity } from '../../platform/log-files.ts'
import { logFile, partitionFolder } from '../../schemas/filelog/layout.ts'
import { encodeFrame } from '../../schemas/filelog/frame.ts'
import type { Frame } from '../../schemas/filelog/frame.ts'
import { underLock } from '../../platform/file-lock.ts'
import { codeOf } from '../../platform/node-errors.ts'

/** A log file that has reached this many bytes is followed by a new one. */
const ROLL_BYTES = 67_108_864

export type Entry = Pick<Frame, 'key' | 'value' | 'headers'>

/** The log that was opened is no longer there, or another one is in its place. */
export class LogRemoved extends Error {
  override readonly name = 'LogRemoved'
}

/** One partition of the file log as a writer sees it. Calls of one writer must not overlap; other processes may write too. */
export type FilePartition = {
  /** Resolves when all entries are on disk, in this order, one offset each. Throws when that cannot be had; some may be there then. */
  append(entries: readonly Entry[]): Promise<void>
  close(): Promise<void>
}

/** The end of the last file, as far as this process has seen it: others may have written since. */
type End = {
  readonly path: string
  readonly handle: FileHandle
  readonly ino: number
  bytes: number
  next: bigint
  lastTime: number
}

/**
 * `clusterId` is the log that was opened: entries go to no other. `now` gives epoch milliseconds; append times never fall.
 * A batch takes the lock, writes behind the last whole frame, syncs and lets go.
 */
export function filePartition(place: {
  readonly topicAt: string
  readonly partition: number
  readonly clusterId: string
  readonly now: () => number
  readonly rollBytes?: number
}): FilePartition {
  const { topicAt, partition, clusterId, now, rollBytes = ROLL_BYTES } = place
  const folder = partitionFolder(topicAt, partition)
  let known: End | undefined

  /** What is known is forgotten when anything fails: the next batch looks again, and cuts off what this one left. */
  async function forget(): Promise<void> {
    const { handle } = known ?? {}
    known = undefined
    await handle?.close().catch(() => undefined)
  }

  async function write(entries: readonly Entry[]): Promise<void> {
    if (!(await isThere())) throw new LogRemoved(`the log at ${topicAt} was removed or made anew`)
    let end = await lastEnd()
    if (end.bytes >= rollBytes) end = await nextFile(end)
    const appendTime = Math.max(end.lastTime, now())
    const first = end.next
    const batch = Buffer.concat(entries.map((it, index) => encodeFrame({ ...it, offset: first + BigInt(index), appendTime })))
    await writeAll(end.handle, batch, end.bytes)
    await end.handle.datasync()
    end.bytes += batch.length
    end.next += BigInt(entries.length)
    end.lastTime = appendTime
  }

  const isThere = async () => (await readIdentity(topicAt))?.cluster_id === clusterId

  async function lastEnd(): Promise<End> {
    const files = await firstOffsets(folder)
    const last = files.at(-1)
    if (last === undefined) return created(0n, 0)
    const path = logFile(folder, last)
    const { ino, size } = await stat(path)
    if (known?.path !== path || known.ino !== ino || size < known.bytes) {
      await forget()
      known = { path, handle: await open(path, 'r+'), ino, bytes: 0, next: last, lastTime: 0 }
    }
    if (size > known.bytes) await readToEnd(known, size)
    if (known.bytes === 0 && known.lastTime === 0) known.lastTime = await timeBefore(files.slice(0, -1))
    return known
  }

  /** Up to the end of the last whole frame; what a dead writer left behind it is cut off. */
  async function readToEnd(end: End, size: number): Promise<void> {
    if ((await readOn(end, size)) === 'clean') return
    if (await isDamage(end.handle, end.bytes, size)) throw new Error(damage(end.path, end.bytes, end.next))
    await end.handle.truncate(end.bytes)
    await end.handle.sync()
  }

  async function readOn(end: End, size: number): Promise<'clean' | 'short' | 'damaged'> {
    const found = await findEnd(end.handle, end.bytes, size)
    end.bytes = found.end
    if (found.last !== undefined) [end.next, end.lastTime] = [found.last.offset + 1n, found.last.appendTime]
    return found.tail
  }

  /** The file that is left behind is synced whole, so that readers need not ask whether an older file is. */
  async function nextFile(end: End): Promise<End> {
    await end.handle.sync()
    await forget()
    return created(end.next, end.lastTime)
  }

  async function created(first: bigint, lastTime: number): Promise<End> {
    const path = logFile(folder, first)
    const handle = await open(path, 'wx+')
    known = { path, handle, ino: (await handle.stat()).ino, bytes: 0, next: first, lastTime }
    await syncFolder(folder)
    return known
  }

  /** The append time of the last record before a file, which may itself be empty. */
  async function timeBefore(files: readonly bigint[]): Promise<number> {
    const last = files.at(-1)
    if (last === undefined) return 0
    const path = logFile(folder, last)
    const handle = await open(path, 'r')
    try {
      const { ino, size } = await handle.stat()
      const end: End = { path, handle, ino, bytes: 0, next: last, lastTime: 0 }
      await readOn(end, size)
      return end.bytes > 0 ? end.lastTime : await timeBefore(files.slice(0, -1))
    } finally {
      await handle.close()
    }
  }

  return {
    async append(entries) {
      try {
        await underLock(join(folder, 'lock'), () => write(entries))
      } catch (error) {
        await forget()
        if (codeOf(error) !== 'ENOENT' || (await isThere())) throw error
        throw new LogRemoved(`the log at ${topicAt} was removed`, { cause: error })
      }
    },
    close: forget,
  }
}

async function writeAll(handle: FileHandle, bytes: Buffer, position: number): Promise<void> {
  for (let done = 0; done < bytes.length;) {
    const { bytesWritten } = await handle.write(bytes, done, bytes.length - done, position + done)
    done += bytesWritten
  }
}
