import { setMaxListeners } from 'node:events'
import type { Chain, Work } from '../context.ts'
import { Broken, Unsafe } from '../../../platform/errors.ts'
import { isMistake, PartitionRevoked } from '../errors.ts'
import { fill } from './fill.ts'
import { open, type OpenPartition } from './open.ts'
import type { Assignment } from '../ports.ts'
import { Systemic } from './refusals.ts'
import { pause } from '../chain/slot.ts'

/**
 * The loop: find the next offset the dataset needs, read on from there, and create one object whose key contains that offset. The
 * process that creates it first has committed the rows and moved the position, in one atomic step.
 *
 * Ends when the source ends: drained, or `stop` was aborted. Throws errors that an operator must look at.
 */
export async function consume(work: Work, stop: AbortSignal): Promise<void> {
  const failed = new AbortController()
  const stopping = AbortSignal.any([stop, failed.signal])
  // Every partition adds a listener, and there may be hundreds.
  setMaxListeners(0, stopping)
  const deadline = new AbortController()
  const ended = new AbortController()
  const startGrace = () => void work.clock.sleep(work.limits.graceMs, ended.signal).then(() => deadline.abort())
  if (stopping.aborted) startGrace()
  else stopping.addEventListener('abort', startGrace, { once: true })

  const failures: unknown[] = []
  const followed: Promise<void>[] = []
  const fail = (error: unknown) => {
    failures.push(error)
    failed.abort()
  }
  try {
    for await (const assignment of work.source.assignments(stopping)) {
      followed.push(follow(work, assignment, stopping, deadline.signal).catch(fail))
    }
  } catch (error) {
    fail(error)
  }
  await Promise.all(followed)
  ended.abort()
  if (failures.length > 0) throw failures[0]
}

/** A client may throw a TypeError while a connection breaks. Only after this many failures without progress is it reported as a bug. */
const MOST_MISTAKES = 5

/** Follows one partition for as long as it is assigned to this process. */
async function follow(work: Work, assignment: Assignment, stopping: AbortSignal, deadline: AbortSignal): Promise<void> {
  const { partition } = assignment
  let systemic: Systemic | undefined
  let reached = -1n
  for (let failures = 0; ;) {
    let position: OpenPartition | undefined
    try {
      const chain: Chain = { work, partition, assignment, identity: await work.source.identity(), stopping, deadline }
      const opened = await open(chain)
      if (opened === 'abandoned') return work.emit({ what: 'left', partition })
      position = opened
      const outcome = await fill(chain, position, systemic?.from)
      if (outcome === 'systemic') throw systemic?.error ?? new Broken(`partition ${partition} stopped at a limit that was never set`)
      if (outcome === 'ended') return work.emit({ what: 'left', partition })
      failures = 0
    } catch (error) {
      if (error instanceof PartitionRevoked) return work.emit({ what: 'left', partition })
      if (error instanceof Systemic) systemic = error
      else if (error instanceof Unsafe || error instanceof Broken) throw error
      else {
        const { offset } = position?.tip.slot ?? { offset: reached }
        failures = offset > reached ? 1 : failures + 1
        reached = offset
        if (isMistake(error) && failures >= MOST_MISTAKES)
          throw new Broken(
            `partition ${partition} failed ${failures} times without progress, the last time because of a bug in this program: ${String(error)}`,
            { cause: error },
          )
        work.emit({ what: 'retrying', partition, why: String(error), attempt: failures })
        await work.clock.sleep(pause(failures, work.chance()), stopping)
        if (stopping.aborted) return work.emit({ what: 'left', partition })
      }
    }
  }
}
