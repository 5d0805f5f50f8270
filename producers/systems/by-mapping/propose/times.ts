import { formatOf, timestamp, epoch, type Spelling } from '../timestamps.ts'
import type { SampleColumn } from './columns.ts'

/** How the times of a column are written. */
export type TimeReading = {
  readonly as: 'timestamp' | 'epoch_s' | 'epoch_ms'
  readonly format?: string
  /** Whether every time of the column states its offset. */
  readonly isZoned: boolean
  /** Whether day and month could be the other way round. */
  readonly isAmbiguous: boolean
}

const CLOCKS = ['', ' HH:mm', ' HH:mm:ss', ' H:mm', ' H:mm:ss', ' h:mm A', ' h:mm:ss A', ', HH:mm', ', HH:mm:ss', ', h:mm A', ', h:mm:ss A']
const DATES = [
  'DD.MM.YYYY',
  'D.M.YYYY',
  'M/D/YYYY',
  'D/M/YYYY',
  'YYYY/MM/DD',
  'DD-MM-YYYY',
  'D MMM YYYY',
  'D-MMM-YYYY',
  'MMM D, YYYY',
  'MMMM D, YYYY',
]

/** Formats in which exports write times, besides RFC 3339 and its relatives. Formats of one table are tried in this order. */
const FORMATS: readonly string[] = [
  'rfc2822',
  'YYYYMMDDTHHmmssZ',
  'YYYYMMDDHHmmss',
  'YYYYMMDD',
  ...DATES.flatMap((date) => CLOCKS.map((clock) => date + clock)),
]

/** How all values of a column are written, where they are times. */
export function timesOf(column: SampleColumn): TimeReading | undefined {
  const { filled } = column
  if (filled.length === 0) return undefined
  if (filled.every((it) => /^\d{10}(\.\d+)?$/.test(it) && isEpoch(it, 's'))) return { as: 'epoch_s', isZoned: true, isAmbiguous: false }
  if (filled.every((it) => /^\d{13}$/.test(it) && isEpoch(it, 'ms'))) return { as: 'epoch_ms', isZoned: true, isAmbiguous: false }
  const plain = zonedness(filled, [])
  if (plain !== undefined) return { as: 'timestamp', isZoned: plain, isAmbiguous: false }
  for (const format of FORMATS) {
    const compiled = formatOf(format)
    const isZoned = compiled.ok ? zonedness(filled, [compiled.read]) : undefined
    if (isZoned !== undefined) return { as: 'timestamp', format, isZoned, isAmbiguous: isAmbiguous(format, filled) }
  }
  return undefined
}

function isEpoch(value: string, unit: 's' | 'ms'): boolean {
  const read = epoch(value, unit, undefined)
  return read.ok && typeof read.value === 'number' && read.value > 946_684_800_000
}

function zonedness(values: readonly string[], formats: readonly Spelling[]): boolean | undefined {
  const read = values.map((it) => timestamp(it, formats, 'UTC'))
  return read.every((it) => it.ok) ? read.every((it) => it.ok && it.zoned === true) : undefined
}

function isAmbiguous(format: string, values: readonly string[]): boolean {
  const other = format.startsWith('M/D/') ? format.replace('M/D/', 'D/M/') : undefined
  const compiled = other === undefined ? undefined : formatOf(other)
  return compiled?.ok === true && zonedness(values, [compiled.read]) !== undefined
}
