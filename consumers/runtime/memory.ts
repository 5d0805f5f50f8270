import { createHash } from 'node:crypto'
import type { LogRecord } from '../record.ts'
import type { Assignment, Bounds, Clock, Lake, LogIdentity, Source, Stored } from './ports.ts'

/**
 * A log and a lake in memory, for the law and the contract suites, and as the shortest implementation of what ports.ts promises.
 */

/** The most records in a batch of a memory source. */
const BATCH = 100
/** How often an idle source yields an empty batch, in milliseconds. */
const IDLE_MS = 1000

export type NewRecord = {
  readonly key?: Uint8Array | null
  readonly value: Uint8Array | null
  readonly headers?: LogRecord['headers']
  /** Epoch milliseconds; default: the time of the clock. It is used unchanged, so that a test can make clocks go back. */
  readonly appendTime?: number
}

export type MemoryLog = {
  /** Appends one record and returns its offset. */
  append(partition: number, record: NewRecord): bigint
  /** Leaves a hole of `count` offsets, as transaction markers do. */
  skip(partition: number, count: bigint): void
  /** Deletes the records below `offset`, as retention does. */
  forget(partition: number, offset: bigint): void
  /** Deletes the topic and creates an empty one with the same name. */
  recreate(): void
  /** A source with every partition. When draining, reading stops at the end of the log as of when reading began. */
  source(options: { readonly drain: boolean; readonly clock?: Clock }): Source
}

type Partition = { records: LogRecord[]; earliest: bigint; end: bigint }

export function memoryLog(settings: {
  readonly clusterId: string
  readonly topic: string
  readonly partitions: number
  readonly clock: Clock
}): MemoryLog {
  const { clusterId, topic, partitions, clock } = settings
  const empty = (): Partition[] => Array.from({ length: partitions }, () => ({ records: [], earliest: 0n, end: 0n }))
  let generation = 0
  let log = empty()
  const at = (partition: number): Partition => {
    const found = log[partition]
    if (found === undefined) throw new Error(`topic ${topic} has no partition ${partition}`)
    return found
  }
  return {
    append(partition, record) {
      const it = at(partition)
      const offset = it.end
      it.records.push({
        partition,
        offset,
        key: record.key ?? null,
        value: record.value,
        headers: record.headers ?? [],
        appendTime: record.appendTime ?? clock.now(),
      })
      it.end += 1n
      return offset
    },
    skip(partition, count) {
      at(partition).end += count
    },
    forget(partition, offset) {
      const it = at(partition)
      it.earliest = offset < it.end ? offset : it.end
      it.records = it.records.filter((record) => record.offset >= it.earliest)
    },
    recreate() {
      generation += 1
      log = empty()
    },
    source({ drain, clock: own = clock }) {
      const opened = generation
      const stopping = new AbortController()
      const assign = (partition: number): Assignment => ({
        partition,
        bounds: () => Promise.resolve(bounds(at(partition))),
        read: (from) => read(() => at(partition), from, drain, own, stopping.signal),
        owns: () => true,
        same: () => Promise.resolve(generation === opened),
        commitOffset: () => Promise.resolve(),
      })
      return {
        identity: (): Promise<LogIdentity> => Promise.resolve({ clusterId, topic, partitions }),
        async *assignments(signal) {
          const stop = () => stopping.abort()
          signal.addEventListener('abort', stop)
          if (signal.aborted) stop()
          for (let partition = 0; partition < partitions && !signal.aborted; partition += 1) yield assign(partition)
          while (!drain && !signal.aborted) await own.sleep(IDLE_MS, signal)
        },
        close: () => Promise.resolve(stopping.abort()),
      }
    },
  }
}

function bounds(it: Partition): Bounds {
  return { earliest: it.earliest, end: it.end }
}

async function* read(
  log: () => Partition,
  from: bigint,
  drain: boolean,
  clock: Clock,
  signal: AbortSignal,
): AsyncGenerator<readonly LogRecord[]> {
  const until = log().end
  let next = from
  while (!signal.aborted) {
    const { records } = log()
    const start = lowerBound(records, next)
    const batch = records.slice(start, start + BATCH).filter((record) => !drain || record.offset < until)
    const last = batch.at(-1)
    if (last !== undefined) {
      next = last.offset + 1n
      yield batch
    } else if (drain) return
    else {
      await clock.sleep(IDLE_MS, signal)
      if (!signal.aborted) yield []
    }
  }
}

function lowerBound(records: readonly LogRecord[], offset: bigint): number {
  let low = 0
  let high = records.length
  while (low < high) {
    const middle = (low + high) >> 1
    const record = records[middle]
    if (record !== undefined && record.offset < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** A lake in memory. Bodies are copied in and out, so that callers cannot change a stored object. */
export function memoryLake(): Lake {
  const objects = new Map<string, { readonly body: Uint8Array; readonly etag: string }>()
  const put = (key: string, body: Uint8Array) =>
    objects.set(key, { body: body.slice(), etag: createHash('sha256').update(body).digest('hex') })
  const keys = (prefix: string) => [...objects.keys()].filter((key) => key.startsWith(prefix)).toSorted(byBytes)
  return {
    create(key, body) {
      if (objects.has(key)) return Promise.resolve('exists')
      put(key, body)
      return Promise.resolve('created')
    },
    replace(key, body, etag) {
      if (objects.get(key)?.etag !== etag) return Promise.resolve('changed')
      put(key, body)
      return Promise.resolve('replaced')
    },
    read(key, range): Promise<Stored | undefined> {
      const found = objects.get(key)
      if (found === undefined) return Promise.resolve(undefined)
      const size = found.body.length
      const start = range === undefined ? 0 : 'last' in range ? Math.max(0, size - range.last) : Math.min(range.start, size)
      const end = range === undefined || 'last' in range ? size : Math.min(range.end, size)
      return Promise.resolve({ body: found.body.slice(start, end), etag: found.etag, size })
    },
    async *list(prefix, after) {
      for (const key of keys(prefix)) if (after === undefined || byBytes(key, after) > 0) yield await Promise.resolve(key)
    },
    async *entries(prefix) {
      for (const key of keys(prefix)) yield await Promise.resolve({ key, etag: objects.get(key)?.etag ?? '' })
    },
    async *folders(prefix) {
      const names = keys(prefix).flatMap((key) => {
        const slash = key.indexOf('/', prefix.length)
        return slash < 0 ? [] : [key.slice(prefix.length, slash)]
      })
      for (const name of new Set(names)) yield await Promise.resolve(name)
    },
    close: () => Promise.resolve(),
  }
}

function byBytes(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b))
}
