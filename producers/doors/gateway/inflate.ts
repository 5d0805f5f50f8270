import { promisify } from 'node:util'
import { brotliDecompress, gunzip, inflate, inflateRaw } from 'node:zlib'

export type Inflated =
  | { readonly ok: true; readonly plain: Buffer }
  | { readonly ok: false; readonly status: 400 | 413; readonly reason: 'too_large' | 'unknown_encoding' | 'broken_encoding' }

export type Inflate = (raw: Buffer, encoding: string | undefined) => Promise<Inflated>

/** A small body can inflate to the largest one. So few at once bound the memory that strangers can make the gateway take. */
const AT_ONCE = 4

const inflaters = new Map([
  ['gzip', [promisify(gunzip)]],
  ['x-gzip', [promisify(gunzip)]],
  ['br', [promisify(brotliDecompress)]],
  // Named deflate; many senders leave its frame out.
  ['deflate', [promisify(inflate), promisify(inflateRaw)]],
])

/** Inflates bodies to at most `most` bytes each, a few at a time and in their order. */
export function openInflater(most: number): Inflate {
  const waiting: (() => void)[] = []
  let busy = 0

  async function inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (busy >= AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve))
    else busy += 1
    try {
      return await work()
    } finally {
      const next = waiting.shift()
      if (next === undefined) busy -= 1
      else next()
    }
  }

  return async (raw, encoding) => {
    const name = encoding?.trim().toLowerCase() ?? ''
    if (name === '' || name === 'identity') return { ok: true, plain: raw }
    const ways = inflaters.get(name)
    if (ways === undefined) return { ok: false, status: 400, reason: 'unknown_encoding' }
    return inTurn(async () => {
      for (const way of ways) {
        try {
          return { ok: true, plain: await way(raw, { maxOutputLength: most }) }
        } catch (error) {
          if (isTooLarge(error)) return { ok: false, status: 413, reason: 'too_large' }
        }
      }
      return { ok: false, status: 400, reason: 'broken_encoding' }
    })
  }
}

function isTooLarge(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
}
