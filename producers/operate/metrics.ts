import { openMeter, type Catalogue, type Meter, type MetricsPage } from '../../platform/metrics.ts'

/** Bounds of the histogram in seconds, around what was measured (6 to 50 ms) and up to what vendors wait. */
const SECONDS = [0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10] as const

/** Every metric of the producers. Labels are names from signals.yaml and codes, never anything a sender writes. */
export const producerMetricsCatalogue = {
  signals_requests_total: {
    kind: 'counter',
    labels: ['source', 'status'],
    help: 'Requests answered, by source and HTTP status.',
    todo: 'Alert when a source gets 5xx for minutes: the log is unavailable and senders wait. 404 of `unknown`: a sender uses a wrong address.',
  },
  signals_request_seconds: {
    kind: 'histogram',
    buckets: SECONDS,
    labels: [],
    help: 'Seconds from the end of the request to its answer.',
    todo: 'Alert when p99 exceeds 5 s, after which vendors time out: look at the acknowledgement times of the log.',
  },
  signals_events_total: {
    kind: 'counter',
    labels: ['source'],
    help: 'Events that the log acknowledged.',
    todo: 'Alert when a busy source sends nothing: its webhook was switched off, or its secret changed.',
  },
  signals_rejected_total: {
    kind: 'counter',
    labels: ['source', 'reason'],
    help: 'Payloads that could not become an event; the rejected topic keeps them.',
    todo: 'Look at them with `signals-produce redrive --show`. Correct the mapping or the adapter, then run `signals-produce redrive` (docs/runbook/rejected.md).',
  },
  signals_suppressed_total: {
    kind: 'counter',
    labels: ['source', 'reason'],
    help: 'Events not published because their customer is on the suppression list; their senders were answered 200.',
    todo: 'A few are normal: senders do not know the list. A jump: look at who was added to the list.',
  },
  signals_suppression_failures_total: {
    kind: 'counter',
    labels: [],
    help: 'Failed attempts to read the suppression list; until one succeeds, the last list that was read applies.',
    todo: 'Rising for minutes: the store is down, or the role may not read `_restricted/suppression/`; the log line says which.',
  },
  signals_warnings_total: {
    kind: 'counter',
    labels: ['source', 'code'],
    help: 'Warnings in published events.',
    todo: 'A rise of one code: the vendor changed something; look at an event with that code.',
  },
  signals_unauthorized_total: {
    kind: 'counter',
    labels: ['source', 'reason'],
    help: 'Requests that failed the check of their origin.',
    todo: 'After a rotation: name the new secret in signals.yaml. `stale`: compare clocks. Otherwise a stranger sends requests.',
  },
  signals_throttled_total: {
    kind: 'counter',
    labels: ['source'],
    help: 'Requests above the rate limit of their source.',
    todo: 'Raise `rate_per_second` of the source if the traffic is wanted.',
  },
  signals_unread_bodies_total: {
    kind: 'counter',
    labels: ['reason'],
    help: 'Request bodies that were not read to their end: `too_large`, `busy` (the buffer is full), `crowded_out` (closed to make room for others), `too_slow`, or `cut_off` by the sender.',
    todo: 'Many of `too_slow` and `crowded_out`: somebody holds connections open; limit the remote addresses in the reverse proxy. `busy`: see signals_buffered_bytes.',
  },
  signals_adapter_failures_total: {
    kind: 'counter',
    labels: ['source'],
    help: 'Payloads for which an adapter threw an error; the rejected topic keeps them.',
    todo: 'A fault of this project: report it with the log line that says where. After the fix, run `signals-produce redrive`.',
  },
  signals_buffered_bytes: {
    kind: 'gauge',
    labels: [],
    help: 'Bytes of request bodies in progress, and of messages that the log has not acknowledged.',
    todo: 'Near SIGNALS_MAX_BUFFERED_BYTES, senders get 503: the log is too slow, or the setting is too small.',
  },
  signals_unproven_bytes: {
    kind: 'gauge',
    labels: [],
    help: 'Bytes of request bodies whose sender is not proven yet; they are part of signals_buffered_bytes.',
    todo: 'Near a quarter of SIGNALS_MAX_BUFFERED_BYTES, the slowest bodies are closed: somebody holds connections open. Limit the remote addresses in the reverse proxy.',
  },
  signals_connections: {
    kind: 'gauge',
    labels: [],
    help: 'Open connections.',
    todo: 'At SIGNALS_MAX_CONNECTIONS, new connections are refused: add a process or raise the setting.',
  },
} as const satisfies Catalogue

type Counted = Extract<keyof typeof producerMetricsCatalogue, `${string}_total`>

export type ProducerMetrics = {
  count<N extends Counted>(
    name: N,
    labels: Readonly<Record<(typeof producerMetricsCatalogue)[N]['labels'][number], string>>,
    by?: number,
  ): void
  answered(seconds: number): void
  /** The page for a scraper; `now` says what is measured when it is asked for. */
  page(now: { readonly bufferedBytes: number; readonly unprovenBytes: number; readonly connections: number }): Promise<MetricsPage>
}

export function createProducerMetrics(): ProducerMetrics {
  const meter: Meter<typeof producerMetricsCatalogue> = openMeter(producerMetricsCatalogue)
  return {
    count: (name, labels, by) => meter.add(name, labels, by),
    answered: (seconds) => meter.observe('signals_request_seconds', {}, seconds),
    page(now) {
      meter.set('signals_buffered_bytes', {}, now.bufferedBytes)
      meter.set('signals_unproven_bytes', {}, now.unprovenBytes)
      meter.set('signals_connections', {}, now.connections)
      return meter.page()
    },
  }
}
