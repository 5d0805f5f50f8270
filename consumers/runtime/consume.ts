import { setMaxListeners } from 'node:events'
import { commitSegment, noteCurrent, turnToDay } from './commit.ts'
import type { Chain, Work } from './context.ts'
import { Broken, isMistake, LogChanged, TakenAway, Unsafe } from './errors.ts'
import { checkBefore, checkFirst } from './fingerprint.ts'
import { open, type Position } from './open.ts'
import type { Assignment } from './ports.ts'
import { refusalWindow, Systemic } from './refusals.ts'
import { openSegment, type Segment } from './segment.ts'
import { pause } from './slot.ts'
import { dayOf, endOf } from './slots.ts'
import { readSuppression } from './suppression.ts'
import { taking } from './take.ts'

/**
 * The loop: which offset is the dataset waiting for? Read on from there, and create one object whose key contains that offset.
 * Whoever creates it first has committed the rows and moved the position, in one atomic step.
 *
 * Ends when the source ends: drained, or `stop` was raised. Throws what an operator must look at.
 */
export async function consume(work: Work, stop: AbortSignal): Promise<void> {
  const failed = new AbortController()
  const stopping = AbortSignal.any([stop, failed.signal])
  // Every partition listens, and there may be hundreds.
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

/** A client may stumble over its own feet while a connection breaks; what fails so often without a way forward is broken. */
const MOST_MISTAKES = 5

/** One partition, for as long as it is ours. */
async function follow(work: Work, assignment: Assignment, stopping: AbortSignal, deadline: AbortSignal): Promise<void> {
  const { partition } = assignment
  let systemic: Systemic | undefined
  let reached = -1n
  for (let failures = 0; ;) {
    let position: Position | undefined
    try {
      const chain: Chain = { work, partition, assignment, identity: await work.source.identity(), stopping, deadline }
      const opened = await open(chain)
      if (opened === 'abandoned') return work.told({ what: 'left', partition })
      position = opened
      const outcome = await fill(chain, position, systemic?.from)
      if (outcome === 'systemic') throw systemic?.error ?? new Broken(`partition ${partition} was stopped at a limit nobody set`)
      if (outcome === 'ended') return work.told({ what: 'left', partition })
      failures = 0
    } catch (error) {
      if (error instanceof TakenAway) return work.told({ what: 'left', partition })
      if (error instanceof Systemic) systemic = error
      else if (error instanceof Unsafe || error instanceof Broken) throw error
      else {
        const { offset } = position?.tip.place ?? { offset: reached }
        failures = offset > reached ? 1 : failures + 1
        reached = offset
        if (isMistake(error) && failures >= MOST_MISTAKES)
          throw new Broken(`partition ${partition} failed ${failures} times, the last time by a mistake of the program: ${String(error)}`, {
            cause: error,
          })
        work.told({ what: 'retrying', partition, why: String(error), attempt: failures })
        await work.clock.sleep(pause(failures, work.chance()), stopping)
        if (stopping.aborted) return work.told({ what: 'left', partition })
      }
    }
  }
}

type Filled = 'ended' | 'lost' | 'systemic'

/**
 * Fills one segment after the other. 'lost': a rival created the slot, or what was derived may not be written any more: open
 * again. `until` stops before a window of records that was found to be mostly unreadable.
 */
async function fill(chain: Chain, position: Position, until: bigint | undefined): Promise<Filled> {
  const { work, partition, assignment } = chain
  const { clock, limits } = work
  const take = taking(work.consumer, position.memory)
  const share = work.budget.open()
  const window = refusalWindow(limits.maxRefused, partition)
  let lastCurrent = clock.now()
  let lastSuppression = clock.now()
  let segment = begin(chain, position)
  let proven = position.tip.before === null
  let nextDay = endOf(position.tip.place.arrivedOn)

  const commit = async (): Promise<'mine' | 'lost'> => {
    if (segment.counts.records === 0) return 'mine'
    const outcome = await commitSegment(chain, position, segment)
    if (outcome === 'lost') return 'lost'
    segment = begin(chain, position)
    share.hold(0)
    if (work.consumer.kind === 'stateful' && clock.now() - lastCurrent >= limits.currentEveryMs) {
      lastCurrent = clock.now()
      await noteCurrent(chain, position)
    }
    return 'mine'
  }

  try {
    const { offset: next } = position.tip.place
    const { earliest } = await assignment.bounds()
    for await (const batch of assignment.read(proven || next <= earliest ? next : next - 1n)) {
      for (const record of batch) {
        const waiting = position.tip.place.offset > segment.endOffset ? position.tip.place.offset : segment.endOffset
        if (record.offset < waiting) {
          if (record.offset === next - 1n && !proven) {
            checkBefore(position.tip, record, partition)
            proven = true
          }
          continue
        }
        if (!proven) {
          if ((await assignment.bounds()).earliest < next)
            throw new LogChanged(
              `partition ${partition}: the log reaches back to ${next - 1n}, yet has no record there, and the dataset was derived from one`,
            )
          proven = true
        }
        if (until !== undefined && record.offset >= until) return (await commit()) === 'mine' ? 'systemic' : 'lost'
        checkFirst(position.tip, record, partition)
        if (record.appendTime >= nextDay) {
          const day = dayOf(record.appendTime)
          if ((await commit()) === 'lost' || !(await turnToDay(chain, position, day, record))) return 'lost'
          nextDay = endOf(day)
          segment = begin(chain, position)
        }
        window.count(record.offset, take(record, segment, clock.now()) === 'refused')
        if (isFull(segment, work) && (await commit()) === 'lost') return 'lost'
      }
      share.hold(segment.held())
      work.told({
        what: 'read',
        partition,
        records: batch.length,
        lastAppendTime: batch.at(-1)?.appendTime ?? null,
        oldestAppendTime: segment.counts.rows > 0 ? segment.firstAppendTime : null,
        next: segment.endOffset,
      })
      if ((share.mustClose() || isDue(segment, work)) && (await commit()) === 'lost') return 'lost'
      while (share.mustWait() && !chain.deadline.aborted && assignment.owns()) {
        work.told({ what: 'waiting', partition })
        await clock.sleep(100)
      }
      if (clock.now() - lastSuppression >= SUPPRESSION_MS) {
        lastSuppression = clock.now()
        if ((await readSuppression(work.lake)).version !== position.memory.suppression.version) return 'lost'
      }
    }
    if (!assignment.owns()) return 'ended'
    if ((await commit()) === 'lost') return chain.deadline.aborted ? 'ended' : 'lost'
    await noteCurrent(chain, position)
    return 'ended'
  } finally {
    share.release()
  }
}

function begin({ work, identity }: Chain, { tip: { place } }: Position): Segment {
  const { consumer, format, clock, codeVersion } = work
  return openSegment(
    { dataset: consumer.dataset, format, topic: identity.topic, epoch: place.epoch, codeVersion },
    place.offset,
    clock.now(),
  )
}

function isFull({ counts, bytesRead }: Segment, { limits }: Work): boolean {
  return (
    bytesRead >= limits.segmentBytes || counts.rows >= limits.segmentRows || (counts.rows === 0 && counts.records >= limits.silentRecords)
  )
}

function isDue({ counts, openedAt }: Segment, { limits, clock }: Work): boolean {
  if (counts.records === 0) return false
  return clock.now() - openedAt >= (counts.rows > 0 ? limits.segmentAgeMs : limits.silentAgeMs)
}

const SUPPRESSION_MS = 60_000
