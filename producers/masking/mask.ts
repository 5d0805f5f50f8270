import { findCards } from './cards.ts'
import { findRuns, hasSpokenDigits } from './digits.ts'
import { findEmails } from './emails.ts'
import { findIbans } from './ibans.ts'
import { findInternetAddresses } from './internet-addresses.ts'
import { findKnownNumbers, findKnownWords, knownValues, type Known, type KnownValues } from './known-values.ts'
import { ownValues } from './own-values.ts'
import { findPhones } from './phones.ts'
import { findSecrets } from './secrets.ts'
import { coverSpans, withoutFinal, type Covered, type Span } from './spans.ts'

/**
 * Masks structured identifiers before anything leaves the producer: card numbers with their security codes, IBANs, numbers of social
 * security, addresses of machines, e-mail addresses, phone numbers, and what is known of the people of the event: the values of their
 * identifiers and their names. It finds what has a form or is known, so a masked text is not an anonymous one.
 */
export type Masker = {
  /** What people said or wrote. */
  text(said: string): Covered
  /** A coded field: a value of nothing but digits is an id there, not a phone number. */
  field(value: string): Covered
}

/** Writes the placeholder of a masked value. */
export type Spell = (span: Span, value: string) => string

const placeholder: Spell = ({ kind }) => `[${kind}]`

export function masker(about: Known, spell: Spell = placeholder): Masker {
  const known = knownValues(about)
  const isOwn = ownValues(about.own ?? [])
  const spellOthers = (span: Span, value: string) => (isOwn(span, value) ? undefined : spell(span, value))
  return {
    text: (said) => mask(said, known, true, spellOthers),
    field: (value) => mask(value, known, !/^\d+$/.test(value), spellOthers),
  }
}

/** What is masked may part two numbers that were one before: the second look finds them. */
const MOST_ROUNDS = 4

function mask(said: string, known: KnownValues, phones: boolean, spell: Parameters<typeof coverSpans>[2]): Covered {
  let text = said
  const kinds = new Set<string>()
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const spans = withoutFinal(text, findAll(text, known, phones))
    if (spans.length === 0) break
    const covered = coverSpans(text, spans, spell)
    if (covered.kinds.length === 0) break
    text = covered.text
    for (const kind of covered.kinds) kinds.add(kind)
  }
  return { text, kinds: kinds.size === 0 ? NONE : [...kinds].sort() }
}

const NONE: readonly string[] = []
/** What every value with a form holds: a digit in one of the scripts of producers/masking/digits.ts, or an at sign. Most texts have none. */
const HINT = /[0-9@\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\uff10-\uff20]|&commat;|::|[\s([{<]at[\s)\]}>]/i
const DIGIT = /[0-9\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\uff10-\uff19]/

function findAll(said: string, known: KnownValues, phones: boolean): readonly Span[] {
  const isSpoken = hasSpokenDigits(said)
  if (!isSpoken && !HINT.test(said)) return findKnownWords(said, known.words)
  const hasDigits = DIGIT.test(said)
  return [
    ...findEmails(said),
    ...(hasDigits ? findIbans(said) : NO_SPANS),
    ...(hasDigits || said.includes('::') ? findInternetAddresses(said) : NO_SPANS),
    ...(hasDigits || isSpoken ? findNumbers(said, known, phones, isSpoken) : NO_SPANS),
    ...findKnownWords(said, known.words),
  ]
}

const NO_SPANS: readonly Span[] = []

function findNumbers(said: string, known: KnownValues, phones: boolean, isSpoken: boolean): readonly Span[] {
  const runs = findRuns(said, isSpoken)
  const found: Span[] = []
  let hasCard = false
  for (const run of runs) {
    const cards = findCards(said, run)
    hasCard ||= cards.length > 0
    let rest = 0
    for (const { first, after, span } of [...cards, END]) {
      const others = run.slice(rest, first)
      if (others.length > 0) found.push(...findKnownNumbers(others, known.numbers), ...(phones ? findPhones(said, others) : NO_SPANS))
      if (span !== undefined) found.push(span)
      rest = after
    }
  }
  return [...findSecrets(said, runs, hasCard), ...found]
}

const END = { first: Infinity, after: Infinity, span: undefined }

const nobody = masker({})

/** The path of a refusal or warning: fields of a payload may have names that identify a person. */
export function maskPath(path: string): string {
  return nobody.field(path).text
}
