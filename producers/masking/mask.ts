import type { Identifier } from '../../schemas/event/identity.ts'
import { findEmails, findIbans, type Span } from './identifiers.ts'
import { asciiDigits, findNumbers, type KnownNumber } from './numbers.ts'

/**
 * Masks structured identifiers before anything leaves the producer: card numbers, IBANs, e-mail addresses, phone numbers, and the
 * known values of the customer's own identifiers. It finds what has a form or is known; names and addresses it does not find, so a
 * masked text is not an anonymous one.
 */
export type Masked = { readonly text: string; readonly kinds: readonly string[] }

export type Masker = {
  /** What people said or wrote. */
  text(said: string): Masked
  /** A coded field: a value of nothing but digits is an id there, not a phone number. */
  field(value: string): Masked
}

export function masker(identifiers: readonly Pick<Identifier, 'kind' | 'value'>[]): Masker {
  const known = knownValues(identifiers)
  return {
    text: (said) => mask(said, known, true),
    field: (value) => mask(value, known, !/^\d+$/.test(value)),
  }
}

type Known = { readonly words: readonly KnownWord[]; readonly numbers: readonly KnownNumber[] }
type KnownWord = { readonly kind: string; readonly value: string }

/** A shorter value would mask half of every text. */
const SHORTEST_VALUE = 4

function knownValues(identifiers: readonly Pick<Identifier, 'kind' | 'value'>[]): Known {
  const kindOf = new Map<string, string>()
  const numbers: KnownNumber[] = []
  for (const { kind, value } of identifiers) {
    const spelling = value.normalize('NFC').trim().slice(0, 512)
    if (kind === 'phone' || /^[\d\s-]+$/.test(spelling)) {
      const digits = asciiDigits(spelling)
      if (digits.length >= SHORTEST_VALUE) numbers.push({ kind, digits })
    } else if (spelling.length >= SHORTEST_VALUE) kindOf.set(spelling.toLowerCase(), kind)
  }
  const longestFirst = [...kindOf].sort(([a], [b]) => b.length - a.length).slice(0, 50)
  return { numbers, words: longestFirst.map(([value, kind]) => ({ kind, value })) }
}

function mask(said: string, known: Known, phones: boolean): Masked {
  const spans = [
    ...(said.includes('@') ? findEmails(said) : []),
    ...(/\p{Nd}/u.test(said) ? [...findIbans(said), ...findNumbers(said, known.numbers, phones)] : []),
    ...findWords(said, known.words),
  ]
  return spans.length === 0 ? { text: said, kinds: [] } : cover(said, spans)
}

const ENDS_WITHIN_WORD = /[\p{L}\p{N}]$/u
const BEGINS_WITHIN_WORD = /^[\p{L}\p{N}]/u

function findWords(said: string, words: readonly KnownWord[]): readonly Span[] {
  if (words.length === 0) return []
  const folded = fold(said)
  return words.filter(({ value }) => folded.includes(fold(value))).flatMap((it) => findWord(said, it))
}

/** Texts that a pattern without case takes for equal are equal here (tried for every letter of Unicode); some others are too. */
function fold(text: string): string {
  return text.toLowerCase().toUpperCase()
}

/**
 * Where a known value stands as words of their own. What stands around it is looked at apart: a pattern with classes of letters,
 * made anew for every customer, takes a millisecond to make.
 */
function findWord(said: string, { kind, value }: KnownWord): readonly Span[] {
  const spans: Span[] = []
  const pattern = new RegExp(value.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replaceAll('-', '\\x2d'), 'giu')
  for (let found = pattern.exec(said); found !== null; found = pattern.exec(said)) {
    const start = found.index
    const end = start + found[0].length
    const isPart = ENDS_WITHIN_WORD.test(said.slice(Math.max(0, start - 2), start)) || BEGINS_WITHIN_WORD.test(said.slice(end, end + 2))
    if (!isPart) spans.push({ start, end, kind })
    // Never into the middle of a letter of two units: from there the pattern would step back and find the same again.
    pattern.lastIndex = isPart ? start + ((said.codePointAt(start) ?? 0) > 0xffff ? 2 : 1) : end
  }
  return spans
}

/** Puts a placeholder over each span; spans that touch the same characters become one, named by the one that begins first. */
function cover(said: string, spans: readonly Span[]): Masked {
  const kinds = new Set<string>()
  let text = ''
  let end = 0
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (span.start >= end) {
      text += `${said.slice(end, span.start)}[${span.kind}]`
      kinds.add(span.kind)
    }
    end = Math.max(end, span.end)
  }
  return { text: text + said.slice(end), kinds: [...kinds].sort() }
}
