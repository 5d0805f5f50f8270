import { partitionOf } from '../../schemas/partition.ts'
import type { Suppression } from '../../schemas/suppression.ts'
import type { Stateful } from '../consumer.ts'
import { cell } from './cell.ts'
import { described, type Chain } from './chain.ts'
import { parseFacts, writeFacts, type SegmentFacts } from './facts.ts'
import type { Value } from './parquet.ts'
import { begunEpochs, currentKey, slotsBackwards, type Place } from './slots.ts'

/**
 * What a stateful consumer knows of its customers: restored from the lake alone, written to `<dataset>_current` now and then so
 * that a restore need not read every slot.
 *
 * Rows carry in their `state` column what an event added, `_current` carries the whole; both are joined, in any order.
 */
export type States = Map<string, unknown>

/** The states at `place`: `_current`, joined with the rows of the slots behind it. */
export async function restore(chain: Chain, consumer: Stateful, place: Place): Promise<States> {
  const { work, partition, identity } = chain
  const states: States = new Map()
  const own = await joinCurrent(chain, consumer, place.epoch, partition, place.offset, states)
  await joinSlots(chain, consumer, place.epoch, partition, own ?? 0n, states)
  if (own !== undefined) return states

  const older = (await begunEpochs(work.lake, consumer.dataset)).filter((it) => it.epoch < place.epoch)
  if (older.length === 0) return states
  const inherited: States = new Map()
  for (const { epoch, partition: old } of older) {
    const from = await joinCurrent(chain, consumer, epoch, old, undefined, inherited)
    await joinSlots(chain, consumer, epoch, old, from ?? 0n, inherited)
  }
  for (const [customer, state] of inherited) {
    if (partitionOf(Buffer.from(`c:${customer}`), identity.partitions) !== partition) continue
    const carried = consumer.currentRows(customer, state).at(-1)?.['state']
    if (typeof carried === 'string') states.set(customer, consumer.join(states.get(customer), carried))
  }
  return states
}

async function joinCurrent(
  chain: Chain,
  consumer: Stateful,
  epoch: number,
  partition: number,
  limit: bigint | undefined,
  states: States,
): Promise<bigint | undefined> {
  const { work } = chain
  const key = currentKey(consumer.current, epoch, partition)
  const stored = await work.format.read(work.lake, key, ['customer_key', 'state'])
  if (stored === undefined) return undefined
  const { end_offset } = parseFacts(stored.facts, key)
  if (limit !== undefined && end_offset > limit) {
    work.told({ what: 'current_ahead', partition, key })
    return undefined
  }
  joinColumns(consumer, stored.values, states)
  return end_offset
}

async function joinSlots(
  { work }: Chain,
  consumer: Stateful,
  epoch: number,
  partition: number,
  from: bigint,
  states: States,
): Promise<void> {
  for await (const slot of slotsBackwards(work.lake, consumer.dataset, epoch, partition)) {
    if (slot.offset < from) return
    const stored = await work.format.read(work.lake, slot.key, ['customer_key', 'state'])
    if (stored === undefined) throw new Error(`${slot.key} was listed and is not there`)
    joinColumns(consumer, stored.values, states)
  }
}

function joinColumns(consumer: Stateful, [customers = [], carried = []]: readonly (readonly Value[])[], states: States): void {
  for (let row = 0; row < customers.length; row += 1) {
    const [customer, text] = [customers[row], carried[row]]
    if (typeof customer === 'string' && typeof text === 'string') states.set(customer, consumer.join(states.get(customer), text))
  }
}

const ROW_GROUP = 10_000
/** Whoever was beaten so often leaves it to those who beat him: what stands there is as good as his. */
const MOST_RIVALS = 10

/**
 * Writes `_current` from the states at the end of a slot that was just created, never backwards: whoever finds a newer one
 * leaves it. Throws when the lake cannot be reached; nothing rests on it.
 */
export async function writeCurrent(
  chain: Chain,
  consumer: Stateful,
  place: Place,
  states: States,
  suppression: Suppression,
): Promise<void> {
  const { work, partition } = chain
  const key = currentKey(consumer.current, place.epoch, partition)
  const facts: SegmentFacts = {
    ...described(chain, work.nonce()),
    kind: 'current',
    dataset: consumer.current.name,
    epoch: place.epoch,
    end_offset: place.offset,
    rows: states.size,
    suppression_version: suppression.version,
  }
  let body: Uint8Array | undefined
  for (let attempt = 0; attempt < MOST_RIVALS; attempt += 1) {
    const standing = await work.lake.read(key)
    const known = standing === undefined ? undefined : await work.format.facts(work.lake, key)
    if (known !== undefined && parseFacts(known, key).end_offset >= place.offset) return
    body ??= await encoded(chain, consumer, states, suppression, facts)
    const outcome = standing === undefined ? await work.lake.create(key, body) : await work.lake.replace(key, body, standing.etag)
    if (outcome === 'created' || outcome === 'replaced') {
      work.told({ what: 'current', partition, customers: states.size, bytes: body.length })
      return
    }
  }
  throw new Error(`${key} was changed by others ${MOST_RIVALS} times in a row`)
}

async function encoded(
  { work }: Chain,
  consumer: Stateful,
  states: States,
  suppression: Suppression,
  facts: SegmentFacts,
): Promise<Uint8Array> {
  const { columns } = consumer.current
  const file = work.format.begin(columns)
  let open: Value[][] = columns.map(() => [])
  for (const [customer, state] of states) {
    if (suppression.suppresses(customer, Number.MAX_SAFE_INTEGER)) continue
    for (const row of consumer.currentRows(customer, state)) columns.forEach((column, n) => open[n]?.push(cell(row, column)))
    if ((open[0]?.length ?? 0) < ROW_GROUP) continue
    file.rowGroup(open)
    open = columns.map(() => [])
    await work.clock.sleep(0)
  }
  file.rowGroup(open)
  return file.finish(writeFacts(facts))
}
