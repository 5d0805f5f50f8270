import { setTimeout as pause } from 'node:timers/promises'

/** How long a test waits for one thing. Less than Jest's time-out, so that the failure names what did not come. */
export const WAIT_MS = 100_000

/** What the promise gives; rejects with a sentence about `what` when it has not settled after `ms`. */
export async function within<T>(what: string, promise: Promise<T>, ms: number = WAIT_MS): Promise<T> {
  const late = new AbortController()
  const bound = pause(ms, undefined, { signal: late.signal }).then(() => {
    throw new Error(`${what}: not within ${ms} ms`)
  })
  try {
    return await Promise.race([promise, bound])
  } finally {
    bound.catch(() => undefined)
    late.abort()
  }
}

/** Asks again and again until something holds; rejects with a sentence about `what` when it does not hold after `ms`. */
export async function waitUntil(what: string, holds: () => boolean | Promise<boolean>, ms: number = WAIT_MS): Promise<void> {
  const end = performance.now() + ms
  while (!(await within(what, Promise.resolve(holds()), ms))) {
    if (performance.now() > end) throw new Error(`${what}: not within ${ms} ms`)
    await pause(5)
  }
}
