import { answersNps, ratedAt } from './experience.ts'
import type { Factor } from './factor.ts'
import { newest } from './history.ts'
import { MOODS } from './moods.ts'
import { PRIORS } from './priors.ts'
import { fade, makeReason } from './reason.ts'

const firstContactResolution: Factor = ({ asOf, contacts }) => {
  const solved = newest(contacts, (it) => it.says.firstContact === true && it.outcome === 'yes')
  return solved && makeReason('first_contact_resolution', fade(PRIORS.good.firstContact, PRIORS.good.halfLife, asOf - solved.at), solved)
}

const praise: Factor = ({ asOf, entries }) => {
  const praised = newest(entries, (it) => it.says.mood !== undefined && it.says.mood >= MOODS.praise)
  return praised && makeReason('praise', fade(PRIORS.good.praise, PRIORS.good.halfLife, asOf - praised.at), praised)
}

const promoter: Factor = ({ asOf, entries }) => {
  const last = newest(entries, answersNps)
  if (last?.says.nps === undefined || last.says.nps < PRIORS.good.promoterFrom) return undefined
  return makeReason('nps_promoter', fade(PRIORS.good.promoter, PRIORS.good.halfLife, asOf - ratedAt(last)), last)
}

/** What lowers the risk. */
export const GOOD: readonly Factor[] = [firstContactResolution, praise, promoter]
