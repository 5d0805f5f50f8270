import type { Readable } from 'node:stream'
import { promisify } from 'node:util'
import { brotliDecompress, gunzip, inflate, inflateRaw } from 'node:zlib'

/**
 * The body of a request, within bounds: `raw` as it came, for signatures; `plain` inflated.
 */
export type Body =
  | { readonly ok: true; readonly raw: Buffer; readonly plain: Buffer }
  | { readonly ok: false; readonly status: 400 | 413; readonly reason: 'too_large' | 'unknown_encoding' | 'broken_encoding' | 'cut_off' }

/** A sender who is told 413 must have finished sending, or he sees a broken connection instead; for so many bytes we listen on. */
const LISTENED_TIMES = 8

/** Reads at most `most` bytes, before and after inflating. `took` hears of bytes as they come and, negative, as they are let go. */
export async function readBody(stream: Readable, encoding: string | undefined, most: number, took: (bytes: number) => void): Promise<Body> {
  const chunks: Buffer[] = []
  let length = 0
  let dropped = 0
  try {
    for await (const chunk of stream) {
      if (!Buffer.isBuffer(chunk)) continue
      if (length + dropped + chunk.length > most) {
        dropped += chunk.length
        if (dropped > most * LISTENED_TIMES) break
      } else {
        length += chunk.length
        took(chunk.length)
        chunks.push(chunk)
      }
    }
  } catch {
    took(-length)
    return { ok: false, status: 400, reason: 'cut_off' }
  }
  if (dropped > 0) {
    took(-length)
    return { ok: false, status: 413, reason: 'too_large' }
  }
  const body = await inflated(Buffer.concat(chunks, length), encoding?.trim().toLowerCase() ?? '', most)
  if (!body.ok) took(-length)
  return body
}

const inflaters = new Map([
  ['gzip', [promisify(gunzip)]],
  ['x-gzip', [promisify(gunzip)]],
  ['br', [promisify(brotliDecompress)]],
  // Named deflate, sent by half the world without its frame.
  ['deflate', [promisify(inflate), promisify(inflateRaw)]],
])

async function inflated(raw: Buffer, encoding: string, most: number): Promise<Body> {
  if (encoding === '' || encoding === 'identity') return { ok: true, raw, plain: raw }
  const ways = inflaters.get(encoding)
  if (ways === undefined) return { ok: false, status: 400, reason: 'unknown_encoding' }
  for (const way of ways) {
    try {
      return { ok: true, raw, plain: await way(raw, { maxOutputLength: most }) }
    } catch (error) {
      if (isTooLarge(error)) return { ok: false, status: 413, reason: 'too_large' }
    }
  }
  return { ok: false, status: 400, reason: 'broken_encoding' }
}

function isTooLarge(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
}
