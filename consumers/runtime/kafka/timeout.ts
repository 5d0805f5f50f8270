import type { Clock } from '../ports.ts'

/** Resolves with the work's result, or with `late` after `ms` milliseconds; a later result is ignored. */
export async function withTimeout<T>(clock: Clock, ms: number, work: Promise<T>): Promise<T | 'late'> {
  const timer = new AbortController()
  // A rejection after the timeout must not be reported as unhandled.
  work.catch(() => undefined)
  try {
    return await Promise.race([work, clock.sleep(ms, timer.signal).then(() => 'late' as const)])
  } finally {
    timer.abort()
  }
}
