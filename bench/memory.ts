import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { type Bench, alone, paired, type Figure } from './figure.ts'
import type { BenchBackend, BenchBackends } from './backends.ts'
import { measuredNumber } from './build-dir.ts'

const DATASETS = ['interactions', 'churn_risk'] as const
const PARTITIONS = [1, 10, 50] as const
const EVENTS = 200_000
/** A segment is full by then (64 MB of events); from there on nothing may grow. */
const SHORT = 40_000
const LONG = SHORT * 10
/** What a container is given; the consumers must stay below it. */
const CONTAINER_MB = 512
/** Node gives its old objects half of a container's memory; outside of one it would take more before it collects garbage. */
const AS_IN_CONTAINER = [`--max-old-space-size=${CONTAINER_MB / 2}`]
/** So few that each has all the facts that are kept of one in the short log already; what a customer costs is measured by itself. */
const KNOWN = 500
const CUSTOMERS = 50_000
const FACTS_EACH = 3

/**
 * The most memory one consumer process holds at default settings, on Kafka where there is a broker, else on files; how much of it
 * comes from a longer log; and what each known customer adds. Peaks hardly vary, so each is measured once.
 */
export async function* memoryFigures(bench: Bench, { files, kafka }: BenchBackends): AsyncGenerator<Figure> {
  const backend = typeof kafka === 'string' ? files : kafka
  for (const partitions of PARTITIONS) {
    for (const dataset of DATASETS) {
      const name = `memory.peak_mb.p${partitions}.${dataset}`
      if (bench.wants(name)) yield paired(name, 'MB', 'less', [[await peakOf(bench, backend, dataset, partitions, EVENTS), CONTAINER_MB]])
    }
  }
  for (const dataset of DATASETS) {
    const name = `memory.peak_mb_of_ten_times_the_log.${dataset}`
    if (!bench.wants(name)) continue
    const short = await peakOf(bench, backend, dataset, 1, SHORT)
    yield paired(name, 'MB', 'less', [[await peakOf(bench, backend, dataset, 1, LONG), short]])
  }
  if (!bench.wants('state.bytes_per_customer')) return
  bench.say('state.bytes_per_customer')
  const words = [String(CUSTOMERS), String(FACTS_EACH)]
  const { bytes } = await bench.buildDir.measure('bench/processes/state.js', words, {}, ['--expose-gc'])
  yield alone('state.bytes_per_customer.churn_risk', 'bytes', [bytes ?? Number.NaN])
}

async function peakOf(
  { buildDir, say }: Bench,
  backend: BenchBackend,
  dataset: string,
  partitions: number,
  events: number,
): Promise<number> {
  const topic = `bench-memory-${partitions}-${events}`
  if (!filled.has(topic)) {
    filled.add(topic)
    const environment = { SIGNALS_LOG_URL: backend.logUrl, SIGNALS_PARTITIONS: String(partitions) }
    await buildDir.measure('bench/processes/fill.js', [topic, String(events), '4', String(KNOWN)], environment)
  }
  const lake = join(buildDir.folder, 'lake-memory')
  const environment = { SIGNALS_LOG_URL: backend.logUrl, SIGNALS_LAKE_URL: `file:${lake}` }
  const measured = await buildDir.measure('bench/processes/consume.js', [dataset, topic], environment, AS_IN_CONTAINER)
  await rm(lake, { recursive: true, force: true })
  const megabytes = measuredNumber(measured, 'peakBytes') / 1_048_576
  say(`memory of ${dataset}, ${events} events on ${partitions} partitions (${backend.name}): ${megabytes.toFixed(0)} MB`)
  return megabytes
}

const filled = new Set<string>()
