import type { Suppression } from '../../../schemas/suppression.ts'
import type { KnownBy } from '../../consumer.ts'
import { decodeFooter, readFooter } from '../../runtime/chain/footer.ts'
import { currentKey, dayOf, slotsBackwards, startKey } from '../../runtime/chain/keys.ts'
import { tipAfter } from '../../runtime/chain/signpost.ts'
import { type CarriedRow, readCarried } from './carried-rows.ts'
import type { StateLake } from './state-lake.ts'

/** An instant (epoch milliseconds), and what counts as known at it. */
export type Cut = { readonly asOf: number; readonly knownBy: KnownBy }

/**
 * The states of a partition's customers as they were known at an instant. `_current` may be ahead of the instant. So the customers of
 * whom the log took in something after it are worked out anew, from what their rows carried until then; of all others `_current` is
 * right, because every change of a state has a row. `told` is called after every segment that was read.
 */
export async function statesAt(
  of: StateLake,
  partition: number,
  { asOf, knownBy }: Cut,
  suppression: Suppression,
  told?: () => void,
): Promise<ReadonlyMap<string, unknown>> {
  const { consumer } = of
  const { scored } = consumer
  const current = await readCurrent(of, partition, suppression)
  const late = current === undefined || knownBy === 'happened' ? NOBODY : await findLate(of, partition, asOf, suppression)
  const states = new Map<string, unknown>()
  const join = ({ customer, carried }: Pick<CarriedRow, 'customer' | 'carried'>): void =>
    void states.set(customer, consumer.join(states.get(customer), carried))

  for (const row of current?.rows ?? []) if (!late.has(row.customer)) join(row)
  const isNew = (epoch: number, offset: bigint) => current === undefined || (epoch === of.epoch && offset >= current.end)
  const isKnown = ({ recordedAt }: CarriedRow) => knownBy === 'happened' || recordedAt <= asOf
  for await (const rows of readCarried(of, partition, suppression, (slot) => isNew(slot.epoch, slot.offset), told))
    for (const row of rows) if (isKnown(row)) join(row)
  if (late.size > 0) {
    const isOld = (epoch: number, offset: bigint) => !isNew(epoch, offset)
    for await (const rows of readCarried(of, partition, suppression, (slot) => isOld(slot.epoch, slot.offset), told))
      for (const row of rows) if (late.has(row.customer) && isKnown(row)) join(row)
  }
  if (knownBy === 'happened' && scored !== undefined)
    for (const [customer, state] of states) states.set(customer, scored.happenedBy(state, asOf))
  return states
}

const NOBODY: ReadonlySet<string> = new Set()

type Current = { readonly end: bigint; readonly rows: readonly Pick<CarriedRow, 'customer' | 'carried'>[] }

/** Undefined where it cannot be used: nobody has written it yet, under another suppression list, or ahead of the newest slot. */
async function readCurrent(of: StateLake, partition: number, suppression: Suppression): Promise<Current | undefined> {
  const { lake, format, consumer, epoch } = of
  const key = currentKey(consumer.current, epoch, partition)
  const stored = await format.read(lake, key, ['customer_key', 'state'])
  if (stored === undefined) return undefined
  const { end_offset: end, suppression_version } = decodeFooter(stored.footer, key)
  if (suppression_version !== suppression.version || end > (await findEnd(of, partition))) return undefined
  const [customers = [], carried = []] = stored.values
  const rows = customers.flatMap((customer, row) => {
    const state = carried[row]
    return typeof customer === 'string' && typeof state === 'string' ? [{ customer, carried: state }] : []
  })
  return { end, rows }
}

/** The offset that a partition reads next, as the lake says. */
async function findEnd({ lake, format, consumer, epoch }: StateLake, partition: number): Promise<bigint> {
  let key = startKey(consumer.dataset, epoch, partition)
  for await (const slot of slotsBackwards(lake, consumer.dataset, epoch, partition)) {
    ;({ key } = slot)
    break
  }
  const footer = await readFooter(format, lake, key)
  return footer === undefined ? 0n : tipAfter(footer, key).slot.offset
}

/** The customers of whom the log took in something after an instant. A slot of an earlier day has nothing that was taken in later. */
async function findLate(of: StateLake, partition: number, asOf: number, suppression: Suppression): Promise<ReadonlySet<string>> {
  const late = new Set<string>()
  const day = dayOf(asOf)
  for await (const rows of readCarried(of, partition, suppression, ({ arrivedOn }) => arrivedOn >= day))
    for (const { customer, recordedAt } of rows) if (recordedAt > asOf) late.add(customer)
  return late
}
