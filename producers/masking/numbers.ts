import type { Span } from './identifiers.ts'

/**
 * Finds long numbers that name somebody: payment cards, phone numbers, and numbers already known of a customer. People write them
 * in groups, so a run of groups is looked at as a whole and in parts. Linear in the length of the text.
 */
type Run = { readonly digits: string; readonly groups: readonly Group[]; readonly plus: boolean }
/** A group of digits: `from` and `to` in the digits of its run, `start` and `end` in the text. */
type Group = { readonly from: number; readonly to: number; readonly start: number; readonly end: number }

export type KnownNumber = { readonly kind: string; readonly digits: string }

/** Arabic, Persian, Devanagari and full-width digits besides our own. */
const ZEROS = [0x30, 0x660, 0x6f0, 0x966, 0xff10]
const DIGIT = '0-9\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\uff10-\uff19'
const SEPARATOR = ' \\t\u00a0\u2009\u202f\u200b-\u200d\u2060\ufeff\u00ad.()/\u2010-\u2015\u2212-'
/** At most three characters between two digits: " - ", ") ". */
const RUN = new RegExp(`\\+?[${DIGIT}](?:[${SEPARATOR}]{0,3}[${DIGIT}])*`, 'gu')
const GROUP = new RegExp(`[${DIGIT}]+`, 'gu')

/** `phones`: whether what is merely written like a phone number counts. */
export function findNumbers(text: string, known: readonly KnownNumber[], phones: boolean): readonly Span[] {
  return Array.from(text.matchAll(RUN), ({ 0: whole, index }) => inRun(runOf(whole, index), known, phones)).flat()
}

function inRun(run: Run, known: readonly KnownNumber[], phones: boolean): readonly Span[] {
  const cards = findCards(run)
  const found: (readonly Span[])[] = []
  let rest = 0
  for (const card of cards) {
    found.push(findOthers(run, rest, card.first, known, phones), [card.span])
    rest = card.after
  }
  found.push(findOthers(run, rest, run.groups.length, known, phones))
  return found.flat()
}

function runOf(whole: string, start: number): Run {
  const pieces: string[] = []
  let from = 0
  const groups = [...whole.matchAll(GROUP)].map(({ 0: group, index }) => {
    pieces.push(asciiDigits(group))
    const to = from + group.length
    const found = { from, to, start: start + index, end: start + index + group.length }
    from = to
    return found
  })
  return { digits: pieces.join(''), groups, plus: whole.startsWith('+') }
}

/** The digits of a text as 0 to 9; everything else is left out. */
export function asciiDigits(text: string): string {
  if (/^\d*$/.test(text)) return text
  return Array.from(text, (it) => {
    const code = it.charCodeAt(0)
    const zero = ZEROS.find((first) => code >= first && code <= first + 9)
    return zero === undefined ? '' : String(code - zero)
  }).join('')
}

type Card = { readonly span: Span; readonly first: number; readonly after: number }

/** Whole groups that together have an issuer's prefix, one of its lengths and a valid Luhn sum (ISO/IEC 7812). */
function findCards({ digits, groups }: Run): readonly Card[] {
  const cards: Card[] = []
  let first = 0
  while (first < groups.length) {
    const card = cardFrom(digits, groups, first)
    if (card !== undefined) cards.push(card)
    first = card?.after ?? first + 1
  }
  return cards
}

function cardFrom(digits: string, groups: readonly Group[], first: number): Card | undefined {
  const from = groups[first]
  if (from === undefined || digits.length - from.from < 12) return undefined
  const lengths = lengthsOfCards(Number(digits.slice(from.from, from.from + 4)))
  for (let last = first; lengths.length > 0 && last < groups.length; last += 1) {
    const to = groups[last]
    if (to === undefined || to.to - from.from > 19) return undefined
    if (!lengths.includes(to.to - from.from) || !luhn(digits, from.from, to.to)) continue
    // What follows a card in the same breath is its date and its security code.
    const trailing = digits.length - to.to <= 8
    const end = (trailing ? groups.at(-1) : to)?.end ?? to.end
    return { first, after: trailing ? groups.length : last + 1, span: { start: from.start, end, kind: 'card' } }
  }
  return undefined
}

const MAESTRO = [12, 13, 14, 15, 16, 17, 18, 19]

/** The lengths of the networks whose numbers begin with these four digits. */
function lengthsOfCards(four: number): readonly number[] {
  const two = Math.floor(four / 100)
  if (two >= 40 && two <= 49) return [13, 16, 19]
  if ((two >= 51 && two <= 55) || (four >= 2221 && four <= 2720) || two === 35) return [16]
  if (two === 34 || two === 37) return [15]
  if ((four >= 3000 && four <= 3059) || two === 36 || two === 38 || two === 39) return [14]
  return two === 50 || (two >= 56 && two <= 69) ? MAESTRO : []
}

function luhn(digits: string, from: number, to: number): boolean {
  let sum = 0
  for (let index = to - 1, even = true; index >= from; index -= 1, even = !even) {
    const digit = digits.charCodeAt(index) - 0x30
    sum += even ? digit : digit > 4 ? digit * 2 - 9 : digit * 2
  }
  return sum % 10 === 0
}

/** Known and phone numbers among the groups from `first` up to `after`; the longest that fits wins. */
function findOthers(run: Run, first: number, after: number, known: readonly KnownNumber[], phones: boolean): readonly Span[] {
  const found: Span[] = []
  let at = first
  while (at < after) {
    const dated = at + groupsOfDate(run, at)
    if (dated > at) {
      at = dated
      continue
    }
    const { kind, last } = longest(run, at, after, known, phones)
    const [start, end] = [run.groups[at]?.start, run.groups[last]?.end]
    if (kind !== undefined && start !== undefined && end !== undefined)
      found.push({ start: at === 0 && run.plus ? start - 1 : start, end, kind })
    at = last + 1
  }
  return found
}

/** No numbering plan has longer numbers, with international prefix (E.164 and 00). */
const LONGEST_PHONE = 17
const SHORTEST_KNOWN = 4

function longest(run: Run, first: number, after: number, known: readonly KnownNumber[], phones: boolean) {
  const from = run.groups[first]?.from ?? 0
  let best: { readonly kind: string | undefined; readonly last: number } = { kind: undefined, last: first }
  for (let last = first; last < after; last += 1) {
    const to = run.groups[last]?.to ?? from
    if (to - from > LONGEST_PHONE) break
    if (to - from < SHORTEST_KNOWN) continue
    const kind = kindOf(run, first, last, from, to, known, phones)
    if (kind !== undefined) best = { kind, last }
  }
  return best
}

/** The end of a phone number that stays the same however its country and trunk prefix are written. */
const SUBSCRIBER_DIGITS = 8

function kindOf(run: Run, first: number, last: number, from: number, to: number, known: readonly KnownNumber[], phones: boolean) {
  for (const { kind, digits } of known) {
    const subscriber = digits.slice(-SUBSCRIBER_DIGITS)
    if (to - from === digits.length ? run.digits.startsWith(digits, from) : kind === 'phone' && ends(run.digits, subscriber, from, to))
      return kind
  }
  if (!phones) return undefined
  if (first === 0 && run.plus) return to - from >= 8 ? 'phone' : undefined
  return isNational(run, first, last, from, to) ? 'phone' : undefined
}

function ends(digits: string, end: string, from: number, to: number): boolean {
  return end.length >= 7 && to - end.length >= from && digits.startsWith(end, to - end.length)
}

/** With the international prefix 00, with a trunk zero, or in the form of the North American plan. */
function isNational({ digits, groups }: Run, first: number, last: number, from: number, to: number): boolean {
  const length = to - from
  if (digits.charCodeAt(from) === 0x30) return digits.charCodeAt(from + 1) === 0x30 ? length >= 10 : length >= 9 && length <= 12
  if (length !== 10 && length !== 11) return false
  if (!/^1?[2-9]\d{2}[2-9]\d{6}$/.test(digits.slice(from, to))) return false
  const form = groups.slice(first, last + 1).map((it) => it.to - it.from)
  return /^(?:10|11|1-10|(?:1-)?3-3-4|(?:1-)?3-7|(?:1-)?6-4|(?:1-){9,10}1)$/.test(form.join('-'))
}

/** How many groups from here are a date and its time, as in 2026-03-02 09.00 or 2.3.2026; 0 where none is. */
function groupsOfDate({ digits, groups }: Run, first: number): number {
  const length = (index: number) => {
    const group = groups[first + index]
    return group === undefined ? 0 : group.to - group.from
  }
  const year = (index: number) => length(index) === 4 && /^(?:19|20)$/.test(digits.slice(groups[first + index]?.from).slice(0, 2))
  const short = (index: number) => length(index) === 1 || length(index) === 2
  if (!(year(0) && short(1) && short(2)) && !(short(0) && short(1) && year(2))) return 0
  let count = 3
  while (count < 6 && short(count)) count += 1
  return count
}
