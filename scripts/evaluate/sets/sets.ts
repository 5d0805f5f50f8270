import type { Command } from 'commander'
import { modelFromFile } from '../../../consumers/language/model/model-file.ts'
import { readShippedFile, sentimentModel } from '../../../consumers/language/model/model-in-use.ts'
import { areaUnderCurve } from '../../../consumers/measures/area-under-curve.ts'
import type { LinearModel } from '../../../consumers/language/model/linear-model.ts'
import { judgeText } from '../../../consumers/language/model/sentiment.ts'
import { type Judged, measureMoods } from '../../../consumers/language/train/measure-moods.ts'
import { trainSentiment } from '../../../consumers/language/train/train-sentiment.ts'
import { readWords } from '../../../consumers/language/words/words.ts'
import { readTrainingTexts, type TrainingText } from '../../training-texts.ts'
import { tableLine } from '../show.ts'
import { readLoungeReviews } from './shared-sets.ts'

const WIDTHS = [8, 10, 10, 10, 10, 10, 10]

/** The command that measures sentiment on sets that a model has not seen. */
export function addSets(program: Command): void {
  program
    .command('sets')
    .summary('measure sentiment on each public set with weights that have not seen it')
    .description(
      'Trains weights on all sets but one, measures them on the one left out, and so for each set; a minute or two a set. The lounge reviews are judged by the shipped weights, which no review has trained.',
    )
    .requiredOption('--data <folder>', 'a folder with vader/, banking77/ and reviews/')
    .action(({ data }: { readonly data: string }) => {
      const texts = readTrainingTexts(data)
      print(tableLine('the set left out', ['texts', 'macro-F1', 'AUC', 'negative', 'neutral', 'positive', 'ECE'], WIDTHS))
      for (const set of new Set(texts.map((it) => it.set))) {
        const held = texts.filter((it) => it.set === set)
        print(line(set, held, modelOf(texts.filter((it) => it.set !== set))))
      }
      const reviews = readLoungeReviews(data)
      if (reviews.length > 0)
        print(`\nlounge reviews, shipped weights: ${reviews.length} texts, AUC of recommended ${loungeAuc(reviews)?.toFixed(3) ?? '–'}\n`)
    })
}

function modelOf(texts: readonly TrainingText[]): LinearModel {
  return modelFromFile({ ...readShippedFile(), ...trainSentiment(texts) })
}

/** Recall by mood; a dash where a set has no text of it. */
function line(set: string, held: readonly TrainingText[], model: LinearModel): string {
  const { texts, macroF1, negativeAuc, recall, ece } = measureMoods(
    held.map(({ text, label }): Judged => ({ label, ...judgeText(readWords(text), model) })),
  )
  const has = (mood: TrainingText['label']) => held.some(({ label }) => label === mood)
  const isWhole = has('negative') && has('neutral') && has('positive')
  const share = (value: number, isMeant: boolean) => (isMeant ? value.toFixed(3) : '–')
  return tableLine(
    set.slice(0, 35),
    [
      String(texts),
      share(macroF1, isWhole),
      share(negativeAuc, isWhole),
      share(recall.negative, has('negative')),
      share(recall.neutral, has('neutral')),
      share(recall.positive, has('positive')),
      ece.toFixed(3),
    ],
    WIDTHS,
  )
}

function loungeAuc(reviews: ReturnType<typeof readLoungeReviews>): number | undefined {
  const model = sentimentModel()
  const scores = (recommended: boolean) =>
    reviews.flatMap(({ text, isRecommended }) => (isRecommended === recommended ? [judgeText(readWords(text), model).score] : []))
  return areaUnderCurve(scores(true), scores(false))
}

function print(text: string): void {
  process.stdout.write(text)
}
