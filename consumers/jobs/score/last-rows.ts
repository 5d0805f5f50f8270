import { folderOf, type AnyRow, type Dataset } from '../../../schemas/datasets/dataset.ts'
import type { Daily } from '../../consumer.ts'
import { homeOf } from './carried-rows.ts'
import type { BegunLane, StateLake } from './state-lake.ts'

/** The objects of a daily dataset, by day in order; of one day, the newest epoch first. */
export type DailyObjects = ReadonlyMap<string, readonly (BegunLane & { readonly key: string })[]>

export async function listDaily({ lake }: Pick<StateLake, 'lake'>, dataset: Dataset): Promise<DailyObjects> {
  const days = new Map<string, (BegunLane & { readonly key: string })[]>()
  for await (const key of lake.list(`${folderOf(dataset)}/`)) {
    const [, date, epoch, partition] = /\/as_of_date=(\d{4}-\d{2}-\d{2})\/e(\d{3})-p(\d{5})\.parquet$/.exec(key) ?? []
    if (date === undefined) continue
    const object = { key, epoch: Number(epoch), partition: Number(partition) }
    const objects = days.get(date)
    if (objects === undefined) days.set(date, [object])
    else objects.unshift(object)
  }
  return days
}

/**
 * Of each customer of a partition, the newest row of every subject on the days before `date`, with the columns that the dataset
 * compares.
 */
export async function readLastRows(
  { lake, format, epoch, partitions }: StateLake,
  { subject, compared }: Daily,
  { days, date, partition }: { readonly days: DailyObjects; readonly date: string; readonly partition: number },
): Promise<ReadonlyMap<string, readonly AnyRow[]>> {
  const columns = [...new Set([...subject, ...compared])]
  const found = new Map<string, Map<string, AnyRow>>()
  const earlier = [...days.keys()].filter((it) => it < date).toReversed()
  for (const { key, ...lane } of earlier.flatMap((it) => days.get(it) ?? [])) {
    const isOlder = lane.epoch < epoch
    if (!isOlder && lane.partition !== partition) continue
    const stored = await format.read(lake, key, columns)
    if (stored === undefined) throw new Error(`${key} was listed but does not exist`)
    const [first = []] = stored.values
    for (let at = 0; at < first.length; at += 1) {
      const row = Object.fromEntries(columns.map((name, n) => [name, stored.values[n]?.[at] ?? null]))
      const customer = row['customer_key']
      if (typeof customer !== 'string' || (isOlder && homeOf(customer, partitions) !== partition)) continue
      const name = JSON.stringify(subject.map((it) => row[it]))
      const own = found.get(customer) ?? new Map<string, AnyRow>()
      found.set(customer, own)
      if (!own.has(name)) own.set(name, row)
    }
  }
  return new Map([...found].map(([customer, rows]) => [customer, [...rows.values()]]))
}
