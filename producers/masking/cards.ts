import { CODE_LETTER, type Group, type Run } from './digits.ts'
import type { Span } from './spans.ts'

/** Whole groups that together have an issuer's prefix, one of its lengths and a valid Luhn sum (ISO/IEC 7812). */
export type Card = { readonly span: Span; readonly first: number; readonly after: number }

export function findCards(text: string, run: Run): readonly Card[] {
  if (run.length > 1 || (run[0]?.digits.length ?? 0) >= SHORTEST) {
    const regular = search(text, run, isRegular)
    return regular.length > 0 ? regular : search(text, run, isPlausible)
  }
  return []
}

const SHORTEST = 12
const LONGEST = 19

function search(text: string, run: Run, isWritten: (window: Run) => boolean): readonly Card[] {
  const cards: Card[] = []
  let first = 0
  while (first < run.length) {
    const card = cardFrom(text, run, first, isWritten)
    if (card !== undefined) cards.push(card)
    first = card?.after ?? first + 1
  }
  return cards
}

function cardFrom(text: string, run: Run, first: number, isWritten: (window: Run) => boolean): Card | undefined {
  const from = run[first]
  if (from === undefined) return undefined
  let digits = ''
  let lengths: readonly number[] | undefined
  let card: Card | undefined
  for (let last = first; last < run.length && digits.length < LONGEST; last += 1) {
    if (last > first && beginsNumber(run[last])) break
    digits += run[last]?.digits ?? ''
    if (digits.length > LONGEST) break
    if (digits.length < SHORTEST) continue
    lengths ??= lengthsOfCards(Number(digits.slice(0, 4)))
    if (lengths.length === 0) return undefined
    if (!lengths.includes(digits.length) || !passesLuhn(digits)) continue
    const window = run.slice(first, last + 1)
    if (
      !isWritten(window) ||
      window.some((it) => it.glued === 'letter' && !isNamed(text, it)) ||
      (window.length === 1 && !isNamed(text, from))
    )
      continue
    const after = afterTrailing(run, last + 1)
    // The longest one: the first digits of a number of a long network may pass as a number of another one.
    card = { first, after, span: { start: from.start, end: run[after - 1]?.end ?? from.end, kind: 'card' } }
  }
  return card
}

/** `visa4111…` and `4111…exp`: a word of cards touches the number. Any other word makes it part of a code. */
const CARD_WORD = /(?:visa|mastercard|maestro|amex|discover|card|karte|tarjeta|carte|cc|pan|nr|no|num|number|debit|credit)$/i

const IN_CODE = new RegExp(`(?:${CODE_LETTER}|_)$`, 'u')
const GOES_ON = new RegExp(`^(?:${CODE_LETTER}){1,12}\\d`, 'u')

function isNamed(text: string, { start, end }: Group): boolean {
  const before = text.slice(Math.max(0, start - 12), start)
  // The digits behind a decimal point are no card.
  if (/\d\.$/.test(before)) return false
  const isAlone = !IN_CODE.test(before) || CARD_WORD.test(before)
  return isAlone && !GOES_ON.test(text.slice(end, end + 12))
}

/**
 * Groups of one size, the last one shorter; or the groups that cards of 14 and 15 digits are printed in. Lists of small numbers are
 * regular too, so one separator parts groups of one or two digits.
 */
function isRegular(window: Run): boolean {
  const sizes = window.map((it) => it.digits.length)
  const [size = 0] = sizes
  if (size < 3 && !hasOneGap(window)) return false
  const form = sizes.join('-')
  return form === '4-6-5' || form === '4-6-4' || sizes.every((it, at) => it === size || (at === sizes.length - 1 && it < size))
}

/** Groups of any size, where one separator parts all of them or none is shorter than three digits. */
function isPlausible(window: Run): boolean {
  return hasOneGap(window) || window.slice(0, -1).every((it) => it.digits.length >= 3)
}

function hasOneGap(window: Run): boolean {
  // Spoken digits are parted by spaces and commas.
  return window.every((it) => it.end - it.start > 2 * it.digits.length) || new Set(window.slice(1).map((it) => it.gap)).size <= 1
}

/** The expiry date and the security code follow a card: groups of 2 to 4 digits, at most 8 digits, close by. */
function afterTrailing(run: Run, from: number): number {
  let after = from
  let left = 8
  for (let at = from; at < run.length; at += 1) {
    const group = run[at]
    if (group === undefined || group.gap.length > 6 || group.glued !== 'no' || beginsNumber(group)) break
    left -= group.digits.length
    if (left < 0 || group.digits.length > 4) break
    const isMonth = group.digits.length === 1 && /^ ?\/ ?$/.test(run[at + 1]?.gap ?? '')
    if (group.digits.length === 1 && !isMonth) break
    after = at + 1
  }
  return after
}

/** A plus begins a phone number. */
function beginsNumber(group: Group | undefined): boolean {
  return group?.gap.includes('+') === true
}

const MAESTRO = [12, 13, 14, 15, 16, 17, 18, 19]

/** The lengths of the networks whose numbers begin with these four digits. */
function lengthsOfCards(four: number): readonly number[] {
  const two = Math.floor(four / 100)
  if (two >= 40 && two <= 49) return [13, 16, 19]
  if ((two >= 51 && two <= 55) || (four >= 2221 && four <= 2720)) return [16]
  if (two === 35 || (four >= 2200 && four <= 2204)) return [16, 17, 18, 19]
  if (two === 34 || two === 37 || four === 1800 || four === 2131) return [15]
  if ((four >= 3000 && four <= 3059) || two === 36 || two === 38 || two === 39) return [14, 16]
  if (two === 81 || two === 82 || four === 9792) return [16]
  return two === 50 || (two >= 56 && two <= 69) || four === 604 ? MAESTRO : []
}

function passesLuhn(digits: string): boolean {
  let sum = 0
  for (let index = digits.length - 1, even = true; index >= 0; index -= 1, even = !even) {
    const digit = digits.charCodeAt(index) - 0x30
    sum += even ? digit : digit > 4 ? digit * 2 - 9 : digit * 2
  }
  return sum % 10 === 0
}
