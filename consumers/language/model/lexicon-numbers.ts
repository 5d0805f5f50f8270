import type { LexiconReading } from './read-lexicons.ts'
import { compound } from './vader.ts'

/**
 * What the lexicons say of a text, as numbers of the linear model: the compound of all words, of the facts, and of the facts with the
 * words beside them; and how much is glad and how much is sad in VADER's words.
 */
export const LEXICON_NUMBERS = ['*words', '*facts', '*mood', '*glad', '*sad'] as const

/** A long text has more of everything: beyond so many words, sums grow with the root of the length. */
const USUAL_WORDS = 10
/** The numbers spread about as widely as the words do, so that one penalty suits both. */
const SPREAD = { compound: 3, mass: 2 } as const

/** In the order of LEXICON_NUMBERS. `count`: the words of the text. */
export function lexiconNumbers({ felt, left, facts }: LexiconReading, count: number): readonly number[] {
  let glad = 0
  let sad = 0
  let beside = 0
  for (let i = 0; i < felt.length; i += 1) {
    const value = felt[i] ?? 0
    if (value > 0) glad += value
    else sad -= value
    if (left[i] !== '') beside += value
  }
  let stated = 0
  for (const { weight } of facts) stated += weight
  const length = Math.sqrt(Math.max(1, count / USUAL_WORDS))
  const root = Math.sqrt(count + 3)
  return [
    SPREAD.compound * compound((glad - sad) / length),
    SPREAD.compound * compound(stated / length),
    SPREAD.compound * compound((stated + beside) / length),
    (SPREAD.mass * glad) / root,
    (SPREAD.mass * sad) / root,
  ]
}
