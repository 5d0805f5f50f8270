import { z } from 'zod'
import { logistic } from '../../measures/fit-logistic.ts'
import { BASE_LOG_ODDS, LOG_ODDS_PER_POINT } from './priors.ts'
import type { Reason } from './reason.ts'

/** No outcomes make a reason stronger than this many times its prior, and none turn it around. */
export const MOST_WEIGHT = 3

const share = z.number().min(0).max(1)

/**
 * What outcomes say about the points: written by `calibrate churn`, read by SIGNALS_CHURN_CALIBRATION. A person can read it; the
 * version is a digest of what chances are worked out from.
 */
export const ChurnCalibrationFile = z.strictObject({
  calibration: z.literal('churn'),
  version: z.string().regex(/^churn-outcomes-[0-9a-f]{8}$/),
  about: z.string(),
  /** The rules whose points were calibrated: points of other rules mean something else. */
  rules: z.string(),
  horizon_days: z.int().positive(),
  trained_on: z.strictObject({ outcomes: z.int(), churned: z.int(), from: z.iso.datetime().nullable(), to: z.iso.datetime().nullable() }),
  /** On the outcomes that were held out. */
  measured: z.strictObject({ outcomes: z.int(), auc: share, auc_low: share, auc_high: share, brier: share, ece: share }),
  /** The chance is logistic(a + b × points) × exposure. */
  a: z.number(),
  b: z.number().positive(),
  /** By reason: its points are multiplied by this. A reason that is not listed keeps its prior. */
  weights: z.record(z.string(), z.number().min(0).max(MOST_WEIGHT)),
})
export type ChurnCalibrationFile = Readonly<z.infer<typeof ChurnCalibrationFile>>

/** How points become a chance. */
export type ChurnCalibration = Pick<ChurnCalibrationFile, 'a' | 'b' | 'weights'>

/** Priors: 5 % leave within the horizon where nothing is known, and 20 points double the odds. */
export const PRIOR_CALIBRATION: ChurnCalibration = { a: BASE_LOG_ODDS, b: LOG_ODDS_PER_POINT, weights: {} }

let chosen: ChurnCalibrationFile | undefined

/** Says before the first event how this process turns points into chances; it stays the same for as long as the process runs. */
export function useChurnCalibration(file: ChurnCalibrationFile | undefined): void {
  chosen = file
}

/** The file in use; undefined while the weights are priors. */
export function churnCalibrationInUse(): ChurnCalibrationFile | undefined {
  return chosen
}

/** The chance that a customer who is free to leave does: an index for ranking while the weights are priors. */
export function intentOf(points: number, { a, b }: Pick<ChurnCalibration, 'a' | 'b'> = chosen ?? PRIOR_CALIBRATION): number {
  return logistic(a + b * points)
}

/** The reasons with the points that outcomes give them, strongest first, without those that weigh nothing. */
export function weighReasons(
  reasons: readonly Reason[],
  { weights }: Pick<ChurnCalibration, 'weights'> = chosen ?? PRIOR_CALIBRATION,
): readonly Reason[] {
  if (reasons.every(({ code }) => weights[code] === undefined)) return reasons
  const weighed = reasons.map((it) => ({ ...it, points: weighPoints(it, weights) })).filter(({ points }) => points !== 0)
  const strongest = weighed.toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points))
  return [...strongest.filter(({ points }) => points > 0), ...strongest.filter(({ points }) => points < 0)]
}

/** Whole, so that the reasons of a row add up to its points. */
export function weighPoints({ code, points }: Pick<Reason, 'code' | 'points'>, weights: ChurnCalibration['weights']): number {
  const weighed = Math.round(points * (weights[code] ?? 1))
  return weighed === 0 ? 0 : weighed
}
