import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { consumers } from '../consumers/all.ts'
import { type Bench, paired, type Figure, type Skipped } from './figure.ts'
import type { BenchBackend, BenchBackends } from './backends.ts'
import { measuredNumber } from './build-dir.ts'

const DATASETS = consumers.map(({ dataset }) => dataset.name)
/** Enough for the compiler to have seen the way of an event. */
const WARM_UP = 20_000

/**
 * What one event costs each consumer and how many a second it takes, from one partition into a lake in a folder. The floor reads the
 * same log, parses every value and writes the same finished rows, with nothing in between.
 */
export async function* consumerFigures(bench: Bench, backends: BenchBackends): AsyncGenerator<Figure | Skipped> {
  for (const backend of [backends.files, backends.kafka]) {
    const name = typeof backend === 'string' ? 'kafka' : backend.name
    const wanted = DATASETS.filter((it) => bench.wants(`consume.${name}.${it}`))
    if (wanted.length === 0) continue
    if (typeof backend === 'string') {
      yield { name: 'consume.kafka', skipped: backend }
      continue
    }
    const { bytes } = await filled(bench, backend)
    yield {
      name: `consume.${name}.event_bytes`,
      value: Math.round(bytes / bench.events),
      unit: 'bytes',
      floor: null,
      ratio: null,
      runs: 1,
      spread: 0,
    }
    for (const dataset of wanted) yield* figuresOf(bench, backend, dataset)
  }
}

async function filled(bench: Bench, { logUrl }: BenchBackend): Promise<{ readonly bytes: number }> {
  const environment = { SIGNALS_LOG_URL: logUrl, SIGNALS_PARTITIONS: '1' }
  await bench.buildDir.measure('bench/processes/fill.js', ['bench-warm-up', String(WARM_UP), '2'], environment)
  const measured = await bench.buildDir.measure('bench/processes/fill.js', ['bench-events', String(bench.events), '1'], environment)
  return { bytes: measuredNumber(measured, 'bytes') }
}

async function* figuresOf({ buildDir, events, runs, say, flags }: Bench, backend: BenchBackend, dataset: string): AsyncGenerator<Figure> {
  const name = `consume.${backend.name}.${dataset}`
  const costs: [number, number][] = []
  const rates: [number, number][] = []
  const cost = (cpuUs: number) => cpuUs / events
  const rate = (wallMs: number) => (events / wallMs) * 1000
  for (let run = 0; run < runs; run += 1) {
    const lake = join(buildDir.folder, `lake-${name}-${run}`)
    const environment = { SIGNALS_LOG_URL: backend.logUrl, SIGNALS_LAKE_URL: `file:${lake}` }
    const topics = ['bench-events', 'bench-warm-up']
    const ours = await buildDir.measure('bench/processes/consume.js', [dataset, ...topics], environment, flags)
    const floor = await buildDir.measure('bench/processes/floor.js', [dataset, ...topics, lake, `${lake}.floor`], environment, [])
    costs.push([cost(measuredNumber(ours, 'cpuUs')), cost(measuredNumber(floor, 'cpuUs'))])
    rates.push([rate(measuredNumber(ours, 'wallMs')), rate(measuredNumber(floor, 'wallMs'))])
    say(
      `${name}: ${costs
        .at(-1)
        ?.map((it) => it.toFixed(1))
        .join(' µs, floor ')} µs (${run + 1} of ${runs})`,
    )
    for (const folder of [lake, `${lake}.warm-up`, `${lake}.floor`]) await rm(folder, { recursive: true, force: true })
  }
  yield paired(`${name}.cpu_us_per_event`, 'µs', 'less', costs)
  yield paired(`${name}.events_per_second`, 'events/s', 'more', rates)
}
