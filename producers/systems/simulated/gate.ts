import type { Errand } from './errand.ts'
import { DAY_MS } from './firm.ts'

/** Whether offers may be made to a customer; null: nobody could say. */
export type Gate = 'open' | 'closed' | null

/** How long a contact that ends badly, and a matter that ends without a solution, keep the gate closed. */
const CLOSED_MS = 14 * DAY_MS

/** The offer gate after each errand of a customer. It is null after words in public. */
export function gatesOf(errands: readonly Errand[], isHeard = true): readonly Gate[] {
  return errands.map((it, index) => (isContact(it) ? gateAt(errands.slice(0, index + 1), it.at, isHeard) : null))
}

/**
 * The offer gate at a time, by what was really so in the errands before it: closed while the firm owes something, for 14 days where the
 * customer was upset at the end of the last contact, and for good once they told of bereavement, illness or want of money. It is null
 * without a contact, and where a matter was left open long ago and nobody spoke of it since. `isHeard`: the customer speaks a language
 * that can be read; where they do not, the gate is null if only their words would close it.
 */
export function gateAt(past: readonly Errand[], at: number, isHeard = true): Gate {
  const contacts = past.filter(isContact)
  const last = contacts.at(-1)
  if (last === undefined) return null
  const isFresh = (it: Errand) => at - it.at < CLOSED_MS
  const unsettled = [...new Map(contacts.map((it) => [it.matter, it])).values()].filter(({ solved }) => solved !== 'yes')
  const isProtected = contacts.some(({ asides }) => asides.some(({ name, as }) => name === 'protected' && as === 'told'))
  const isUpset = last.ends === 'bitter' && isFresh(last)
  if (isProtected || (isUpset && isHeard) || unsettled.some(isFresh)) return 'closed'
  return isUpset || unsettled.some(({ solved }) => solved === 'open') ? null : 'open'
}

function isContact({ place }: Errand): boolean {
  return place !== 'post' && place !== 'review'
}
