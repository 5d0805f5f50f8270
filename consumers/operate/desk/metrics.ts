import { openMeter, type Catalogue, type MetricsPage } from '../../../platform/metrics.ts'

const SECONDS = [0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30] as const

/** Every metric of the desk. Labels are pages and codes, never anything that stands on a page. */
export const deskMetricsCatalogue = {
  signals_desk_requests_total: {
    kind: 'counter',
    labels: ['page', 'status'],
    help: 'Answers of the desk by page and status.',
    todo: 'A rise of 401: somebody tries tokens, or forges the header of the proxy. A rise of 500: look at the log lines of the desk.',
  },
  signals_desk_seconds: {
    kind: 'histogram',
    labels: ['page'],
    buckets: SECONDS,
    help: 'Time from a request to its answer.',
    todo: 'Above a second for one page alone: narrow it with its filters; for all pages: give the desk more memory or processors.',
  },
  signals_desk_exports_total: {
    kind: 'counter',
    labels: ['page'],
    help: 'Lists of customers that left the desk as CSV.',
    todo: 'Ask who needs them: a list that is copied cannot be taken back.',
  },
  signals_desk_lake_age_seconds: {
    kind: 'gauge',
    labels: [],
    help: 'Time since the lake was read last; it grows while nobody reads a page.',
    todo: 'More than twice SIGNALS_DESK_REFRESH_MS while pages are read: reading the lake fails; look at the log lines of the desk.',
  },
  signals_desk_refresh_failures_total: {
    kind: 'counter',
    labels: [],
    help: 'Attempts to read the lake that failed. Pages show the lake as it was read before.',
    todo: 'Any rise: the log lines of the desk have the reason.',
  },
} as const satisfies Catalogue

export type DeskMetrics = {
  answered(it: { readonly path: string; readonly status: number; readonly ms: number }): void
  exported(path: string): void
  refreshFailed(): void
  page(lakeAgeMs: number | undefined): Promise<MetricsPage>
}

export function createDeskMetrics(): DeskMetrics {
  const meter = openMeter(deskMetricsCatalogue)
  return {
    answered({ path, status, ms }) {
      meter.add('signals_desk_requests_total', { page: path, status: String(status) })
      meter.observe('signals_desk_seconds', { page: path }, ms / 1000)
    },
    exported: (path) => meter.add('signals_desk_exports_total', { page: path }),
    refreshFailed: () => meter.add('signals_desk_refresh_failures_total', {}),
    async page(lakeAgeMs) {
      if (lakeAgeMs !== undefined) meter.set('signals_desk_lake_age_seconds', {}, lakeAgeMs / 1000)
      return await meter.page()
    },
  }
}
