import type { InteractionEvent } from '../../schemas/event/envelope.ts'
import { isSuppressed, SUPPRESSION_KEY, suppressionBy, suppressionList, type Suppression } from '../../schemas/suppression.ts'
import type { Logger } from '../../platform/logger.ts'
import type { Store } from './store.ts'

/** Whom the suppression list keeps out of the log, as far as this process knows. */
export type Suppressing = Pick<Suppression, 'suppresses'>

/** The events that may be published at `now`, in epoch milliseconds: what the log would stamp them with. */
export function allowed(events: readonly InteractionEvent[], list: Suppressing, now: number): readonly InteractionEvent[] {
  return events.filter(({ data: { customer } }) => !isSuppressed(customer, now, list))
}

/** Runs something every so many milliseconds, the first time after the first of them, until the function it returns is called. */
export type Every = (ms: number, run: () => void) => () => void

export type Keeping = {
  readonly store: Store
  readonly every: Every
  readonly log: Logger
  /** Told of each time the list could not be read. */
  readonly failed: () => void
}

/** Reads no more once closed, and closes its store. */
export type SuppressionKept = Suppressing & { close(): void }

/** As often as consumers look; `suppress` tells its operator so. */
const EVERY_MS = 60_000

/**
 * Keeps the suppression list: read before it resolves, and again every minute.
 *
 * While it cannot be read, the last one known counts (at first that of nobody) and publishing goes on. Nothing derived can slip
 * out meanwhile: consumers read the list again before every write, and write nothing while they cannot. A gateway that took no
 * facts because a store is down would lose those of everybody whose vendor does not come again.
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
      const reason = error instanceof Error ? error.message : String(error)
      if (readable) log.warn('the suppression list cannot be read; the last one known counts until it can', { reason })
      readable = false
    }
  }

  await read()
  const stop = every(EVERY_MS, () => {
    // A store that hangs is not asked twice at once: an older answer must not follow a newer one.
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
