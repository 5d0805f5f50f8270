import type { Group, Run } from './digits.ts'
import { wordBefore } from './phone-words.ts'
import type { Span } from './spans.ts'

/**
 * Finds phone numbers in a run of digits: with a plus or 00, with a trunk zero, in the form of the North American plan, in
 * nine digits or more that are grouped as numbers are, and in six or more where the word before says what they are.
 */
export function findPhones(text: string, run: Run): readonly Span[] {
  return phoneParts(run).flatMap((part) => phonesIn(text, part))
}

/** What stands between the groups of one number. A comma, a line break or a spaced slash begins another one. */
const NARROW = /^(?:[ \u00a0\u2009\u202f\u200b-\u200d\u2060\ufeff\u00ad.()/\u2010-\u2015\u2212-]|&nbsp;){1,3}$/i

/** The groups of a run that may be one number each; dates and times of day belong to none. */
export function phoneParts(run: Run): readonly Run[] {
  const dated = datedGroups(run)
  const parts: Group[][] = []
  let isNext = false
  for (const [at, group] of run.entries()) {
    const part = isNext && isOneNumber(run, at) ? parts.at(-1) : undefined
    isNext = !dated.has(at)
    if (!isNext) continue
    if (part === undefined) parts.push([group])
    else part.push(group)
  }
  return parts
}

function isOneNumber(run: Run, at: number): boolean {
  const gap = run[at]?.gap ?? ''
  if (gap === ' / ') return isAreaCode(run, at - 1)
  return NARROW.test(gap) ? !/\. /.test(gap) : isSpoken(run, at)
}

/** "040 / 555 01 23": an area code by itself is no number, so the slash parts no two of them. */
function isAreaCode(run: Run, at: number): boolean {
  const [group, before] = [run[at], run[at - 1]]
  const isFirst = before === undefined || !NARROW.test(group?.gap ?? '')
  return group !== undefined && isFirst && /^0\d{1,4}$/.test(group.digits)
}

/** Words are parted by commas too. */
function isSpoken(run: Run, at: number): boolean {
  const [before, group] = [run[at - 1], run[at]]
  if (before === undefined || group === undefined || !/^[ ,.]{1,3}$/.test(group.gap)) return false
  return group.end - group.start > group.digits.length && before.end - before.start > before.digits.length
}

/** The groups of dates (2026-03-02, 2.3.2026) and times of day. */
function datedGroups(run: Run): ReadonlySet<number> {
  const dated = new Set<number>()
  const number = (at: number) => Number(run[at]?.digits ?? NaN)
  const length = (at: number) => run[at]?.digits.length ?? 0
  const isYear = (at: number) => length(at) === 4 && number(at) >= 1900 && number(at) <= 2099
  const isShort = (at: number) => (length(at) === 1 || length(at) === 2) && number(at) <= 31
  for (let at = 0; at < run.length; at += 1) {
    const next = run[at + 1]?.gap ?? ''
    if (length(at) !== 8 && (next === '' || next === ' ')) continue
    const [first, second] = [next, run[at + 2]?.gap ?? '']
    const isParted = /^ ?[./-] ?$/.test(first) && first === second
    const isDate = isParted && isShort(at + 1) && ((isYear(at) && isShort(at + 2)) || (isShort(at) && isYear(at + 2)))
    if (isDate) for (const it of [at, at + 1, at + 2]) dated.add(it)
    const isTime = /^[:h.]$/.test(first) && length(at) <= 2 && number(at) <= 24 && length(at + 1) === 2 && number(at + 1) <= 59
    const isClock = isTime && (first === ':' || dated.has(at - 1))
    if (isClock) for (const it of second === first && length(at + 2) === 2 ? [at, at + 1, at + 2] : [at, at + 1]) dated.add(it)
    if (/^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])$/.test(run[at]?.digits ?? '')) dated.add(at)
  }
  return dated
}

/** No numbering plan has longer numbers, with international prefix (E.164 and 00). */
const LONGEST = 17

/** One number that nothing else stands beside; else what has a number's form by itself, and what is left between, each as a whole. */
function phonesIn(text: string, part: Run): readonly Span[] {
  const whole = alone(text, part)
  if (whole.length > 0) return whole
  const found: Span[] = []
  let begin = 0
  for (let at = 0; at < part.length;) {
    const last = longest(text, part, at)
    if (last !== undefined) {
      found.push(...alone(text, part.slice(begin, at)), spanOf(text, part.slice(at, last + 1)))
      begin = last + 1
    }
    at = (last ?? at) + 1
  }
  return [...found, ...alone(text, part.slice(begin))]
}

/** The last group of the longest number that begins here. */
function longest(text: string, part: Run, first: number): number | undefined {
  const from = part[first]
  if (from === undefined || from.glued === 'letter' || isFraction(text, from.start)) return undefined
  const hasPlus = /[+\uff0b][ (]?$/.test(text.slice(Math.max(0, from.start - 2), from.start))
  if (from.glued === 'dash' && !hasPlus) return undefined
  let digits = ''
  let best: number | undefined
  for (let last = first; last < part.length; last += 1) {
    digits += part[last]?.digits ?? ''
    if (digits.length > LONGEST || part[last]?.glued !== 'no') break
    if (!hasPlus && !isNationalLength(digits)) continue
    const window = part.slice(first, last + 1)
    if (hasPlus ? digits.length >= 7 && digits.length <= 15 : isNational(text, window, digits)) best = last
  }
  return best
}

const FEWEST = 6

/** The digits behind a decimal point, or the number they belong to: 3.3666666667. */
function isFraction(text: string, start: number): boolean {
  return /\d[.,]$/.test(text.slice(Math.max(0, start - 2), start)) || /^\d{1,3}\.\d{6}/.test(text.slice(start, start + 10))
}

function isNationalLength(digits: string): boolean {
  return digits.startsWith('0') ? digits.length >= 9 : digits.length === 10 || digits.length === 11
}

/** With the international prefix 00, with a trunk zero, or in the form of the North American plan. */
function isNational(text: string, window: Run, digits: string): boolean {
  const isForm = digits.startsWith('0') ? hasPrefix(digits, window) : isNorthAmerican(digits, sizesOf(window))
  const [start, end] = [window[0]?.start ?? 0, window.at(-1)?.end ?? 0]
  return isForm && wordBefore(text, start) !== 'other' && !isInUrl(text, start) && !isAmount(text, start, end)
}

function hasPrefix(digits: string, window: Run): boolean {
  // 0.25 is a fraction.
  if (window[0]?.digits === '0' && window[1]?.gap === '.') return false
  if (digits.startsWith('00')) return /^00[1-9]/.test(digits) && digits.length >= 10
  return digits.length >= 9 && digits.length <= 12
}

function isNorthAmerican(digits: string, sizes: readonly number[]): boolean {
  const form = sizes.join('-')
  if (/^(?:1-)?3-3-4$/.test(form)) return true
  return /^1?[2-9]\d{2}[2-9]\d{6}$/.test(digits) && /^(?:10|11|1-10|(?:1-)?3-7|(?:1-)?6-4|(?:1-){9,10}1)$/.test(form)
}

/** A number beside no other one: the word before it says that it is a phone number, or its groups do. */
function alone(text: string, part: Run): readonly Span[] {
  const [start, end] = [part[0]?.start ?? 0, part.at(-1)?.end ?? 0]
  const digits = part.length > LONGEST ? '' : part.map((it) => it.digits).join('')
  if (digits.length < FEWEST || digits.length > 15 || part.some((it) => it.glued !== 'no') || isFraction(text, start)) return []
  const word = AFTER_NUMBER.test(text.slice(end, end + 12)) ? 'phone' : wordBefore(text, start)
  const isPhone = word === 'phone' || (word === undefined && isGrouped(digits, part) && !isInUrl(text, start))
  return isPhone && !isAmount(text, start, end) ? [spanOf(text, part)] : []
}

/** Nine to thirteen digits in groups as numbers have them. Pairs, fours and thousands count something else. */
function isGrouped(digits: string, part: Run): boolean {
  const [head = 0, ...rest] = sizesOf(part)
  if (digits.length < 9 || digits.length > 13 || rest.length === 0 || rest.length > 5) return false
  if (head > 5 || rest.some((it) => it < 2 || it > 5)) return false
  if ((head === 2 || head === 4) && rest.every((it) => it === head)) return false
  const isThousands = part.at(-1)?.gap === '.' && head <= 3 && rest.every((it) => it === 3)
  return !isThousands && !(head === 4 && /^(?:19|20)/.test(digits))
}

const sizesOf = (part: Run) => part.map((it) => it.digits.length)

function spanOf(text: string, part: Run): Span {
  const [from, to] = [part[0]?.start ?? 0, part.at(-1)?.end ?? 0]
  const opening = /(?:[+\uff0b] ?\(?|\()$/.exec(text.slice(Math.max(0, from - 3), from))?.[0] ?? ''
  const closes = part.slice(1).some((it) => it.gap.includes(')'))
  const extension = /^ ?(?:x|ext\.?|extension|durchwahl|dw) ?\d{1,6}(?![\p{L}\p{N}])/iu.exec(text.slice(to, to + 24))?.[0] ?? ''
  return { start: from - (opening === '(' && !closes ? 0 : opening.length), end: to + extension.length, kind: 'phone' }
}

/** What tells the numbers of a signature apart: `-Fax`, ` office`. */
const AFTER_NUMBER =
  /^[ -]?\(?(?:fax|office|mobile?|phone|home|work|cell|landline|tel|direct|b\u00fcro|privat|mobil|gesch\u00e4ftlich)(?!\p{L})/iu

const CURRENCY = '(?:[€$£¥₹]|eur(?:os?)?|usd|gbp|chf|dollars?|pounds?|rs|inr|元|円|圆|원)'
const AMOUNT_BEFORE = new RegExp(`(?<!\\p{L})${CURRENCY}\\.?[\\s-]?$`, 'iu')
const AMOUNT_AFTER = new RegExp(
  `^(?:,\\d{1,2}(?!\\d)|\\s?(?:%|°)|\\s?(?:${CURRENCY}|kg|km|cm|mm|gb|mb|kb|bytes|units|pcs|stück|ms)(?!\\p{L}))`,
  'iu',
)

function isAmount(text: string, start: number, end: number): boolean {
  return AMOUNT_BEFORE.test(text.slice(Math.max(0, start - 8), start)) || AMOUNT_AFTER.test(text.slice(end, end + 10))
}

/** A number in the path of a URL is an id. */
function isInUrl(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 200), start)
  const token = before.slice(before.search(/\S*$/))
  return /:\/\/|^www\./.test(token)
}
