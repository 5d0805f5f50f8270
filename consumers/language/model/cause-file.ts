import { z } from 'zod'
import { readPackagedFile } from '../../../platform/packaged-file.ts'
import { CAUSE_CLASSES, CAUSE_NUMBERS, type CauseModel, CauseWords } from './cause-model.ts'
import { fromThousandths, trainedOn } from './model-file.ts'

const SHIPPED = 'consumers/language/model/cause-en.json'

const weights = z.array(z.int()).length(CAUSE_CLASSES.length - 1)

/** The model as a file that people can read. Each weight is a row: what the feature adds to each class against none, in thousandths. */
export const CauseModelFile = z.strictObject({
  model: z.literal('cause'),
  language: z.literal('en'),
  about: z.string(),
  trained_on: trainedOn,
  limit: z.number(),
  /** The order of a row: that of `CAUSE_CLASSES`. */
  classes: z.array(z.string()).refine((it) => it.join() === CAUSE_CLASSES.join(), `must be ${CAUSE_CLASSES.join(', ')}`),
  bias: weights,
  weights: z.record(z.string(), weights),
})
export type CauseModelFile = z.infer<typeof CauseModelFile>

export function causeModelFromFile({ limit, bias, weights: all }: Pick<CauseModelFile, 'limit' | 'bias' | 'weights'>): CauseModel {
  const words = Object.keys(all).filter((it) => !it.startsWith('*'))
  const rows = [...CAUSE_NUMBERS, ...words].map((name) => all[name] ?? [])
  return {
    limit,
    words: new CauseWords(words),
    weights: bias.map((last, at) => Float64Array.from([...rows.map((row) => row[at] ?? 0), last], fromThousandths)),
  }
}

let shipped: CauseModel | undefined

/** The model of causes that comes with this package, read from its file on first use. */
export function causeModel(): CauseModel {
  return (shipped ??= causeModelFromFile(CauseModelFile.parse(JSON.parse(readPackagedFile(SHIPPED)))))
}
