import type { AnyRow, Dataset } from '../../../schemas/datasets/dataset.ts'
import type { LogRecord } from '../../record.ts'
import { toCell } from '../parquet/cell.ts'
import { fileColumns } from '../parquet/file-columns.ts'
import type { DataFile, Format, Value } from '../ports.ts'

/**
 * An open segment: the rows and the counts of a range of offsets of one partition, not yet committed.
 *
 * Rows are split into columns as they arrive and written to the file in row groups. So a wide file never blocks the process for long,
 * and memory holds only the open row group as values and the rest as compressed bytes.
 */
export type SegmentCounts = {
  records: number
  rows: number
  yielding: number
  silent: number
  withheld: number
  duplicates: number
  conflicts: number
  readonly refused: Record<string, number>
  readonly firstRefused: { offset: string; code: string; path: string }[]
  readonly suppressed: Record<string, number>
}

export type Origin = { readonly eventId: string; readonly processedAt: number }

export type Segment = {
  readonly counts: SegmentCounts
  readonly openedAt: number
  /** Bytes of the record values read; the segment size limit is in this unit. */
  bytesRead: number
  endOffset: bigint
  firstAppendTime: number | null
  lastAppendTime: number | null
  /** Adds all rows of a record or none: throws when one of them does not match its declaration, and then leaves the segment unchanged. */
  append(rows: readonly AnyRow[], record: LogRecord, origin: Origin): void
  /** Approximate memory in bytes: the open row group as read, the rest as written. */
  held(): number
  finish(facts: string): Uint8Array
}

/** Rows in a row group: 0.1 to 0.25 s of work for the widest dataset. */
export const ROW_GROUP = 10_000
const FIRST_REFUSED = 1000

export type SegmentOf = {
  readonly dataset: Dataset
  readonly format: Format
  readonly topic: string
  readonly epoch: number
  readonly codeVersion: string
}

export function openSegment(of: SegmentOf, firstOffset: bigint, now: number): Segment {
  const columns = fileColumns(of.dataset)
  const own = of.dataset.columns
  const file: DataFile = of.format.begin(columns)
  const counts: SegmentCounts = {
    records: 0,
    rows: 0,
    yielding: 0,
    silent: 0,
    withheld: 0,
    duplicates: 0,
    conflicts: 0,
    refused: {},
    firstRefused: [],
    suppressed: {},
  }
  let open: Value[][] = columns.map(() => [])
  let openBytes = 0
  let openRows = 0

  const flush = () => {
    if (openRows === 0) return
    file.rowGroup(open)
    open = columns.map(() => [])
    openBytes = 0
    openRows = 0
  }

  return {
    counts,
    openedAt: now,
    bytesRead: 0,
    endOffset: firstOffset,
    firstAppendTime: null,
    lastAppendTime: null,
    append(rows, record, origin) {
      try {
        for (const row of rows) own.forEach((column, n) => open[n]?.push(toCell(row, column)))
      } catch (error) {
        // A record is added with all its rows or with none.
        for (const values of open) values.length = openRows
        throw error
      }
      for (const _ of rows) {
        const tail: readonly Value[] = [
          origin.eventId,
          record.appendTime,
          origin.processedAt,
          of.codeVersion,
          of.topic,
          of.epoch,
          record.partition,
          record.offset,
        ]
        for (let n = 0; n < tail.length; n += 1) open[own.length + n]?.push(tail[n] ?? null)
      }
      counts.rows += rows.length
      openRows += rows.length
      openBytes += record.value?.length ?? 0
      if (openRows >= ROW_GROUP) flush()
    },
    held: () => openBytes + file.size(),
    finish(facts) {
      flush()
      return file.finish(facts)
    },
  }
}

/** Extends the range of the segment by a record and counts it. */
export function cover(segment: Segment, record: LogRecord): void {
  segment.counts.records += 1
  segment.bytesRead += record.value?.length ?? 0
  segment.endOffset = record.offset + 1n
  segment.firstAppendTime ??= record.appendTime
  segment.lastAppendTime = record.appendTime
}

export function countRefused(segment: Segment, offset: bigint, code: string, path: string): void {
  const { refused, firstRefused } = segment.counts
  refused[code] = (refused[code] ?? 0) + 1
  if (firstRefused.length < FIRST_REFUSED) firstRefused.push({ offset: offset.toString(), code, path })
}

export function countSuppressed(segment: Segment, reason: string): void {
  const { suppressed } = segment.counts
  suppressed[reason] = (suppressed[reason] ?? 0) + 1
}
