import { basename } from 'node:path'
import type { PseudonymKey } from '../../../schemas/event/identity.ts'
import type { Coverage } from '../../adapter.ts'
import type { ConfiguredSource } from '../../ingest/ingest.ts'
import { layoutOf } from '../../reading/layout.ts'
import { prepare, publish, type Prepared, type Submission } from '../../publishing/publish.ts'
import type { Publisher } from '../../publishing/publisher.ts'
import type { Suppressing } from '../../publishing/suppression.ts'
import { EMPTY_TALLY, tallyOf } from '../../publishing/tally.ts'
import type { Raw } from '../../reading/raw.ts'
import { records, type RecordPosition } from '../../reading/records.ts'
import { ingestRecord, type RecordOutcome } from '../../reading/record-outcome.ts'
import { Damaged } from '../../reading/unpack.ts'
import type { FileClock } from './clock.ts'
import { failed, type FileCode, type FileCounts, type FileOutcome, type FileTally } from './outcome.ts'
import { retryPublishing } from './patience.ts'

/** What the file door needs. */
export type FileDoor = {
  readonly source: ConfiguredSource
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
  readonly clock: FileClock
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

/** `bytes`: how far into the file; `size`: of the whole file, undefined for standard input. */
export type Progress = FileTally & { readonly bytes: number; readonly size: number | undefined }

/** How far a read came. */
export type ResumePoint = FileCounts & RecordPosition
export const NOTHING: ResumePoint = { number: 0, end: 0, endLine: 1, records: 0, events: 0, rejected: 0, skipped: 0, suppressed: 0 }

export type Followed = {
  readonly path: string
  readonly size: number | undefined
  readonly open: (start: number) => AsyncIterable<Uint8Array>
  readonly from: ResumePoint
  readonly save?: (reached: ResumePoint, done: boolean) => Promise<void>
}

/** A batch is published at so many records, or at so many bytes of messages. */
const BATCH_RECORDS = 500
const BATCH_BYTES = 1_048_576

/** Follows a file from where it was left to its end. */
export async function follow(door: FileDoor, { path, size, open, from, save }: Followed): Promise<FileOutcome> {
  const { source, key, clock, coverage = source.system.coverage?.() } = door
  const layout = layoutOf(path, source.system)
  const object = path === '-' ? 'stdin' : basename(path)
  const outlet = { publisher: retryPublishing(door), topic: door.topic, suppression: door.suppression, now: () => clock.now() }
  let tally = EMPTY_TALLY
  let batch: Prepared[] = []
  let batchBytes = 0
  let last: RecordPosition = from

  /** What the records of this read and of those before it gave. */
  const counts = (): FileCounts => ({
    records: from.records + tally.payloads,
    events: from.events + tally.events,
    rejected: from.rejected + tally.rejected,
    skipped: from.skipped + tally.skipped,
    suppressed: from.suppressed + tally.suppressed,
  })
  const fileTally = (): FileTally => ({ ...counts(), reasons: tally.reasons, warnings: tally.warnings })

  /** Why the reading ended before the file did, undefined where it did not. */
  async function read(): Promise<FileCode | undefined> {
    try {
      for await (const raws of records(open, layout, from.number === 0 ? undefined : from))
        for (const raw of raws) {
          if (door.signal?.aborted === true) return 'stopped'
          if (raw.number === 0) return codeOfHeader(raw)
          const taken = ingestRecord(raw, { source, layout, key, receivedAt: clock.now(), object })
          for (const payload of taken.payloads) coverage?.look(payload)
          const prepared = prepare(submissionOf(taken, door, object), outlet)
          batch.push(prepared)
          last = raw
          for (const { value } of [...prepared.events, ...prepared.rejected]) batchBytes += value.length
          const isFull = batch.length >= (door.batchRecords ?? BATCH_RECORDS) || batchBytes >= BATCH_BYTES
          if (isFull && !(await flush(false))) return 'unavailable'
        }
      return undefined
    } catch (error) {
      if (error instanceof Damaged) return 'damaged'
      throw error
    }
  }

  /** Publishes the batch and then saves how far the read came; false where the log is unavailable. */
  async function flush(done: boolean): Promise<boolean> {
    const publication = await publish(batch, outlet)
    if (!publication.ok) return false
    tally = tallyOf(publication.outcomes, tally)
    batch = []
    batchBytes = 0
    const { number, end, endLine } = last
    await save?.({ ...counts(), number, end, endLine }, done)
    door.onProgress?.({ ...fileTally(), bytes: end, size })
    return true
  }

  const trouble = await read()
  const code = trouble === 'unavailable' || (await flush(trouble === undefined)) ? trouble : 'unavailable'
  if (code === undefined) return { ok: true, already: false, tally: fileTally(), unseen: coverage?.unseen() ?? [] }
  return failed(code === 'unavailable' && door.signal?.aborted === true ? 'stopped' : code, path, fileTally())
}

function codeOfHeader(raw: Raw): FileCode {
  if (raw.ok || raw.code === 'bad_header') return 'bad_header'
  return raw.code === 'no_records' ? 'no_records' : 'unreadable'
}

/** A record is refused as a whole, with its reason and where it stood. */
function submissionOf({ raw, events, warnings, refusal }: RecordOutcome, { source, key, clock }: FileDoor, object: string): Submission {
  if (refusal === undefined) return { ok: true, events, warnings }
  const kept = raw.ok
    ? { body: Buffer.from(JSON.stringify(raw.value)), contentType: 'application/json' }
    : { body: raw.bytes, contentType: 'text/plain' }
  const position = { 'signals.object': object, 'signals.record': String(raw.number), 'signals.line': String(raw.line) }
  return { ok: false, rejection: { source, key, ...refusal, ...kept, position, door: 'file', auth: 'none', receivedAt: clock.now() } }
}
