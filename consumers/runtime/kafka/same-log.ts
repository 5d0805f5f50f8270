import type { LogRecord } from '../../record.ts'
import { TopicMissing, type Cluster } from './admin.ts'
import type { Bounds, LogIdentity } from '../ports.ts'

/**
 * Whether the log of a partition is still the one that was opened. Kafka's clients do not show a topic's id, and a topic made
 * anew under the same name goes on from offset 0 as if nothing had happened. What gives it away: another cluster, another number
 * of partitions, offsets that went back, or another answer to the question which record came first after the one read first.
 */
export type SameLog = {
  /** A reading begins: what is true now is what it is compared with. */
  open(): Promise<void>
  /** Called with the batches of the reading, the first one before it is handed on. */
  saw(records: readonly LogRecord[]): Promise<void>
  same(): Promise<boolean>
}

type Opened = { readonly identity: LogIdentity; readonly bounds: Bounds }
/** The record read first, and the first record that came later than it, as it was when the reading began. */
type Anchor = { readonly offset: bigint; readonly time: number; readonly later: bigint | undefined }

export function sameLog(cluster: Cluster, partition: number): SameLog {
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
