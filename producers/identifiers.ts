/**
 * Finds structured identifiers in a text: what has a check sum or a form. Linear in the length of the text, whatever the text:
 * every pattern steps forward and every look around is bounded.
 */
export type Span = { readonly start: number; readonly end: number; readonly kind: string }

/** The longest local part and domain of an address (RFC 5321, 4.5.3.1). */
const LOCAL_PART = 64
const DOMAIN = 255

export function findEmails(text: string): readonly Span[] {
  const found: Span[] = []
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
    let start = at
    while (start > 0 && at - start < LOCAL_PART && LOCAL.test(text.charAt(start - 1))) start -= 1
    let end = at + 1
    while (end < text.length && end - at <= DOMAIN && HOST.test(text.charAt(end))) end += 1
    while (end > at + 1 && /[.-]/.test(text.charAt(end - 1))) end -= 1
    if (start < at && text.slice(at + 1, end).includes('.')) found.push({ start, end, kind: 'email' })
  }
  return found
}
const LOCAL = /[\p{L}\p{N}\uD800-\uDFFF._%+'-]/u
const HOST = /[\p{L}\p{N}.-]/u

/** IBANs by their check sum (ISO 13616: mod 97 is 1), in groups or not, in any case. */
export function findIbans(text: string): readonly Span[] {
  const found: Span[] = []
  for (const start of text.matchAll(/(?<![\p{L}\p{N}])[A-Za-z]{2} ?\d{2}/gu)) {
    const end = ibanEnd(text, start.index)
    if (end !== undefined) found.push({ start: start.index, end, kind: 'iban' })
  }
  return found
}

/** The shortest and the longest IBAN there is: Norway's and Malta's with room for what ISO allows. */
const IBAN = { shortest: 15, longest: 34 }

function ibanEnd(text: string, start: number): number | undefined {
  let characters = ''
  let end: number | undefined
  for (let at = start; at < text.length && characters.length <= IBAN.longest; at += 1) {
    const it = text.charAt(at)
    if (/[A-Za-z0-9]/.test(it)) {
      characters += it
      const closed = !/[\p{L}\p{N}]/u.test(text.charAt(at + 1))
      if (closed && characters.length >= IBAN.shortest && characters.length <= IBAN.longest && mod97(characters) === 1) end = at + 1
    } else if (!/[ \u00a0\u202f-]/.test(it) || !/[A-Za-z0-9]/.test(text.charAt(at + 1))) break
  }
  return end
}

function mod97(iban: string): number {
  let rest = 0
  for (const it of iban.slice(4) + iban.slice(0, 4)) {
    const value = Number.parseInt(it, 36)
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97
  }
  return rest
}

/** A run of digits as people write long numbers: in groups, with at most three characters between two digits. */
export type Run = {
  readonly start: number
  readonly end: number
  readonly digits: string
  readonly groups: readonly Group[]
  readonly plus: boolean
}
/** Where a group of a run lies in its `digits` and in the text. */
type Group = { readonly from: number; readonly to: number; readonly start: number; readonly end: number }

const DIGITS = '0-9\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\uff10-\uff19'
const SEPARATORS = ' \\t\u00a0\u2009\u202f\u200b-\u200d\u2060\ufeff\u00ad.()/\u2010-\u2015\u2212-'
const RUN = new RegExp(`\\+?[${DIGITS}](?:[${SEPARATORS}]{0,3}[${DIGITS}])*`, 'gu')
const GROUP = new RegExp(`[${DIGITS}]+`, 'gu')

export function findRuns(text: string): readonly Run[] {
  return [...text.matchAll(RUN)].map(({ 0: whole, index: start }) => {
    let digits = ''
    const groups = [...whole.matchAll(GROUP)].map(({ 0: group, index }) => {
      const from = digits.length
      digits += asciiDigits(group)
      return { from, to: digits.length, start: start + index, end: start + index + group.length }
    })
    return { start, end: start + whole.length, digits, groups, plus: whole.startsWith('+') }
  })
}

/** Digits of other scripts as 0 to 9; everything that is no digit is left out. */
export function asciiDigits(text: string): string {
  let digits = ''
  for (const it of text) {
    const code = it.charCodeAt(0)
    const zero = [0x30, 0x660, 0x6f0, 0x966, 0xff10].find((first) => code >= first && code <= first + 9)
    if (zero !== undefined) digits += String(code - zero)
  }
  return digits
}

/** Payment cards within a run: whole groups of 12 to 19 digits with an issuer's prefix and a valid Luhn sum. */
export function findCards(run: Run): readonly Span[] {
  const found: Span[] = []
  for (let first = 0; first < run.groups.length; first += 1) {
    const from = run.groups[first]
    if (from === undefined) continue
    for (let last = first; last < run.groups.length; last += 1) {
      const to = run.groups[last]
      if (to === undefined || to.to - from.from > 19) break
      if (to.to - from.from < 12) continue
      const number = run.digits.slice(from.from, to.to)
      if (!ISSUER.test(number) || !luhn(number)) continue
      // What follows a card in the same breath is its date and its security code.
      const trailing = run.digits.length - to.to
      found.push({ start: from.start, end: trailing > 0 && trailing <= 8 ? run.end : to.end, kind: 'card' })
      first = last
      break
    }
  }
  return found
}

/** Prefixes and lengths of the card networks: Visa, Mastercard, American Express, Diners, JCB, Discover, UnionPay, Maestro. */
const ISSUER =
  /^(?:4(?:\d{12}|\d{15}|\d{18})|5[1-5]\d{14}|2(?:2[2-9]|[3-6]\d|7[01])\d{13}|2720\d{12}|3[47]\d{13}|3(?:0[0-5]|[689]\d)\d{11}|35\d{14}|6\d{15,18}|5[06-9]\d{10,17}|6\d{11,14})$/

function luhn(number: string): boolean {
  let sum = 0
  for (let index = 0; index < number.length; index += 1) {
    const digit = Number(number.charAt(number.length - 1 - index))
    sum += index % 2 === 0 ? digit : digit > 4 ? digit * 2 - 9 : digit * 2
  }
  return sum % 10 === 0
}

/** Whether a run is written like a phone number: with a country code, a trunk zero, or in the form of the North American plan. */
export function isPhone(run: Run): boolean {
  const { digits, plus, groups } = run
  if (plus || digits.startsWith('00')) return digits.length >= 8 && digits.length <= 17
  if (
    digits.length < 7 ||
    digits.length > 15 ||
    isDate(
      groups.map((it) => it.to - it.from),
      digits,
    )
  )
    return false
  if (digits.startsWith('0')) return digits.length >= 9 && digits.length <= 12
  return /^1?[2-9]\d{2}[2-9]\d{6}$/.test(digits) && isNorthAmerican(groups.map((it) => it.to - it.from).join('-'))
}

function isNorthAmerican(lengths: string): boolean {
  return /^(?:10|11|1-10|(?:1-)?3-3-4|(?:1-)?3-7|(?:1-)?6-4|(?:1-)?(?:1-){9}1)$/.test(lengths)
}

/** 2026-03-02, 02.03.2026 and such: a date first, not a phone number. */
function isDate(lengths: readonly number[], digits: string): boolean {
  const form = lengths.slice(0, 3).join('-')
  return (form === '4-2-2' && /^(?:19|20)/.test(digits)) || (/^[12]-[12]-4$/.test(form) && lengths.length === 3)
}
