import type { Dataset } from '../../../schemas/datasets/dataset.ts'
import { readFooter } from '../../runtime/chain/footer.ts'
import { begunEpochs, slotsBackwards, startKey } from '../../runtime/chain/keys.ts'
import { tipAfter } from '../../runtime/chain/signpost.ts'
import type { Format, Lake } from '../../runtime/ports.ts'

/** How far a dataset was derived from one partition of the log, in its newest epoch. */
export type Position = {
  readonly partition: number
  readonly clusterId: string
  /** The next offset it reads. */
  readonly next: bigint
  /** The UTC day of the next slot: no row can arrive in an earlier one any more. */
  readonly arrivedOn: string
}

/**
 * The position of every partition of the newest epoch. `missing`: partitions that the epoch has not begun on. Undefined where nothing has
 * been derived yet.
 */
export async function readPositions(
  dataset: Dataset,
  { lake, format }: { readonly lake: Lake; readonly format: Format },
): Promise<{ readonly epoch: number; readonly positions: readonly Position[]; readonly missing: readonly number[] } | undefined> {
  const begun = await begunEpochs(lake, dataset)
  const epoch = Math.max(0, ...begun.map((it) => it.epoch))
  if (epoch === 0) return undefined
  const positions: Position[] = []
  let partitions = 0
  for (const { partition } of begun.filter((it) => it.epoch === epoch)) {
    const key = (await newestKey(lake, dataset, epoch, partition)) ?? startKey(dataset, epoch, partition)
    const facts = await readFooter(format, lake, key)
    if (facts === undefined) throw new Error(`${key} was listed but does not exist`)
    const { slot } = tipAfter(facts, key)
    partitions = Math.max(partitions, facts.partitions)
    positions.push({ partition, clusterId: facts.cluster_id, next: slot.offset, arrivedOn: slot.arrivedOn })
  }
  const known = new Set(positions.map((it) => it.partition))
  const missing = Array.from({ length: partitions }, (_, partition) => partition).filter((it) => !known.has(it))
  return { epoch, positions, missing }
}

async function newestKey(lake: Lake, dataset: Dataset, epoch: number, partition: number): Promise<string | undefined> {
  for await (const slot of slotsBackwards(lake, dataset, epoch, partition)) return slot.key
  return undefined
}

/** The end of each partition of the log, and which log it is. */
export type LogEnds = { readonly clusterId: string; readonly epoch: number; readonly ends: ReadonlyMap<number, bigint> }

/**
 * The partitions in which a row can still arrive on the day. A partition has passed the day when its next slot lies in a later one, or
 * when everything was derived that the log held some minutes after the day.
 */
export function findOpenPartitions(
  day: string,
  { epoch, positions, missing }: { readonly epoch: number; readonly positions: readonly Position[]; readonly missing: readonly number[] },
  log: LogEnds | undefined,
): readonly number[] {
  const open = positions.filter(({ partition, clusterId, next, arrivedOn }) => {
    if (arrivedOn > day) return false
    const end = log?.clusterId === clusterId && log.epoch === epoch ? log.ends.get(partition) : undefined
    return end === undefined || next < end
  })
  return [...open.map(({ partition }) => partition), ...missing].toSorted((a, b) => a - b)
}
