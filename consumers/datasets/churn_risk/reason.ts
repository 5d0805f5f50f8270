import type { CHURN_REASONS } from '../../../schemas/datasets/churn_risk.ts'
import type { FactEntry } from './entry.ts'
import { DAY } from './priors.ts'

export type ReasonCode = keyof typeof CHURN_REASONS

/** Why the points moved. */
export type Reason = {
  readonly code: ReasonCode
  /** Log-odds points after fading, whole, so that the reasons of a row add up to its points; below zero where it lowers the risk. */
  readonly points: number
  /** The interaction that shows it best. */
  readonly evidence: string
}

/** Undefined where the points round to nothing. */
export function makeReason(code: ReasonCode, points: number, shown: FactEntry): Reason | undefined {
  const whole = Math.round(points)
  return whole === 0 ? undefined : { code, points: whole, evidence: shown.id }
}

/** Half of the points after each half-life (days); an age (ms) below zero is none. */
export function fade(points: number, halfLife: number, age: number): number {
  return age <= 0 ? points : points * 2 ** (-age / (halfLife * DAY))
}
