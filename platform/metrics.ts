import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'
import { readVersion } from './version.ts'

/** What is known of a metric before it has a value. Labels are names and codes of ours, never anything a person wrote. */
type Declared = {
  readonly labels: readonly string[]
  /** One sentence. */
  readonly help: string
  /** What an operator does about it. */
  readonly todo: string
}
export type Metric = Declared &
  ({ readonly kind: 'counter' | 'gauge' } | { readonly kind: 'histogram'; /** Upper bounds. */ readonly buckets: readonly number[] })

/** Every metric of one half by its name. The documentation is generated from it. */
export type Catalogue = Readonly<Record<string, Metric>>

/** The names of a catalogue's metrics of one kind, and the labels of one of them. */
type Named<C extends Catalogue, Kind extends Metric['kind']> = {
  [Name in keyof C & string]: C[Name]['kind'] extends Kind ? Name : never
}[keyof C & string]
type Labels<C extends Catalogue, Name extends keyof C> = Readonly<Record<C[Name]['labels'][number], string>>

export type MetricsPage = { readonly type: string; readonly text: string }

/** The values of a catalogue's metrics, and those of the process. */
export type Meter<C extends Catalogue> = {
  add<N extends Named<C, 'counter'>>(name: N, labels: Labels<C, N>, by?: number): void
  set<N extends Named<C, 'gauge'>>(name: N, labels: Labels<C, N>, value: number): void
  observe<N extends Named<C, 'histogram'>>(name: N, labels: Labels<C, N>, value: number): void
  /** Forgets the value of one combination of labels. */
  forget<N extends Named<C, 'gauge'>>(name: N, labels: Labels<C, N>): void
  /** Forgets the values of all combinations of labels. */
  clear<N extends Named<C, 'gauge'>>(name: N): void
  /** The page for Prometheus. */
  page(): Promise<MetricsPage>
}

/** In both halves, beside the metrics of the process. */
export const commonCatalogue = {
  signals_build_info: {
    kind: 'gauge',
    labels: ['version'],
    help: 'The version that runs, as a label; the value is 1.',
    todo: 'More than one version for longer than a rollout takes: a process was not replaced.',
  },
} as const satisfies Catalogue

/**
 * Gauges of the client library whose names end like those of counters. `promtool check metrics` refuses them; the same numbers by type
 * are in nodejs_active_resources, nodejs_active_handles and nodejs_active_requests.
 */
const MISNAMED = ['nodejs_active_resources_total', 'nodejs_active_handles_total', 'nodejs_active_requests_total']

/** Opens a registry of its own for a catalogue, the build info and the metrics of this process under their standard names. */
export function openMeter<C extends Catalogue>(catalogue: C): Meter<C> {
  const registry = new Registry()
  const counters = new Map<string, Counter>()
  const gauges = new Map<string, Gauge>()
  const histograms = new Map<string, Histogram>()
  const all: Catalogue = { ...commonCatalogue, ...catalogue }
  for (const [name, metric] of Object.entries(all)) {
    const about = { name, help: metric.help, labelNames: [...metric.labels], registers: [registry] }
    switch (metric.kind) {
      case 'counter':
        counters.set(name, new Counter(about))
        break
      case 'gauge':
        gauges.set(name, new Gauge(about))
        break
      case 'histogram':
        histograms.set(name, new Histogram({ ...about, buckets: [...metric.buckets] }))
        break
    }
  }
  gauges.get('signals_build_info')?.set({ version: readVersion() }, 1)
  collectDefaultMetrics({ register: registry })
  for (const name of MISNAMED) registry.removeSingleMetric(name)
  return {
    add: (name, labels, by = 1) => counters.get(name)?.inc(labels, by),
    set: (name, labels, value) => gauges.get(name)?.set(labels, value),
    observe: (name, labels, value) => histograms.get(name)?.observe(labels, value),
    forget: (name, labels) => gauges.get(name)?.remove(labels),
    clear: (name) => gauges.get(name)?.reset(),
    page: async () => ({ type: registry.contentType, text: await registry.metrics() }),
  }
}
