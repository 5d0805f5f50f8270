import { createHash } from 'node:crypto'
import { PRIOR_CALIBRATION, type ChurnCalibration, type ChurnCalibrationFile } from '../../datasets/churn_risk/calibration.ts'
import { RULES } from '../../datasets/churn_risk/priors.ts'
import type { ReasonCode } from '../../datasets/churn_risk/reason.ts'
import { estimateArea, type Estimate } from '../../measures/area-under-curve.ts'
import { chanceWith, countReasons, fitLine, fitReasons } from './fit-churn.ts'
import { measureChances, type ChanceMeasures } from './measure-chances.ts'
import type { ReplayedOutcome } from './replay-outcomes.ts'

/** Fewer outcomes say nothing that could be measured. */
export const FEWEST_OUTCOMES = 200
const FEWEST_CHURNED = 20
/** From here on, each reason may get a weight of its own. */
export const ENOUGH_FOR_WEIGHTS = 500
/** Of the outcomes, the last 30 % measure what was fitted to the others. */
const HELD_SHARE = 0.3

/** What can be said of outcomes, whether a calibration comes of it or not. */
export type ChurnStudy = {
  /** Without those of customers whom the firm treated. */
  readonly outcomes: number
  readonly churned: number
  /** How well the points rank with the prior weights, over all outcomes: they were not fitted to any. */
  readonly auc: Estimate | undefined
  /** Customers with more than one outcome: they are not independent, and intervals are too narrow. */
  readonly repeated: number
  readonly treated: { readonly outcomes: number; readonly churned: number; readonly meanChance: number | undefined }
  readonly reasons: readonly ReasonSupport[]
}

/** How many outcomes have a reason, how many of them left, and what its points are multiplied by. */
export type ReasonSupport = { readonly code: ReasonCode; readonly outcomes: number; readonly churned: number; readonly weight: number }

export type ChurnCalibrating =
  | {
      readonly ok: true
      readonly file: ChurnCalibrationFile
      readonly study: ChurnStudy
      readonly split: 'time' | 'random'
      readonly held: ChanceMeasures
      /** Too few for weights of their own, or weights that were worse or better on the outcomes held out. */
      readonly weights: 'priors' | 'worse' | 'fitted'
    }
  | { readonly ok: false; readonly reason: string; readonly study: ChurnStudy }

type Options = { readonly seed: number; readonly about: string; readonly horizonDays: number }

/**
 * Fits the chance of leaving to outcomes, and measures it on the later ones. Treated customers are apart: who was saved looks like a
 * false alarm. No outcome counts more than another. `seed` chooses what is held out where there are no times.
 */
export function calibrateChurn(all: readonly ReplayedOutcome[], options: Options): ChurnCalibrating {
  const own = all.filter(({ treated }) => !treated)
  const treated = all.filter((it) => it.treated)
  const study = studyOf(own, treated)
  const reason = refusalOf(study)
  if (reason !== undefined) return { ok: false, reason, study }
  const { split, early, late } = splitOutcomes(own, options.seed)
  const churnedEarly = early.filter(({ churned }) => churned).length
  if (churnedEarly < FEWEST_CHURNED / 2 || churnedEarly === own.filter(({ churned }) => churned).length)
    return {
      ok: false,
      reason: 'nearly all who left did so in one part of the time; the later part must measure what the earlier says',
      study,
    }
  const [line, weighed] = [fitLine(early, {}), own.length < ENOUGH_FOR_WEIGHTS ? undefined : fitReasons(early)]
  const baseRate = churnedEarly / early.length
  const measured = (calibration: ChurnCalibration) =>
    measureChances(
      late.map((it) => ({ chance: chanceWith(it, calibration), churned: it.churned })),
      baseRate,
    )
  const [ofLine, ofWeighed] = [measured(line), weighed && measured(weighed)]
  const isBetter = ofWeighed !== undefined && ofWeighed.brier <= ofLine.brier
  const held = isBetter ? ofWeighed : ofLine
  const final = isBetter ? fitReasons(own) : fitLine(own, {})
  if (final.b <= 0)
    return { ok: false, reason: 'the more points customers have, the fewer of them leave: the points say nothing here', study }
  return {
    ok: true,
    file: fileOf(final, own, held, options),
    split,
    held,
    weights: ofWeighed === undefined ? 'priors' : isBetter ? 'fitted' : 'worse',
    study: {
      ...study,
      treated: { ...study.treated, meanChance: meanOf(treated.map((it) => chanceWith(it, final))) },
      reasons: study.reasons.map((it) => ({ ...it, weight: final.weights[it.code] ?? 1 })),
    },
  }
}

function studyOf(own: readonly ReplayedOutcome[], treated: readonly ReplayedOutcome[]): ChurnStudy {
  const left = own.filter(({ churned }) => churned)
  const stayed = own.filter(({ churned }) => !churned)
  const ofLeft = countReasons(left)
  const customers = new Map<string, number>()
  for (const { customerKey } of own) customers.set(customerKey, (customers.get(customerKey) ?? 0) + 1)
  return {
    outcomes: own.length,
    churned: left.length,
    auc: estimateArea(left.map(expectedOf), stayed.map(expectedOf)),
    repeated: [...customers.values()].filter((count) => count > 1).length,
    treated: { outcomes: treated.length, churned: treated.filter(({ churned }) => churned).length, meanChance: undefined },
    reasons: [...countReasons(own)].map(([code, outcomes]) => ({ code, outcomes, churned: ofLeft.get(code) ?? 0, weight: 1 })),
  }
}

/** What the risk ranks by before anything is fitted. */
function expectedOf(it: ReplayedOutcome): number {
  return chanceWith(it, PRIOR_CALIBRATION)
}

function refusalOf({ outcomes, churned, auc }: ChurnStudy): string | undefined {
  if (outcomes < FEWEST_OUTCOMES)
    return `there are ${outcomes} outcomes of untreated customers with a score; at least ${FEWEST_OUTCOMES} are needed`
  if (churned < FEWEST_CHURNED) return `${churned} of the customers left; at least ${FEWEST_CHURNED} are needed`
  if (outcomes - churned < FEWEST_CHURNED) return `${outcomes - churned} of the customers stayed; at least ${FEWEST_CHURNED} are needed`
  if (auc !== undefined && auc.low > 0.5) return undefined
  return `the score does not tell who leaves in these outcomes: AUC ${auc?.value.toFixed(2) ?? 'unknown'}, and its 95 % interval begins at ${auc?.low.toFixed(2) ?? '0'}, where 0.50 is chance`
}

type Split = { readonly split: 'time' | 'random'; readonly early: readonly ReplayedOutcome[]; readonly late: readonly ReplayedOutcome[] }

/** By time; at random where all outcomes have one time or none. Outcomes of one time, and of one customer at random, stay together. */
function splitOutcomes(own: readonly ReplayedOutcome[], seed: number): Split {
  const times = own.map(({ asOf }) => asOf ?? 0).toSorted((a, b) => a - b)
  const limit = times[Math.floor(times.length * (1 - HELD_SHARE))] ?? 0
  const late = own.filter(({ asOf }) => (asOf ?? 0) >= limit)
  if (times[0] !== times.at(-1) && late.length < own.length)
    return { split: 'time', early: own.filter(({ asOf }) => (asOf ?? 0) < limit), late }
  const isHeld = ({ customerKey }: ReplayedOutcome) =>
    createHash('sha256').update(`${seed} ${customerKey}`).digest().readUInt32BE(0) / 2 ** 32 < HELD_SHARE
  return { split: 'random', early: own.filter((it) => !isHeld(it)), late: own.filter(isHeld) }
}

function fileOf(
  final: ChurnCalibration,
  own: readonly ReplayedOutcome[],
  held: ChanceMeasures,
  { about, horizonDays }: Options,
): ChurnCalibrationFile {
  const times = own.flatMap(({ asOf }) => (asOf === null ? [] : [asOf]))
  const decides = { rules: RULES, horizon_days: horizonDays, ...final }
  const share = (value: number) => Number(value.toFixed(4))
  return {
    calibration: 'churn',
    version: `churn-outcomes-${createHash('sha256').update(JSON.stringify(decides)).digest('hex').slice(0, 8)}`,
    about,
    rules: RULES,
    horizon_days: horizonDays,
    trained_on: {
      outcomes: own.length,
      churned: own.filter(({ churned }) => churned).length,
      from: times.length === 0 ? null : new Date(times.reduce((a, b) => Math.min(a, b))).toISOString(),
      to: times.length === 0 ? null : new Date(times.reduce((a, b) => Math.max(a, b))).toISOString(),
    },
    measured: {
      outcomes: held.outcomes,
      auc: share(held.auc?.value ?? 0.5),
      auc_low: share(held.auc?.low ?? 0),
      auc_high: share(held.auc?.high ?? 1),
      brier: share(held.brier),
      ece: share(held.ece),
    },
    ...final,
  }
}

function meanOf(numbers: readonly number[]): number | undefined {
  return numbers.length === 0 ? undefined : numbers.reduce((sum, it) => sum + it, 0) / numbers.length
}
