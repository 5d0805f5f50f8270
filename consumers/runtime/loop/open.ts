import type { Chain } from '../context.ts'
import { LogChanged } from '../errors.ts'
import { crossGap, type Tip } from '../chain/signpost.ts'
import { dayOf, slotsBackwards, type SlotPosition } from '../chain/keys.ts'
import { readPremises } from './premises.ts'
import { restore } from './state.ts'
import { rememberIds, SEEN_WINDOW_MS, type Seen } from './seen.ts'
import type { Memory } from './take.ts'
import { findTip } from '../chain/tip.ts'

/** The position of a partition: the next slot to create, and what is remembered of the slots before it. */
export type OpenPartition = { tip: Tip; readonly memory: Memory }

/** Loads everything from the lake; nothing that this process remembered before is kept. */
export async function open(chain: Chain): Promise<OpenPartition | 'abandoned'> {
  const { work, assignment, partition } = chain
  for (;;) {
    const at = await findTip(chain)
    const { earliest, end } = await assignment.bounds()
    const next = at.slot.offset
    if (end < next)
      throw new LogChanged(
        `partition ${partition} of the log ends at offset ${end}, but ${work.consumer.dataset.name} was derived up to offset ${next}: the topic was recreated or lost records. If that was intended, set SIGNALS_EPOCH=${work.epoch + 1}`,
      )
    if (earliest <= next) {
      const { consumer } = work
      const premises = await readPremises(work)
      const { suppression } = premises
      const [seen, states] = await Promise.all([
        consumer.kind === 'stateless' ? remember(chain, at.slot) : rememberIds(0),
        consumer.kind === 'stateful' ? restore(chain, consumer, at.slot, suppression) : new Map<string, unknown>(),
      ])
      work.emit({ what: 'opened', partition, next, state: states.size, ids: seen.size() })
      return { tip: at, memory: { seen, states, ...premises } }
    }
    if ((await crossGap(chain, at, earliest)) === 'abandoned') return 'abandoned'
  }
}

/** The event ids of the newest rows of the dataset's own segments, oldest first. */
async function remember({ work, partition }: Chain, place: SlotPosition): Promise<Seen> {
  const { rememberedIds } = work.limits
  const seen = rememberIds(rememberedIds)
  const found: { readonly id: string; readonly at: number }[][] = []
  let known = 0
  let newest: number | undefined
  scan: for (let epoch = place.epoch; epoch >= 1 && known < rememberedIds; epoch -= 1) {
    for await (const slot of slotsBackwards(work.lake, work.consumer.dataset, epoch, partition)) {
      if (newest !== undefined && slot.arrivedOn < dayOf(newest - SEEN_WINDOW_MS)) break scan
      const stored = await work.format.read(work.lake, slot.key, ['event_id', 'recorded_at'])
      if (stored === undefined) throw new Error(`${slot.key} was listed but does not exist`)
      const [ids = [], times = []] = stored.values
      const rows = ids.flatMap((id, row) => (typeof id === 'string' ? [{ id, at: Number(times[row] ?? 0) }] : []))
      newest ??= rows.at(-1)?.at
      found.push(rows)
      known += rows.length
      if (known >= rememberedIds) break
    }
  }
  for (const rows of found.toReversed()) for (const { id, at } of rows) seen.add(id, 0, at)
  return seen
}
