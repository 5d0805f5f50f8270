import type { Clock } from '../ports.ts'

/** What the work gives, or `late` where it takes longer than `ms`; what comes of it after that is of no interest. */
export async function bounded<T>(clock: Clock, ms: number, work: Promise<T>): Promise<T | 'late'> {
  const timer = new AbortController()
  // Whichever comes second must not be an unhandled rejection.
  work.catch(() => undefined)
  try {
    return await Promise.race([work, clock.sleep(ms, timer.signal).then(() => 'late' as const)])
  } finally {
    timer.abort()
  }
}
