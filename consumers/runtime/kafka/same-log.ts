import type { LogRecord } from '../../record.ts'
import { TopicMissing, type KafkaAdmin } from './admin.ts'
import type { Bounds, LogIdentity } from '../ports.ts'

/**
 * Whether the log of a partition is still the one that was opened. Kafka's clients do not expose a topic's id, and a topic recreated
 * under the same name starts again at offset 0 without any error. The signs of it are another cluster id, another number of
 * partitions, offsets that went back, or another offset for the first record that is later than the one read first.
 */
export type SameLog = {
  /** Called when a reading begins. Later checks compare the log with its state at this moment. */
  open(): Promise<void>
  /** Called with the batches of the reading; with the first one before it is passed on. */
  saw(records: readonly LogRecord[]): Promise<void>
  same(): Promise<boolean>
}

type Opened = { readonly identity: LogIdentity; readonly bounds: Bounds }
/** The record read first, and the offset of the first record later than it, as found when the reading began. */
type Anchor = { readonly offset: bigint; readonly time: number; readonly later: bigint | undefined }

export function watchLog(cluster: KafkaAdmin, partition: number): SameLog {
  let opened: Opened | undefined
  let anchor: Anchor | undefined
  let end = 0n

  const look = async (): Promise<Opened> => {
    const [identity, bounds] = await Promise.all([cluster.identity(), cluster.bounds(partition)])
    return { identity, bounds }
  }

  async function unchanged(): Promise<boolean> {
    if (opened === undefined) return true
    const { identity, bounds } = await look()
    if (identity.clusterId !== opened.identity.clusterId || identity.partitions !== opened.identity.partitions) return false
    if (bounds.earliest < opened.bounds.earliest || bounds.end < end) return false
    if (anchor === undefined || bounds.earliest > anchor.offset || (anchor.later !== undefined && bounds.earliest > anchor.later))
      return true
    const later = await cluster.offsetAt(partition, anchor.time + 1)
    return anchor.later === undefined ? later === undefined || later > anchor.offset : later === anchor.later
  }

  return {
    async open() {
      opened = await look()
      end = opened.bounds.end
      anchor = undefined
    },
    async saw(records) {
      const [first, last] = [records[0], records.at(-1)]
      if (first === undefined || last === undefined) return
      if (last.offset >= end) end = last.offset + 1n
      anchor ??= {
        offset: first.offset,
        time: first.appendTime,
        later: await cluster.offsetAt(partition, first.appendTime + 1),
      }
    },
    async same() {
      try {
        return await unchanged()
      } catch (error) {
        if (error instanceof TopicMissing) return false
        throw error
      }
    },
  }
}
