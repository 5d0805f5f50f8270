import type { LogRecord } from '../../record.ts'
import type { Chain } from '../context.ts'
import { Broken } from '../../../platform/errors.ts'
import { PartitionRevoked } from '../errors.ts'
import { readFooter } from './footer.ts'
import { putSignpost, tipAfter } from './signpost.ts'
import { begunEpochs, dayOf, newestSlot, slotKey, slotsBackwards, startKey } from './keys.ts'

/**
 * Begins a new epoch, which an operator raises when the log was rebuilt. It begins after the newest older slot that matches this
 * log, or at the earliest record if none does. The chains of older epochs are closed so that no process can continue them.
 */
export async function beginEpoch(chain: Chain, older: number): Promise<void> {
  const { work, partition, assignment } = chain
  const { dataset } = work.consumer
  const { earliest } = await assignment.bounds()
  const resumed = older === 0 ? undefined : await leaveOlderEpochs(chain)
  const offset = resumed?.offset ?? earliest
  const record = await recordAt(chain, offset)
  const day = dayOf(record?.appendTime ?? work.clock.now())
  const slot = { epoch: work.epoch, arrivedOn: resumed === undefined || day > resumed.arrivedOn ? day : resumed.arrivedOn, offset }
  const outcome = await putSignpost(chain, {
    why: 'start',
    key: startKey(dataset, work.epoch, partition),
    at: { slot, before: resumed?.before ?? null },
    to: { slot, appendTime: record?.appendTime ?? null },
  })
  if (outcome === 'abandoned') throw new Broken(`epoch ${work.epoch} of ${dataset.name} could not be begun on partition ${partition}`)
}

type Resumed = { readonly offset: bigint; readonly arrivedOn: string; readonly before: number | null }

/** Closes the chains of the older epochs and finds where the newest older slot that matches this log ended. */
async function leaveOlderEpochs(chain: Chain): Promise<Resumed | undefined> {
  const { work, assignment, identity } = chain
  const { dataset } = work.consumer
  const partitions =
    work.consumer.kind === 'stateful'
      ? new Set((await begunEpochs(work.lake, dataset)).map((it) => it.partition))
      : new Set([chain.partition])
  for (const partition of partitions) await closeOlderEpochs(chain, partition)
  let arrivedOn = ''
  for (let epoch = work.epoch - 1; epoch >= 1; epoch -= 1) {
    for await (const slot of slotsBackwards(work.lake, dataset, epoch, chain.partition)) {
      if (slot.arrivedOn > arrivedOn) arrivedOn = slot.arrivedOn
      const facts = await readFooter(work.format, work.lake, slot.key)
      if (facts === undefined || facts.records === 0 || facts.last_append_time === null || facts.cluster_id !== identity.clusterId) continue
      const record = await recordAt(chain, facts.end_offset - 1n)
      if (record?.appendTime === facts.last_append_time) return { offset: facts.end_offset, arrivedOn, before: facts.last_append_time }
    }
  }
  if (arrivedOn === '') return undefined
  return { offset: (await assignment.bounds()).earliest, arrivedOn, before: null }
}

/** Points the end of a partition's old chain at this epoch, so that a process of an older epoch has no slot left to create. */
async function closeOlderEpochs(chain: Chain, partition: number): Promise<void> {
  const { work } = chain
  const { dataset } = work.consumer
  for (;;) {
    const newest = await newestSlot(work.lake, dataset, work.epoch - 1, partition)
    const key = newest?.key ?? (await newestStart(chain, partition))
    const facts = key === undefined ? undefined : await readFooter(work.format, work.lake, key)
    if (key === undefined || facts === undefined) return
    const end = tipAfter(facts, key)
    if (end.slot.epoch >= work.epoch) return
    const outcome = await putSignpost(
      { ...chain, partition },
      {
        why: 'epoch',
        key: slotKey(dataset, partition, end.slot),
        at: end,
        to: { slot: { ...end.slot, epoch: work.epoch }, appendTime: null },
      },
    )
    if (outcome === 'abandoned')
      throw new Broken(`the chain of ${dataset.name}, partition ${partition}, could not be closed for epoch ${work.epoch}`)
  }
}

async function newestStart({ work }: Chain, partition: number): Promise<string | undefined> {
  const begun = (await begunEpochs(work.lake, work.consumer.dataset)).filter((it) => it.partition === partition && it.epoch < work.epoch)
  const epoch = Math.max(0, ...begun.map((it) => it.epoch))
  return epoch === 0 ? undefined : startKey(work.consumer.dataset, epoch, partition)
}

/** How long the log may take to deliver a record that lies within its bounds, in milliseconds. */
const PATIENCE_MS = 60_000

/**
 * The record at an offset; undefined when the log has no record there (it delivered a later one, or was read to its end). A timeout
 * is not "no record": treating it so would begin the epoch at the wrong offset permanently.
 */
async function recordAt({ assignment, partition, work, stopping }: Chain, offset: bigint): Promise<LogRecord | undefined> {
  const { earliest, end } = await assignment.bounds()
  if (offset < earliest || offset >= end) return undefined
  const patience = work.clock.now() + PATIENCE_MS
  for await (const batch of assignment.read(offset)) {
    const found = batch.find((record) => record.offset >= offset)
    if (found !== undefined) return found.offset === offset ? found : undefined
    if (work.clock.now() > patience)
      throw new Error(
        `partition ${partition} of the log ends at offset ${end}, but delivered no record from offset ${offset} on within ${PATIENCE_MS / 1000} s`,
      )
  }
  if (stopping.aborted || !assignment.owns()) throw new PartitionRevoked(partition)
  return undefined
}
