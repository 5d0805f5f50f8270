import { join } from 'node:path'
import { alone, type Bench, type Figure, paired } from './figure.ts'
import { measuredNumber, type Measured } from './build-dir.ts'
import { TEXT_KINDS } from './texts.ts'

const DATASETS = ['brand_sentiment', 'churn_risk', 'moments', 'referral_signals'] as const
/** Datasets with a state, whose cost must not grow with the log. */
const GROWING = ['churn_risk', 'moments'] as const

/** About as many simulated events as `events` of the bench. */
const DAYS = 120
const EVENTS_PER_CUSTOMER = 7

/** By what the log grows: as a share of the events and customers of the small one. */
const SMALL = { events: 100_000, customers: 10_000 } as const
const GROWTHS = [
  ['more_events', { events: 500_000, customers: 10_000 }],
  ['more_events_and_customers', { events: 500_000, customers: 60_000 }],
] as const
/** `events` of the bench for which logs grow at full size; with fewer they are smaller in proportion. */
const FULL = 60_000

/** What hearing, score and rows cost in the process, without decoding, Parquet and the lake; and whether it grows with the log. */
export async function* derivationFigures(bench: Bench): AsyncGenerator<Figure> {
  yield* perEvent(bench)
  yield* perText(bench)
  yield* growth(bench)
}

async function* perEvent(bench: Bench): AsyncGenerator<Figure> {
  const wanted = DATASETS.filter((it) => bench.wants(`derive.${it}.us_per_event`))
  if (wanted.length === 0) return
  const file = join(bench.buildDir.folder, 'simulated.jsonl')
  bench.say('derive: simulating')
  const customers = Math.max(1, Math.round(bench.events / EVENTS_PER_CUSTOMER))
  await bench.buildDir.measure('bench/processes/simulate.js', [file, String(customers), String(DAYS)], {})
  const rounds = await inTurn(bench, wanted, (dataset) => derive(bench, [dataset, file]))
  for (const [dataset, measured] of rounds) {
    yield paired(`derive.${dataset}.us_per_event`, 'µs', 'less', measured.map(costs))
    yield alone(`derive.${dataset}.words_per_second`, 'words/s', measured.map(wordsPerSecond))
  }
}

async function* perText(bench: Bench): AsyncGenerator<Figure> {
  const wanted = TEXT_KINDS.filter((it) => bench.wants(`derive.brand_sentiment.${it}_per_minute`))
  const rounds = await inTurn(bench, wanted, (kind) => derive(bench, ['brand_sentiment', kind, String(Math.round(bench.events / 3))]))
  for (const [kind, measured] of rounds) {
    yield alone(
      `derive.brand_sentiment.${kind}_per_minute`,
      'texts/min of a core',
      measured.map((it) => 60_000_000 / costs(it)[0]),
    )
    yield alone(`derive.brand_sentiment.${kind}.words_per_second`, 'words/s', measured.map(wordsPerSecond))
  }
}

/** The value is the cost of an event in the larger log, its floor that in the smaller one; a ratio of 1 is flat. */
async function* growth(bench: Bench): AsyncGenerator<Figure> {
  const scale = Math.min(1, bench.events / FULL)
  const size = ({ events, customers }: { readonly events: number; readonly customers: number }) =>
    ['histories', String(Math.round(events * scale)), String(Math.max(1, Math.round(customers * scale)))] as const
  for (const dataset of GROWING) {
    const wanted = GROWTHS.filter(([name]) => bench.wants(`derive.${dataset}.${name}.us_per_event`))
    if (wanted.length === 0) continue
    const logs = [['small', SMALL] as const, ...wanted]
    const rounds = await inTurn(bench, logs, ([, log]) => derive(bench, [dataset, ...size(log)]))
    const small = rounds.find(([[name]]) => name === 'small')?.[1] ?? []
    for (const [[name], measured] of rounds) {
      if (name === 'small') continue
      const pairs = measured.map((it, round): readonly [number, number] => [costs(it)[0], costs(small[round] ?? it)[0]])
      yield paired(`derive.${dataset}.${name}.us_per_event`, 'µs', 'less', pairs)
    }
  }
}

/** Each measured once in every round: a busy minute slows all of them. */
async function inTurn<Subject>(
  { runs }: Bench,
  subjects: readonly Subject[],
  measure: (subject: Subject) => Promise<Measured>,
): Promise<readonly (readonly [Subject, readonly Measured[]])[]> {
  const measured = subjects.map((subject): [Subject, Measured[]] => [subject, []])
  for (let run = 0; run < runs; run += 1) for (const [subject, all] of measured) all.push(await measure(subject))
  return measured
}

async function derive({ buildDir, say, flags }: Bench, words: readonly string[]): Promise<Measured> {
  const measured = await buildDir.measure('bench/processes/derive.js', words, {}, flags)
  const [ours, floor] = costs(measured)
  say(`derive ${words.join(' ')}: ${ours.toFixed(1)} µs, floor ${floor.toFixed(1)} µs`)
  return measured
}

/** Microseconds per event: ours, and the floor. */
function costs(measured: Measured): readonly [number, number] {
  const events = measuredNumber(measured, 'events')
  return [measuredNumber(measured, 'cpuUs') / events, measuredNumber(measured, 'floorUs') / events]
}

function wordsPerSecond(measured: Measured): number {
  return (measuredNumber(measured, 'words') / measuredNumber(measured, 'cpuUs')) * 1_000_000
}
