import { createHash } from 'node:crypto'
import type { LinearModel } from '../language/model/linear-model.ts'
import { modelFromFile, type SentimentModelFile } from '../language/model/model-file.ts'
import { readWords } from '../language/words/words.ts'
import { judgeText } from '../language/model/sentiment.ts'
import { type Judged, measureMoods, type MoodMeasures } from '../language/train/measure-moods.ts'
import { trainSentiment } from '../language/train/train-sentiment.ts'
import type { TextOfSet } from './labelled-texts.ts'

/** Fewer labels say nothing that could be measured. */
const FEWEST = 100
/** From here on, own labels are better alone than beside those of strangers. */
const ENOUGH = 1000
/** Of five texts, one is held out to measure by. */
const FOLDS = 5

export type Training =
  | {
      readonly ok: true
      readonly file: SentimentModelFile
      readonly trained: MoodMeasures
      readonly before: MoodMeasures
      readonly alone: boolean
    }
  | { readonly ok: false; readonly reason: string; readonly trained?: MoodMeasures; readonly before?: MoodMeasures }

/**
 * Trains a model on labelled texts and measures it beside the model in use, on a fifth of the texts that it did not see. Copies of a
 * text stay on one side. With less than a thousand texts the weights stay near those of the model in use. `seed` chooses the fifth.
 * `alone`: measure against nothing and start from nothing, for the weights that come with the package.
 */
export function trainOnLabels(
  texts: readonly TextOfSet[],
  inUse: LinearModel | undefined,
  { seed, about }: { readonly seed: number; readonly about: string },
): Training {
  const counts = new Map<string, number>()
  for (const { label } of texts) counts.set(label, (counts.get(label) ?? 0) + 1)
  if (texts.length < FEWEST) return { ok: false, reason: `there are ${texts.length} labelled texts; at least ${FEWEST} are needed` }
  const rare = ['negative', 'neutral', 'positive'].filter((it) => (counts.get(it) ?? 0) < FOLDS)
  if (rare.length > 0) return { ok: false, reason: `fewer than ${FOLDS} texts are ${rare.join(' and ')}; label some of each` }
  const held = texts.filter(({ text }) => foldOf(text, seed) === 0)
  const rest = texts.filter(({ text }) => foldOf(text, seed) !== 0)
  const towards = texts.length < ENOUGH ? inUse : undefined
  const limits = inUse?.limits ?? FIRST_LIMITS
  const modelOn = (some: readonly TextOfSet[]): SentimentModelFile => {
    const weights = trainSentiment(some, towards)
    const version = `sentiment-en-${createHash('sha256').update(JSON.stringify(weights)).digest('hex').slice(0, 8)}`
    return { model: 'sentiment', version, language: 'en', about, trained_on: setsOf(some), limits, ...weights }
  }
  const trained = measureOn(held, modelFromFile(modelOn(rest)))
  const before = inUse === undefined ? trained : measureOn(held, inUse)
  if (trained.macroF1 < before.macroF1)
    return { ok: false, reason: 'the new model is worse than the model in use on the texts held out; nothing was written', trained, before }
  return { ok: true, file: modelOn(texts), trained, before, alone: towards === undefined }
}

/** Chosen by leaving authors out (docs/signals.md): below them a label is wrong too often. */
const FIRST_LIMITS = { margin: 0.05, positive: 0.45, negative: 0.4 } as const

/** How well a model judges labelled texts. */
export function measureOn(texts: readonly TextOfSet[], model: LinearModel): MoodMeasures {
  return measureMoods(texts.map(({ text, label }): Judged => ({ label, ...judgeText(readWords(text), model) })))
}

/** The same words give the same fold, however they are written. */
function foldOf(text: string, seed: number): number {
  const plain = readWords(text).lower.join(' ')
  return createHash('sha256').update(`${seed} ${plain}`).digest().readUInt32BE(0) % FOLDS
}

function setsOf(texts: readonly TextOfSet[]): SentimentModelFile['trained_on'] {
  const sets = new Map<string, { set: string; texts: number; licence: string }>()
  for (const { set, licence } of texts) {
    const known = sets.get(set)
    if (known === undefined) sets.set(set, { set, texts: 1, licence })
    else known.texts += 1
  }
  return [...sets.values()]
}
