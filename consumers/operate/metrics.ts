import { Counter, Gauge, Histogram, Registry } from 'prom-client'
import { lag } from './lag.ts'
import type { Happened } from '../runtime/context.ts'

/**
 * Every metric of the consumers: its name, what it says and what to do about it. Labels are datasets, partitions and codes, never
 * anything a customer said.
 */
export const catalogue = {
  signals_records_read_total: {
    labels: ['dataset'],
    help: 'Records read from the log.',
    todo: 'Zero while signals_lag_seconds grows: the consumer stands still; look at its log.',
  },
  signals_lag_seconds: {
    labels: ['dataset', 'partition'],
    help: 'Age of the oldest record whose rows are not in the lake yet, as far as this process knows; 0 where the end of the log was reached and no rows wait.',
    todo: 'The one to alert on. It rises to SIGNALS_SEGMENT_AGE_MS as rows are gathered. More than 10 minutes above that: look for retries of the store or the log; without any, add processes up to the number of partitions.',
  },
  signals_position: {
    labels: ['dataset', 'partition'],
    help: 'The next offset that is not yet in the lake.',
    todo: 'Standing still for longer than SIGNALS_SILENT_AGE_MS with a lag: look for retries of the store.',
  },
  signals_segments_total: {
    labels: ['dataset'],
    help: 'Segments committed.',
    todo: 'Nothing; compare with signals_rows_total for the size of files.',
  },
  signals_rows_total: { labels: ['dataset'], help: 'Rows committed.', todo: 'Nothing.' },
  signals_segment_bytes_total: { labels: ['dataset'], help: 'Bytes of committed files.', todo: 'Nothing.' },
  signals_refused_total: {
    labels: ['dataset'],
    help: 'Records that could not be read or derived; the reasons are in the footers (`verify`).',
    todo: 'Any rise: a producer is newer than this consumer, or something else writes to the topic.',
  },
  signals_suppressed_total: {
    labels: ['dataset'],
    help: 'Records left out by the suppression list or as tests.',
    todo: 'A jump: a source lost its consent field.',
  },
  signals_duplicates_total: {
    labels: ['dataset'],
    help: 'Records whose event the dataset already had.',
    todo: 'A steady share is normal (vendors retry); a jump says that a producer restarts often.',
  },
  signals_lost_slots_total: {
    labels: ['dataset'],
    help: 'Segments another process had committed first.',
    todo: 'More than one in ten: two processes work on one partition; look at rebalances.',
  },
  signals_retries_total: {
    labels: ['dataset'],
    help: 'Attempts at log or store that failed and were tried again.',
    todo: 'Lasting rise: the store or a broker is down, or a role lost a permission.',
  },
  signals_commit_seconds: {
    labels: ['dataset', 'step'],
    help: 'Seconds to encode a segment and to put it into the store.',
    todo: 'put above 10 s: the store is slow; encode above 2 s: lower SIGNALS_SEGMENT_ROWS.',
  },
  signals_state_customers: {
    labels: ['dataset', 'partition'],
    help: 'Customers a stateful consumer knows.',
    todo: 'Made for 100,000 a partition; beyond it, use more partitions (a new topic).',
  },
  signals_remembered_ids: {
    labels: ['dataset', 'partition'],
    help: 'Event ids remembered when the partition was opened.',
    todo: 'Nothing.',
  },
  signals_buffered_bytes: {
    labels: [],
    help: 'Bytes held by open segments.',
    todo: 'At SIGNALS_MEMORY_BUDGET_BYTES all the time: segments are closed early and small; raise it with the container.',
  },
} as const

const SECONDS = [0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60]

export type Metrics = {
  tell(dataset: string, event: Happened, now: number): void
  /** The page for Prometheus at an instant (epoch milliseconds). */
  page(bufferedBytes: number, now: number): Promise<{ readonly type: string; readonly text: string }>
}

export function metrics(): Metrics {
  const registry = new Registry()
  type Name = keyof typeof catalogue
  const about = (name: Name) => ({ name, help: catalogue[name].help, labelNames: [...catalogue[name].labels], registers: [registry] })
  const counter = (name: Name) => new Counter(about(name))
  const gauge = (name: Name) => new Gauge(about(name))
  const read = counter('signals_records_read_total')
  const behind = lag()
  const lagSeconds = gauge('signals_lag_seconds')
  const position = gauge('signals_position')
  const segments = counter('signals_segments_total')
  const rows = counter('signals_rows_total')
  const bytes = counter('signals_segment_bytes_total')
  const refused = counter('signals_refused_total')
  const suppressed = counter('signals_suppressed_total')
  const duplicates = counter('signals_duplicates_total')
  const lost = counter('signals_lost_slots_total')
  const retries = counter('signals_retries_total')
  const seconds = new Histogram({ ...about('signals_commit_seconds'), buckets: SECONDS })
  const customers = gauge('signals_state_customers')
  const ids = gauge('signals_remembered_ids')
  const buffered = gauge('signals_buffered_bytes')

  return {
    tell(dataset, event, now) {
      const lane = { dataset, partition: String(event.partition) }
      behind.tell(dataset, event, now)
      switch (event.what) {
        case 'opened':
          position.set(lane, Number(event.next))
          customers.set(lane, event.state)
          ids.set(lane, event.ids)
          return
        case 'read':
          read.inc({ dataset }, event.records)
          return
        case 'committed':
          segments.inc({ dataset })
          rows.inc({ dataset }, event.rows)
          bytes.inc({ dataset }, event.bytes)
          refused.inc({ dataset }, event.refused)
          suppressed.inc({ dataset }, event.suppressed)
          duplicates.inc({ dataset }, event.duplicates)
          seconds.observe({ dataset, step: 'encode' }, event.encodeMs / 1000)
          seconds.observe({ dataset, step: 'put' }, event.putMs / 1000)
          position.set(lane, Number(event.next))
          return
        case 'lost':
          lost.inc({ dataset })
          return
        case 'retrying':
          retries.inc({ dataset })
          return
        case 'current':
          customers.set(lane, event.customers)
          return
        case 'abandoned':
        case 'signpost':
        case 'waiting':
        case 'current_ahead':
          return
        case 'left':
          position.remove(lane)
          return
      }
    },
    async page(bufferedBytes, now) {
      lagSeconds.reset()
      for (const { dataset, partition, seconds: age } of behind.ages(now)) lagSeconds.set({ dataset, partition: String(partition) }, age)
      buffered.set(bufferedBytes)
      return { type: registry.contentType, text: await registry.metrics() }
    },
  }
}
