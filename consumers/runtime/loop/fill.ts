import type { LogRecord } from '../../record.ts'
import { commitSegment, noteCurrent, turnToDay, type Kept } from './commit.ts'
import type { Chain, Share, Work } from '../context.ts'
import { checkFirst } from '../chain/log-identity.ts'
import type { OpenPartition } from './open.ts'
import { findChange } from './premises.ts'
import type { Clock } from '../ports.ts'
import { readOn } from './read-on.ts'
import { openRefusalWindow } from './refusals.ts'
import { openSegment, type Segment } from './segment.ts'
import { dayOf, endOf } from '../chain/keys.ts'
import { makeTake } from './take.ts'

/**
 * Why filling from this position stopped. `ended`: the partition was taken away or drained, or the process is stopping. `lost`: a
 * rival created the slot, the rows may no longer be written, or the next ones rest on other tables; open again. `systemic`: the window of unreadable records was reached.
 */
export type Filled = 'ended' | 'lost' | 'systemic'

/** One position and its open segment. */
type Filling = {
  readonly chain: Chain
  readonly position: OpenPartition
  readonly share: Share
  readonly isCurrentDue: () => boolean
  segment: Segment
  /** The first instant after the day of the open segment, epoch milliseconds. */
  nextDay: number
}

/** How often the suppression list and the reference tables are read, in milliseconds. */
const PREMISES_MS = 60_000

/** Fills one segment after another. `until` is the first offset of a window with too many unreadable records. */
export async function fill(chain: Chain, position: OpenPartition, until: bigint | undefined): Promise<Filled> {
  const { work, partition, assignment } = chain
  const { clock, limits } = work
  const take = makeTake(work.consumer, position.memory)
  const window = openRefusalWindow(limits.maxRefused, partition)
  const arePremisesDue = every(clock, PREMISES_MS)
  const filling: Filling = {
    chain,
    position,
    share: work.budget.open(),
    isCurrentDue: every(clock, limits.currentEveryMs),
    segment: begin(chain, position),
    nextDay: endOf(position.tip.slot.arrivedOn),
  }
  try {
    for await (const { batch, unread } of readOn(chain, position.tip)) {
      for (const record of unread) {
        if (until !== undefined && record.offset >= until) return (await close(filling)) === 'lost' ? 'lost' : 'systemic'
        checkFirst(position.tip, record, partition)
        if (record.appendTime >= filling.nextDay && (await turnDay(filling, record.appendTime)) === 'lost') return 'lost'
        window.count(record.offset, take(record, filling.segment, clock.now()) === 'refused')
        if (isFull(filling.segment, work) && (await close(filling)) === 'lost') return 'lost'
      }
      filling.share.hold(filling.segment.held())
      tellRead(filling, batch)
      if (isDue(filling) && (await close(filling)) === 'lost') return 'lost'
      await waitForMemory(filling)
      if (arePremisesDue() && (await checkPremises(filling)) === 'lost') return 'lost'
    }
    if (!assignment.owns()) return 'ended'
    if ((await close(filling)) === 'lost') return chain.deadline.aborted ? 'ended' : 'lost'
    await noteCurrent(chain, position)
    return 'ended'
  } finally {
    filling.share.release()
  }
}

/** A function that returns true at most once every `ms` milliseconds, the first time after `ms`. */
function every(clock: Clock, ms: number): () => boolean {
  let last = clock.now()
  return () => {
    if (clock.now() - last < ms) return false
    last = clock.now()
    return true
  }
}

function begin({ work, identity }: Chain, { tip: { slot } }: OpenPartition): Segment {
  const { consumer, format, clock, codeVersion } = work
  const of = { dataset: consumer.dataset, format, topic: identity.topic, epoch: slot.epoch, codeVersion }
  return openSegment(of, slot.offset, clock.now())
}

/** Commits the open segment if it covers any record, and begins the next one. */
async function close(filling: Filling): Promise<Kept> {
  const { chain, position, segment, share } = filling
  if (segment.counts.records === 0) return 'kept'
  if ((await commitSegment(chain, position, segment)) === 'lost') return 'lost'
  filling.segment = begin(chain, position)
  share.hold(0)
  if (chain.work.consumer.kind === 'stateful' && filling.isCurrentDue()) await noteCurrent(chain, position)
  return 'kept'
}

/** Closes the segment and moves on to the folder of a later day. */
async function turnDay(filling: Filling, appendTime: number): Promise<Kept> {
  const { chain, position } = filling
  const day = dayOf(appendTime)
  if ((await close(filling)) === 'lost' || (await turnToDay(chain, position, day)) === 'lost') return 'lost'
  filling.segment = begin(chain, position)
  filling.nextDay = endOf(day)
  return 'kept'
}

function isFull({ counts, bytesRead }: Segment, { limits }: Work): boolean {
  return (
    bytesRead >= limits.segmentBytes || counts.rows >= limits.segmentRows || (counts.rows === 0 && counts.records >= limits.silentRecords)
  )
}

/** Whether the segment is old enough to be closed, or is the largest while the memory budget is exceeded. */
function isDue({ share, segment: { counts, openedAt }, chain: { work } }: Filling): boolean {
  if (share.mustClose()) return true
  if (counts.records === 0) return false
  const { segmentAgeMs, silentAgeMs } = work.limits
  return work.clock.now() - openedAt >= (counts.rows > 0 ? segmentAgeMs : silentAgeMs)
}

function tellRead({ chain, segment }: Filling, batch: readonly LogRecord[]): void {
  chain.work.emit({
    what: 'read',
    partition: chain.partition,
    records: batch.length,
    lastAppendTime: batch.at(-1)?.appendTime ?? null,
    oldestAppendTime: segment.counts.rows > 0 ? segment.firstAppendTime : null,
    next: segment.endOffset,
  })
}

/** Waits while the memory budget is exceeded and another partition has a larger segment. */
async function waitForMemory({ chain, share }: Filling): Promise<void> {
  const { work, partition, assignment, deadline } = chain
  while (share.mustWait() && !deadline.aborted && assignment.owns()) {
    work.emit({ what: 'waiting', partition })
    await work.clock.sleep(100)
  }
}

/**
 * Opens the partition again when the suppression list or a reference table has changed. With a changed list the open segment is derived
 * again; with a changed table it is written first.
 */
async function checkPremises(filling: Filling): Promise<Kept> {
  const { chain, position } = filling
  const changed = await findChange(chain.work, position.memory)
  if (changed === 'none') return 'kept'
  if (changed === 'tables') await close(filling)
  return 'lost'
}
