import { folderOf, type Dataset } from '../../schemas/datasets/dataset.ts'
import { parseSlotKey } from '../runtime/chain/keys.ts'
import { readFooter } from '../runtime/chain/footer.ts'
import type { Format, Lake } from '../runtime/ports.ts'

/** A record that a dataset could not read, as the footer of a segment names it. */
export type RefusedOffset = {
  readonly dataset: string
  readonly clusterId: string
  readonly topic: string
  readonly epoch: number
  readonly partition: number
  readonly offset: bigint
  readonly code: string
  readonly path: string
}

/** `unlisted`: how many more were refused than the footers list. */
export type RefusedOffsets = { readonly listed: readonly RefusedOffset[]; readonly unlisted: number }

/** The records that a dataset could not read, in the order of epochs, partitions and offsets. A footer lists the first 1,000. */
export async function findRefusedOffsets(dataset: Dataset, lake: Lake, format: Format): Promise<RefusedOffsets> {
  const listed: RefusedOffset[] = []
  let unlisted = 0
  for await (const key of lake.list(`${folderOf(dataset)}/`)) {
    if (parseSlotKey(key) === undefined) continue
    const facts = await readFooter(format, lake, key)
    if (facts === undefined) continue
    const { cluster_id: clusterId, topic, epoch, partition, first_refused: first } = facts
    for (const { offset, code, path } of first)
      listed.push({ dataset: dataset.name, clusterId, topic, epoch, partition, offset: BigInt(offset), code, path })
    unlisted += Object.values(facts.refused).reduce((sum, count) => sum + count, 0) - first.length
  }
  return { listed: listed.sort(byPlace), unlisted }
}

function byPlace(a: RefusedOffset, b: RefusedOffset): number {
  return a.epoch - b.epoch || a.partition - b.partition || (a.offset < b.offset ? -1 : a.offset > b.offset ? 1 : 0)
}
