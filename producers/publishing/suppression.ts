import { errorText } from '../../platform/error-text.ts'
import type { InteractionEvent } from '../../schemas/event/envelope.ts'
import { isSuppressed, SUPPRESSION_KEY, suppressionBy, suppressionList, type Suppression } from '../../schemas/suppression.ts'
import type { Logger } from '../../platform/logger.ts'
import type { LakeStore } from './store.ts'

/** The suppression list as this process last read it. */
export type Suppressing = Pick<Suppression, 'suppresses'>

/** The events that may be published. `now` is the append time that the log would give them, in epoch milliseconds. */
export function dropSuppressed(events: readonly InteractionEvent[], list: Suppressing, now: number): readonly InteractionEvent[] {
  return events.filter(({ data: { customer } }) => !isSuppressed(customer, now, list))
}

/** Runs `run` every `ms` milliseconds, for the first time after `ms`, until the returned function is called. */
export type Every = (ms: number, run: () => void) => () => void

export type Keeping = {
  readonly store: LakeStore
  readonly every: Every
  readonly log: Logger
  /** Called each time the list could not be read. */
  readonly failed: () => void
}

/** `close` ends the reading and closes the store. */
export type SuppressionKept = Suppressing & { close(): void }

/** The same interval as in consumers. The command `suppress` tells its operator about it. */
const EVERY_MS = 60_000

/**
 * Keeps the suppression list up to date: reads it before the promise resolves, and again every minute.
 *
 * While the list cannot be read, the last known list applies (at first an empty one) and publishing continues. No dataset gets rows
 * about a suppressed customer in the meantime: consumers read the list before every write, and write nothing while they cannot read
 * it. If the gateway rejected payloads while the store is down, it would lose those of every vendor that does not retry.
 */
export async function keepSuppression({ store, every, log, failed }: Keeping): Promise<SuppressionKept> {
  let known = suppressionBy(suppressionList(undefined))
  let readable = true
  let reading: Promise<void> | undefined
  let closed = false

  async function read(): Promise<void> {
    try {
      known = suppressionBy(suppressionList(await store.read(SUPPRESSION_KEY)))
      if (!readable) log.info('the suppression list can be read again')
      readable = true
    } catch (error) {
      if (closed) return
      failed()
      const reason = errorText(error)
      if (readable) log.warn('the suppression list cannot be read; the last known list applies until it can be read again', { reason })
      readable = false
    }
  }

  await read()
  const stop = every(EVERY_MS, () => {
    // Only one read runs at a time: otherwise an older answer could replace a newer one.
    reading ??= read().finally(() => (reading = undefined))
  })
  return {
    suppresses: (customerKey, appendTime) => known.suppresses(customerKey, appendTime),
    close() {
      closed = true
      stop()
      store.close()
    },
  }
}
