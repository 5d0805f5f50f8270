import type { RuntimeEvent } from '../runtime/context.ts'

/** What a run that reads to the end of the log has committed of one dataset. */
export type DrainCounts = {
  readonly dataset: string
  readonly segments: number
  readonly records: number
  readonly rows: number
  readonly refused: number
  readonly suppressed: number
  /** From the start of the run to the last event of this dataset. */
  readonly seconds: number
}

/** Counts the runtime events of such a run. Instants are epoch milliseconds. */
export type DrainTally = {
  count(dataset: string, event: RuntimeEvent, now: number): void
  /** In the order in which the datasets were named. */
  counts(): readonly DrainCounts[]
}

export function tallyDrain(datasets: readonly string[], startedAt: number): DrainTally {
  const none = { segments: 0, records: 0, rows: 0, refused: 0, suppressed: 0, seconds: 0 }
  const counted = new Map<string, DrainCounts>(datasets.map((dataset) => [dataset, { dataset, ...none }]))
  return {
    count(dataset, event, now) {
      const before = counted.get(dataset) ?? { dataset, ...none }
      const seconds = (now - startedAt) / 1000
      counted.set(dataset, { ...(event.what === 'committed' ? addSegment(before, event) : before), seconds })
    },
    counts: () => [...counted.values()],
  }
}

function addSegment(before: DrainCounts, segment: Extract<RuntimeEvent, { what: 'committed' }>): DrainCounts {
  return {
    ...before,
    segments: before.segments + 1,
    records: before.records + segment.records,
    rows: before.rows + segment.rows,
    refused: before.refused + segment.refused,
    suppressed: before.suppressed + segment.suppressed,
  }
}

/** One sentence for a dataset. */
export function renderDrain({ dataset, segments, records, rows, refused, suppressed, seconds }: DrainCounts): string {
  const took = `in ${seconds.toFixed(1)} s`
  if (segments === 0) return `${dataset}: nothing new, ${took}`
  return `${dataset}: ${rows} rows of ${records} records in ${segments} segments, ${refused} refused, ${suppressed} suppressed, ${took}`
}

/** How far the run is, over all datasets. */
export function renderProgress(counts: readonly DrainCounts[]): string {
  const sum = (of: (it: DrainCounts) => number) => counts.reduce((all, it) => all + of(it), 0)
  return `${sum((it) => it.records)} records, ${sum((it) => it.rows)} rows, ${sum((it) => it.segments)} segments`
}
