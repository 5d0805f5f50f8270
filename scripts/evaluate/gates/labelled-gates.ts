import type { HeardItem } from '../labelled/hear-items.ts'
import type { LabelledCode } from '../labelled/item.ts'
import { measureCause } from '../labelled/measure-cause.ts'
import { measureCodes } from '../labelled/measure-codes.ts'
import { judgedMoods, measureMood } from '../labelled/measure-mood.ts'
import { proportionOf } from '../measure.ts'
import { type GateFigure, shareGate } from './gate.ts'

/** How often a code must be right, and the least that the 95 % interval must reach. */
const PRECISION = { right: 0.8, lowest: 0.7 } as const
/** Who ends a contract because of it must be surer. */
const CANCEL_PRECISION = 0.9
/** What is asked of how much is found. Other codes are watched. */
const RECALL: Partial<Record<LabelledCode, number>> = { leave: 0.75, cancel: 0.7, warn: 0.5, solved: 0.5, protected: 0.8 }

/** The gates of moods, codes and causes that texts with labels can measure. */
export function labelledGates(heard: readonly HeardItem[]): readonly GateFigure[] {
  return [...moodGates(heard), ...codeGates(heard), ...causeGates(heard)]
}

function moodGates(heard: readonly HeardItem[]): readonly GateFigure[] {
  const { forced, certain, negativeAuc, calibrationError } = measureMood(judgedMoods(heard))
  const positive = certain.precision.positive
  return [
    { name: 'sentiment: macro-F1', n: forced.texts, value: forced.macroF1, better: 'higher', aim: 0.63, floor: 0.62 },
    ...figure('sentiment: AUC of negative', forced.texts, negativeAuc, { better: 'higher', aim: 0.85, floor: 0.83 }),
    ...shareGate('sentiment: called positive and positive', positive.hits, positive.n, { better: 'higher', aim: 0.65 }),
    ...shareGate('sentiment: called positive and negative', certain.negativeAsPositive.hits, positive.n, { better: 'lower', aim: 0.15 }),
    ...shareGate('sentiment: recall of positive', forced.recall.positive.hits, forced.recall.positive.n, { better: 'higher', aim: 0.5 }),
    ...figure('sentiment: calibration error (ECE)', forced.texts, calibrationError, { better: 'lower' }),
  ]
}

function codeGates(heard: readonly HeardItem[]): readonly GateFigure[] {
  return measureCodes(heard).flatMap(({ signal, told, claimed, right }) => {
    const recall = isGated(signal) ? RECALL[signal] : undefined
    const lowest = proportionOf(right, claimed)?.low
    return [
      ...shareGate(`${signal}: recall`, right, told, recall === undefined ? { better: 'higher' } : { better: 'higher', aim: recall }),
      ...shareGate(`${signal}: precision`, right, claimed, {
        better: 'higher',
        aim: signal === 'cancel' ? CANCEL_PRECISION : PRECISION.right,
      }),
      ...figure(`${signal}: precision, lowest`, claimed, lowest, { better: 'higher', aim: PRECISION.lowest }),
    ]
  })
}

const isGated = (signal: string): signal is keyof typeof RECALL => Object.hasOwn(RECALL, signal)

function causeGates(heard: readonly HeardItem[]): readonly GateFigure[] {
  const { told, right, invented } = measureCause(heard)
  return [
    ...shareGate('cause: told', told.hits, told.n, { better: 'higher', aim: 0.6 }),
    ...shareGate('cause: right where told', right.hits, told.hits, { better: 'higher', aim: 0.75 }),
    ...shareGate('cause: told without a problem', invented.hits, invented.n, { better: 'lower' }),
  ]
}

function figure(
  name: string,
  n: number,
  value: number | undefined,
  rest: Pick<GateFigure, 'better' | 'aim' | 'floor'>,
): readonly GateFigure[] {
  return value === undefined ? [] : [{ name, n, value, ...rest }]
}
