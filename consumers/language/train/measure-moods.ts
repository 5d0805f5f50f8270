import { areaUnderCurve } from '../../measures/area-under-curve.ts'
import { calibrationErrorOf } from '../../measures/calibration-error.ts'
import type { MoodLabel } from './train-sentiment.ts'

/** One judged text: what people say, and the chances a model gives. */
export type Judged = { readonly label: MoodLabel; readonly pNegative: number; readonly pNeutral: number; readonly pPositive: number }

export type MoodMeasures = {
  readonly texts: number
  /** The mean of the F1 of the three classes, with the most likely class as the answer. */
  readonly macroF1: number
  readonly recall: Readonly<Record<MoodLabel, number>>
  readonly precision: Readonly<Record<MoodLabel, number>>
  /** The chance that a negative text has a higher p_negative than another one (area under the ROC curve). */
  readonly negativeAuc: number
  /** Expected calibration error of the answer in ten equal steps of confidence (Guo et al., 2017). */
  readonly ece: number
  /** Mean p_positive - p_negative, and the share called positive by people minus the share called negative. */
  readonly net: number
  readonly humanNet: number
}

const MOODS: readonly MoodLabel[] = ['negative', 'neutral', 'positive']

export function measureMoods(judged: readonly Judged[]): MoodMeasures {
  const answers = judged.map(answerOf)
  const count = (keep: (label: MoodLabel, answer: MoodLabel) => boolean) =>
    judged.filter(({ label }, i) => keep(label, answers[i] ?? 'neutral')).length
  const chancesOf = (keep: (label: MoodLabel) => boolean) => judged.filter(({ label }) => keep(label)).map(({ pNegative }) => pNegative)
  const ratio = (part: number, whole: number) => (whole === 0 ? 0 : part / whole)
  const each = (of: (mood: MoodLabel) => number): Record<MoodLabel, number> => ({
    negative: of('negative'),
    neutral: of('neutral'),
    positive: of('positive'),
  })
  const hits = each((mood) => count((label, answer) => label === mood && answer === mood))
  const recall = each((mood) =>
    ratio(
      hits[mood],
      count((label) => label === mood),
    ),
  )
  const precision = each((mood) =>
    ratio(
      hits[mood],
      count((_, answer) => answer === mood),
    ),
  )
  const f1 = (mood: MoodLabel) => ratio(2 * recall[mood] * precision[mood], recall[mood] + precision[mood])
  return {
    texts: judged.length,
    macroF1: MOODS.reduce((sum, mood) => sum + f1(mood), 0) / MOODS.length,
    recall,
    precision,
    negativeAuc:
      areaUnderCurve(
        chancesOf((label) => label === 'negative'),
        chancesOf((label) => label !== 'negative'),
      ) ?? 0.5,
    ece: calibrationErrorOf(judged.map((it, i) => ({ chance: chanceOf(it), outcome: answers[i] === it.label ? 1 : 0 }))) ?? 0,
    net: judged.reduce((sum, it) => sum + it.pPositive - it.pNegative, 0) / Math.max(1, judged.length),
    humanNet: ratio(count((label) => label === 'positive') - count((label) => label === 'negative'), judged.length),
  }
}

function answerOf({ pNegative, pNeutral, pPositive }: Judged): MoodLabel {
  if (pNegative >= pNeutral && pNegative >= pPositive) return 'negative'
  return pPositive >= pNeutral ? 'positive' : 'neutral'
}

function chanceOf({ pNegative, pNeutral, pPositive }: Judged): number {
  return Math.max(pNegative, pNeutral, pPositive)
}
