import { Unavailable, type Publisher } from '../../publishing/publisher.ts'
import type { FileClock } from './clock.ts'

/** How long the log may take no messages before the read gives up. */
const PATIENCE_MS = 60_000
const FIRST_PAUSE_MS = 200
const LONGEST_PAUSE_MS = 5000

/** A publisher that retries with growing pauses while the log is unavailable, until its patience or the signal ends it. */
export function retryPublishing(waiting: {
  readonly publisher: Pick<Publisher, 'publish'>
  readonly clock: FileClock
  readonly signal?: AbortSignal
}): Pick<Publisher, 'publish'> {
  const { publisher, clock, signal } = waiting
  return {
    async publish(topic, messages) {
      const begun = clock.now()
      for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
        try {
          return await publisher.publish(topic, messages)
        } catch (error) {
          if (!(error instanceof Unavailable) || signal?.aborted === true || clock.now() - begun > PATIENCE_MS) throw error
          await clock.sleep(pause, signal)
        }
      }
    },
  }
}
