import { z } from 'zod'
import type { LinearModel } from './linear-model.ts'
import { LEXICON_NUMBERS } from './lexicon-numbers.ts'
import { Vocabulary } from './vocabulary.ts'

/** A weight in the file is a whole number of thousandths, so that a person can read and compare it. */
const SCALE = 1000

const weights = z.tuple([z.int(), z.int()])

/** The sets of texts that a model was trained on. */
export const trainedOn = z.array(z.strictObject({ set: z.string(), texts: z.int(), licence: z.string() }))

/** The model as a file that people can read. Each weight is a pair: what the feature adds to negative and to positive, in thousandths. */
export const SentimentModelFile = z.strictObject({
  model: z.literal('sentiment'),
  version: z.string().regex(/^[a-z0-9-]{1,40}$/),
  language: z.literal('en'),
  about: z.string(),
  trained_on: trainedOn,
  limits: z.strictObject({ margin: z.number(), positive: z.number(), negative: z.number() }),
  bias: weights,
  weights: z.record(z.string(), weights),
})
export type SentimentModelFile = z.infer<typeof SentimentModelFile>

export function modelFromFile(file: SentimentModelFile): LinearModel {
  const names = [...LEXICON_NUMBERS, ...Object.keys(file.weights).filter((it) => !it.startsWith('*'))]
  const of = (side: 0 | 1) => Float64Array.from(names, (name) => fromThousandths(file.weights[name]?.[side] ?? 0))
  return {
    version: file.version,
    vocabulary: new Vocabulary(names),
    bias: { negative: fromThousandths(file.bias[0]), positive: fromThousandths(file.bias[1]) },
    negative: of(0),
    positive: of(1),
    limits: file.limits,
  }
}

export const fromThousandths = (weight: number): number => weight / SCALE
export const inThousandths = (weight: number): number => Math.round(weight * SCALE) || 0

/** The file as text: one line a weight, so that a person can read it and a change of one weight is a change of one line. */
export function renderModelFile({ weights: all, ...head }: { readonly weights: Readonly<Record<string, readonly number[]>> }): string {
  const lines = Object.entries(all).map(([name, row]) => `  ${JSON.stringify(name)}: [${row.join(', ')}]`)
  return `${JSON.stringify(head, undefined, 1).slice(0, -2)},\n "weights": {\n${lines.join(',\n')}\n }\n}\n`
}
