import { epochOf, isZeroTime } from '../../formats/time.ts'
import { ABSENT, plain, refuseValue, type ReadResult } from './result.ts'

/**
 * Times as exports write them. A format is spelled with the tokens below; everything else in it stands for itself. What a format
 * reads is rewritten as `YYYY-MM-DD HH:mm:ss.SSS` and read by the same rule as every other time.
 */
const TOKENS: ReadonlyMap<string, string> = new Map([
  ['YYYY', '(?<year>\\d{4})'],
  ['YY', '(?<short>\\d{2})'],
  ['MMM', '(?<name>[A-Za-z]{3})'],
  ['MM', '(?<month>\\d{2})'],
  ['M', '(?<month>\\d{1,2})'],
  ['DD', '(?<day>\\d{2})'],
  ['D', '(?<day>\\d{1,2})'],
  ['HH', '(?<hour>\\d{2})'],
  ['H', '(?<hour>\\d{1,2})'],
  ['hh', '(?<half>\\d{2})'],
  ['h', '(?<half>\\d{1,2})'],
  ['mm', '(?<minute>\\d{2})'],
  ['ss', '(?<second>\\d{2})'],
  ['SSS', '(?<fraction>\\d{1,9})'],
  ['A', '(?<noon>[AaPp]\\.?[Mm]\\.?)'],
  ['Z', '(?<offset>Z|[+-]\\d{2}:?\\d{2})'],
])
const TOKEN = /YYYY|YY|MMM|MM|M|DD|D|HH|H|hh|h|mm|ss|SSS|A|Z/g
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

export type TimestampFormat = { readonly ok: true; readonly pattern: RegExp } | { readonly ok: false; readonly rule: string }

/** Compiles a format such as `DD.MM.YYYY HH:mm`. It needs a year, a month and a day; without a clock the day begins at midnight. */
export function formatOf(format: string): TimestampFormat {
  const used = [...format.matchAll(TOKEN)].map(([token]) => token)
  const names = used.map((it) => /<(\w+)>/.exec(TOKENS.get(it) ?? '')?.[1] ?? '')
  if (new Set(names).size !== names.length) return { ok: false, rule: 'each part of a time stands in the format once' }
  const missing = [
    ['a year (YYYY)', names.includes('year') || names.includes('short')],
    ['a month (MM, M or MMM)', names.includes('month') || names.includes('name')],
    ['a day (DD or D)', names.includes('day')],
    ['AM or PM (A)', !names.includes('half') || names.includes('noon')],
  ].find(([, there]) => there !== true)
  if (missing !== undefined) return { ok: false, rule: `the format lacks ${String(missing[0])}` }
  const literal = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&').replace(/ +/g, ' +')
  let pattern = ''
  let end = 0
  for (const { 0: token, index } of format.matchAll(TOKEN)) {
    pattern += literal(format.slice(end, index)) + (TOKENS.get(token) ?? '')
    end = index + token.length
  }
  return { ok: true, pattern: new RegExp(`^${pattern}${literal(format.slice(end))}$`) }
}

/** A time as epoch milliseconds. `zone` places what states no offset; without one such a time is refused, never guessed. */
export function timestamp(value: unknown, format: RegExp | undefined, zone: string | undefined): ReadResult {
  const text = plain(value)?.slice(0, 100)
  if (text === undefined) return refuseValue('not_a_timestamp')
  const spelled = format === undefined ? withClock(text) : rewritten(text, format)
  const read = spelled === undefined ? undefined : epochOf(spelled, zone)
  if (spelled !== undefined && isZeroTime(spelled)) return ABSENT
  if (read === undefined) return refuseValue('not_a_timestamp')
  if (!read.zoned && zone === undefined) return refuseValue('zone_missing')
  return { ok: true, value: read.epoch, zoned: read.zoned }
}

/**
 * Seconds or milliseconds since 1970, as a number or its text, as epoch milliseconds. A time written out is taken as well, so that
 * `revision` can be had from either. 0 is how systems write "not yet". A number of milliseconds before 1971, or any after 2100, is
 * in another unit: refused.
 */
export function epoch(value: unknown, unit: 's' | 'ms', zone: string | undefined): ReadResult {
  const text = plain(value) ?? ''
  if (!/^\d{1,16}(\.\d{1,9})?$/.test(text)) return timestamp(value, undefined, zone)
  const ms = Math.floor(Number(text) * (unit === 's' ? 1000 : 1))
  if (ms === 0) return ABSENT
  const isLikely = ms < 4_102_444_800_000 && (unit === 's' || ms > 31_536_000_000)
  return isLikely ? { ok: true, value: ms, zoned: true } : refuseValue('not_an_epoch')
}

/** A bare date is the begin of that day. */
function withClock(text: string): string {
  return /^\d{4}-\d\d-\d\d$/.test(text) ? `${text} 00:00` : text
}

function rewritten(text: string, format: RegExp): string | undefined {
  const parts = format.exec(text)?.groups
  if (parts === undefined) return undefined
  const two = (part: string | undefined) => (part ?? '0').padStart(2, '0')
  const month = parts['name'] === undefined ? parts['month'] : String(MONTHS.indexOf(parts['name'].toLowerCase()) + 1)
  const hour = parts['half'] === undefined ? parts['hour'] : onTwentyFour(parts['half'], parts['noon'] ?? '')
  if (hour === 'none') return undefined
  const year = parts['year'] ?? `20${parts['short'] ?? ''}`
  const clock = `${two(hour)}:${two(parts['minute'])}:${two(parts['second'])}.${parts['fraction'] ?? '0'}`
  return `${year}-${two(month)}-${two(parts['day'])} ${clock}${parts['offset'] ?? ''}`
}

/** 12 AM is 0 h, 12 PM is 12 h. */
function onTwentyFour(half: string, noon: string): string {
  const hour = Number(half)
  if (hour < 1 || hour > 12) return 'none'
  return String((hour % 12) + (noon.toLowerCase().startsWith('p') ? 12 : 0))
}
