import type { Chain } from '../context.ts'
import { beginEpoch } from './epoch.ts'
import { Unsafe } from '../../../platform/errors.ts'
import { readFooter } from './footer.ts'
import { checkLog } from './log-identity.ts'
import { tipAfter, type Tip } from './signpost.ts'
import { begunEpochs, slotsBackwards, startKey } from './keys.ts'

/** The position of the next slot to create on this partition. Begins the epoch if no process has begun it. */
export async function findTip(chain: Chain): Promise<Tip> {
  const { work, partition, identity } = chain
  const { dataset } = work.consumer
  const begun = await begunEpochs(work.lake, dataset)
  const highest = Math.max(0, ...begun.map((it) => it.epoch))
  if (highest > work.epoch)
    throw new Unsafe(
      `${dataset.name} is already at epoch ${highest}, but this process runs epoch ${work.epoch}: set SIGNALS_EPOCH=${highest}`,
    )
  if (!begun.some((it) => it.epoch === work.epoch && it.partition === partition)) await beginEpoch(chain, highest)

  const key = (await newestKey(chain)) ?? startKey(dataset, work.epoch, partition)
  const facts = await readFooter(work.format, work.lake, key)
  if (facts === undefined) throw new Error(`${key} was listed but does not exist`)
  checkLog(facts, identity, key)
  return tipAfter(facts, key)
}

async function newestKey({ work, partition }: Chain): Promise<string | undefined> {
  for await (const slot of slotsBackwards(work.lake, work.consumer.dataset, work.epoch, partition)) return slot.key
  return undefined
}
