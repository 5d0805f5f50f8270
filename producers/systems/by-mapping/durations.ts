import { numberOf, type Decimal } from './amounts.ts'
import { acceptValue, plain, refuseValue, type ReadResult } from './result.ts'

export const UNITS = ['ms', 's', 'min', 'h', 'iso8601', 'hh:mm:ss'] as const
export type Unit = (typeof UNITS)[number]

const MS = { ms: 1, s: 1000, min: 60_000, h: 3_600_000 } as const

/** A length of time as whole milliseconds, never negative. */
export function parseDuration(value: unknown, unit: Unit, decimal: Decimal): ReadResult {
  const ms = unit === 'iso8601' ? ofIso(value) : unit === 'hh:mm:ss' ? ofClock(value) : ofNumber(value, MS[unit], decimal)
  return ms === undefined || ms < 0 || !Number.isSafeInteger(ms) ? refuseValue('not_a_duration') : acceptValue(ms)
}

function ofNumber(value: unknown, factor: number, decimal: Decimal): number | undefined {
  const number = numberOf(value, decimal)
  return number === undefined ? undefined : Math.round(number * factor)
}

/** `P1DT2H30M5.5S`; years and months have no fixed length and are refused. */
function ofIso(value: unknown): number | undefined {
  const parts = /^P(?:(\d{1,6})W)?(?:(\d{1,6})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,8})M)?(?:(\d{1,10}(?:[.,]\d{1,9})?)S)?)?$/.exec(
    plain(value) ?? '',
  )
  if (parts === null || parts.slice(1).every((it) => it === undefined)) return undefined
  const [weeks, days, hours, minutes, seconds] = parts.slice(1).map((it) => Number((it ?? '0').replace(',', '.')))
  return Math.round(((((weeks ?? 0) * 7 + (days ?? 0)) * 24 + (hours ?? 0)) * 60 + (minutes ?? 0)) * 60_000 + (seconds ?? 0) * 1000)
}

/** `h:mm:ss`, `mm:ss`, with decimals of a second or not; hours may pass 24. */
function ofClock(value: unknown): number | undefined {
  const parts = /^(?:(\d{1,6}):)?(\d{1,2}):([0-5]\d)(?:[.,](\d{1,9}))?$/.exec(plain(value) ?? '')
  if (parts === null || (parts[1] !== undefined && Number(parts[2]) > 59)) return undefined
  const seconds = Number(parts[1] ?? 0) * 3600 + Number(parts[2]) * 60 + Number(parts[3])
  return seconds * 1000 + Math.round(Number(`0.${parts[4] ?? '0'}`) * 1000)
}
