import type { Cause } from '../phrases/causes/filed-causes.ts'
import type { CauseStrength } from '../phrases/causes/spoken-cause.ts'
import type { SpokenCauseRule } from '../phrases/causes/spoken-causes.ts'
import { BLAME_TAKEN_BACK, TROUBLE } from '../phrases/causes/trouble-words.ts'
import { findPhrases, indexPhrases, type FoundPhrase, type PhraseIndex } from '../words/phrase-index.ts'
import { isNegated, type Words } from '../words/words.ts'
import { spokenCauses } from './causes-in-use.ts'

export type WeighedCause = { readonly cause: Cause; readonly weight: number }

/** What a phrase weighs by its strength, in a sentence that speaks of trouble and in another. Priors. */
const WEIGHTS = { sure: [3, 3], likely: [2, 2], hint: [1.5, 0.5], faint: [0.6, 0.1] } as const

/** What stands around a phrase takes weight from it. */
const TAKEN = { back: 2, conditional: 1, asked: 1.5 } as const

/** What the causes must weigh together with the mood: an unhappy customer speaks of trouble, a happy one seldom does. */
const LEAST = { unhappy: 0.6, unknown: 1.5, calm: 2.5 } as const

/** Below this weight two equal causes tell none. */
const PLAIN = 1.5

export type SpokenMood = keyof typeof LEAST

/** The causes that the customer speaks of, the heaviest first; of two equal ones the one spoken of first. None where they weigh too little. */
export function weighCauses(texts: readonly Words[], mood: SpokenMood): readonly WeighedCause[] {
  const weights = new Map<Cause, number>()
  for (const words of texts) {
    const found = apart(findPhrases(spokenCauses(), words))
    if (found.length === 0) continue
    const trouble = sentencesWith(troubles(), words)
    const takenBack = sentencesWith(takings(), words)
    for (const match of found) {
      const weight = weightOf(match, words, trouble, takenBack, mood === 'unhappy')
      if (weight > 0) weights.set(match.entry.cause, (weights.get(match.entry.cause) ?? 0) + weight)
    }
  }
  const all = [...weights].map(([cause, weight]) => ({ cause, weight })).sort((a, b) => b.weight - a.weight)
  const [most, next] = all
  if (most === undefined || most.weight < LEAST[mood]) return []
  return most.weight < PLAIN && most.weight === next?.weight ? [] : all
}

function weightOf(
  { entry, start, end }: FoundPhrase<SpokenCauseRule>,
  words: Words,
  trouble: ReadonlySet<number>,
  takenBack: ReadonlySet<number>,
  isUnhappy: boolean,
): number {
  const sentence = words.sentence[start] ?? 0
  const isTrouble = trouble.has(sentence)
  const [inTrouble, elsewhere] = WEIGHTS[entry.strength]
  let weight: number = isTrouble || isUnhappy ? inTrouble : elsewhere
  if ((!isUnhappy && takenBack.has(sentence)) || (isPlain(entry.strength) && isNegated(words, start))) weight -= TAKEN.back
  if (words.asks[sentence] === true && !isTrouble) weight -= TAKEN.asked
  if (isConditional(words, end, sentence)) weight -= TAKEN.conditional
  return weight
}

/** Behind or around an "if", in the same sentence. */
function isConditional({ lower, sentence }: Words, end: number, own: number): boolean {
  for (let at = end - 1; at >= 0 && sentence[at] === own; at -= 1) if (lower[at] === 'if' || lower[at] === 'unless') return true
  return false
}

/** Matches that share no word: the surer first, then the longer. */
function apart(found: readonly FoundPhrase<SpokenCauseRule>[]): readonly FoundPhrase<SpokenCauseRule>[] {
  const kept: FoundPhrase<SpokenCauseRule>[] = []
  const ordered = found.toSorted((a, b) => SURENESS[a.entry.strength] - SURENESS[b.entry.strength] || b.end - b.start - (a.end - a.start))
  for (const match of ordered) if (!kept.some(({ start, end }) => match.start < end && start < match.end)) kept.push(match)
  return kept
}

const SURENESS = { sure: 0, likely: 1, hint: 2, faint: 3 } as const

const isPlain = (strength: CauseStrength) => strength === 'sure' || strength === 'likely'

function sentencesWith(index: PhraseIndex<{ readonly phrase: string }>, words: Words): ReadonlySet<number> {
  return new Set(findPhrases(index, words).map(({ start }) => words.sentence[start] ?? 0))
}

/** Compiled on first use. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => (made ??= { value: make() }).value
}

const troubles = once(() => indexPhrases(TROUBLE.map((phrase) => ({ phrase }))))
const takings = once(() => indexPhrases(BLAME_TAKEN_BACK.map((phrase) => ({ phrase }))))
