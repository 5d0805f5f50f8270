import type { RuntimeEvent } from '../runtime/context.ts'

/**
 * The lag of each partition: the age of the oldest record of the log that is not in the lake yet, as far as this process can know it.
 *
 *   rows wait to be committed        since the first record of their segment was appended
 *   no rows wait                     since the newest record read was appended: later records are not known yet
 *   no rows wait, empty batch        zero: the end of the log was reached
 *   opened, or retrying              since the end was last seen, or since this process began to look
 *
 * The age grows with the clock and not with what is read, so that it shows a store or a log that does not answer.
 */
export type Lag = {
  observe(dataset: string, event: RuntimeEvent, now: number): void
  /** The age of each partition in seconds, at an instant (epoch milliseconds). */
  ages(now: number): readonly { readonly dataset: string; readonly partition: number; readonly seconds: number }[]
}

type Behind = {
  /** Epoch milliseconds: an append time, or an instant of this process. */
  readonly since: number
  readonly atEnd: boolean
  /** Append time of the newest record read. */
  readonly newest: number | undefined
}

export function trackLag(): Lag {
  const lanes = new Map<string, { readonly dataset: string; readonly partition: number; readonly behind: Behind }>()
  return {
    observe(dataset, event, now) {
      const { partition } = event
      const lane = `${dataset}/${partition}`
      if (event.what === 'left') lanes.delete(lane)
      else lanes.set(lane, { dataset, partition, behind: after(lanes.get(lane)?.behind ?? unknown(now), event, now) })
    },
    ages: (now) =>
      [...lanes.values()].map(({ dataset, partition, behind }) => ({
        dataset,
        partition,
        seconds: behind.atEnd ? 0 : Math.max(0, now - behind.since) / 1000,
      })),
  }
}

const unknown = (now: number): Behind => ({ since: now, atEnd: false, newest: undefined })

function after(behind: Behind, event: RuntimeEvent, now: number): Behind {
  switch (event.what) {
    case 'opened':
    case 'retrying':
      return { ...behind, atEnd: false }
    case 'read': {
      const newest = event.lastAppendTime ?? behind.newest
      if (event.oldestAppendTime !== null) return { newest, since: event.oldestAppendTime, atEnd: false }
      return event.records === 0 ? { newest, since: now, atEnd: true } : { newest, since: newest ?? behind.since, atEnd: false }
    }
    case 'committed':
      return { ...behind, since: behind.newest ?? behind.since, atEnd: false }
    case 'lost':
    case 'abandoned':
    case 'signpost':
    case 'current':
    case 'current_ahead':
    case 'waiting':
    case 'left':
      return behind
  }
}
