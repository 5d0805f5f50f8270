import type { LogRecord } from '../record.ts'
import type { Chain } from './context.ts'
import { Broken, TakenAway, Unsafe } from './errors.ts'
import { readFacts, writeFacts, type SegmentFacts } from './facts.ts'
import { fileColumns } from './file-columns.ts'
import { checkLog, stillTheLog } from './fingerprint.ts'
import { createSlot, type Creation } from './slot.ts'
import { begunEpochs, dayOf, newestSlot, slotKey, slotsBackwards, startKey, type Place } from './slots.ts'

/**
 * The chain of slots of one partition: where it begins, where it goes on, and the signposts between.
 *
 * A signpost is a slot without records that says where the chain goes on: at the start of an epoch, before the first record of a
 * later day, over a gap, and at the end of an old epoch. It is created like any slot, so rivals cannot disagree about a date, a
 * gap or an epoch: one of them wrote it, the others find it.
 */
export type Tip = {
  readonly place: Place
  /** Append time of the record at offset - 1, where the slot before saw one. */
  readonly before: number | null
  /** Append time of the record at the offset, where a signpost saw it. */
  readonly first: number | null
}

/** Where the dataset waits on this partition; begins the epoch when nobody has. */
export async function tip(chain: Chain): Promise<Tip> {
  const { work, partition, identity } = chain
  const { dataset } = work.consumer
  const begun = await begunEpochs(work.lake, dataset)
  const highest = Math.max(0, ...begun.map((it) => it.epoch))
  if (highest > work.epoch)
    throw new Unsafe(
      `${dataset.name} has gone on to epoch ${highest}, and this process is of epoch ${work.epoch}: set SIGNALS_EPOCH=${highest}`,
    )
  if (!begun.some((it) => it.epoch === work.epoch && it.partition === partition)) await beginEpoch(chain, highest)

  const newest = await ofEpoch(chain, work.epoch)
  const key = newest ?? startKey(dataset, work.epoch, partition)
  const facts = await readFacts(work.format, work.lake, key)
  if (facts === undefined) throw new Error(`${key} was listed and is not there`)
  checkLog(facts, identity, key)
  return after(facts, key)
}

/** Where the chain goes on behind a slot. */
export function after(facts: SegmentFacts, key: string): Tip {
  const { to } = facts
  if (to !== null)
    return {
      place: { epoch: to.epoch, arrivedOn: to.arrived_on, offset: to.offset },
      before: facts.last_append_time,
      first: to.append_time,
    }
  const day = /arrived_on=(\d{4}-\d{2}-\d{2})\//.exec(key)?.[1]
  if (day === undefined) throw new Error(`${key} is no slot`)
  return { place: { epoch: facts.epoch, arrivedOn: day, offset: facts.end_offset }, before: facts.last_append_time, first: null }
}

/** Points from a place to where the chain goes on. A rival's signpost stands just as well: read it to know where. */
export async function putSignpost(
  chain: Chain,
  why: 'start' | 'day' | 'gap' | 'epoch',
  key: string,
  at: { readonly place: Place; readonly before: number | null },
  to: { readonly place: Place; readonly appendTime: number | null },
): Promise<Creation['outcome']> {
  const { work, partition, assignment, identity, deadline } = chain
  const nonce = work.nonce()
  const facts: SegmentFacts = {
    ...described(chain, nonce),
    kind: 'signpost',
    epoch: at.place.epoch,
    first_offset: at.place.offset,
    end_offset: at.place.offset,
    last_append_time: at.before,
    to: { epoch: to.place.epoch, arrived_on: to.place.arrivedOn, offset: to.place.offset, append_time: to.appendTime },
    partitions: identity.partitions,
  }
  const body = work.format.begin(fileColumns(work.consumer.dataset)).finish(writeFacts(facts))
  const creation = await createSlot(work, { key, body, nonce, partition, allowed: () => stillTheLog(assignment, partition), deadline })
  if (creation.outcome === 'mine') work.told({ what: 'signpost', partition, key, why })
  return creation.outcome
}

/** What every footer of this process says. */
export function described({ work, partition, identity }: Chain, nonce: string): SegmentFacts {
  return {
    kind: 'segment',
    dataset: work.consumer.dataset.name,
    schema_version: '1.0',
    epoch: work.epoch,
    cluster_id: identity.clusterId,
    topic: identity.topic,
    partitions: identity.partitions,
    partition,
    first_offset: 0n,
    end_offset: 0n,
    first_append_time: null,
    last_append_time: null,
    records: 0,
    rows: 0,
    yielding: 0,
    silent: 0,
    withheld: 0,
    refused: {},
    first_refused: [],
    suppressed: {},
    duplicates: 0,
    conflicts: 0,
    suppression_version: 0,
    nonce,
    writer: work.writer,
    code_version: work.codeVersion,
    model_version: work.consumer.modelVersion,
    created_at: work.clock.now(),
    to: null,
  }
}

/** Goes over a gap: what retention deleted before it was read. Only when the operator said so. */
export async function overGap(chain: Chain, from: Tip, earliest: bigint): Promise<Creation['outcome']> {
  const { work, partition } = chain
  const { dataset } = work.consumer
  if (work.limits.onGap === 'stop')
    throw new Broken(
      `the log no longer has offset ${from.place.offset} of partition ${partition} that ${dataset.name} waits for (its earliest is ${earliest}): records were deleted before they were read. SIGNALS_ON_GAP=record notes the gap and goes on`,
    )
  const to = { ...from.place, offset: earliest }
  return putSignpost(chain, 'gap', slotKey(dataset, partition, from.place), from, { place: to, appendTime: null })
}

/** A log that has a record gives it within this. */
const PATIENCE_MS = 60_000

/**
 * The one record at an offset, undefined where the log has none there: it gave a later one, or was read to its end. Slowness is no
 * answer: taken for one it would begin an epoch at the wrong place, for good.
 */
async function recordAt({ assignment, partition, work, stopping }: Chain, offset: bigint): Promise<LogRecord | undefined> {
  const { earliest, end } = await assignment.bounds()
  if (offset < earliest || offset >= end) return undefined
  const patience = work.clock.now() + PATIENCE_MS
  for await (const batch of assignment.read(offset)) {
    const found = batch.find((record) => record.offset >= offset)
    if (found !== undefined) return found.offset === offset ? found : undefined
    if (work.clock.now() > patience)
      throw new Error(`partition ${partition} of the log goes up to ${end}, and gave nothing from ${offset} on for ${PATIENCE_MS / 1000} s`)
  }
  if (stopping.aborted || !assignment.owns()) throw new TakenAway(partition)
  return undefined
}

async function ofEpoch({ work, partition }: Chain, epoch: number): Promise<string | undefined> {
  for await (const slot of slotsBackwards(work.lake, work.consumer.dataset, epoch, partition)) return slot.key
  return undefined
}

async function beginEpoch(chain: Chain, older: number): Promise<void> {
  const { work, partition, assignment } = chain
  const { dataset } = work.consumer
  const { earliest } = await assignment.bounds()
  const resumed = older === 0 ? undefined : await leaveOlder(chain)
  const offset = resumed?.offset ?? earliest
  const record = await recordAt(chain, offset)
  const day = dayOf(record?.appendTime ?? work.clock.now())
  const place = { epoch: work.epoch, arrivedOn: resumed === undefined || day > resumed.arrivedOn ? day : resumed.arrivedOn, offset }
  const stands = await putSignpost(
    chain,
    'start',
    startKey(dataset, work.epoch, partition),
    { place, before: resumed?.before ?? null },
    { place, appendTime: record?.appendTime ?? null },
  )
  if (stands === 'abandoned') throw new Broken(`epoch ${work.epoch} of ${dataset.name} could not be begun on partition ${partition}`)
}

/** Closes the chain of the older epochs, and finds the newest old slot that is still of this log. */
async function leaveOlder(
  chain: Chain,
): Promise<{ readonly offset: bigint; readonly arrivedOn: string; readonly before: number | null } | undefined> {
  const { work, assignment } = chain
  const { dataset } = work.consumer
  const partitions =
    work.consumer.kind === 'stateful'
      ? new Set((await begunEpochs(work.lake, dataset)).map((it) => it.partition))
      : new Set([chain.partition])
  for (const partition of partitions) await closeOld(chain, partition)
  let arrivedOn = ''
  for (let epoch = work.epoch - 1; epoch >= 1; epoch -= 1) {
    for await (const slot of slotsBackwards(work.lake, dataset, epoch, chain.partition)) {
      if (slot.arrivedOn > arrivedOn) arrivedOn = slot.arrivedOn
      const facts = await readFacts(work.format, work.lake, slot.key)
      if (facts === undefined || facts.records === 0 || facts.last_append_time === null || facts.cluster_id !== chain.identity.clusterId)
        continue
      const record = await recordAt(chain, facts.end_offset - 1n)
      if (record?.appendTime === facts.last_append_time) return { offset: facts.end_offset, arrivedOn, before: facts.last_append_time }
    }
  }
  if (arrivedOn === '') return undefined
  return { offset: (await assignment.bounds()).earliest, arrivedOn, before: null }
}

async function closeOld(chain: Chain, partition: number): Promise<void> {
  const { work } = chain
  const { dataset } = work.consumer
  for (;;) {
    const newest = await newestSlot(work.lake, dataset, work.epoch - 1, partition)
    const key = newest?.key ?? (await lastStart(chain, partition))
    const facts = key === undefined ? undefined : await readFacts(work.format, work.lake, key)
    if (key === undefined || facts === undefined) return
    const end = after(facts, key)
    if (end.place.epoch >= work.epoch) return
    const to = { ...end.place, epoch: work.epoch }
    const others: Chain = { ...chain, partition }
    const stands = await putSignpost(others, 'epoch', slotKey(dataset, partition, end.place), end, { place: to, appendTime: null })
    if (stands === 'abandoned')
      throw new Broken(`the chain of ${dataset.name}, partition ${partition}, could not be closed for epoch ${work.epoch}`)
  }
}

async function lastStart({ work }: Chain, partition: number): Promise<string | undefined> {
  const begun = (await begunEpochs(work.lake, work.consumer.dataset)).filter((it) => it.partition === partition && it.epoch < work.epoch)
  const epoch = Math.max(0, ...begun.map((it) => it.epoch))
  return epoch === 0 ? undefined : startKey(work.consumer.dataset, epoch, partition)
}
