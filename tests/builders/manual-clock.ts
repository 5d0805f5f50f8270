import type { Clock } from '../../consumers/runtime/ports.ts'

export type ManualClock = Clock & {
  /** Moves the time on and wakes, in order, who has slept long enough; what they do is done when it resolves. */
  advance(ms: number): Promise<void>
}

/** A clock that moves by hand, so that a test never waits. */
export function manualClock(now = 1_770_000_000_000): ManualClock {
  let at = now
  const sleepers = new Set<{ readonly until: number; readonly wake: () => void }>()
  return {
    now: () => at,
    sleep: (ms, signal) =>
      new Promise((resolve) => {
        if (signal?.aborted === true) return resolve()
        const sleeper = {
          until: at + ms,
          wake: () => {
            sleepers.delete(sleeper)
            signal?.removeEventListener('abort', sleeper.wake)
            resolve()
          },
        }
        sleepers.add(sleeper)
        signal?.addEventListener('abort', sleeper.wake, { once: true })
      }),
    async advance(ms) {
      const end = at + ms
      for (;;) {
        await settle()
        const [next] = [...sleepers].filter((it) => it.until <= end).sort((a, b) => a.until - b.until)
        if (next === undefined) break
        at = Math.max(at, next.until)
        next.wake()
      }
      at = end
      await settle()
    },
  }
}

/** Lets everything that can go on without the clock go on. */
export const settle = () => new Promise<void>((resolve) => setImmediate(resolve))
