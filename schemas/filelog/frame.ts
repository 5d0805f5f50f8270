import { crc32 } from 'node:zlib'

/**
 * One record of the file log as bytes. Producers write frames and consumers read them, so the format is defined here.
 *
 * ```
 *  0       4       8        12       20            28           32            36            38
 *  | magic | crc32 | length | offset | append time | key length | value length | headers    | key | value | headers…
 *  | SSL1  | u32   | u32    | u64    | f64, ms     | i32, -1: – | i32, -1: –   | u16, count |
 *          each header:  | name length u16 | value length u32 | name | value |
 * ```
 * Integers are little-endian. `length` counts the bytes after it. The checksum covers `length` and everything after it, so that a frame
 * that was cut short, extended or changed is recognised. The partition is that of the file's folder.
 */
export type Frame = {
  readonly partition: number
  readonly offset: bigint
  readonly key: Uint8Array | null
  readonly value: Uint8Array | null
  readonly headers: readonly (readonly [string, Uint8Array])[]
  /** Epoch milliseconds. */
  readonly appendTime: number
}

/** `SSL1`, read as a little-endian integer. */
const MAGIC = 0x314c5353
const MAGIC_BYTES = Buffer.from('SSL1', 'latin1')
/** Magic, checksum and length. */
const PREAMBLE = 12
/** The bytes before the key. */
const FIXED = 38
/** A longer frame is damage, not a record. The largest record that any door accepts is far smaller. */
export const MAX_FRAME_BYTES = 67_108_864

const NO_HEADERS: Frame['headers'] = []

/** The bytes of one record. Throws a RangeError for a record over 64 MiB. */
export function encodeFrame(record: Omit<Frame, 'partition'>): Buffer {
  const { key, value } = record
  const headers = record.headers.map(([name, bytes]) => [Buffer.from(name, 'utf8'), bytes] as const)
  const size = headers.reduce(
    (sum, [name, bytes]) => sum + 6 + name.length + bytes.length,
    FIXED + (key?.length ?? 0) + (value?.length ?? 0),
  )
  if (size > MAX_FRAME_BYTES) throw new RangeError(`a record of ${size} bytes exceeds the limit of the file log (${MAX_FRAME_BYTES} bytes)`)
  const frame = Buffer.allocUnsafe(size)
  frame.writeUInt32LE(MAGIC, 0)
  frame.writeUInt32LE(size - PREAMBLE, 8)
  frame.writeBigUInt64LE(record.offset, 12)
  frame.writeDoubleLE(record.appendTime, 20)
  frame.writeInt32LE(key?.length ?? -1, 28)
  frame.writeInt32LE(value?.length ?? -1, 32)
  frame.writeUInt16LE(headers.length, 36)
  let at = FIXED
  for (const part of [key, value]) {
    if (part === null) continue
    frame.set(part, at)
    at += part.length
  }
  for (const [name, bytes] of headers) {
    frame.writeUInt16LE(name.length, at)
    frame.writeUInt32LE(bytes.length, at + 2)
    frame.set(name, at + 6)
    frame.set(bytes, at + 6 + name.length)
    at += 6 + name.length + bytes.length
  }
  frame.writeUInt32LE(crc32(frame.subarray(8)), 4)
  return frame
}

/**
 * What follows the last whole frame: nothing (`clean`), the beginning of a frame (`short`), or bytes that are not a frame (`damaged`).
 * `consumed` is the position where it begins. `needs` is the number of bytes from there that a whole frame takes, as far as known.
 */
export type Rest = { readonly consumed: number; readonly tail: 'clean' | 'short' | 'damaged'; readonly needs: number }

/**
 * The records in `buffer` from offset `from` on. Frames before `from` are skipped and not checked. Keys, values and header values are
 * parts of `buffer`, not copies, so `buffer` must not be changed afterwards.
 */
export function decodeFrames(buffer: Buffer, partition: number, from: bigint): Rest & { readonly records: readonly Frame[] } {
  const view = viewOf(buffer)
  const records: Frame[] = []
  for (let at = 0; ;) {
    const size = sizeAt(buffer, view, at)
    if (size <= 0) return { records, ...restAt(view, at, size) }
    const offset = view.getBigUint64(at + 12, true)
    if (offset >= from) {
      if (!isIntact(buffer, view, at, size)) return { records, ...restAt(view, at, DAMAGED) }
      records.push(decodeAt(buffer, view, at, partition, offset))
    }
    at += size
  }
}

/** Checks the frames in `buffer` without decoding them. `last` describes the last whole frame. */
export function checkFrames(buffer: Buffer): Rest & { readonly last: Pick<Frame, 'offset' | 'appendTime'> | undefined } {
  const view = viewOf(buffer)
  let lastAt: number | undefined
  for (let at = 0; ;) {
    const size = sizeAt(buffer, view, at)
    const isWhole = size > 0 && isIntact(buffer, view, at, size)
    if (!isWhole) {
      const last =
        lastAt === undefined ? undefined : { offset: view.getBigUint64(lastAt + 12, true), appendTime: view.getFloat64(lastAt + 20, true) }
      return { last, ...restAt(view, at, size > 0 ? DAMAGED : size) }
    }
    lastAt = at
    at += size
  }
}

/**
 * The position of the next whole frame after `at`; undefined when there is none. It distinguishes a torn tail (a writer died, and
 * nothing follows) from damage (acknowledged records follow).
 */
export function nextWholeFrame(buffer: Buffer, at: number): number | undefined {
  for (let found = buffer.indexOf(MAGIC_BYTES, at + 1); found >= 0; found = buffer.indexOf(MAGIC_BYTES, found + 1)) {
    if (buffer.length - found < FIXED) return undefined
    const size = PREAMBLE + buffer.readUInt32LE(found + 8)
    const whole = size >= FIXED && size <= MAX_FRAME_BYTES && found + size <= buffer.length
    if (whole && crc32(buffer.subarray(found + 8, found + size)) === buffer.readUInt32LE(found + 4)) return found
  }
  return undefined
}

/** Instead of a size: there is nothing, only a part of a frame, or something that is not a frame. */
const NOTHING = 0
const SHORT = -1
const DAMAGED = -2

/** The size of the frame at `at`, in bytes, if the buffer contains all of it and its first bytes are those of a frame. */
function sizeAt(buffer: Buffer, view: DataView, at: number): number {
  const left = buffer.length - at
  if (left === 0) return NOTHING
  if (left < PREAMBLE) {
    const magic = MAGIC_BYTES.subarray(0, left)
    return buffer.subarray(at, at + magic.length).equals(magic) ? SHORT : DAMAGED
  }
  const size = PREAMBLE + view.getUint32(at + 8, true)
  if (view.getUint32(at, true) !== MAGIC || size < FIXED || size > MAX_FRAME_BYTES) return DAMAGED
  return left < size ? SHORT : size
}

function restAt(view: DataView, at: number, size: number): Rest {
  if (size === NOTHING) return { consumed: at, tail: 'clean', needs: 0 }
  if (size === DAMAGED) return { consumed: at, tail: 'damaged', needs: 0 }
  return { consumed: at, tail: 'short', needs: view.byteLength - at < PREAMBLE ? FIXED : PREAMBLE + view.getUint32(at + 8, true) }
}

function isIntact(buffer: Buffer, view: DataView, at: number, size: number): boolean {
  return crc32(buffer.subarray(at + 8, at + size)) === view.getUint32(at + 4, true)
}

function decodeAt(buffer: Buffer, view: DataView, at: number, partition: number, offset: bigint): Frame {
  const keyLength = view.getInt32(at + 28, true)
  const valueLength = view.getInt32(at + 32, true)
  const headers = view.getUint16(at + 36, true)
  const valueAt = at + FIXED + Math.max(keyLength, 0)
  const headersAt = valueAt + Math.max(valueLength, 0)
  return {
    partition,
    offset,
    key: keyLength < 0 ? null : buffer.subarray(at + FIXED, valueAt),
    value: valueLength < 0 ? null : buffer.subarray(valueAt, headersAt),
    headers: headers === 0 ? NO_HEADERS : decodeHeaders(buffer, view, headersAt, headers),
    appendTime: view.getFloat64(at + 20, true),
  }
}

function viewOf(buffer: Buffer): DataView {
  return new DataView(buffer.buffer, buffer.byteOffset, buffer.length)
}

function decodeHeaders(buffer: Buffer, view: DataView, at: number, count: number): Frame['headers'] {
  const headers: (readonly [string, Uint8Array])[] = []
  let next = at
  for (let index = 0; index < count; index += 1) {
    const nameAt = next + 6
    const valueAt = nameAt + view.getUint16(next, true)
    next = valueAt + view.getUint32(next + 2, true)
    headers.push([buffer.toString('utf8', nameAt, valueAt), buffer.subarray(valueAt, next)])
  }
  return headers
}
