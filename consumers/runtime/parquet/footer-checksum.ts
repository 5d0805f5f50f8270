import { crc32 } from 'node:zlib'

/**
 * A checksum of the footer of a Parquet file, kept in the footer itself. Without it, a changed digit of an offset would go unnoticed.
 *
 *   … row groups … │ footer: … "service_signals_crc32" 0x18 0x08 <8 hex digits> … │ length (4, little endian) │ PAR1
 *
 * The checksum is computed with eight zeros in its own place. Thrift writes a string as its type and field (0x18), length and bytes.
 */
export const CHECKSUM_KEY = 'service_signals_crc32'
export const CHECKSUM_PLACEHOLDER = '00000000'

const TRAILER = 8
const MAGIC = 'PAR1'
const BEFORE_DIGITS = 2

/** Writes the checksum into a finished file whose footer has `SEAL: UNSEALED`. */
export function addChecksum(file: Uint8Array): Uint8Array {
  const footer = Buffer.from(file.buffer, file.byteOffset, file.length).subarray(-footerLength(file))
  const at = digitsAt(footer)
  if (at === undefined || footer.toString('latin1', at, at + CHECKSUM_PLACEHOLDER.length) !== CHECKSUM_PLACEHOLDER)
    throw new Error('the footer of a new file has no place for its checksum')
  footer.write(sum(footer, at), at, 'latin1')
  return file
}

export type ChecksumState = 'whole' | 'broken' | 'missing'

/** Verifies the checksum of a footer (with its trailer). */
export function checkChecksum(footer: Uint8Array): ChecksumState {
  const copy = Buffer.from(footer)
  const at = digitsAt(copy)
  if (at === undefined) return 'missing'
  const stated = copy.toString('latin1', at, at + CHECKSUM_PLACEHOLDER.length)
  copy.write(CHECKSUM_PLACEHOLDER, at, 'latin1')
  return stated === sum(copy, at) ? 'whole' : 'broken'
}

/** Length of the footer with its trailer, in bytes, read from the end of the file; 0 when it is not the end of a Parquet file. */
export function footerLength(tail: Uint8Array): number {
  const end = Buffer.from(tail.buffer, tail.byteOffset, tail.length).subarray(-TRAILER)
  return end.length < TRAILER || end.toString('latin1', 4) !== MAGIC ? 0 : end.readUInt32LE(0) + TRAILER
}

function digitsAt(footer: Buffer): number | undefined {
  const name = footer.lastIndexOf(CHECKSUM_KEY, undefined, 'latin1')
  const at = name + CHECKSUM_KEY.length + BEFORE_DIGITS
  return name < 0 || at + CHECKSUM_PLACEHOLDER.length > footer.length ? undefined : at
}

function sum(footer: Buffer, at: number): string {
  const before = crc32(footer.subarray(0, at))
  return crc32(footer.subarray(at + CHECKSUM_PLACEHOLDER.length), before)
    .toString(16)
    .padStart(CHECKSUM_PLACEHOLDER.length, '0')
}
