import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { errorText } from '../../platform/error-text.ts'

/** The file is not in the format that its first bytes indicate. Records that were read before remain valid. */
export class Damaged extends Error {
  override readonly name = 'Damaged'
}

export type Bytes = AsyncIterable<Uint8Array>

export type Unpacked = {
  readonly bytes: AsyncGenerator<Uint8Array, void>
  /** Whether they are the bytes of the file as it is stored. */
  readonly isPlain: boolean
}

/** Decodes gzip and UTF-16, which are recognised by their first bytes. `isWide`: UTF-16 without a byte order mark. */
export async function unpack(bytes: Bytes, isWide: boolean): Promise<Unpacked> {
  const packed = await peeked(bytes)
  const isPacked = packed.head[0] === 0x1f && packed.head[1] === 0x8b
  const text = isPacked ? await peeked(gunzipped(packed.bytes)) : packed
  const wide = wideOf(text.head, isWide)
  if (wide === undefined) return { bytes: text.bytes, isPlain: !isPacked }
  return { bytes: narrowed(text.bytes, wide), isPlain: false }
}

function wideOf(head: Uint8Array, isWide: boolean): 'utf-16le' | 'utf-16be' | undefined {
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be'
  return (head[0] === 0xff && head[1] === 0xfe) || isWide ? 'utf-16le' : undefined
}

/** Reads the first two bytes, and returns them and all bytes. */
async function peeked(bytes: Bytes): Promise<{ readonly head: Uint8Array; readonly bytes: AsyncGenerator<Uint8Array, void> }> {
  const chunks = bytes[Symbol.asyncIterator]()
  const first: Uint8Array[] = []
  let size = 0
  while (size < 2) {
    const next = await chunks.next()
    if (next.done === true) break
    first.push(next.value)
    size += next.value.length
  }
  return { head: Buffer.concat(first), bytes: joined(first, chunks) }
}

async function* joined(first: readonly Uint8Array[], rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array, void> {
  try {
    yield* first
    for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value
  } finally {
    await rest.return?.()
  }
}

async function* gunzipped(bytes: Bytes): AsyncGenerator<Uint8Array, void> {
  const source = Readable.from(bytes)
  const gunzip = createGunzip()
  source.on('error', (error) => gunzip.destroy(error))
  source.pipe(gunzip)
  try {
    for await (const chunk of gunzip) {
      if (chunk instanceof Uint8Array) yield chunk
    }
  } catch (cause) {
    throw new Damaged(`the gzip data ends early or is broken: ${errorText(cause)}`, { cause })
  } finally {
    source.destroy()
    gunzip.destroy()
  }
}

async function* narrowed(bytes: Bytes, encoding: string): AsyncGenerator<Uint8Array, void> {
  const decoder = new TextDecoder(encoding)
  for await (const chunk of bytes) yield Buffer.from(decoder.decode(chunk, { stream: true }))
  yield Buffer.from(decoder.decode())
}
