import { versionWith } from '../../reference/reference-tables.ts'
import type { Chain } from '../context.ts'
import { composeFooter, encodeFooter } from '../chain/footer.ts'
import { stillTheLog } from '../chain/log-identity.ts'
import type { OpenPartition } from './open.ts'
import type { Segment } from './segment.ts'
import { putSignpost } from '../chain/signpost.ts'
import { createSlot } from '../chain/slot.ts'
import { slotKey } from '../chain/keys.ts'
import { writeCurrent } from './state.ts'
import { readSuppression } from './suppression.ts'

/** `lost`: do not continue from this position, because a rival was first or the rows may not be written; open again. */
export type Kept = 'kept' | 'lost'

/** Closes the segment and creates its slot, which moves the position. */
export async function commitSegment(chain: Chain, position: OpenPartition, segment: Segment): Promise<Kept> {
  const { work, partition, assignment, deadline } = chain
  const { slot } = position.tip
  const { counts } = segment
  const { suppression, tables } = position.memory
  const key = slotKey(work.consumer.dataset, partition, slot)
  const nonce = work.nonce()
  const began = work.clock.now()
  const { firstRefused, ...counted } = counts
  const facts = {
    ...composeFooter(chain, nonce),
    ...counted,
    first_refused: firstRefused,
    first_offset: slot.offset,
    end_offset: segment.endOffset,
    first_append_time: segment.firstAppendTime,
    last_append_time: segment.lastAppendTime,
    suppression_version: suppression.version,
    model_version: versionWith(work.consumer.modelVersion, tables),
  }
  const body = segment.finish(encodeFooter(facts))
  const encoded = work.clock.now()
  const allowed = async () =>
    (await stillTheLog(assignment, partition)) && (await readSuppression(work.lake)).version === suppression.version
  const { outcome } = await createSlot(work, { key, body, nonce, partition, allowed, deadline })
  if (outcome !== 'mine') {
    work.emit({ what: outcome === 'rival' ? 'lost' : 'abandoned', partition, key })
    return 'lost'
  }
  position.tip = { slot: { ...slot, offset: segment.endOffset }, before: segment.lastAppendTime, first: null }
  work.emit({
    what: 'committed',
    partition,
    key,
    records: counts.records,
    rows: counts.rows,
    refused: sum(counts.refused),
    suppressed: sum(counts.suppressed),
    duplicates: counts.duplicates,
    bytes: body.length,
    encodeMs: encoded - began,
    putMs: work.clock.now() - encoded,
    next: segment.endOffset,
  })
  await assignment.commitOffset(segment.endOffset, key)
  return 'kept'
}

/** Moves the chain to the folder of a later day, before the first record of that day. */
export async function turnToDay(chain: Chain, position: OpenPartition, day: string): Promise<Kept> {
  const { slot } = position.tip
  const to = { ...slot, arrivedOn: day }
  const outcome = await putSignpost(chain, {
    why: 'day',
    key: slotKey(chain.work.consumer.dataset, chain.partition, slot),
    at: position.tip,
    to: { slot: to, appendTime: null },
  })
  if (outcome !== 'mine') return 'lost'
  position.tip = { ...position.tip, slot: to }
  return 'kept'
}

/** Writes `_current`. It only makes restoring faster, so a failure is reported and the next write happens when it is due. */
export async function noteCurrent(chain: Chain, position: OpenPartition): Promise<void> {
  const { work, partition } = chain
  if (work.consumer.kind !== 'stateful') return
  try {
    // Customers added to the list in the meantime must not be written; the states are restored again within a minute.
    if ((await readSuppression(work.lake)).version !== position.memory.suppression.version) return
    await writeCurrent(chain, work.consumer, position.tip.slot, position.memory.states, position.memory)
  } catch (error) {
    work.emit({ what: 'retrying', partition, why: `${work.consumer.current.name}: ${String(error)}`, attempt: 1 })
  }
}

function sum(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((total, count) => total + count, 0)
}
