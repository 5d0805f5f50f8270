import type { FileClock } from '../file/clock.ts'

/** Shorter pauses are taken together. */
const SHORTEST_PAUSE_MS = 50

/** A function to be called before each attempt, which lets at most `perSecond` of them happen in a second. */
export function openPace(perSecond: number, clock: FileClock, signal: AbortSignal | undefined): () => Promise<void> {
  let due = clock.now()
  return async () => {
    const now = clock.now()
    due = Math.max(due, now) + 1000 / perSecond
    const early = due - now
    if (early >= SHORTEST_PAUSE_MS) await clock.sleep(Math.ceil(early), signal)
  }
}
