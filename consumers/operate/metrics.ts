import { openMeter, type Catalogue, type MetricsPage } from '../../platform/metrics.ts'
import { trackLag } from './lag.ts'
import type { RuntimeEvent } from '../runtime/context.ts'

/** Bounds of the histogram, in seconds. */
const SECONDS = [0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60] as const

/** Every metric of the consumers. Labels are datasets, partitions and codes, never anything a customer said. */
export const consumerMetricsCatalogue = {
  signals_records_read_total: {
    kind: 'counter',
    labels: ['dataset'],
    help: 'Records read from the log.',
    todo: 'No increase while signals_lag_seconds grows: the consumer is stuck; look at its log lines.',
  },
  signals_lag_seconds: {
    kind: 'gauge',
    labels: ['dataset', 'partition'],
    help: 'Age of the oldest record whose rows are not in the lake yet, as far as this process knows; 0 at the end of the log when no rows wait.',
    todo: 'Alert on this one. It rises to SIGNALS_SEGMENT_AGE_MS while rows are gathered. More than 10 minutes above that: look for retries of the store or the log; if there are none, add processes up to the number of partitions.',
  },
  signals_position: {
    kind: 'gauge',
    labels: ['dataset', 'partition'],
    help: 'The next offset that is not yet in the lake.',
    todo: 'No change for longer than SIGNALS_SILENT_AGE_MS with a lag: look for retries of the store.',
  },
  signals_segments_total: {
    kind: 'counter',
    labels: ['dataset'],
    help: 'Segments committed.',
    todo: 'Nothing; compare with signals_rows_total for the size of files.',
  },
  signals_rows_total: {
    kind: 'counter',
    labels: ['dataset'],
    help: 'Rows committed.',
    todo: 'Nothing.',
  },
  signals_segment_bytes_total: {
    kind: 'counter',
    labels: ['dataset'],
    help: 'Bytes of committed files.',
    todo: 'Nothing.',
  },
  signals_refused_total: {
    kind: 'counter',
    labels: ['dataset'],
    help: 'Records that could not be read or derived; the reasons are in the footers (`verify`).',
    todo: 'Any rise: a producer is newer than this consumer, or another program writes to the topic.',
  },
  signals_suppressed_total: {
    kind: 'counter',
    labels: ['dataset'],
    help: 'Records left out by the suppression list or as tests.',
    todo: 'A jump: a source lost its consent field.',
  },
  signals_duplicates_total: {
    kind: 'counter',
    labels: ['dataset'],
    help: 'Records whose event the dataset already contained.',
    todo: 'A steady share is normal, since vendors retry. A jump: a producer restarts often.',
  },
  signals_lost_slots_total: {
    kind: 'counter',
    labels: ['dataset'],
    help: 'Segments that another process committed first.',
    todo: 'More than one in ten of signals_segments_total: two processes work on one partition; look at rebalances.',
  },
  signals_retries_total: {
    kind: 'counter',
    labels: ['dataset'],
    help: 'Failed attempts at the log or the store that were retried.',
    todo: 'A lasting rise: the store or a broker is down, or a role lost a permission.',
  },
  signals_commit_seconds: {
    kind: 'histogram',
    buckets: SECONDS,
    labels: ['dataset', 'step'],
    help: 'Seconds to encode a segment and to write it to the store.',
    todo: '`put` above 10 s: the store is slow. `encode` above 2 s: lower SIGNALS_SEGMENT_ROWS.',
  },
  signals_state_customers: {
    kind: 'gauge',
    labels: ['dataset', 'partition'],
    help: 'Customers in the state of a stateful consumer.',
    todo: 'Above 100,000 in one partition: use more partitions, which needs a new topic.',
  },
  signals_remembered_ids: {
    kind: 'gauge',
    labels: ['dataset', 'partition'],
    help: 'Event ids remembered when the partition was opened.',
    todo: 'Nothing.',
  },
  signals_buffered_bytes: {
    kind: 'gauge',
    labels: [],
    help: 'Bytes held by open segments.',
    todo: 'At SIGNALS_MEMORY_BUDGET_BYTES all the time: segments are closed early and small; raise the setting and the memory of the container.',
  },
} as const satisfies Catalogue

export type ConsumerMetrics = {
  observe(dataset: string, event: RuntimeEvent, now: number): void
  /** The page for Prometheus at an instant (epoch milliseconds). */
  page(bufferedBytes: number, now: number): Promise<MetricsPage>
}

export function createConsumerMetrics(): ConsumerMetrics {
  const meter = openMeter(consumerMetricsCatalogue)
  const behind = trackLag()
  return {
    observe(dataset, event, now) {
      const lane = { dataset, partition: String(event.partition) }
      behind.observe(dataset, event, now)
      switch (event.what) {
        case 'opened':
          meter.set('signals_position', lane, Number(event.next))
          meter.set('signals_state_customers', lane, event.state)
          meter.set('signals_remembered_ids', lane, event.ids)
          return
        case 'read':
          meter.add('signals_records_read_total', { dataset }, event.records)
          return
        case 'committed':
          meter.add('signals_segments_total', { dataset })
          meter.add('signals_rows_total', { dataset }, event.rows)
          meter.add('signals_segment_bytes_total', { dataset }, event.bytes)
          meter.add('signals_refused_total', { dataset }, event.refused)
          meter.add('signals_suppressed_total', { dataset }, event.suppressed)
          meter.add('signals_duplicates_total', { dataset }, event.duplicates)
          meter.observe('signals_commit_seconds', { dataset, step: 'encode' }, event.encodeMs / 1000)
          meter.observe('signals_commit_seconds', { dataset, step: 'put' }, event.putMs / 1000)
          meter.set('signals_position', lane, Number(event.next))
          return
        case 'lost':
          meter.add('signals_lost_slots_total', { dataset })
          return
        case 'retrying':
          meter.add('signals_retries_total', { dataset })
          return
        case 'current':
          meter.set('signals_state_customers', lane, event.customers)
          return
        case 'abandoned':
        case 'signpost':
        case 'waiting':
        case 'current_ahead':
          return
        case 'left':
          meter.forget('signals_position', lane)
          return
      }
    },
    page(bufferedBytes, now) {
      meter.clear('signals_lag_seconds')
      for (const { dataset, partition, seconds } of behind.ages(now))
        meter.set('signals_lag_seconds', { dataset, partition: String(partition) }, seconds)
      meter.set('signals_buffered_bytes', {}, bufferedBytes)
      return meter.page()
    },
  }
}
