import { readIdentity } from '../../../platform/log-files.ts'
import { partitionFolder, topicFolder } from '../../../schemas/filelog/layout.ts'
import { Unreachable } from '../../../platform/errors.ts'
import { filePartition } from './partition.ts'
import type { Assignment, Clock, Source } from '../ports.ts'

/** How often a reader at the end polls for new records, in milliseconds. It polls because file system events are not reliable. */
const POLL_MS = 200

/**
 * Reads the file log of a topic (schemas/filelog/layout.ts). Every reader is assigned every partition. When two of them run at once,
 * the slots of the lake decide which one commits, as with any source. Throws `Unreachable` when there is no log.
 */
export async function fileSource(settings: {
  /** Holds one folder per topic. */
  readonly folder: string
  readonly topic: string
  /** Reading stops at the end of the log as of when reading began. */
  readonly drain: boolean
  readonly clock: Clock
  readonly pollMs?: number
}): Promise<Source> {
  const { folder, topic, drain, clock, pollMs = POLL_MS } = settings
  const topicAt = topicFolder(folder, topic)
  const opened = await readIdentity(topicAt)
  if (opened === undefined)
    throw new Unreachable(
      `there is no log of topic ${topic} in ${folder}: publish to it first (start the gateway, or import a file), or correct SIGNALS_LOG_URL and SIGNALS_TOPIC`,
    )
  const { cluster_id: clusterId, partitions } = opened
  const stopping = new AbortController()
  const same = async () => {
    const found = await readIdentity(topicAt)
    return found?.cluster_id === clusterId && found.partitions === partitions
  }

  const assign = (partition: number): Assignment => {
    const log = filePartition({ folder: partitionFolder(topicAt, partition), partition, same, clock, pollMs, signal: stopping.signal })
    return {
      partition,
      bounds: log.bounds,
      read: (from) => log.read(from, drain),
      owns: () => true,
      same,
      // The position is kept only in the lake. There are no group offsets here that a lag tool could read.
      commitOffset: () => Promise.resolve(),
    }
  }

  return {
    identity: () => Promise.resolve({ clusterId, topic, partitions }),
    async *assignments(signal) {
      const stop = () => stopping.abort()
      signal.addEventListener('abort', stop, { once: true })
      if (signal.aborted) stop()
      for (let partition = 0; partition < partitions && !stopping.signal.aborted; partition += 1) yield assign(partition)
      if (!drain) await aborted(stopping.signal)
    },
    close() {
      stopping.abort()
      return Promise.resolve()
    },
  }
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), { once: true })
  })
}
