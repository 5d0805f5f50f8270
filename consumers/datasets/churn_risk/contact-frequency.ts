import type { Factor } from './factor.ts'
import { PRIORS } from './priors.ts'
import { fade, makeReason } from './reason.ts'

/**
 * Who makes contact often leaves more often, whatever it is about: a small fact, and the only one where sources state no more than that
 * there was a call. What was healed does not count.
 */
export const contactFrequency: Factor = ({ asOf, contacts }) => {
  const { points, usual, most, halfLife } = PRIORS.contacts
  const hurt = contacts.filter((it) => !it.matter.standing.healed)
  const last = hurt.at(-1)
  if (last === undefined) return undefined
  const count = hurt.reduce((sum, it) => sum + fade(1, halfLife, asOf - it.at), 0)
  return makeReason('frequent_contacts', Math.min(Math.max(0, count - usual) * points, most), last)
}
