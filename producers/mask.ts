import type { Identifier } from '../schemas/identity.ts'
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

type Known = {
  readonly literals: RegExp | undefined
  readonly kindOf: ReadonlyMap<string, string>
  readonly numbers: readonly KnownNumber[]
}

/** A shorter value would mask half of every text. */
const SHORTEST_VALUE = 4

function knownValues(identifiers: readonly Pick<Identifier, 'kind' | 'value'>[]): Known {
  const kindOf = new Map<string, string>()
  const numbers: KnownNumber[] = []
  for (const { kind, value } of identifiers) {
    const spelling = value.normalize('NFC').trim().slice(0, 512)
    const digits = asciiDigits(spelling)
    const isNumber = kind === 'phone' || /^[\d\s-]+$/.test(spelling)
    if (isNumber && digits.length >= SHORTEST_VALUE) numbers.push({ kind, digits })
    if (!isNumber && spelling.length >= SHORTEST_VALUE) kindOf.set(spelling.toLowerCase(), kind)
  }
  const longestFirst = [...kindOf.keys()].sort((a, b) => b.length - a.length).slice(0, 50)
  const any = longestFirst.map((it) => it.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replaceAll('-', '\\x2d')).join('|')
  return { kindOf, numbers, literals: any === '' ? undefined : new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}])`, 'giu') }
}

function mask(said: string, known: Known, phones: boolean): Masked {
  const literal = ({ 0: value, index }: RegExpExecArray): Span => {
    return { start: index, end: index + value.length, kind: known.kindOf.get(value.toLowerCase()) ?? 'other' }
  }
  const spans = [
    ...(said.includes('@') ? findEmails(said) : []),
    ...(/\p{Nd}/u.test(said) ? [...findIbans(said), ...findNumbers(said, known.numbers, phones)] : []),
    ...(known.literals === undefined ? [] : Array.from(said.matchAll(known.literals), literal)),
  ]
  return spans.length === 0 ? { text: said, kinds: [] } : cover(said, spans)
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
