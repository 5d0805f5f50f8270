import type { KnownBy } from '../../consumer.ts'
import { HORIZON_DAYS } from '../../datasets/churn_risk/priors.ts'
import type { Estimate } from '../../measures/area-under-curve.ts'
import { type ChurnCalibrating, type ChurnStudy, ENOUGH_FOR_WEIGHTS, FEWEST_OUTCOMES } from './calibrate-churn.ts'
import type { ChanceMeasures } from './measure-chances.ts'
import type { LeftOut } from './replay-outcomes.ts'

/** What was read and how, before anything is measured. */
export type ReadOutcomes = {
  readonly lines: number
  readonly leftOut: LeftOut
  readonly horizonDays: number
  readonly isHorizonStated: boolean
  readonly hasTimes: boolean
  readonly knownBy: KnownBy
}

/** The whole report, for people. */
export function renderCalibration(read: ReadOutcomes, result: ChurnCalibrating): string {
  return [...readLines(read), ...studyLines(result.study), ...(result.ok ? resultLines(result) : [`Refused: ${result.reason}.`])]
    .map((line) => `${line}\n`)
    .join('')
}

function readLines({ lines, leftOut, horizonDays, isHorizonStated, hasTimes, knownBy }: ReadOutcomes): readonly string[] {
  const reasons = [
    [leftOut.notSeen, 'of customers the lake knew nothing of by then'],
    [leftOut.whichBrand, 'of customers of several brands, where the column brand names none of them'],
    [leftOut.notScored, 'of prospects and former customers, who are not scored'],
    [leftOut.involuntary, 'that were not voluntary'],
  ] as const
  const left = reasons.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`)
  return [
    `${lines} outcomes, who left within ${horizonDays} days${isHorizonStated ? '' : ' (the file states no horizon_days)'}${left.length === 0 ? '' : `; left out: ${left.join(', ')}`}`,
    hasTimes ? KNOWN[knownBy] : NO_TIMES,
    ...(horizonDays === HORIZON_DAYS ? [] : [`The exposure says who can leave within ${HORIZON_DAYS} days, not ${horizonDays}.`]),
    'A risk is that of a customer key. A person with two keys has two risks.',
  ]
}

const KNOWN = {
  recorded: 'Each customer is scored by what the log had taken in by as_of.',
  happened:
    'Each customer is scored by what had begun by as_of, in its last version, assuming that it was known at once: what was learned later about an interaction flatters the measures.',
} as const
const NO_TIMES =
  'The file has no as_of: each customer is scored by everything in the lake, also by what came after they left. That flatters the measures; state the times.'

function studyLines({ outcomes, churned, auc, repeated, treated, reasons }: ChurnStudy): readonly string[] {
  const share = outcomes === 0 ? '' : ` (${percent(churned / outcomes)})`
  return [
    '',
    `untreated: ${outcomes} outcomes, ${churned} left${share}; AUC with the prior weights ${interval(auc)}`,
    ...(repeated === 0 ? [] : [`${repeated} customers have several outcomes; they are not independent, so intervals are too narrow`]),
    treated.outcomes === 0
      ? 'treated: none'
      : `treated, not used: ${treated.outcomes} outcomes, ${treated.churned} left (${percent(treated.churned / treated.outcomes)})${treated.meanChance === undefined ? '' : `, ${percent(treated.meanChance)} expected without the treatment, if the firm did not choose whom to treat by the risk`}`,
    '',
    row(['reason', 'outcomes', 'left', 'share', 'weight']),
    ...reasons.map((it) =>
      row([it.code, String(it.outcomes), String(it.churned), percent(it.churned / it.outcomes), it.weight.toFixed(2)]),
    ),
    '',
  ]
}

type Calibrated = Extract<ChurnCalibrating, { readonly ok: true }>

function resultLines({ file, split, held, weights }: Calibrated): readonly string[] {
  return [
    `${SPLITS[split]}: ${held.outcomes} outcomes, ${held.churned} left`,
    ...measureLines(held),
    '',
    row(['chance', 'outcomes', 'mean chance', 'left']),
    ...held.reliability.map((it, n) => row([`group ${n + 1}`, String(it.outcomes), percent(it.chance), percent(it.churned / it.outcomes)])),
    '',
    WEIGHTS[weights],
    `On all outcomes: chance = logistic(${file.a} + ${file.b} × points) × exposure; 20 points multiply the odds by ${Math.exp(20 * file.b).toFixed(2)}.`,
    'The bands still go by points.',
  ]
}

const SPLITS = {
  time: 'Measured on the latest outcomes, fitted to the earlier ones',
  random: 'There is one time or none, so a random part was held out, which is easier than the future. Measured on it',
} as const

const WEIGHTS = {
  priors: `Reasons keep their prior weights: ${ENOUGH_FOR_WEIGHTS} outcomes are needed for weights of their own, ${FEWEST_OUTCOMES} for the chance alone.`,
  worse: 'Reasons keep their prior weights: fitted ones were worse on the outcomes held out.',
  fitted: 'Reasons have weights of their own, drawn to the priors: they were no worse on the outcomes held out.',
} as const

function measureLines(held: ChanceMeasures): readonly string[] {
  return [
    `AUC ${interval(held.auc)}`,
    `lift in the top tenth ${held.liftOfTopTenth === undefined ? 'unknown' : held.liftOfTopTenth.toFixed(1)}`,
    `Brier ${held.brier.toFixed(4)}, with one chance for all ${held.brierOfBaseRate.toFixed(4)}`,
    `calibration error (ECE) ${held.ece.toFixed(3)}`,
  ]
}

function interval(estimate: Estimate | undefined): string {
  return estimate === undefined ? 'unknown' : `${estimate.value.toFixed(2)} (${estimate.low.toFixed(2)}–${estimate.high.toFixed(2)})`
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`
}

function row([title = '', ...cells]: readonly string[]): string {
  return `${title.padEnd(28)}${cells.map((it) => it.padStart(13)).join('')}`
}
