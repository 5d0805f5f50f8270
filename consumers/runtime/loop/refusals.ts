import { Broken } from '../../../platform/errors.ts'

/** More unreadable records than `share` of a thousand: something is wrong with all of them, not with some. */
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

/** Throws `Systemic` as soon as a window holds too many, so that as little as can be of it is committed before. */
export function refusalWindow(share: number, partition: number): { count(offset: bigint, refused: boolean): void } {
  let [from, records, refusals] = [0n, 0, 0]
  return {
    count(offset, refused) {
      if (records === 0) from = offset
      records += 1
      if (refused) refusals += 1
      if (refused && refusals > share * WINDOW) {
        const sentence = `partition ${partition}: ${refusals} of the ${records} records from offset ${from} on cannot be read, and SIGNALS_MAX_REFUSED allows ${Math.floor(share * WINDOW)} of ${WINDOW}. Nothing from there on was derived. Look at one of them (the archive keeps them as they were); SIGNALS_MAX_REFUSED=1 goes on regardless`
        throw new Systemic(from, new Broken(sentence))
      }
      if (records === WINDOW) [records, refusals] = [0, 0]
    },
  }
}
