import type { Cause } from '../../../schemas/datasets/causes.ts'
import type { CauseStrength } from '../phrases/causes/spoken-cause.ts'
import type { SpokenCauseRule } from '../phrases/causes/spoken-causes.ts'
import { findPhrases, type FoundPhrase } from '../words/phrase-index.ts'
import { isNegated, type Words } from '../words/words.ts'
import { spokenCauses } from './causes-in-use.ts'

/** What a phrase weighs by its strength, and what is taken from it by what stands around it. Priors. */
const WEIGHTS = { sure: 3, likely: 2, hint: 1.5, faint: 0.6 } as const
const TAKEN = { negated: 2, conditional: 1, asked: 1.5 } as const

/** By cause, how much the phrases weigh that speak of it in these turns. A cause of which nothing speaks is not there. */
export function weighCauses(texts: readonly Words[]): ReadonlyMap<Cause, number> {
  const weights = new Map<Cause, number>()
  for (const words of texts)
    for (const match of apart(findPhrases(spokenCauses(), words))) {
      const weight = weightOf(match, words)
      if (weight > 0) weights.set(match.entry.cause, (weights.get(match.entry.cause) ?? 0) + weight)
    }
  return weights
}

function weightOf({ entry, start, end }: FoundPhrase<SpokenCauseRule>, words: Words): number {
  const sentence = words.sentence[start] ?? 0
  let weight: number = WEIGHTS[entry.strength]
  if (isPlain(entry.strength) && isNegated(words, start)) weight -= TAKEN.negated
  if (words.asks[sentence] === true) weight -= TAKEN.asked
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
