import { MONTHS, spellRfc2822 } from '../../formats/rfc-2822.ts'
import { epochOf, isZeroTime } from '../../formats/time.ts'
import { ABSENT, plain, refuseValue, type ReadResult } from './result.ts'

/**
 * Times as exports write them. A format is spelled with the tokens below; everything else in it stands for itself. What a format
 * reads is rewritten as `YYYY-MM-DD HH:mm:ss.SSS` and read by the same rule as every other time.
 */
const TOKENS: ReadonlyMap<string, string> = new Map([
  ['YYYY', '(?<year>\\d{4})'],
  ['YY', '(?<short>\\d{2})'],
  ['MMMM', '(?<name>[A-Za-z]{3,9})'],
  ['MMM', '(?<name>[A-Za-z]{3})\\.?'],
  ['MM', '(?<month>\\d{2})'],
  ['M', '(?<month>\\d{1,2})'],
  ['DD', '(?<day>\\d{2})'],
  ['D', '(?<day>\\d{1,2})'],
  // A day of the week says nothing the date does not say, in whatever language it is.
  ['dddd', '(?<weekday>\\p{L}{1,20})\\.?'],
  ['ddd', '(?<weekday>\\p{L}{1,20})\\.?'],
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
const TOKEN = /YYYY|YY|MMMM|MMM|MM|M|DD|D|dddd|ddd|HH|H|hh|h|mm|ss|SSS|A|Z/g

/** A format that has a name: `Mon, 2 Mar 2026 09:40:00 +0100`, as mail and web servers write times. */
const RFC_2822 = 'rfc2822'

/** The time in a text of this form, spelled as `epochOf` reads it; undefined where the text has another form. */
export type Spelling = (text: string) => string | undefined
export type TimestampFormat = { readonly ok: true; readonly read: Spelling } | { readonly ok: false; readonly rule: string }

/** Compiles a format such as `DD.MM.YYYY HH:mm`. It needs a year, a month and a day; without a clock the day begins at midnight. */
export function formatOf(format: string): TimestampFormat {
  if (format.toLowerCase() === RFC_2822) return { ok: true, read: spellRfc2822 }
  const used = [...format.matchAll(TOKEN)].map(([token]) => token)
  const names = used.map((it) => /<(\w+)>/.exec(TOKENS.get(it) ?? '')?.[1] ?? '')
  if (new Set(names).size !== names.length) return { ok: false, rule: 'each part of a time stands in the format once' }
  const missing = [
    ['a year (YYYY)', names.includes('year') || names.includes('short')],
    ['a month (MM, M, MMM or MMMM)', names.includes('month') || names.includes('name')],
    ['a day (DD or D)', names.includes('day')],
    ['AM or PM (A)', !names.includes('half') || names.includes('noon')],
  ].find(([, there]) => there !== true)
  if (missing !== undefined) return { ok: false, rule: `the format lacks ${String(missing[0])}` }
  const literal = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/ +/g, ' +')
  let pattern = ''
  let end = 0
  for (const { 0: token, index } of format.matchAll(TOKEN)) {
    pattern += literal(format.slice(end, index)) + (TOKENS.get(token) ?? '')
    end = index + token.length
  }
  const compiled = new RegExp(`^${pattern}${literal(format.slice(end))}$`, 'u')
  return { ok: true, read: (text) => rewritten(text, compiled) }
}

/**
 * A time as epoch milliseconds, by the first of the formats that fits. `zone` places what states no offset; without one such a time
 * is refused, never guessed.
 */
export function timestamp(value: unknown, formats: readonly Spelling[], zone: string | undefined): ReadResult {
  const text = plain(value)?.slice(0, 100)
  if (text === undefined) return refuseValue('not_a_timestamp')
  for (const spell of formats.length === 0 ? [withClock] : formats) {
    const spelled = spell(text)
    if (spelled !== undefined && isZeroTime(spelled)) return ABSENT
    const read = spelled === undefined ? undefined : epochOf(spelled, zone)
    if (read === undefined) continue
    return read.zoned || zone !== undefined ? { ok: true, value: read.epoch, zoned: read.zoned } : refuseValue('zone_missing')
  }
  return refuseValue('not_a_timestamp')
}

/**
 * Seconds or milliseconds since 1970, as a number or its text, as epoch milliseconds. A time written out is taken as well, so that
 * `revision` can be had from either. 0 is how systems write "not yet". A number of milliseconds before 1971, or any after 2100, is
 * in another unit: refused.
 */
export function epoch(value: unknown, unit: 's' | 'ms', zone: string | undefined): ReadResult {
  const text = plain(value) ?? ''
  if (!/^\d{1,16}(\.\d{1,9})?$/.test(text)) return timestamp(value, [], zone)
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
  const month = parts['name'] === undefined ? parts['month'] : monthOf(parts['name'])
  const hour = parts['half'] === undefined ? parts['hour'] : onTwentyFour(parts['half'], parts['noon'] ?? '')
  if (hour === 'none' || month === undefined) return undefined
  const year = parts['year'] ?? `20${parts['short'] ?? ''}`
  const clock = `${two(hour)}:${two(parts['minute'])}:${two(parts['second'])}.${parts['fraction'] ?? '0'}`
  return `${year}-${two(month)}-${two(parts['day'])} ${clock}${parts['offset'] ?? ''}`
}

/** `Mar` and `March` are 3; a name that is neither is no month. */
function monthOf(name: string): string | undefined {
  const folded = name.toLowerCase()
  const index = MONTHS.findIndex((it) => folded === it || folded === it.slice(0, 3) || (folded === 'sept' && it === 'september'))
  return index === -1 ? undefined : String(index + 1)
}

/** 12 AM is 0 h, 12 PM is 12 h. */
function onTwentyFour(half: string, noon: string): string {
  const hour = Number(half)
  if (hour < 1 || hour > 12) return 'none'
  return String((hour % 12) + (noon.toLowerCase().startsWith('p') ? 12 : 0))
}
