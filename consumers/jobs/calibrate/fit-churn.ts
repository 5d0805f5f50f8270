import { type ChurnCalibration, MOST_WEIGHT, weighPoints } from '../../datasets/churn_risk/calibration.ts'
import { LOG_ODDS_PER_POINT } from '../../datasets/churn_risk/priors.ts'
import type { ReasonCode } from '../../datasets/churn_risk/reason.ts'
import { fitLogistic, type LogisticSample, logistic } from '../../measures/fit-logistic.ts'
import type { ReplayedOutcome } from './replay-outcomes.ts'

/** With fewer, a weight is the prior: a handful of customers says nothing about a reason. */
const FEWEST_PER_REASON = 30
/** A weight of half or one and a half times the prior is believed as likely as two thirds of all normal draws. */
const BELIEVED_SPREAD = 0.5
/** b is believed to lie within its prior and twice that; with 200 outcomes this moves it by less than a hundredth. */
const PRIOR_OF_B = { at: LOG_ODDS_PER_POINT, strength: LOG_ODDS_PER_POINT ** -2 } as const

type Scored = Pick<ReplayedOutcome, 'points' | 'exposure' | 'churned' | 'reasons'>

/** a and b of the chance logistic(a + b × points) × exposure, with the weights that the points have. */
export function fitLine(outcomes: readonly Scored[], weights: ChurnCalibration['weights']): ChurnCalibration {
  const samples = outcomes.map((it): LogisticSample => ({
    numbers: [pointsWith(it, weights)],
    exposure: it.exposure,
    happened: it.churned,
  }))
  const {
    constant,
    weights: [b = 0],
  } = fitLogistic(samples, [PRIOR_OF_B])
  return { a: roundTo(constant, 4), b: roundTo(b, 5), weights }
}

/**
 * The same with a weight for each reason that enough outcomes have. The weights are drawn to the priors: a reason moves only as far as
 * the outcomes speak for it. None turns around.
 */
export function fitReasons(outcomes: readonly Scored[]): ChurnCalibration {
  const line = fitLine(outcomes, {})
  const codes = [...countReasons(outcomes)].filter(([, count]) => count >= FEWEST_PER_REASON).map(([code]) => code)
  if (codes.length === 0 || line.b <= 0) return line
  const samples = outcomes.map((it): LogisticSample => {
    const own = codes.map((code) => sumOf(it.reasons.filter((reason) => reason.code === code)))
    return { numbers: [it.points - sumOf(own.map((points) => ({ points }))), ...own], exposure: it.exposure, happened: it.churned }
  })
  const prior = { at: line.b, strength: (BELIEVED_SPREAD * line.b) ** -2 }
  const [, ...fitted] = fitLogistic(samples, [prior, ...codes.map(() => prior)]).weights
  const weights = Object.fromEntries(
    codes.map((code, n) => [code, roundTo(Math.min(MOST_WEIGHT, Math.max(0, (fitted[n] ?? line.b) / line.b)), 2)]),
  )
  return fitLine(outcomes, weights)
}

/** The chance that an outcome's customer left. */
export function chanceWith(it: Scored, calibration: ChurnCalibration): number {
  return logistic(calibration.a + calibration.b * pointsWith(it, calibration.weights)) * it.exposure
}

/** As the score works them out with a calibration in use. */
function pointsWith({ points, reasons }: Scored, weights: ChurnCalibration['weights']): number {
  if (reasons.every(({ code }) => weights[code] === undefined)) return points
  return sumOf(reasons.map((it) => ({ points: weighPoints(it, weights) })))
}

/** How many outcomes have each reason, in the order of the alphabet. */
export function countReasons(outcomes: readonly Scored[]): ReadonlyMap<ReasonCode, number> {
  const counts = new Map<ReasonCode, number>()
  for (const { reasons } of outcomes)
    for (const code of new Set(reasons.map((it) => it.code))) counts.set(code, (counts.get(code) ?? 0) + 1)
  return new Map([...counts].toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

function sumOf(reasons: readonly { readonly points: number }[]): number {
  return reasons.reduce((sum, { points }) => sum + points, 0)
}

function roundTo(value: number, digits: number): number {
  return Number(value.toFixed(digits))
}
