import type { LogRecord } from '../../record.ts'
import type { Chain } from '../context.ts'
import { LogChanged } from '../errors.ts'
import { checkBefore } from '../chain/log-identity.ts'
import type { Tip } from '../chain/signpost.ts'

/** One batch of the log: as it was delivered, and the records of it that the dataset still waits for. */
export type Delivery = { readonly batch: readonly LogRecord[]; readonly unread: readonly LogRecord[] }

/**
 * Reads on from the tip. A client may deliver older records first: they are dropped. The record just before the tip, where the
 * log still has it, shows that this is the log the dataset was derived from; throws `LogChanged` where it is not.
 */
export async function* readOn(chain: Pick<Chain, 'assignment' | 'partition'>, tip: Tip): AsyncGenerator<Delivery> {
  const { assignment, partition } = chain
  const next = tip.place.offset
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
    `partition ${partition}: the log reaches back to ${next - 1n}, yet has no record there, and the dataset was derived from one`,
  )
}
