import type { Identifier } from '../../schemas/event/identity.ts'
import type { Person } from '../adapter.ts'
import { asciiDigits, type Run } from './digits.ts'
import { foldCase } from './fold-case.ts'
import { nameWords, type KnownWord } from './names.ts'
import { phoneParts } from './phones.ts'
import type { Span } from './spans.ts'

/** What is known of the people of an event before its texts are looked at. */
export type Known = {
  readonly identifiers?: readonly Pick<Identifier, 'kind' | 'value'>[] | undefined
  readonly people?: readonly Person[] | undefined
  /** The firm's own numbers, mailboxes and names: they identify no person. */
  readonly own?: readonly string[] | undefined
}

export type KnownValues = { readonly words: readonly KnownWord[]; readonly numbers: readonly KnownNumber[] }
type KnownNumber = { readonly kind: string; readonly digits: string }

/** A shorter value would mask half of every text. */
const SHORTEST_VALUE = 4
const MOST_WORDS = 200

export function knownValues({ identifiers = [], people = [], own = [] }: Known): KnownValues {
  const words = new Map<string, KnownWord>()
  const numbers: KnownNumber[] = []
  for (const { kind, value } of identifiers) {
    const spelling = value.normalize('NFC').trim().slice(0, 512)
    if (kind === 'phone' || /^[\d\s-]+$/.test(spelling)) {
      const digits = asciiDigits(spelling)
      if (digits.length >= SHORTEST_VALUE) numbers.push({ kind, digits })
    } else if (spelling.length >= SHORTEST_VALUE) words.set(foldCase(spelling), { kind, value: spelling, folded: foldCase(spelling) })
  }
  for (const word of nameWords(people, own)) if (!words.has(word.folded)) words.set(word.folded, word)
  return { numbers, words: [...words.values()].sort((a, b) => b.value.length - a.value.length).slice(0, MOST_WORDS) }
}

const ENDS_WITHIN_WORD = /[\p{L}\p{N}]$/u
const BEGINS_WITHIN_WORD = /^[\p{L}\p{N}]/u

export function findKnownWords(said: string, words: readonly KnownWord[]): readonly Span[] {
  if (words.length === 0) return []
  const folded = foldCase(said)
  return words.filter((it) => folded.includes(it.folded)).flatMap((it) => findWord(said, it))
}

/**
 * Where a known value stands as words of their own. What stands around it is looked at apart: a pattern with classes of letters,
 * made anew for every customer, takes a millisecond to make.
 */
function findWord(said: string, { kind, value, isAmbiguous }: KnownWord): readonly Span[] {
  const spans: Span[] = []
  const pattern = new RegExp(value.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replaceAll('-', '\\x2d'), 'giu')
  for (let found = pattern.exec(said); found !== null; found = pattern.exec(said)) {
    const start = found.index
    const end = start + found[0].length
    const isPart = ENDS_WITHIN_WORD.test(said.slice(Math.max(0, start - 2), start)) || BEGINS_WITHIN_WORD.test(said.slice(end, end + 2))
    if (!isPart && (isAmbiguous !== true || isWrittenAsName(said, start, end))) spans.push({ start, end, kind })
    // Never into the middle of a letter of two units: from there the pattern would step back and find the same again.
    pattern.lastIndex = isPart ? start + ((said.codePointAt(start) ?? 0) > 0xffff ? 2 : 1) : end
  }
  return spans
}

/** A name that is a word too (Will, Rose) is one where it has a capital inside a sentence, or is called by: `Will, …`. */
function isWrittenAsName(said: string, start: number, end: number): boolean {
  if (!/^\p{Lu}/u.test(said.slice(start, start + 2))) return false
  const isInside = /[^\s.!?:]\s+$/.test(said.slice(Math.max(0, start - 6), start))
  return isInside || /^\s?,/.test(said.slice(end, end + 2))
}

/** No numbering plan has longer numbers, with international prefix. */
const LONGEST_NUMBER = 17
/** The end of a phone number that stays the same however its country and trunk prefix are written. */
const SUBSCRIBER_DIGITS = 8

/** Numbers already known of a customer, however they are grouped. */
export function findKnownNumbers(run: Run, known: readonly KnownNumber[]): readonly Span[] {
  if (known.length === 0) return []
  return phoneParts(run).flatMap((part) => {
    const found: Span[] = []
    for (let at = 0; at < part.length;) {
      const match = longestKnown(part, at, known)
      if (match !== undefined) found.push(match.span)
      at = match?.after ?? at + 1
    }
    return found
  })
}

function longestKnown(part: Run, first: number, known: readonly KnownNumber[]) {
  const from = part[first]
  let digits = ''
  let best: { readonly span: Span; readonly after: number } | undefined
  for (let last = first; last < part.length && digits.length < LONGEST_NUMBER; last += 1) {
    const to = part[last]
    if (from === undefined || to === undefined || to.glued !== 'no' || from.glued !== 'no') break
    digits += to.digits
    const kind = known.find((it) => isSameNumber(it, digits))?.kind
    if (kind !== undefined) best = { span: { start: from.start, end: to.end, kind }, after: last + 1 }
  }
  return best
}

/** Whether a number is the known one; of a phone number the end is enough. */
export function isSameNumber({ kind, digits: known }: KnownNumber, digits: string): boolean {
  if (digits.length < SHORTEST_VALUE) return false
  if (digits === known) return true
  const subscriber = known.slice(-SUBSCRIBER_DIGITS)
  return kind === 'phone' && subscriber.length >= 7 && digits.length <= LONGEST_NUMBER && digits.endsWith(subscriber)
}
