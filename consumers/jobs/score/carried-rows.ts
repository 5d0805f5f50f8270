import { partitionOf } from '../../../schemas/event/partition.ts'
import type { Suppression } from '../../../schemas/suppression.ts'
import { type SlotName, slotsBackwards } from '../../runtime/chain/keys.ts'
import type { BegunLane, StateLake } from './state-lake.ts'

/** What one event added to the state of a customer, and when the log took it in (epoch milliseconds). */
export type CarriedRow = { readonly customer: string; readonly carried: string; readonly recordedAt: number }

/** Slots read at the same time. */
const AT_ONCE = 8

/**
 * The rows of some slots of the customers of one partition, without those on the suppression list. In an older epoch a customer may
 * lie in another partition. `isRead`: whether a slot is needed at all; `told` is called after every slot that was.
 */
export async function* readCarried(
  of: StateLake,
  partition: number,
  suppression: Suppression,
  isRead: (slot: SlotName) => boolean,
  told: () => void = () => undefined,
): AsyncGenerator<readonly CarriedRow[]> {
  for (const lane of lanesOf(of, partition)) {
    const isHere = lane.epoch === of.epoch ? () => true : (customer: string) => homeOf(customer, of.partitions) === partition
    for await (const slots of inGroups(slotsBackwards(of.lake, of.consumer.dataset, lane.epoch, lane.partition), isRead)) {
      for (const rows of await Promise.all(slots.map((slot) => readSlot(of, slot)))) {
        told()
        yield rows.filter(({ customer, recordedAt }) => isHere(customer) && !suppression.suppresses(customer, recordedAt))
      }
    }
  }
}

async function* inGroups(slots: AsyncIterable<SlotName>, isRead: (slot: SlotName) => boolean): AsyncGenerator<readonly SlotName[]> {
  let group: SlotName[] = []
  for await (const slot of slots) {
    if (isRead(slot)) group.push(slot)
    if (group.length < AT_ONCE) continue
    yield group
    group = []
  }
  yield group
}

/** The lane of a partition in the newest epoch, where it has begun, then those of all older epochs. */
function lanesOf({ epoch, begun }: StateLake, partition: number): readonly BegunLane[] {
  return begun.filter((it) => it.epoch < epoch || it.partition === partition).toSorted((a, b) => b.epoch - a.epoch)
}

/** The partition that the events of a customer go to. */
export function homeOf(customerKey: string, partitions: number): number {
  return partitionOf(Buffer.from(`c:${customerKey}`), partitions)
}

async function readSlot({ lake, format }: StateLake, { key }: SlotName): Promise<readonly CarriedRow[]> {
  const stored = await format.read(lake, key, ['customer_key', 'state', 'recorded_at'])
  if (stored === undefined) throw new Error(`${key} was listed but does not exist`)
  const [customers = [], carried = [], recorded = []] = stored.values
  return customers.flatMap((customer, row) => {
    const state = carried[row]
    return typeof customer === 'string' && typeof state === 'string'
      ? [{ customer, carried: state, recordedAt: Number(recorded[row]) }]
      : []
  })
}
