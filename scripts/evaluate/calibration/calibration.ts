import { type Command, InvalidArgumentError } from 'commander'
import { calibrateChurn } from '../../../consumers/jobs/calibrate/calibrate-churn.ts'
import type { ReplayedOutcome } from '../../../consumers/jobs/calibrate/replay-outcomes.ts'
import { estimateArea } from '../../../consumers/measures/area-under-curve.ts'
import { seedRandom } from '../../../producers/systems/simulated/random.ts'
import { tableLine } from '../show.ts'
import { readBigml } from './read-bigml.ts'
import { streamCustomer } from './stream-bigml.ts'
import { type CalibrationTrials, quantileOf, tryCalibrations } from './try-calibrations.ts'

/** The command that measures how well `calibrate churn` finds planted chances again. */
export function addCalibration(program: Command): void {
  program
    .command('calibration')
    .summary('measure the calibration of churn on planted outcomes')
    .description(
      'Plants outcomes with a known chance for each customer, calibrates on them, and prints how far the chances are from the planted ones (calibration error over ten steps, on 5,000 other customers), how often it refuses, and how often it refuses when the outcomes are shuffled.',
    )
    .option('--tries <count>', 'draws for each number of outcomes', whole, 100)
    .action(({ tries }: { tries: number }) => {
      const seeds = Array.from({ length: tries }, (_, n) => n + 1)
      print('outcomes', ['draws', 'refused', 'median error', '90th percentile', 'largest', 'refused when shuffled'])
      for (const outcomes of [200, 500, 2000]) printTrials(tryCalibrations(outcomes, seeds))
    })
}

function printTrials({ outcomes, tries, refused, errors, refusedShuffled }: CalibrationTrials): void {
  const share = (part: number) => `${((100 * part) / tries).toFixed(0)} %`
  const error = (value: number | undefined) => value?.toFixed(3) ?? '–'
  const found = [quantileOf(errors, 0.5), quantileOf(errors, 0.9), errors.at(-1)]
  print(String(outcomes), [String(tries), share(refused), ...found.map(error), share(refusedShuffled)])
}

type BigmlOptions = { readonly data: string; readonly draws: number }

/** The command that sends the bigml table through the score. The data has no licence that permits a copy here. */
export function addBigml(program: Command): void {
  program
    .command('bigml')
    .summary('measure the score of churn on the bigml telecom table, which you must have')
    .description(
      'Sends each customer of bigml.csv through the state of churn_risk as bare call records without words, outcome or cause. Prints whether stream, batch, order and repeats agree, how well the number of calls and the points tell who left, and how often a calibration is refused. The table is artificial and has no times: calls are spread over 90 days.',
    )
    .requiredOption('--data <folder>', 'the folder with bigml.csv')
    .option('--draws <count>', 'draws of 500 customers', whole, 100)
    .action(evaluateBigml)
}

const DRAWN = 500
/** So that 20 points, which double the odds by the priors, are two calls. */
const POINTS_PER_CALL = 10

function evaluateBigml({ data, draws }: BigmlOptions): void {
  const customers = readBigml(data)
  const streamed = customers.map(streamCustomer)
  const byPoints = streamed.map(({ outcome }) => outcome)
  const byCalls = byPoints.map((it, n) => ({ ...it, points: POINTS_PER_CALL * (customers[n]?.calls ?? 0), reasons: [] }))
  const differ = (of: (it: (typeof streamed)[number]) => boolean) => String(streamed.filter((it) => !of(it)).length)
  print('customers', [String(customers.length)])
  print('left', [String(customers.filter(({ churned }) => churned).length)])
  print('stream differs from batch', [differ(({ isSameInBatch }) => isSameInBatch)])
  print('order or repeats change something', [differ(({ isSameShuffled }) => isSameShuffled)])
  process.stdout.write('\n')
  print('ranked by', ['AUC (95 % interval)', 'all', `${draws} × ${DRAWN} refused`])
  for (const [name, outcomes] of [
    ['number of calls', byCalls],
    ['points of churn_risk', byPoints],
  ] as const)
    print(name, [showArea(outcomes), isRefused(outcomes) ? 'refused' : 'calibrated', String(countRefused(outcomes, draws))])
}

function showArea(outcomes: readonly ReplayedOutcome[]): string {
  const points = (churned: boolean) => outcomes.filter((it) => it.churned === churned).map((it) => it.points)
  const area = estimateArea(points(true), points(false))
  return area === undefined ? '–' : `${area.value.toFixed(3)} (${area.low.toFixed(3)}–${area.high.toFixed(3)})`
}

function isRefused(outcomes: readonly ReplayedOutcome[]): boolean {
  return !calibrateChurn(outcomes, { seed: 1, about: 'bigml', horizonDays: 90 }).ok
}

function countRefused(outcomes: readonly ReplayedOutcome[], draws: number): number {
  let refused = 0
  for (let draw = 1; draw <= draws; draw += 1) {
    const random = seedRandom(draw)
    const drawn = outcomes
      .map((outcome) => ({ outcome, place: random.next() }))
      .toSorted((a, b) => a.place - b.place)
      .slice(0, DRAWN)
    if (isRefused(drawn.map(({ outcome }) => outcome))) refused += 1
  }
  return refused
}

function print(title: string, cells: readonly string[]): void {
  process.stdout.write(tableLine(title, cells, [22, 16, 26, 18, 12, 24]))
}

function whole(text: string): number {
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new InvalidArgumentError('It must be a whole number from 1 on.')
  return Number(text)
}
