import { Counter, Gauge, Histogram, Registry } from 'prom-client'

/**
 * Every metric of the producers: its name, what it counts and what to do about it. docs are generated from this catalogue; labels
 * are names from signals.yaml and codes, never anything a sender writes.
 */
export const catalogue = {
  signals_requests_total: {
    labels: ['source', 'status'],
    help: 'Requests answered, by source and HTTP status.',
    todo: 'Alert when 5xx of a source last for minutes: the log is unavailable, senders are waiting. 404 of `unknown`: a sender uses a wrong address.',
  },
  signals_request_seconds: {
    labels: [],
    help: 'Seconds from the end of the request to its answer.',
    todo: 'Alert when p99 passes the patience of the vendors (5 s): look at the acknowledgement times of the log.',
  },
  signals_events_total: {
    labels: ['source'],
    help: 'Events the log has acknowledged.',
    todo: 'Alert when a source that is never silent is silent: its webhook was switched off or its secret changed.',
  },
  signals_rejected_total: {
    labels: ['source', 'reason'],
    help: 'Payloads no event could be made of, kept in the rejected topic.',
    todo: 'Look at one with the reason; correct the mapping or the adapter; then redrive them.',
  },
  signals_suppressed_total: {
    labels: ['source', 'reason'],
    help: 'Events not published because of whom they are about; their senders were answered 200.',
    todo: 'Nothing while it is few: `suppression_list` counts what is sent about customers on the list. A jump: look at who was added.',
  },
  signals_suppression_failures_total: {
    labels: [],
    help: 'Times the suppression list could not be read; the last one known counts until it can.',
    todo: 'Rising for minutes: the store is down or the role may not read `_restricted/suppression/`; the log line says which.',
  },
  signals_warnings_total: {
    labels: ['source', 'code'],
    help: 'Warnings in published events.',
    todo: 'A code that rises says that a vendor changed something: look at an event that carries it.',
  },
  signals_unauthorized_total: {
    labels: ['source', 'reason'],
    help: 'Requests whose origin was not proven.',
    todo: 'After a rotation: name the new secret in signals.yaml. `stale`: compare clocks. Otherwise somebody is trying.',
  },
  signals_throttled_total: {
    labels: ['source'],
    help: 'Requests beyond the limit of their source.',
    todo: 'Raise `rate_per_second` of the source if the traffic is wanted.',
  },
  signals_adapter_failures_total: {
    labels: ['source'],
    help: 'Payloads at which an adapter threw: a fault of ours. They are kept in the rejected topic.',
    todo: 'Report it with the log line that says where; redrive after the fix.',
  },
  signals_buffered_bytes: {
    labels: [],
    help: 'Bytes of request bodies being worked on.',
    todo: 'Near SIGNALS_MAX_BUFFERED_BYTES senders are answered 503: the log is too slow, or the setting too small.',
  },
  signals_connections: {
    labels: [],
    help: 'Open connections.',
    todo: 'At SIGNALS_MAX_CONNECTIONS new ones are refused: add a process or raise the setting.',
  },
} as const

type Name = keyof typeof catalogue
type Labels<N extends Name> = Readonly<Record<(typeof catalogue)[N]['labels'][number], string>>
type Counted = Exclude<Name, 'signals_request_seconds' | 'signals_buffered_bytes' | 'signals_connections'>

export type Metrics = {
  count<N extends Counted>(name: N, labels: Labels<N>, by?: number): void
  answered(seconds: number): void
  /** The page for a scraper; `now` says what is measured when it is asked for. */
  page(now: { readonly bufferedBytes: number; readonly connections: number }): Promise<{ readonly type: string; readonly text: string }>
  readonly registry: Registry
}

/** Bounds of the histogram in seconds, around what was measured (6 to 50 ms) and up to what vendors wait. */
const SECONDS = [0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10]

export function metrics(): Metrics {
  const registry = new Registry()
  const about = (name: Name) => ({ name, help: catalogue[name].help, labelNames: [...catalogue[name].labels], registers: [registry] })
  const seconds = new Histogram({ ...about('signals_request_seconds'), buckets: SECONDS })
  const buffered = new Gauge(about('signals_buffered_bytes'))
  const connections = new Gauge(about('signals_connections'))
  const counters = new Map<string, Counter<string>>()
  for (const name of Object.keys(catalogue)) if (isCounted(name)) counters.set(name, new Counter<string>(about(name)))
  return {
    registry,
    count: (name, labels, by = 1) => counters.get(name)?.inc({ ...labels }, by),
    answered: (time) => seconds.observe(time),
    async page(now) {
      buffered.set(now.bufferedBytes)
      connections.set(now.connections)
      return { type: registry.contentType, text: await registry.metrics() }
    },
  }
}

function isCounted(name: string): name is Counted {
  return name.endsWith('_total')
}
