import { folderOf, type Dataset } from '../../../schemas/datasets/dataset.ts'
import type { Lake } from '../ports.ts'

/**
 * The keys of a dataset. A slot is a key under which one segment can be created, once:
 *
 *   v1/<dataset>/arrived_on=<UTC date>/e<epoch, 3>-p<partition, 5>-<first offset, 20>.parquet
 *   _meta/v1/<dataset>/start/e<epoch, 3>-p<partition, 5>.parquet          where the chain of a partition begins
 *   v1/<dataset>_current/e<epoch, 3>-p<partition, 5>.parquet              the current state of a stateful dataset
 *   v1/<dataset>_daily/as_of_date=<UTC date>/e<epoch, 3>-p<partition, 5>.parquet   what a day changed, written by the job `score`
 *
 * The previous slot determines the key of the next one: its folder, its epoch and its end offset. Two writers that disagree about
 * anything therefore still compete for the same key, and one of them is refused.
 */
type Named = Pick<Dataset, 'name' | 'restricted'>
export type SlotPosition = { readonly epoch: number; readonly arrivedOn: string; readonly offset: bigint }

const lane = (epoch: number, partition: number): string => `e${String(epoch).padStart(3, '0')}-p${String(partition).padStart(5, '0')}`

export function slotKey(dataset: Named, partition: number, { epoch, arrivedOn, offset }: SlotPosition): string {
  return `${dayFolder(dataset, arrivedOn)}${lane(epoch, partition)}-${String(offset).padStart(20, '0')}.parquet`
}

export function startKey(dataset: Named, epoch: number, partition: number): string {
  return `_meta/v1/${dataset.name}/start/${lane(epoch, partition)}.parquet`
}

export function currentKey(current: Named, epoch: number, partition: number): string {
  return `${folderOf(current)}/${lane(epoch, partition)}.parquet`
}

export function dailyKey(daily: Named, date: string, { epoch, partition }: { readonly epoch: number; readonly partition: number }): string {
  return `${folderOf(daily)}/as_of_date=${date}/${lane(epoch, partition)}.parquet`
}

export type SlotName = SlotPosition & { readonly key: string; readonly partition: number }

/** The parts of a slot's key; undefined when the key is not a slot's. */
export function parseSlotKey(key: string): SlotName | undefined {
  const found = /\/arrived_on=(\d{4}-\d{2}-\d{2})\/e(\d{3})-p(\d{5})-(\d{20})\.parquet$/.exec(key)
  const [, arrivedOn, epoch, partition, offset] = found ?? []
  if (arrivedOn === undefined || epoch === undefined || partition === undefined || offset === undefined) return undefined
  return { key, arrivedOn, epoch: Number(epoch), partition: Number(partition), offset: BigInt(offset) }
}

/** The days of a dataset, newest first. */
async function daysBackwards(lake: Lake, dataset: Named): Promise<readonly string[]> {
  const days: string[] = []
  for await (const folder of lake.folders(`${folderOf(dataset)}/`)) {
    if (/^arrived_on=\d{4}-\d{2}-\d{2}$/.test(folder)) days.push(folder.slice('arrived_on='.length))
  }
  return days.toSorted().toReversed()
}

/** The slots of one partition and epoch, newest first. Within an epoch the day never goes back, so sorting by day and key suffices. */
export async function* slotsBackwards(lake: Lake, dataset: Named, epoch: number, partition: number): AsyncGenerator<SlotName> {
  for (const day of await daysBackwards(lake, dataset)) {
    const keys: string[] = []
    for await (const key of lake.list(`${dayFolder(dataset, day)}${lane(epoch, partition)}-`)) keys.push(key)
    for (const key of keys.toReversed()) {
      const slot = parseSlotKey(key)
      if (slot !== undefined) yield slot
    }
  }
}

/** The newest slot of a partition in epoch `upToEpoch` or an older one; undefined when there is none. */
export async function newestSlot(lake: Lake, dataset: Named, upToEpoch: number, partition: number): Promise<SlotName | undefined> {
  for (let epoch = upToEpoch; epoch >= 1; epoch -= 1) {
    for await (const slot of slotsBackwards(lake, dataset, epoch, partition)) return slot
  }
  return undefined
}

/** Every epoch that has begun, with the partition it began on. */
export async function begunEpochs(lake: Lake, dataset: Named): Promise<readonly { readonly epoch: number; readonly partition: number }[]> {
  const begun: { epoch: number; partition: number }[] = []
  for await (const key of lake.list(`_meta/v1/${dataset.name}/start/`)) {
    const found = /e(\d{3})-p(\d{5})\.parquet$/.exec(key)
    if (found !== null) begun.push({ epoch: Number(found[1]), partition: Number(found[2]) })
  }
  return begun
}

/** The UTC date of an instant. */
export function dayOf(epochMs: number): string {
  return new Date(epochMs).toISOString().slice(0, 10)
}

/** The first instant after a UTC date, in epoch milliseconds. */
export function endOf(day: string): number {
  return Date.parse(`${day}T00:00:00.000Z`) + 86_400_000
}

function dayFolder(dataset: Named, day: string): string {
  return `${folderOf(dataset)}/arrived_on=${day}/`
}
