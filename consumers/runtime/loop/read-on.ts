import type { LogRecord } from '../../record.ts'
import type { Chain } from '../context.ts'
import { LogChanged } from '../errors.ts'
import { checkBefore } from '../chain/log-identity.ts'
import type { Tip } from '../chain/signpost.ts'

/** One batch as the log delivered it, and those of its records that the dataset has not read yet. */
export type Delivery = { readonly batch: readonly LogRecord[]; readonly unread: readonly LogRecord[] }

/**
 * Reads on from the tip. A client may deliver older records first; they are dropped. If the log still has the record just before the
 * tip, that record shows whether the dataset was derived from this log; throws `LogChanged` if it was not.
 */
export async function* readOn(chain: Pick<Chain, 'assignment' | 'partition'>, tip: Tip): AsyncGenerator<Delivery> {
  const { assignment, partition } = chain
  const next = tip.slot.offset
  const { earliest } = await assignment.bounds()
  let proven = tip.before === null
  let waiting = next
  for await (const batch of assignment.read(proven || next <= earliest ? next : next - 1n)) {
    const unread: LogRecord[] = []
    for (const record of batch) {
      if (record.offset < waiting) {
        if (record.offset === next - 1n && !proven) {
          checkBefore(tip, record, partition)
          proven = true
        }
        continue
      }
      if (!proven) {
        await refuseHole(chain, next)
        proven = true
      }
      waiting = record.offset + 1n
      unread.push(record)
    }
    yield { batch, unread }
  }
}

async function refuseHole({ assignment, partition }: Pick<Chain, 'assignment' | 'partition'>, next: bigint): Promise<void> {
  if ((await assignment.bounds()).earliest >= next) return
  throw new LogChanged(
    `partition ${partition}: the log reaches back to offset ${next - 1n} but has no record there, although the dataset was derived from one`,
  )
}
