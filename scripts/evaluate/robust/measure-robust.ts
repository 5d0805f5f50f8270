import { judgeText } from '../../../consumers/language/model/sentiment.ts'
import { readWords } from '../../../consumers/language/words/words.ts'
import { listVariants } from './variants.ts'

/** How far the scores of texts move when nothing is changed that a feeling could depend on. */
export type RobustMeasure = {
  readonly kind: string
  /** It is shown, and nothing is asked of it. */
  readonly watched: boolean
  readonly texts: number
  /** How many texts have what is changed. */
  readonly pairs: number
  /** How many pairs move by more than `MOST_MOVED`. */
  readonly exceptions: number
  readonly largest: number
  /** The pairs that move most. */
  readonly worst: readonly MovedPair[]
}

export type MovedPair = { readonly before: string; readonly after: string; readonly moved: number }

/** So much may a score move, in at most so many of the texts. */
export const MOST_MOVED = 0.1
export const MOST_EXCEPTIONS = 0.01

const KEPT = 20

/** One measure for each kind of change. `score`: of a text, -1 to 1. */
export function measureRobust(texts: readonly string[], score: (text: string) => number = moodScoreOf): readonly RobustMeasure[] {
  return listVariants(texts).map(({ kind, watched = false, pairOf }) => {
    const moved = texts.flatMap((text, seed): readonly MovedPair[] => {
      const pair = pairOf(text, seed)
      if (pair === undefined) return []
      const [before, after] = pair
      return [{ before, after, moved: Math.abs(score(after) - score(before)) }]
    })
    const worst = moved.filter((it) => it.moved > MOST_MOVED).toSorted((a, b) => b.moved - a.moved)
    return {
      kind,
      watched,
      texts: texts.length,
      pairs: moved.length,
      exceptions: worst.length,
      largest: moved.reduce((most, it) => Math.max(most, it.moved), 0),
      worst: worst.slice(0, KEPT),
    }
  })
}

/** The score of a text on its own, by the model in use. */
export function moodScoreOf(text: string): number {
  return judgeText(readWords(text)).score
}
