import { calibrateChurn } from '../../../consumers/jobs/calibrate/calibrate-churn.ts'
import { chanceWith } from '../../../consumers/jobs/calibrate/fit-churn.ts'
import { calibrationErrorOf } from '../../../consumers/measures/calibration-error.ts'
import { type PlantedOutcome, plantOutcomes, shuffleOutcomes } from './plant-outcomes.ts'

export type CalibrationTrials = {
  readonly outcomes: number
  readonly tries: number
  readonly refused: number
  /** Sorted errors of those that were not refused: the mean distance between chance and planted chance over ten steps (ECE). */
  readonly errors: readonly number[]
  /** How many were refused after the outcomes were shuffled. */
  readonly refusedShuffled: number
}

const OPTIONS = { seed: 1, about: 'planted', horizonDays: 90 } as const
/** Customers of the same firm that nothing was fitted to. */
const OTHERS = 5000

/** Calibrates on planted outcomes and on shuffled ones, one try per seed. The error is against planted chances, so it has no luck in it. */
export function tryCalibrations(outcomes: number, seeds: readonly number[]): CalibrationTrials {
  const others = plantOutcomes(OTHERS, 0)
  const errors: number[] = []
  let refusedShuffled = 0
  for (const seed of seeds) {
    const planted = plantOutcomes(outcomes, seed)
    const error = errorOn(planted, others)
    if (error !== undefined) errors.push(error)
    if (!calibrateChurn(shuffleOutcomes(planted, seed), OPTIONS).ok) refusedShuffled += 1
  }
  return {
    outcomes,
    tries: seeds.length,
    refused: seeds.length - errors.length,
    errors: errors.toSorted((a, b) => a - b),
    refusedShuffled,
  }
}

/** Undefined where it was refused. */
function errorOn(planted: readonly PlantedOutcome[], others: readonly PlantedOutcome[]): number | undefined {
  const result = calibrateChurn(planted, OPTIONS)
  if (!result.ok) return undefined
  return calibrationErrorOf(others.map((it) => ({ chance: chanceWith(it, result.file), outcome: it.planted })))
}

/** The value below which a share of sorted values lies. */
export function quantileOf(sorted: readonly number[], share: number): number | undefined {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]
}
