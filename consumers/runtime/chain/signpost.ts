import type { Chain } from '../context.ts'
import { Broken } from '../../../platform/errors.ts'
import { composeFooter, encodeFooter, type Footer } from './footer.ts'
import { fileColumns } from '../parquet/file-columns.ts'
import { stillTheLog } from './log-identity.ts'
import { createSlot, type Creation } from './slot.ts'
import { slotKey, type SlotPosition } from './keys.ts'

/**
 * A signpost is a slot without records that says where the chain of a partition continues: at the start of an epoch, before the
 * first record of a later day, across a gap, and at the end of an old epoch. It is created like any slot, so rivals cannot disagree
 * about a date, a gap or an epoch: one of them creates it and the others find it.
 */
export type Signpost = {
  readonly why: 'start' | 'day' | 'gap' | 'epoch'
  readonly key: string
  /** The slot position at which the signpost is created, and the append time of the record before it. */
  readonly at: Pick<Tip, 'slot' | 'before'>
  /** The position at which the chain continues, and the append time of the record there; null when no record was seen. */
  readonly to: { readonly slot: SlotPosition; readonly appendTime: number | null }
}

/** The end of a chain: the position of the next slot to create, and what is known of the records around it. */
export type Tip = {
  readonly slot: SlotPosition
  /** Append time of the record at offset - 1; null unless the previous slot saw that record. */
  readonly before: number | null
  /** Append time of the record at the offset; null unless a signpost saw that record. */
  readonly first: number | null
}

/** Where the chain continues after a slot. */
export function tipAfter(facts: Footer, key: string): Tip {
  const { to } = facts
  if (to !== null)
    return {
      slot: { epoch: to.epoch, arrivedOn: to.arrived_on, offset: to.offset },
      before: facts.last_append_time,
      first: to.append_time,
    }
  const day = /arrived_on=(\d{4}-\d{2}-\d{2})\//.exec(key)?.[1]
  if (day === undefined) throw new Error(`${key} is not a slot`)
  return { slot: { epoch: facts.epoch, arrivedOn: day, offset: facts.end_offset }, before: facts.last_append_time, first: null }
}

/** Creates a signpost. A rival's signpost under the same key is equally valid: read it to learn where the chain continues. */
export async function putSignpost(chain: Chain, { why, key, at, to }: Signpost): Promise<Creation['outcome']> {
  const { work, partition, assignment, identity, deadline } = chain
  const nonce = work.nonce()
  const facts: Footer = {
    ...composeFooter(chain, nonce),
    kind: 'signpost',
    epoch: at.slot.epoch,
    first_offset: at.slot.offset,
    end_offset: at.slot.offset,
    last_append_time: at.before,
    to: { epoch: to.slot.epoch, arrived_on: to.slot.arrivedOn, offset: to.slot.offset, append_time: to.appendTime },
    partitions: identity.partitions,
  }
  const body = work.format.begin(fileColumns(work.consumer.dataset)).finish(encodeFooter(facts))
  const creation = await createSlot(work, { key, body, nonce, partition, allowed: () => stillTheLog(assignment, partition), deadline })
  if (creation.outcome === 'mine') work.emit({ what: 'signpost', partition, key, why })
  return creation.outcome
}

/** Crosses a gap, that is, records that retention deleted before they were read. Throws `Broken` unless the operator allows it. */
export async function crossGap(chain: Chain, from: Tip, earliest: bigint): Promise<Creation['outcome']> {
  const { work, partition } = chain
  const { dataset } = work.consumer
  if (work.limits.onGap === 'stop')
    throw new Broken(
      `partition ${partition} of the log no longer has offset ${from.slot.offset}, which ${dataset.name} reads next (the earliest is ${earliest}): records were deleted before they were read. To note the gap and continue after it, set SIGNALS_ON_GAP=record`,
    )
  return putSignpost(chain, {
    why: 'gap',
    key: slotKey(dataset, partition, from.slot),
    at: from,
    to: { slot: { ...from.slot, offset: earliest }, appendTime: null },
  })
}
