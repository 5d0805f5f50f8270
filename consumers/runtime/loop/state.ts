import { partitionOf } from '../../../schemas/event/partition.ts'
import type { Suppression } from '../../../schemas/suppression.ts'
import type { Stateful } from '../../consumer.ts'
import { noTables, versionWith } from '../../reference/reference-tables.ts'
import { toCell } from '../parquet/cell.ts'
import type { Chain, Work } from '../context.ts'
import { composeFooter, decodeFooter, encodeFooter, type Footer } from '../chain/footer.ts'
import type { Value } from '../ports.ts'
import { begunEpochs, currentKey, slotsBackwards, type SlotPosition } from '../chain/keys.ts'
import type { Premises } from './premises.ts'

/**
 * The states of a stateful consumer's customers. They are restored from the lake alone, and written to `<dataset>_current` from time
 * to time so that a restore need not read every slot.
 *
 * The `state` column of a row holds what its event added; in `_current` it holds the whole state. Both are joined, in any order.
 */
export type States = Map<string, unknown>

/**
 * The states at `place`: `_current` joined with the rows of the slots after it. A `_current` written under another version of the
 * suppression list is not used: it does not say when each fact of a customer was recorded, and some may have to be forgotten.
 */
export async function restore(chain: RestorableChain, consumer: Stateful, place: SlotPosition, suppression: Suppression): Promise<States> {
  const { work, partition, identity } = chain
  const states: States = new Map()
  const into = (joined: States): Restoring => ({ chain, consumer, suppression, states: joined })
  const own = await joinCurrent(into(states), place.epoch, partition, place.offset)
  await joinSlots(into(states), place.epoch, partition, own ?? 0n)
  if (own !== undefined) return states

  const older = (await begunEpochs(work.lake, consumer.dataset)).filter((it) => it.epoch < place.epoch)
  if (older.length === 0) return states
  const inherited: States = new Map()
  for (const { epoch, partition: old } of older) {
    const from = await joinCurrent(into(inherited), epoch, old, undefined)
    await joinSlots(into(inherited), epoch, old, from ?? 0n)
  }
  for (const [customer, state] of inherited) {
    if (partitionOf(Buffer.from(`c:${customer}`), identity.partitions) !== partition) continue
    // Only the state is taken from these rows, and no table is part of it.
    const carried = consumer.currentRows(customer, state, noTables).at(-1)?.['state']
    if (typeof carried === 'string') states.set(customer, consumer.join(states.get(customer), carried))
  }
  return states
}

/** What a restore needs of a chain: it reads the lake alone and follows no partition. */
type RestorableChain = Pick<Chain, 'partition' | 'identity'> & { readonly work: Pick<Work, 'lake' | 'format' | 'emit'> }

type Restoring = {
  readonly chain: RestorableChain
  readonly consumer: Stateful
  readonly suppression: Suppression
  readonly states: States
}

async function joinCurrent(
  { chain: { work }, consumer, suppression, states }: Restoring,
  epoch: number,
  partition: number,
  limit: bigint | undefined,
): Promise<bigint | undefined> {
  const key = currentKey(consumer.current, epoch, partition)
  const stored = await work.format.read(work.lake, key, ['customer_key', 'state'])
  if (stored === undefined) return undefined
  const { end_offset, suppression_version } = decodeFooter(stored.footer, key)
  if (suppression_version !== suppression.version) return undefined
  if (limit !== undefined && end_offset > limit) {
    work.emit({ what: 'current_ahead', partition, key })
    return undefined
  }
  const [customers = [], carried = []] = stored.values
  for (let row = 0; row < customers.length; row += 1) joinRow(consumer, states, customers[row], carried[row])
  return end_offset
}

async function joinSlots(
  { chain: { work }, consumer, suppression, states }: Restoring,
  epoch: number,
  partition: number,
  from: bigint,
): Promise<void> {
  for await (const slot of slotsBackwards(work.lake, consumer.dataset, epoch, partition)) {
    if (slot.offset < from) return
    const stored = await work.format.read(work.lake, slot.key, ['customer_key', 'state', 'recorded_at'])
    if (stored === undefined) throw new Error(`${slot.key} was listed but does not exist`)
    const [customers = [], carried = [], recorded = []] = stored.values
    for (let row = 0; row < customers.length; row += 1) {
      const customer = customers[row]
      if (typeof customer === 'string' && suppression.suppresses(customer, Number(recorded[row]))) continue
      joinRow(consumer, states, customer, carried[row])
    }
  }
}

function joinRow(consumer: Stateful, states: States, customer: Value | undefined, carried: Value | undefined): void {
  if (typeof customer === 'string' && typeof carried === 'string') states.set(customer, consumer.join(states.get(customer), carried))
}

const ROW_GROUP = 10_000
/** After this many lost races, give up: the object the winner wrote is as recent as ours. */
const MOST_RIVALS = 10

/**
 * Writes `_current` from the states at the end of a slot that was just created. A newer `_current` is left as it is. Throws when the
 * lake cannot be reached; correctness does not depend on it.
 */
export async function writeCurrent(
  chain: Chain,
  consumer: Stateful,
  place: SlotPosition,
  states: States,
  premises: Premises,
): Promise<void> {
  const { work, partition } = chain
  const key = currentKey(consumer.current, place.epoch, partition)
  const facts: Footer = {
    ...composeFooter(chain, work.nonce()),
    kind: 'current',
    dataset: consumer.current.name,
    epoch: place.epoch,
    end_offset: place.offset,
    rows: states.size,
    suppression_version: premises.suppression.version,
    model_version: versionWith(consumer.modelVersion, premises.tables),
  }
  let body: Uint8Array | undefined
  for (let attempt = 0; attempt < MOST_RIVALS; attempt += 1) {
    const standing = await work.lake.read(key)
    const known = standing === undefined ? undefined : await work.format.footer(work.lake, key)
    if (known !== undefined && isAsGood(decodeFooter(known, key), facts)) return
    body ??= await encoded(chain, consumer, states, premises, facts)
    const outcome = standing === undefined ? await work.lake.create(key, body) : await work.lake.replace(key, body, standing.etag)
    if (outcome === 'created' || outcome === 'replaced') {
      work.emit({ what: 'current', partition, customers: states.size, bytes: body.length })
      return
    }
  }
  throw new Error(`${key} was changed by other processes ${MOST_RIVALS} times in a row`)
}

/** Whether the stored one is further ahead, or at the same offset with the same or a newer suppression list. */
function isAsGood(standing: Footer, mine: Footer): boolean {
  if (standing.end_offset !== mine.end_offset) return standing.end_offset > mine.end_offset
  return standing.suppression_version >= mine.suppression_version
}

async function encoded(
  { work }: Chain,
  consumer: Stateful,
  states: States,
  { suppression, tables }: Premises,
  facts: Footer,
): Promise<Uint8Array> {
  const { columns } = consumer.current
  const file = work.format.begin(columns)
  let open: Value[][] = columns.map(() => [])
  for (const [customer, state] of states) {
    if (suppression.suppresses(customer, Number.MAX_SAFE_INTEGER)) continue
    for (const row of consumer.currentRows(customer, state, tables)) columns.forEach((column, n) => open[n]?.push(toCell(row, column)))
    if ((open[0]?.length ?? 0) < ROW_GROUP) continue
    file.rowGroup(open)
    open = columns.map(() => [])
    await work.clock.sleep(0)
  }
  file.rowGroup(open)
  return file.finish(encodeFooter(facts))
}
