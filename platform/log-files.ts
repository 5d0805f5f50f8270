import { readdir, readFile, type FileHandle } from 'node:fs/promises'
import { FileLogIdentity, identityFile } from '../schemas/filelog/layout.ts'
import { checkFrames, decodeFrames, nextWholeFrame, type Frame, type Rest } from '../schemas/filelog/frame.ts'
import { errorCode } from './node-errors.ts'

/** Reads the files of the file log (layout: schemas/filelog/layout.ts, frames: schemas/filelog/frame.ts), for producers and consumers. */

/** How much of a log file is read at once, in bytes. */
const CHUNK_BYTES = 1_048_576

/** The contents of log.json; undefined when there is no log. Throws when the file is not a valid log.json. */
export async function readIdentity(topicAt: string): Promise<FileLogIdentity | undefined> {
  const path = identityFile(topicAt)
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT' || errorCode(error) === 'ENOTDIR') return undefined
    throw new Error(`${path} cannot be read`, { cause: error })
  })
  if (text === undefined) return undefined
  try {
    return FileLogIdentity.parse(JSON.parse(text))
  } catch (error) {
    throw new Error(`${path} is not the log.json of a file log; restore it, or choose another folder`, { cause: error })
  }
}

/** The first offsets of a partition's files, in ascending order. */
export async function firstOffsets(partitionAt: string): Promise<readonly bigint[]> {
  const names = await readdir(partitionAt)
  return names
    .filter((it) => /^\d{20}\.log$/.test(it))
    .sort()
    .map((it) => BigInt(it.slice(0, 20)))
}

/** Where a part of a log file ends. `end` is the byte after its last whole frame; with `more`, continue there. */
export type ChunkEnd = { readonly end: number; readonly tail: 'more' | Rest['tail'] }

/**
 * The records at or above `from` in the next part of a log file of `size` bytes, beginning at byte `at`, where a frame begins.
 * Every part has its own buffer, so its records stay valid.
 */
export function readChunk(
  handle: FileHandle,
  partition: number,
  at: number,
  size: number,
  from: bigint,
): Promise<ChunkEnd & { readonly records: readonly Frame[] }> {
  return nextPart(handle, at, size, (buffer) => decodeFrames(buffer, partition, from))
}

/** The end of the whole frames in a log file of `size` bytes, from byte `at` on, and the last of these frames, if any. */
export async function findEnd(
  handle: FileHandle,
  at: number,
  size: number,
): Promise<{ readonly end: number; readonly tail: Rest['tail']; readonly last: Pick<Frame, 'offset' | 'appendTime'> | undefined }> {
  let last: Pick<Frame, 'offset' | 'appendTime'> | undefined
  for (let from = at; ;) {
    const part = await nextPart(handle, from, size, checkFrames)
    last = part.last ?? last
    from = part.end
    if (part.tail !== 'more') return { end: part.end, tail: part.tail, last }
  }
}

async function nextPart<T extends Rest>(
  handle: FileHandle,
  at: number,
  size: number,
  read: (buffer: Buffer) => T,
): Promise<Omit<T, 'tail'> & ChunkEnd> {
  for (let length = Math.max(0, Math.min(CHUNK_BYTES, size - at)); ;) {
    const buffer = Buffer.allocUnsafeSlow(length)
    const { bytesRead } = await handle.read(buffer, 0, length, at)
    const part = read(buffer.subarray(0, bytesRead))
    const end = at + part.consumed
    const isLast = bytesRead < length || at + length >= size
    if (part.tail === 'damaged' || isLast) return { ...part, end }
    if (part.consumed > 0) return { ...part, end, tail: 'more' }
    length = Math.min(part.needs, size - at)
  }
}

/** Whether no whole frame begins at byte `at` but one does after it: damage, since a writer that died leaves nothing after a torn frame. */
export async function isDamage(handle: FileHandle, at: number, size: number): Promise<boolean> {
  const buffer = Buffer.allocUnsafeSlow(Math.max(size - at, 0))
  const { bytesRead } = await handle.read(buffer, 0, buffer.length, at)
  const rest = buffer.subarray(0, bytesRead)
  return checkFrames(rest).consumed === 0 && nextWholeFrame(rest, 0) !== undefined
}

/** What is wrong with a damaged log file, and what to do. */
export function describeDamage(path: string, at: number, next: bigint): string {
  return `${path} is damaged at byte ${at}: the record with offset ${next} cannot be read, but others follow it. Restore the file from a copy; or truncate it to ${at} bytes, which gives up that record and those after it`
}
