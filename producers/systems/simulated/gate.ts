import type { Errand } from './errand.ts'
import { DAY_MS } from './firm.ts'

/** Whether offers may be made to a customer after a contact; null: nobody could say. */
export type Gate = 'open' | 'closed' | null

/** How long a contact that ends badly, and a matter that ends without a solution, keep the gate closed. */
const CLOSED_MS = 14 * DAY_MS

/**
 * The offer gate after each errand of a customer, by what was really so: closed while the firm owes something, where the customer was
 * upset at the end, and for good once they told of bereavement, illness or want of money. It is null after words in public, and where a
 * matter was left open long ago and nobody spoke of it since. `isHeard`: the customer speaks a language that can be read; where they do not,
 * the gate is null after a contact that only their words would close it for.
 */
export function gatesOf(errands: readonly Errand[], isHeard = true): readonly Gate[] {
  const unsettled = new Map<number, Errand>()
  let isProtected = false
  return errands.map((errand) => {
    if (errand.place === 'post' || errand.place === 'review') return null
    if (errand.solved === 'yes') unsettled.delete(errand.matter)
    else unsettled.set(errand.matter, errand)
    isProtected ||= errand.asides.some(({ name, as }) => name === 'protected' && as === 'told')
    const isFresh = (it: Errand) => errand.at - it.at < CLOSED_MS
    const isBitter = errand.ends === 'bitter'
    if (isProtected || (isBitter && isHeard) || [...unsettled.values()].some(isFresh)) return 'closed'
    return isBitter || [...unsettled.values()].some(({ solved }) => solved === 'open') ? null : 'open'
  })
}
