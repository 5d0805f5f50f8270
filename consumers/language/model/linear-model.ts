import type { Words } from '../words/words.ts'
import { lexiconNumbers } from './lexicon-numbers.ts'
import { type LexiconReading, readLexicons } from './read-lexicons.ts'
import type { Vocabulary } from './vocabulary.ts'

/**
 * A readable linear model of sentiment: each feature adds to two logits, negative against neutral and positive against neutral. The
 * logits are the bias and the sum over the features of weight x value, and nothing else. A word or pair has the value
 * 1 / sqrt(number of words), a phrase of the service lexicon 1, and the numbers of the lexicons have their own.
 */
export type LinearModel = {
  readonly version: string
  /** Its first features are the numbers of the lexicons. */
  readonly vocabulary: Vocabulary
  readonly bias: Logits
  /** By feature, in the order of the vocabulary. */
  readonly negative: Float64Array
  readonly positive: Float64Array
  /** Below these limits no label is given. */
  readonly limits: { readonly margin: number; readonly positive: number; readonly negative: number }
}

export type Logits = { readonly negative: number; readonly positive: number }

/** A text as a model reads it. */
export type ModelReading = {
  readonly words: number
  readonly lexicons: LexiconReading
  /** The numbers of the lexicons, in their order. */
  readonly numbers: readonly number[]
  /** The words and pairs of the vocabulary, each with the value `value`. */
  readonly ids: readonly number[]
  readonly value: number
  /** The phrases of the vocabulary, each with the value 1. */
  readonly phrases: readonly number[]
}

/** `names`: names of the brand and the product, word by word. */
export function readForModel(vocabulary: Vocabulary, words: Words, names: readonly (readonly string[])[]): ModelReading {
  const lexicons = readLexicons(words, names)
  let count = 0
  for (const word of lexicons.named) if (word !== '') count += 1
  return {
    words: count,
    lexicons,
    numbers: lexiconNumbers(lexicons, count),
    ids: vocabulary.find(words, lexicons.named),
    phrases: vocabulary.findPhrases(lexicons.facts),
    value: 1 / Math.sqrt(Math.max(1, count)),
  }
}

export function logitsOf(model: LinearModel, { numbers, ids, value, phrases }: ModelReading): Logits {
  const { bias, negative: down, positive: up } = model
  let negative = 0
  let positive = 0
  for (const id of ids) {
    negative += down[id] ?? 0
    positive += up[id] ?? 0
  }
  negative = bias.negative + negative * value
  positive = bias.positive + positive * value
  for (const id of phrases) {
    negative += down[id] ?? 0
    positive += up[id] ?? 0
  }
  for (let id = 0; id < numbers.length; id += 1) {
    negative += (down[id] ?? 0) * (numbers[id] ?? 0)
    positive += (up[id] ?? 0) * (numbers[id] ?? 0)
  }
  return { negative, positive }
}
