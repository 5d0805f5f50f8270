import type { Frame } from '../../../schemas/filelog/frame.ts'
import { readRejectedFacts, type RejectedFacts } from '../../../schemas/rejected-payload.ts'
import type { TopicReader } from '../../publishing/topic-reader.ts'
import { loadWaiting, type RejectedPartition } from './checkpoint.ts'
import { ALL_WAIT, countWaiting, dropBelow, firstWaiting, isWaiting, type Waiting } from './waiting.ts'

/** Which of the waiting payloads are meant. An empty list means all. */
export type Selection = { readonly reasons: readonly string[]; readonly sources: readonly string[] }

export type RejectedRecord = { readonly record: Frame; readonly facts: RejectedFacts }

/** What waits in a rejected topic, by partition. */
export type Waitings = {
  readonly waitings: readonly Waiting[]
  /** How many payloads waited that the log no longer has. */
  readonly gone: bigint
}

/** What earlier runs left; `again`: everything the topic has. */
export async function findWaitings(reader: TopicReader, state: string, again: boolean): Promise<Waitings> {
  let gone = 0n
  const waitings: Waiting[] = []
  for (const [partition, { earliest }] of reader.bounds.entries()) {
    const known = again ? ALL_WAIT : await loadWaiting(state, rejectedPartitionOf(reader, partition))
    const kept = dropBelow(known, earliest)
    // Of a topic that was never read, nobody knows how much retention took.
    if (known.next > 0n) gone += countWaiting(known, earliest)
    waitings.push(kept)
  }
  return { waitings, gone }
}

export function rejectedPartitionOf({ clusterId, topic }: TopicReader, partition: number): RejectedPartition {
  return { clusterId, topic, partition }
}

/** Gives each payload that waits to `visit`, with what its headers say. Ends early when `visit` resolves with false. */
export async function visitWaiting(
  reader: TopicReader,
  waitings: readonly Waiting[],
  visit: (rejected: RejectedRecord) => Promise<boolean>,
): Promise<void> {
  await reader.read(waitings.map(firstWaiting), async (record) => {
    const waiting = waitings[record.partition]
    if (waiting === undefined || !isWaiting(waiting, record.offset)) return true
    return visit({ record, facts: readRejectedFacts(record.headers) })
  })
}

export function isSelected({ code, source }: RejectedFacts, { reasons, sources }: Selection): boolean {
  return (reasons.length === 0 || reasons.includes(code)) && (sources.length === 0 || sources.includes(source))
}
