import { FACES } from '../lexicon/faces.ts'
import { FALSE_FRIENDS } from '../lexicon/false-friends.ts'
import { SERVICE_FACTS, type ServiceEntry } from '../lexicon/service-lexicon.ts'
import type { Term } from '../lexicon/vader-terms.ts'
import { findPhrasesApart, indexPhrases, type PhraseIndex } from '../words/phrase-index.ts'
import { isNegated, type Words } from '../words/words.ts'
import { valences } from './vader.ts'

/** What the two lexicons find in one text. Case and punctuation marks add nothing: they tell more about the keyboard than the mood. */
export type LexiconReading = {
  /** The words; '' where a name stands, or the description of an emoji that the lexicon knows. */
  readonly named: readonly string[]
  /** The words that stand in no phrase; the others are ''. */
  readonly left: readonly string[]
  /** VADER's valence of each word in its place; 0 for names and for words that are no feeling in service. */
  readonly felt: readonly number[]
  /** The phrases of the service lexicon, in the order in which they were said. */
  readonly facts: readonly Fact[]
  /** Praise beside a failure in one sentence: nobody knows how it is meant. */
  readonly ironic: boolean
  /** Trouble is denied ("no delays") and none is told: whoever says so does not complain. */
  readonly harmless: boolean
}

/** `entry`: a title of the lexicon, never the customer's own words. */
type Fact = { readonly entry: string; readonly weight: number }

type LexiconEntry = Pick<ServiceEntry, 'phrase' | 'weight' | 'sense'> & { readonly title: string }

let index: PhraseIndex<LexiconEntry> | undefined

/** Compiled on first use. A title is the sense of an entry and its first spelling. */
const lexicon = () =>
  (index ??= indexPhrases(
    [...SERVICE_FACTS, ...FALSE_FRIENDS, ...FACES].map(({ phrase, weight, sense }) => ({
      phrase: phrase.replaceAll(CONTRACTION, unmarked),
      weight,
      sense,
      title: `${sense}: ${phrase
        .split(' ')
        .map((it) => it.replace(/[|?].*$/, ''))
        .join(' ')}`,
    })),
  ))

/** A contraction of a phrase, and the same without its mark: many people leave it out. */
const CONTRACTION = /[a-z]+'[a-z]+/g
const unmarked = (word: string) => `${word}|${word.replace("'", '')}`

/** `names`: names of the brand and the product, word by word. "Best Bank" praises nobody. */
export function readLexicons(words: Words, names: readonly (readonly string[])[]): LexiconReading {
  const named = withoutNames(words.lower, names)
  const terms = words.known.map((it, i) => (named[i] === '' ? undefined : it?.term))
  const felt = valences(named, terms)
  unturnFaces(named, terms, felt)
  const left = [...named]
  const facts: Fact[] = []
  const solved = new Set<number>()
  const meaningless = new Set<number>()
  let denied = false
  for (const { entry, start, end } of findPhrasesApart(lexicon(), words)) {
    left.fill('', start, end)
    // "I was not on hold" denies the fact, "no problem, but" grants it; neither praises.
    const isTakenBack = isNegated(words, start) || (entry.sense === 'harmless' && isGranted(words, end))
    if (entry.weight === 0) felt.fill(0, start, end)
    if (entry.sense === 'name' || entry.sense === 'face') named.fill('', start, end)
    if (entry.weight === 0) for (let i = start; i < end; i += 1) meaningless.add(i)
    if (entry.weight === 0 || isTakenBack) continue
    facts.push({ entry: entry.title, weight: entry.weight })
    if (entry.sense === 'harmless') denied = true
    if (entry.sense === 'solved' || entry.sense === 'harmless') solved.add(words.sentence[start] ?? 0)
  }
  const harmless = denied && facts.every(({ weight }) => weight > 0)
  return { named, left, felt, facts, harmless, ironic: isIronic(words, left, felt, solved, meaningless) }
}

function withoutNames(lower: readonly string[], names: readonly (readonly string[])[]): string[] {
  const left = [...lower]
  for (const name of names) {
    const [first] = name
    if (first === undefined) continue
    for (let at = lower.indexOf(first); at >= 0; at = lower.indexOf(first, at + 1))
      if (name.every((word, k) => lower[at + k] === word)) left.fill('', at, at + name.length)
  }
  return left
}

/** VADER turns an emoticon round like a word: "nothing for me :(" would please. Nobody negates a face. */
function unturnFaces(lower: readonly string[], terms: readonly (Term | undefined)[], felt: number[]): void {
  for (let i = 0; i < felt.length; i += 1) {
    const valence = terms[i]?.valence
    if (valence !== undefined && felt[i] !== 0 && !isWord(lower[i] ?? '')) felt[i] = valence
  }
}

/** Emoticons hold at most one letter in a row, such as `:d`. */
const isWord = (text: string) => /[a-z]{2}/.test(text)

/** "No problem paying, but …": what stands before the "but" of a sentence is granted, and what follows is meant. */
function isGranted(words: Words, end: number): boolean {
  for (let i = end; i < words.lower.length && words.sentence[i] === words.sentence[end - 1]; i += 1)
    if (words.lower[i] === 'but') return true
  return false
}

const FAILURES: ReadonlySet<string> = new Set(
  'delay delays delayed outage outages hold queue wait waited waiting cancelled canceled cancellation error errors fault faults late broken breakdown overcharged lost bug bugs crash crashes crashed'.split(
    ' ',
  ),
)

/** "Great, another delay": a praise word in one sentence with a failure, and nothing in it that was put right. */
function isIronic(
  words: Words,
  left: readonly string[],
  felt: readonly number[],
  solved: ReadonlySet<number>,
  meaningless: ReadonlySet<number>,
): boolean {
  const fails = (word: string, at: number) => FAILURES.has(word) && !meaningless.has(at) && !isNegated(words, at)
  for (let i = 0; i < felt.length; i += 1) {
    if ((felt[i] ?? 0) < 1.5 || left[i] === '') continue
    const sentence = words.sentence[i] ?? 0
    if (solved.has(sentence)) continue
    if (words.lower.some((word, at) => words.sentence[at] === sentence && fails(word, at))) return true
  }
  return false
}
