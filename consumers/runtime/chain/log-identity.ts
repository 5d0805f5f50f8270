import type { LogRecord } from '../../record.ts'
import { LogChanged } from '../errors.ts'
import type { Footer } from './footer.ts'
import type { Assignment, LogIdentity } from '../ports.ts'

/**
 * Checks that this is the log the dataset was derived from. When a cluster is rebuilt or a topic recreated, offsets start again, and
 * records would be skipped or doubled without notice. Each check throws `LogChanged` with a message that says what to do.
 */
type Expected = { readonly slot: { readonly offset: bigint }; readonly before: number | null; readonly first: number | null }

export function checkLog(facts: Footer, identity: LogIdentity, key: string): void {
  const wayOn = `If the log was rebuilt on purpose, set SIGNALS_EPOCH=${facts.epoch + 1}`
  if (facts.cluster_id !== identity.clusterId)
    throw new LogChanged(
      `${key} was derived from cluster ${facts.cluster_id}, but this log belongs to cluster ${identity.clusterId}. ${wayOn}`,
    )
  if (facts.topic !== identity.topic)
    throw new LogChanged(`${key} was derived from topic ${facts.topic}, but SIGNALS_TOPIC is ${identity.topic}. ${wayOn}`)
  if (facts.partitions !== identity.partitions)
    throw new LogChanged(
      `topic ${identity.topic} had ${facts.partitions} partitions when ${key} was written and has ${identity.partitions} now: customers have moved between partitions. Create a new topic, move the producers, drain the old one with --until-end, then raise SIGNALS_EPOCH to ${facts.epoch + 1}`,
    )
}

/** Called before every PUT: the topic may have been recreated while this process was paused, and then nothing may be committed. */
export async function stillTheLog(assignment: Assignment, partition: number): Promise<true> {
  if (await assignment.same()) return true
  throw new LogChanged(
    `the log is not the one that was opened: the topic of partition ${partition} was recreated or lost records. If that was intended, raise SIGNALS_EPOCH by one`,
  )
}

export function checkBefore(tip: Expected, record: LogRecord, partition: number): void {
  if (tip.before === null || record.appendTime === tip.before) return
  throw new LogChanged(
    `partition ${partition}: the record at offset ${record.offset} was appended at ${new Date(record.appendTime).toISOString()}, but the dataset was derived from one appended at ${new Date(tip.before).toISOString()}. The topic was recreated. If that was intended, raise SIGNALS_EPOCH by one`,
  )
}

export function checkFirst(tip: Expected, record: LogRecord, partition: number): void {
  if (tip.first === null || record.offset !== tip.slot.offset || record.appendTime === tip.first) return
  throw new LogChanged(
    `partition ${partition}: the record at offset ${record.offset} is not the one the chain began with. The topic was recreated. If that was intended, raise SIGNALS_EPOCH by one`,
  )
}
