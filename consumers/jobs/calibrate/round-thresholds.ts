import type { EffortEntry } from '../../datasets/brand_sentiment/effort-calibration.ts'

type Unit = EffortEntry['unit']

/** A threshold as a person would write it. Counts are whole; times have steps that grow with them. */
export function roundThreshold(unit: Unit, value: number): number {
  const step = stepOf(unit, value)
  return Math.round(value / step) * step
}

/** The distance of neighbouring thresholds at a size. */
export function stepOf(unit: Unit, value: number): number {
  if (unit === 'count') return 1
  return STEPS.find(({ below }) => value < below)?.step ?? HOUR
}

const MINUTE = 60
const HOUR = 3600
const STEPS = [
  { below: 2 * MINUTE, step: 5 },
  { below: 15 * MINUTE, step: 15 },
  { below: 2 * HOUR, step: MINUTE },
  { below: 24 * HOUR, step: 10 * MINUTE },
] as const
