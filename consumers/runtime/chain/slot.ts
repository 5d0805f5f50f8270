import type { Work } from '../context.ts'
import { Unsafe } from '../../../platform/errors.ts'
import { readFooter, type Footer } from './footer.ts'

/**
 * Creating a slot is the one step that commits: the process that creates the key first has committed its rows and moved the position.
 *
 * Any answer other than "created" is inconclusive, so the slot itself is read:
 *
 *   our nonce        the PUT succeeded, and only its answer was lost
 *   another nonce    a rival was first
 *   no object        retry the same key with the same nonce, because an earlier PUT of ours may still arrive
 */
export type Creation =
  { readonly outcome: 'mine' } | { readonly outcome: 'rival'; readonly standing: Footer } | { readonly outcome: 'abandoned' }

export type Attempt = {
  readonly key: string
  readonly body: Uint8Array
  readonly nonce: string
  readonly partition: number
  /** Called before every attempt: whether the PUT is still allowed. Any error other than `Unsafe` is retried. */
  allowed(): Promise<boolean>
  /** Aborted when there is no time left to retry. */
  readonly deadline: AbortSignal
}

const FIRST_PAUSE_MS = 100
const LONGEST_PAUSE_MS = 10_000

export async function createSlot(work: Pick<Work, 'lake' | 'format' | 'clock' | 'emit' | 'chance'>, attempt: Attempt): Promise<Creation> {
  const { lake, format, clock, emit, chance } = work
  const { key, body, nonce, partition, deadline } = attempt
  for (let tries = 1; ; tries += 1) {
    let why = `${key} exists but could not be read`
    try {
      if (!(await attempt.allowed())) return { outcome: 'abandoned' }
      if ((await lake.create(key, body)) === 'created') return { outcome: 'mine' }
    } catch (error) {
      if (error instanceof Unsafe) throw error
      why = String(error)
    }
    try {
      const standing = await readFooter(format, lake, key)
      if (standing !== undefined) return standing.nonce === nonce ? { outcome: 'mine' } : { outcome: 'rival', standing }
    } catch (error) {
      why = String(error)
    }
    if (deadline.aborted) return { outcome: 'abandoned' }
    emit({ what: 'retrying', partition, why, attempt: tries })
    await clock.sleep(pause(tries, chance()), deadline)
  }
}

/**
 * The backoff before the next attempt, in milliseconds: 0.1 s, doubled with each attempt, up to 10 s. Jitter (`chance`, from 0 to 1)
 * takes off up to half of it, so that rivals do not retry in lockstep.
 */
export function pause(attempt: number, chance: number): number {
  const longest = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** Math.min(attempt, 10))
  return Math.round(longest * (1 - chance / 2))
}
