import { basename } from 'node:path'
import type { PseudonymKey } from '../../../schemas/event/identity.ts'
import type { Coverage } from '../../adapter.ts'
import type { Source } from '../../ingest/ingest.ts'
import { layoutOf } from '../../reading/layout.ts'
import { messageOf } from '../../publishing/message.ts'
import { allowed, type Suppressing } from '../../publishing/suppression.ts'
import { Unavailable, type Message, type Publisher } from '../../publishing/publisher.ts'
import type { Raw } from '../../reading/raw.ts'
import { records, type Position } from '../../reading/records.ts'
import { refused, type Counts, type FileCode, type FileOutcome, type Tally } from './outcome.ts'
import { rejectedMessage, rejectedTopic } from '../../publishing/rejected.ts'
import { takeRecord, type Taken } from '../../reading/taken.ts'
import { Damaged } from '../../reading/unpack.ts'

/** What the file door needs. */
export type FileDoor = {
  readonly source: Source
  readonly publisher: Publisher
  /** Which log the publisher publishes to; one made anew is another one. */
  readonly clusterId: string
  /** Events go to this topic, refused records to `<topic>.rejected`. */
  readonly topic: string
  readonly key: PseudonymKey
  /** What is about the customers on this list is counted and not published. */
  readonly suppression: Suppressing
  /** The folder of checkpoints; made where it is missing. */
  readonly state: string
  readonly clock: Clock
  /** What `-` reads. */
  readonly stdin?: AsyncIterable<Uint8Array>
  readonly signal?: AbortSignal
  /** Told after each acknowledged batch. */
  readonly onProgress?: (progress: Progress) => void
  /** A batch is published at so many records; 500 where nothing is said. */
  readonly batchRecords?: number
  /** Which fields were read so far, where several files belong together. Left out: counted for each file alone. */
  readonly coverage?: Coverage | undefined
  /** Reads a file from the start, whatever its checkpoint says. */
  readonly again?: boolean
}

/** Epoch milliseconds, and a pause that ends early when the signal is raised. */
export type Clock = { now(): number; sleep(ms: number, signal?: AbortSignal): Promise<void> }

/** `bytes`: how far into the file; `size`: of the whole file, undefined for standard input. */
export type Progress = Tally & { readonly bytes: number; readonly size: number | undefined }

/** How far a read came. */
export type Reached = Counts & Position
export const NOTHING: Reached = { number: 0, end: 0, endLine: 1, records: 0, events: 0, rejected: 0, skipped: 0, suppressed: 0 }

export type Followed = {
  readonly path: string
  readonly size: number | undefined
  readonly open: (start: number) => AsyncIterable<Uint8Array>
  readonly from: Reached
  readonly save?: (reached: Reached, done: boolean) => Promise<void>
}

/** A batch is published at so many records, or at so many bytes of messages. */
const BATCH_RECORDS = 500
const BATCH_BYTES = 1_048_576

/** Follows a file from where it was left to its end. */
export async function follow(door: FileDoor, { path, size, open, from, save }: Followed): Promise<FileOutcome> {
  const { source, key, clock, coverage = source.system.coverage?.() } = door
  const layout = layoutOf(path, source.system)
  const object = path === '-' ? 'stdin' : basename(path)
  const reasons = new Map<string, number>()
  const warnings = new Map<string, number>()
  let reached = from
  let batch: Ready[] = []
  let batchBytes = 0
  const tally = (): Tally => ({ ...countsOf(reached), reasons: Object.fromEntries(reasons), warnings: Object.fromEntries(warnings) })

  /** Why the reading ended before the file did, undefined where it did not. */
  async function read(): Promise<FileCode | undefined> {
    try {
      for await (const raws of records(open, layout, from.number === 0 ? undefined : from))
        for (const raw of raws) {
          if (door.signal?.aborted === true) return 'stopped'
          if (raw.number === 0) return hopeless(raw)
          const taken = takeRecord(raw, { source, layout, key, receivedAt: clock.now(), object })
          for (const payload of taken.payloads) coverage?.look(payload)
          const messages = allowed(taken.events, door.suppression, clock.now()).map(messageOf)
          const ready = { taken, messages, rejection: rejection(taken, door, object) }
          batch.push(ready)
          for (const { value } of [...ready.messages, ...ready.rejection]) batchBytes += value.length
          if (batch.length >= (door.batchRecords ?? BATCH_RECORDS) || batchBytes >= BATCH_BYTES) await flush(false)
        }
      return undefined
    } catch (error) {
      if (error instanceof Damaged) return 'damaged'
      throw error
    }
  }

  async function flush(done: boolean): Promise<void> {
    await publish(
      door,
      door.topic,
      batch.flatMap((it) => it.messages),
    )
    await publish(
      door,
      rejectedTopic(door.topic),
      batch.flatMap((it) => it.rejection),
    )
    for (const ready of batch) {
      const { taken } = ready
      reached = after(reached, ready)
      if (taken.refusal !== undefined) count(reasons, taken.refusal.code)
      for (const { code } of taken.warnings) count(warnings, code)
    }
    batch = []
    batchBytes = 0
    await save?.(reached, done)
    door.onProgress?.({ ...tally(), bytes: reached.end, size })
  }

  try {
    const trouble = await read()
    await flush(trouble === undefined)
    if (trouble !== undefined) return refused(trouble, path, tally())
  } catch (error) {
    if (!(error instanceof Unavailable)) throw error
    return refused(door.signal?.aborted === true ? 'stopped' : 'unavailable', path, tally())
  }
  return { ok: true, already: false, tally: tally(), unseen: coverage?.unseen() ?? [] }
}

/** A record and what is to be published of it. */
type Ready = { readonly taken: Taken; readonly messages: readonly Message[]; readonly rejection: readonly Message[] }

function hopeless(raw: Raw): FileCode {
  if (raw.ok || raw.code === 'bad_header') return 'bad_header'
  return raw.code === 'no_records' ? 'no_records' : 'unreadable'
}

function after(reached: Reached, { taken: { raw, events, refusal }, messages }: Ready): Reached {
  return {
    number: raw.number,
    end: raw.end,
    endLine: raw.endLine,
    records: reached.records + 1,
    events: reached.events + messages.length,
    rejected: reached.rejected + (refusal === undefined ? 0 : 1),
    skipped: reached.skipped + (refusal === undefined && events.length === 0 ? 1 : 0),
    suppressed: reached.suppressed + events.length - messages.length,
  }
}

function countsOf({ records: read, events, rejected, skipped, suppressed }: Reached): Counts {
  return { records: read, events, rejected, skipped, suppressed }
}

/** A refused record with its reason, and where it stood. */
function rejection({ raw, refusal }: Taken, { source, clock }: FileDoor, object: string): readonly Message[] {
  if (refusal === undefined) return []
  const written = raw.ok
    ? { body: Buffer.from(JSON.stringify(raw.value)), contentType: 'application/json' }
    : { body: raw.bytes, contentType: 'text/plain' }
  const message = rejectedMessage(source, { ...refusal, ...written, door: 'file', auth: 'none', receivedAt: clock.now() })
  return [
    {
      ...message,
      headers: { ...message.headers, 'signals.object': object, 'signals.record': String(raw.number), 'signals.line': String(raw.line) },
    },
  ]
}

/** How long the log may take no messages before the read gives up. */
const PATIENCE_MS = 60_000

async function publish({ publisher, clock, signal }: FileDoor, topic: string, messages: readonly Message[]): Promise<void> {
  if (messages.length === 0) return
  const begun = clock.now()
  for (let pause = 200; ; pause = Math.min(pause * 2, 5000)) {
    try {
      return await publisher.publish(topic, messages)
    } catch (error) {
      if (!(error instanceof Unavailable) || signal?.aborted === true || clock.now() - begun > PATIENCE_MS) throw error
      await clock.sleep(pause, signal)
    }
  }
}

function count(into: Map<string, number>, code: string): void {
  into.set(code, (into.get(code) ?? 0) + 1)
}
