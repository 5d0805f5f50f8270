import type { Stateful } from '../../consumer.ts'
import { readFooter } from '../../runtime/chain/footer.ts'
import { begunEpochs, startKey } from '../../runtime/chain/keys.ts'
import type { Format, Lake } from '../../runtime/ports.ts'

/** The lake of a stateful consumer, and how its customers are spread over partitions now. */
export type StateLake = {
  readonly lake: Lake
  readonly format: Format
  readonly consumer: Stateful
  /** The newest epoch. Its number of partitions decides where a customer belongs. */
  readonly epoch: number
  readonly partitions: number
  readonly begun: readonly BegunLane[]
}

/** One partition in one epoch. */
export type BegunLane = { readonly epoch: number; readonly partition: number }

/** Undefined where nothing has been derived yet. */
export async function openStateLake(of: Pick<StateLake, 'lake' | 'format' | 'consumer'>): Promise<StateLake | undefined> {
  const { dataset } = of.consumer
  const begun = await begunEpochs(of.lake, dataset)
  const newest = begun.toSorted((a, b) => b.epoch - a.epoch)[0]
  if (newest === undefined) return undefined
  const key = startKey(dataset, newest.epoch, newest.partition)
  const start = await readFooter(of.format, of.lake, key)
  if (start === undefined) throw new Error(`${key} was listed but does not exist`)
  return { ...of, epoch: newest.epoch, partitions: start.partitions, begun }
}
