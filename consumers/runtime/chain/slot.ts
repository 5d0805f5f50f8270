import type { Work } from '../context.ts'
import { Unsafe } from '../../../platform/errors.ts'
import { readFacts, type SegmentFacts } from './footer.ts'

/**
 * Creating a slot: the one step that commits. Whoever creates the key first has committed its rows and moved the position.
 *
 * Any answer but "created" is no answer: the slot itself is read. My nonce: created after all, the answer was lost. Another
 * nonce: a rival was first. Nothing there: the same key with the same nonce again, for a late PUT of mine may still land.
 */
export type Creation =
  { readonly outcome: 'mine' } | { readonly outcome: 'rival'; readonly standing: SegmentFacts } | { readonly outcome: 'abandoned' }

export type Attempt = {
  readonly key: string
  readonly body: Uint8Array
  readonly nonce: string
  readonly partition: number
  /** Asked before every attempt: whether the PUT may still be made. A throw other than `Unsafe` is tried again. */
  allowed(): Promise<boolean>
  /** Raised when there is no more time to try. */
  readonly deadline: AbortSignal
}

const FIRST_PAUSE_MS = 100
const LONGEST_PAUSE_MS = 10_000

export async function createSlot(work: Pick<Work, 'lake' | 'format' | 'clock' | 'told' | 'chance'>, attempt: Attempt): Promise<Creation> {
  const { lake, format, clock, told, chance } = work
  const { key, body, nonce, partition, deadline } = attempt
  for (let tries = 1; ; tries += 1) {
    let why = `${key} exists, yet could not be read`
    try {
      if (!(await attempt.allowed())) return { outcome: 'abandoned' }
      if ((await lake.create(key, body)) === 'created') return { outcome: 'mine' }
    } catch (error) {
      if (error instanceof Unsafe) throw error
      why = String(error)
    }
    try {
      const standing = await readFacts(format, lake, key)
      if (standing !== undefined) return standing.nonce === nonce ? { outcome: 'mine' } : { outcome: 'rival', standing }
    } catch (error) {
      why = String(error)
    }
    if (deadline.aborted) return { outcome: 'abandoned' }
    told({ what: 'retrying', partition, why, attempt: tries })
    await clock.sleep(pause(tries, chance()), deadline)
  }
}

/** Doubling from 0.1 s to 10 s, with up to half of it taken off by chance (0 to 1), so that rivals do not march in step. */
export function pause(attempt: number, chance: number): number {
  const longest = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** Math.min(attempt, 10))
  return Math.round(longest * (1 - chance / 2))
}
