import { type Cause, CAUSES } from '../../../schemas/datasets/causes.ts'
import { dictionary } from '../words/dictionary.ts'
import type { Words } from '../words/words.ts'
import { softmax } from './softmax.ts'
import { tokenOf } from './token.ts'

/** What can be the matter. The last class is that nothing is; `other` is a problem that no function of ours names. */
export const CAUSE_CLASSES = [...CAUSES, 'other', 'none'] as const
export type CauseClass = (typeof CAUSE_CLASSES)[number]

/**
 * The numbers among the features: how much the phrases weigh that speak of each cause (rules/weigh-causes.ts), divided by 2 and at most 1.5;
 * whether none speaks of any; and the chance that the customer is unhappy.
 */
export const CAUSE_NUMBERS: readonly string[] = [...CAUSES.map((it) => `*said ${it}`), '*said nothing', '*unhappy']

/**
 * A readable linear model of causes: each feature adds to the logit of each class against `none`. A logit is the bias and the sum over the
 * features of weight x value. A word has the value 1 / sqrt(number of words that the model knows, at least 4), a number its own.
 */
export type CauseModel = {
  readonly words: CauseWords
  /** By class but the last: weights by feature, numbers first, then the bias. */
  readonly weights: readonly Float64Array[]
  /** Below this chance no cause is told. */
  readonly limit: number
}

/** What an interaction tells of its cause. `unhappy`: the chance of a negative mood; undefined where it is not known. */
export type CauseHints = {
  readonly turns: readonly Words[]
  readonly spoken: ReadonlyMap<Cause, number>
  readonly unhappy: number | undefined
}

export type CauseFeatures = { readonly ids: readonly number[]; readonly values: readonly number[] }

/** By class, in the order of `CAUSE_CLASSES`. */
export function causeChances({ words, weights }: CauseModel, hints: CauseHints): Float64Array {
  const { ids, values } = causeFeatures(words, hints)
  const logits = new Float64Array(CAUSE_CLASSES.length)
  weights.forEach((of, at) => {
    let logit = of.at(-1) ?? 0
    for (let k = 0; k < ids.length; k += 1) logit += (of[ids[k] ?? 0] ?? 0) * (values[k] ?? 0)
    logits[at] = logit
  })
  return softmax(logits)
}

/** The causes from the likeliest on; none where the likeliest is not likely enough. */
export function rankCauses(model: CauseModel, hints: CauseHints): readonly { readonly cause: Cause; readonly chance: number }[] {
  const chances = causeChances(model, hints)
  const ranked = CAUSES.map((cause, at) => ({ cause, chance: chances[at] ?? 0 })).toSorted((a, b) => b.chance - a.chance)
  return (ranked[0]?.chance ?? 0) < model.limit ? [] : ranked
}

/** The chance of a negative mood where it is not known. A prior. */
const UNKNOWN_MOOD = 0.3
const MOST_SAID = 3
/** One word alone must not tell what many do. */
const FEW_WORDS = 4

export function causeFeatures(words: CauseWords, { turns, spoken, unhappy }: CauseHints): CauseFeatures {
  const ids: number[] = []
  const values: number[] = []
  const add = (id: number, value: number) => {
    ids.push(id)
    values.push(value)
  }
  CAUSES.forEach((cause, id) => {
    const weight = spoken.get(cause)
    if (weight !== undefined) add(id, Math.min(MOST_SAID, weight) / 2)
  })
  if (spoken.size === 0) add(CAUSES.length, 1)
  add(CAUSES.length + 1, unhappy ?? UNKNOWN_MOOD)
  const found = words.find(turns)
  for (const id of found) add(CAUSE_NUMBERS.length + id, 1 / Math.sqrt(Math.max(FEW_WORDS, found.length)))
  return { ids, values }
}

/** Words by number, as the model knows them (token.ts). */
export class CauseWords {
  private readonly places: ReadonlyMap<string, number>
  /** By the number of a word in the dictionary, so that these words are not looked up again; -1 for others. */
  private readonly byId: Int32Array

  constructor(names: readonly string[]) {
    this.places = new Map(names.map((name, at) => [name, at]))
    this.byId = Int32Array.from(['', ...dictionary().keys()], (word) => this.places.get(tokenOf(word)) ?? -1)
  }

  /** The words that the turns hold, each once. */
  find(turns: readonly Words[]): readonly number[] {
    const found = new Set<number>()
    for (const { lower, ids } of turns)
      for (let at = 0; at < lower.length; at += 1) {
        const known = ids[at] ?? 0
        const place = known > 0 ? (this.byId[known] ?? -1) : (this.places.get(tokenOf(lower[at] ?? '')) ?? -1)
        if (place >= 0) found.add(place)
      }
    return [...found]
  }
}
