import { open, stat } from 'node:fs/promises'
import type { FileHandle } from 'node:fs/promises'
import { join } from 'node:path'
import { syncFolder } from '../../platform/durable-folders.ts'
import { describeDamage, findEnd, firstOffsets, isDamage, readIdentity } from '../../platform/log-files.ts'
import { logFile, partitionFolder } from '../../schemas/filelog/layout.ts'
import { encodeFrame } from '../../schemas/filelog/frame.ts'
import type { Frame } from '../../schemas/filelog/frame.ts'
import { underLock } from '../../platform/file-lock.ts'
import { errorCode } from '../../platform/node-errors.ts'

/** When a log file has reached this many bytes, the next batch begins a new file. */
const ROLL_BYTES = 67_108_864

export type PartitionEntry = Pick<Frame, 'key' | 'value' | 'headers'>

/** The log that was opened has been removed or replaced by another log. */
export class LogRemoved extends Error {
  override readonly name = 'LogRemoved'
}

/** One partition of the file log, for writing. The calls of one writer must not overlap; other processes may write as well. */
export type PartitionWriter = {
  /** Resolves when all entries are on disk, in this order, one offset each. When it throws, some of them may be on disk. */
  append(entries: readonly PartitionEntry[]): Promise<void>
  close(): Promise<void>
}

/** The end of the last file when this process last read it. Other processes may have written since. */
type End = {
  readonly path: string
  readonly handle: FileHandle
  readonly ino: number
  bytes: number
  next: bigint
  lastTime: number
}

/**
 * `clusterId` identifies the log that was opened; entries are not written to any other log. `now` returns epoch milliseconds. Append
 * times never decrease. A batch takes the lock, writes after the last whole frame, syncs and releases the lock.
 */
export function openPartitionWriter(place: {
  readonly topicAt: string
  readonly partition: number
  readonly clusterId: string
  readonly now: () => number
  readonly rollBytes?: number
}): PartitionWriter {
  const { topicAt, partition, clusterId, now, rollBytes = ROLL_BYTES } = place
  const folder = partitionFolder(topicAt, partition)
  let known: End | undefined

  /** After any failure the known end is discarded: the next batch reads it again and removes what the failed batch left. */
  async function forget(): Promise<void> {
    const { handle } = known ?? {}
    known = undefined
    await handle?.close().catch(() => undefined)
  }

  async function write(entries: readonly PartitionEntry[]): Promise<void> {
    if (!(await isThere())) throw new LogRemoved(`the log at ${topicAt} was removed or replaced`)
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

  /** Reads to the end of the last whole frame, and removes the bytes that a dead writer left after it. */
  async function readToEnd(end: End, size: number): Promise<void> {
    if ((await readOn(end, size)) === 'clean') return
    if (await isDamage(end.handle, end.bytes, size)) throw new Error(describeDamage(end.path, end.bytes, end.next))
    await end.handle.truncate(end.bytes)
    await end.handle.sync()
  }

  async function readOn(end: End, size: number): Promise<'clean' | 'short' | 'damaged'> {
    const found = await findEnd(end.handle, end.bytes, size)
    end.bytes = found.end
    if (found.last !== undefined) [end.next, end.lastTime] = [found.last.offset + 1n, found.last.appendTime]
    return found.tail
  }

  /** Syncs the old file completely first, so that readers can rely on every older file being on disk. */
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

  /** The append time of the last record in `files`; 0 when they are all empty. */
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
        if (errorCode(error) !== 'ENOENT' || (await isThere())) throw error
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
