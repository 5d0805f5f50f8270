/**
 * Times as sources write them, read by rule. `new Date(text)` reads what it likes in the zone of the machine; nothing here does.
 */
export type Epoch = {
  readonly ok: true
  /** Epoch milliseconds; finer decimals are cut off. */
  readonly epoch: number
  /** Whether the text itself says its offset. Where it does not, `zone` was applied, or UTC assumed. */
  readonly zoned: boolean
}

const SHAPE = /^(\d{4})-(\d\d)-(\d\d)[Tt ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)? ?([Zz]|UTC|GMT|[+-]\d\d(?::?\d\d)?)?$/
const DAY_MS = 86_400_000
const FIRST = utc(1, 1, 1)
const BEYOND = utc(10_000, 1, 1)
const ZEROS = [
  [FIRST, utc(1, 12, 31)],
  [utc(1601, 1, 1), utc(1601, 1, 1)],
  [utc(1753, 1, 1), utc(1753, 1, 1)],
  [utc(1899, 12, 30), utc(1900, 1, 1)],
  [utc(1970, 1, 1), utc(1970, 1, 1)],
] as const

/**
 * RFC 3339 and its common relatives: `YYYY-MM-DD HH:mm[:ss[.fraction]]` with up to nine decimals, with `Z`, `UTC`, `±hh:mm`,
 * `±hhmm`, `±hh` or no offset. `zone` (IANA) places a text without offset: a time that exists twice is the earlier one, one that
 * was skipped is as much later as was skipped. Undefined: no such form, no such day, no such zone, outside the years 1 to 9999, or the
 * zero of some system.
 */
export function epochOf(text: string, zone?: string): Epoch | undefined {
  const read = readTime(text, zone)
  return read === undefined || isZero(read.local) ? undefined : { ok: true, epoch: read.epoch, zoned: read.zoned }
}

/**
 * Whether a text is a time that stands for "no time", because it is the zero of some system: the year 1 (.NET), 1601 (Windows), 1753
 * (SQL Server), 1899-12-30 to 1900-01-01 (spreadsheets) and 1970-01-01 (Unix), each with a day of room for zones.
 */
export function isZeroTime(text: string): boolean {
  const read = readTime(text, undefined)
  return read !== undefined && isZero(read.local)
}

type Read = { readonly epoch: number; readonly local: number; readonly zoned: boolean }

function readTime(text: string, zone: string | undefined): Read | undefined {
  const found = SHAPE.exec(text.trim())
  if (found === null) return undefined
  const [, year, month, day, hour, minute, second = '0', fraction = '', offset] = found
  const date = utc(Number(year), Number(month), Number(day))
  if (!isDay(date, Number(month), Number(day))) return undefined
  const clock = clockMs(Number(hour), Number(minute), Number(second))
  if (clock === undefined) return undefined
  const local = date + clock + Number(fraction.slice(0, 3).padEnd(3, '0'))
  const epoch = offset === undefined ? placed(local, zone) : shifted(local, offset)
  if (epoch === undefined || epoch < FIRST || epoch >= BEYOND) return undefined
  return { epoch, local, zoned: offset !== undefined }
}

function isZero(local: number): boolean {
  return ZEROS.some(([first, last]) => local >= first - DAY_MS && local < last + 2 * DAY_MS)
}

/** Epoch milliseconds as the event writes times: RFC 3339, UTC, three decimals. For the years 1 to 9999. */
export function toInstant(epochMs: number): string {
  if (!(epochMs >= FIRST && epochMs < BEYOND)) throw new RangeError(`no time of the years 1 to 9999: ${epochMs} ms`)
  return new Date(epochMs).toISOString()
}

/** The calendar day of an instant in a zone, as YYYY-MM-DD; undefined for a zone that does not exist. */
export function dayIn(zone: string, epochMs: number): string | undefined {
  const clock = clockOf(zone)
  return clock === undefined ? undefined : new Date(epochMs + offsetAt(clock, epochMs)).toISOString().slice(0, 10)
}

function utc(year: number, month: number, day: number): number {
  // Date.UTC takes the years 0 to 99 for 1900 to 1999.
  return new Date(0).setUTCFullYear(year, month - 1, day)
}

function isDay(date: number, month: number, day: number): boolean {
  const it = new Date(date)
  return it.getUTCMonth() === month - 1 && it.getUTCDate() === day
}

function clockMs(hour: number, minute: number, second: number): number | undefined {
  // A leap second ends an hour in every zone of whole hours; it is read as the first second of the next.
  const lastSecond = minute === 59 ? 60 : 59
  if (hour > 23 || minute > 59 || second > lastSecond) return undefined
  return ((hour * 60 + minute) * 60 + second) * 1000
}

function shifted(local: number, offset: string): number | undefined {
  const sign = offset[0]
  if (sign !== '+' && sign !== '-') return local
  const hours = Number(offset.slice(1, 3))
  const minutes = Number(offset.slice(3).replace(':', ''))
  if (hours > 23 || minutes > 59) return undefined
  const ms = (hours * 60 + minutes) * 60_000
  return sign === '+' ? local - ms : local + ms
}

function placed(local: number, zone: string | undefined): number | undefined {
  if (zone === undefined) return local
  const clock = clockOf(zone)
  if (clock === undefined) return undefined
  const before = offsetAt(clock, local - DAY_MS)
  const after = offsetAt(clock, local + DAY_MS)
  if (before === after) return local - before
  const candidates = [local - before, local - after].filter((epoch) => epoch + offsetAt(clock, epoch) === local)
  return candidates.length > 0 ? Math.min(...candidates) : local - before
}

function offsetAt(clock: Clock, epoch: number): number {
  const hour = Math.floor(epoch / HOUR_MS)
  const known = clock.offsets.get(hour)
  if (known !== undefined) return known
  const first = readOffset(clock.format, hour * HOUR_MS)
  // Nearly every hour has one offset from its beginning to its end.
  if (first !== readOffset(clock.format, hour * HOUR_MS + HOUR_MS - 1)) return readOffset(clock.format, epoch)
  if (clock.offsets.size === MOST_OFFSETS) clock.offsets.clear()
  clock.offsets.set(hour, first)
  return first
}

function readOffset(format: Intl.DateTimeFormat, epoch: number): number {
  const parts = new Map(format.formatToParts(epoch).map(({ type, value }) => [type, Number(value)]))
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0
  const shown = utc(part('year'), part('month'), part('day')) + ((part('hour') * 60 + part('minute')) * 60 + part('second')) * 1000
  return shown - Math.floor(epoch / 1000) * 1000
}

/** The offsets of a zone by hour since 1970: reading one from the format takes longer than all else about a time. */
type Clock = { readonly format: Intl.DateTimeFormat; readonly offsets: Map<number, number> }

const HOUR_MS = 3_600_000
const MOST_OFFSETS = 2000

/** Making a clock costs some 50 µs: there are as many as there are zones. */
const clocks = new Map<string, Clock>()

function clockOf(zone: string): Clock | undefined {
  const known = clocks.get(zone)
  if (known !== undefined) return known
  try {
    const format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    })
    const made = { format, offsets: new Map<number, number>() }
    clocks.set(zone, made)
    return made
  } catch {
    return undefined
  }
}
