import { Broken } from '../../../platform/errors.ts'

/** More than `share` of a thousand records cannot be read: the fault is systemic, not in single records. */
export class Systemic extends Error {
  readonly from: bigint
  readonly error: Broken
  constructor(from: bigint, error: Broken) {
    super(error.message)
    this.from = from
    this.error = error
  }
}

const WINDOW = 1000

/** Throws `Systemic` as soon as a window holds too many unreadable records, so that as little of it as possible is committed. */
export function openRefusalWindow(share: number, partition: number): { count(offset: bigint, refused: boolean): void } {
  let [from, records, refusals] = [0n, 0, 0]
  return {
    count(offset, refused) {
      if (records === 0) from = offset
      records += 1
      if (refused) refusals += 1
      if (refused && refusals > share * WINDOW) {
        const sentence = `partition ${partition}: ${refusals} of the ${records} records from offset ${from} on cannot be read, but SIGNALS_MAX_REFUSED allows only ${Math.floor(share * WINDOW)} of ${WINDOW}. Nothing from that offset on was derived. Look at one of these records (the archive keeps them unchanged), or set SIGNALS_MAX_REFUSED=1 to continue regardless`
        throw new Systemic(from, new Broken(sentence))
      }
      if (records === WINDOW) [records, refusals] = [0, 0]
    },
  }
}
