import { join } from 'node:path'
import { underLock } from '../../../platform/file-lock.ts'

/** How long to wait for another query before this one says that it waits, and how long after that. */
const SAY_AFTER_MS = 1000
const PATIENCE_MS = 3_600_000

/**
 * Runs the work while no other process changes the cache in the folder. Says so when it has to wait: the first fill of a large lake
 * takes minutes.
 */
export async function underCacheLock<T>(folder: string, say: (text: string) => void, work: () => Promise<T>): Promise<T> {
  let begun = false
  const run = (patienceMs: number) =>
    underLock(
      join(folder, 'lock'),
      async () => {
        begun = true
        return await work()
      },
      patienceMs,
    )
  try {
    return await run(SAY_AFTER_MS)
  } catch (error) {
    if (begun) throw error
    say(`another query is bringing the cache in ${folder} forward; waiting for it to end`)
    return await run(PATIENCE_MS)
  }
}
