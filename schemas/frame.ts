import { crc32 } from 'node:zlib'

/**
 * One record of the file log, as bytes. Writer and reader live in different halves and must agree, so the frame lives here.
 *
 * ```
 *  0       4       8        12       20            28           32            36            38
 *  | magic | crc32 | length | offset | append time | key length | value length | headers    | key | value | headers…
 *  | SSL1  | u32   | u32    | u64    | f64, ms     | i32, -1: – | i32, -1: –   | u16, count |
 *          each header:  | name length u16 | value length u32 | name | value |
 * ```
 * Little endian. `length` counts what comes behind it; the checksum covers `length` and everything behind it, so that a frame
 * cut short, grown or changed anywhere is recognised. The partition is that of the folder the file lies in.
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
/** Up to the key. */
const FIXED = 38
/** A frame beyond this is damage, not a record; the largest record any door lets in is far below. */
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
  if (size > MAX_FRAME_BYTES) throw new RangeError(`a record of ${size} bytes is more than the file log holds (${MAX_FRAME_BYTES})`)
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

export type Decoded = {
  readonly records: readonly Frame[]
  /** Bytes up to the end of the last whole frame, also of frames that were passed over. */
  readonly consumed: number
  /**
   * What stands behind: nothing, the beginning of a frame (`needs`: the bytes it takes from `consumed`, as far as can be told),
   * or bytes that are no frame.
   */
  readonly tail: 'clean' | 'short' | 'damaged'
  readonly needs: number
}

/**
 * The records in `buffer` from `from` on. Frames below `from` are passed over unread and unchecked. Keys, values and header
 * values are parts of `buffer`, not copies: it must not be written to afterwards.
 */
export function decodeFrames(buffer: Buffer, partition: number, from: bigint): Decoded {
  const view = new DataView(buffer.buffer, buffer.byteOffset, buffer.length)
  const records: Frame[] = []
  let at = 0
  for (;;) {
    const left = buffer.length - at
    if (left === 0) return { records, consumed: at, tail: 'clean', needs: 0 }
    if (left < PREAMBLE) return { records, consumed: at, tail: startsAsFrame(buffer, at) ? 'short' : 'damaged', needs: FIXED }
    const size = PREAMBLE + view.getUint32(at + 8, true)
    if (view.getUint32(at, true) !== MAGIC || size < FIXED || size > MAX_FRAME_BYTES)
      return { records, consumed: at, tail: 'damaged', needs: 0 }
    if (left < size) return { records, consumed: at, tail: 'short', needs: size }
    const offset = view.getBigUint64(at + 12, true)
    if (offset >= from) {
      if (crc32(buffer.subarray(at + 8, at + size)) !== view.getUint32(at + 4, true))
        return { records, consumed: at, tail: 'damaged', needs: 0 }
      const keyLength = view.getInt32(at + 28, true)
      const valueLength = view.getInt32(at + 32, true)
      const headers = view.getUint16(at + 36, true)
      const valueAt = at + FIXED + Math.max(keyLength, 0)
      const headersAt = valueAt + Math.max(valueLength, 0)
      records.push({
        partition,
        offset,
        key: keyLength < 0 ? null : buffer.subarray(at + FIXED, valueAt),
        value: valueLength < 0 ? null : buffer.subarray(valueAt, headersAt),
        headers: headers === 0 ? NO_HEADERS : decodeHeaders(buffer, view, headersAt, headers),
        appendTime: view.getFloat64(at + 20, true),
      })
    }
    at += size
  }
}

/**
 * Where the next whole frame begins behind `at`, undefined where there is none. Tells a torn tail (a writer died; nothing
 * follows) from damage (records that were acknowledged follow).
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

function startsAsFrame(buffer: Buffer, at: number): boolean {
  const magic = MAGIC_BYTES.subarray(0, buffer.length - at)
  return buffer.subarray(at, at + magic.length).equals(magic)
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
