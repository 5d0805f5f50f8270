import { areaUnderCurve } from '../../../consumers/measures/area-under-curve.ts'
import { calibrationErrorOf } from '../../../consumers/measures/calibration-error.ts'
import { agreedEnd, agreedSentiment } from './agreed.ts'
import type { HeardItem } from './hear-items.ts'
import { type Chances, type Heard, MEASURED_MOODS, type Mood } from './heard.ts'

/** A text with the mood that its labels give, and what was heard. */
export type JudgedMood = { readonly told: Mood; readonly heard: Heard['sentiment'] }

/** `hits` of `n`. */
export type Part = { readonly hits: number; readonly n: number }

export type AnswersMeasure = {
  readonly texts: number
  /** The mean of the F1 of the three moods. */
  readonly macroF1: number
  readonly recall: Readonly<Record<Mood, Part>>
  readonly precision: Readonly<Record<Mood, Part>>
  /** Of what is called positive, the part that is negative. */
  readonly negativeAsPositive: Part
}

export type MoodMeasure = {
  /** The likeliest mood of every text. A text that was not looked at counts as missed. */
  readonly forced: AnswersMeasure
  /** The labels alone: texts that are called uncertain are left out. */
  readonly certain: AnswersMeasure
  readonly uncertain: Part
  /** The chance that a negative text has a higher p_negative than another one; undefined where either is missing. */
  readonly negativeAuc: number | undefined
  /** Expected calibration error of the likeliest mood, in ten steps of equal width. */
  readonly calibrationError: number | undefined
}

/** What is judged: texts whose labellings agree on one of the three moods. `mixed` and `none` have no right answer among them. */
export function judgedMoods(heard: readonly HeardItem[]): readonly JudgedMood[] {
  return heard.flatMap((it) => judge(agreedSentiment(it.item), it.sentiment))
}

/** The same of the last thirds. */
export function judgedEnds(heard: readonly HeardItem[]): readonly JudgedMood[] {
  return heard.flatMap((it) => (it.end === undefined ? [] : judge(agreedEnd(it.item), it.end)))
}

function judge(label: string | undefined, heard: Heard['sentiment']): readonly JudgedMood[] {
  const told = MEASURED_MOODS.find((it) => it === label)
  return told === undefined ? [] : [{ told, heard }]
}

export function measureMood(judged: readonly JudgedMood[]): MoodMeasure {
  const labels = judged.map(({ told, heard: { label } }) => ({ told, answer: label === 'uncertain' || label === null ? undefined : label }))
  const certain = labels.filter(({ answer }) => answer !== undefined)
  const weighed = judged.flatMap(({ told, heard: { felt } }) => (felt === undefined ? [] : [{ told, chances: felt }]))
  return {
    forced: measureAnswers(judged.map(({ told, heard: { felt } }) => ({ told, answer: felt && likeliest(felt) }))),
    certain: measureAnswers(certain),
    uncertain: { hits: judged.length - certain.length, n: judged.length },
    negativeAuc: areaUnderCurve(
      weighed.filter(({ told }) => told === 'negative').map(({ chances }) => chances.pNegative),
      weighed.filter(({ told }) => told !== 'negative').map(({ chances }) => chances.pNegative),
    ),
    calibrationError: calibrationErrorOf(
      weighed.map(({ told, chances }) => ({ chance: chanceOf(chances, likeliest(chances)), outcome: likeliest(chances) === told ? 1 : 0 })),
    ),
  }
}

type Answer = { readonly told: Mood; readonly answer: Mood | undefined }

function measureAnswers(answers: readonly Answer[]): AnswersMeasure {
  const count = (is: (it: Answer) => boolean) => answers.filter(is).length
  const each = (of: (mood: Mood) => Part) => ({ negative: of('negative'), neutral: of('neutral'), positive: of('positive') })
  const hitsOf = (mood: Mood) => count(({ told, answer }) => told === mood && answer === mood)
  const recall = each((mood) => ({ hits: hitsOf(mood), n: count(({ told }) => told === mood) }))
  const precision = each((mood) => ({ hits: hitsOf(mood), n: count(({ answer }) => answer === mood) }))
  // F1 = 2 hits / (told + called).
  const f1 = (mood: Mood) => (2 * hitsOf(mood)) / Math.max(1, recall[mood].n + precision[mood].n)
  return {
    texts: answers.length,
    macroF1: MEASURED_MOODS.reduce((sum, it) => sum + f1(it), 0) / MEASURED_MOODS.length,
    recall,
    precision,
    negativeAsPositive: { hits: count(({ told, answer }) => told === 'negative' && answer === 'positive'), n: precision.positive.n },
  }
}

const chanceOf = ({ pNegative, pNeutral, pPositive }: Chances, mood: Mood): number =>
  ({ negative: pNegative, neutral: pNeutral, positive: pPositive })[mood]

/** The first in the order negative, neutral, positive where two are as likely. */
function likeliest(chances: Chances): Mood {
  return MEASURED_MOODS.reduce((best, it) => (chanceOf(chances, it) > chanceOf(chances, best) ? it : best))
}
