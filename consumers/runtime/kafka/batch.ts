import type { LogRecord } from '../../record.ts'
import type { Brought } from './partition.ts'

/** The part of a kafkajs batch that is used. */
export type ClientBatch = {
  readonly partition: number
  readonly messages: readonly ClientMessage[]
  firstOffset(): string | null
  lastOffset(): string
}

type ClientMessage = {
  readonly offset: string
  readonly timestamp: string
  readonly key: Buffer | null
  readonly value: Buffer | null
  readonly headers?: Headers
}

type Headers = Readonly<Record<string, Buffer | string | (Buffer | string)[] | undefined>>

/** Converts a batch. The bytes are copied so that a queued batch does not keep a whole fetch response of 16 MiB in memory. */
export function toRecords(batch: ClientBatch): Brought {
  const { partition, messages } = batch
  const size = messages.reduce((sum, { key, value }) => sum + (key?.length ?? 0) + (value?.length ?? 0), 0)
  const bytes = Buffer.allocUnsafeSlow(size)
  let used = 0
  const copied = (it: Buffer | null | undefined): Buffer | null => {
    if (it === null || it === undefined) return null
    const start = used
    used += it.copy(bytes, start)
    return bytes.subarray(start, used)
  }
  return {
    records: messages.map(({ offset, key, value, headers, timestamp }) => ({
      partition,
      offset: BigInt(offset),
      key: copied(key),
      value: copied(value),
      headers: headersOf(headers),
      appendTime: Number(timestamp),
    })),
    // kafkajs sets `fetchedOffset`, but its types omit it. Without it, a silent jump of the client would look like a hole in the log.
    asked: BigInt('fetchedOffset' in batch ? String(batch.fetchedOffset) : (batch.firstOffset() ?? '0')),
    end: BigInt(batch.lastOffset()) + 1n,
  }
}

function headersOf(headers: Headers | undefined): LogRecord['headers'] {
  const found: (readonly [string, Uint8Array])[] = []
  for (const [name, given] of Object.entries(headers ?? {})) {
    // A header without a value gets an empty one, so that its name is kept.
    for (const it of Array.isArray(given) ? given : [given]) found.push([name, Buffer.from(it ?? '')])
  }
  return found
}
