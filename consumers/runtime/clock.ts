import type { Clock } from './ports.ts'

/** The clock of this machine. */
export const systemClock: Clock = {
  now: () => Date.now(),
  sleep(ms, signal) {
    if (signal?.aborted === true) return Promise.resolve()
    return new Promise((wake) => {
      const awake = () => {
        clearTimeout(timer)
        signal?.removeEventListener('abort', awake)
        wake()
      }
      const timer = setTimeout(awake, ms)
      signal?.addEventListener('abort', awake, { once: true })
    })
  },
}
