import { setTimeout as pause } from 'node:timers/promises'

/** Epoch milliseconds, and a pause that ends early when the signal is raised. */
export type FileClock = { now(): number; sleep(ms: number, signal?: AbortSignal): Promise<void> }

export const processClock: FileClock = {
  now: () => Date.now(),
  async sleep(ms, signal) {
    await pause(ms, undefined, signal === undefined ? {} : { signal }).catch(() => undefined)
  },
}
