import { contactFrequency } from './contact-frequency.ts'
import { experience } from './experience.ts'
import type { Factor } from './factor.ts'
import { GOOD } from './good.ts'
import type { CustomerHistory } from './history.ts'
import { asksToLeave, namesDestination, statesLeaving } from './leaving.ts'
import { PRIORS } from './priors.ts'
import { makeReason, type Reason } from './reason.ts'
import type { Recurrence } from './recurrence.ts'
import { strongestFirst, trimmed } from './trim.ts'
import { chased, manyBadContacts, unresolved, wentSilent } from './trouble.ts'

const LEAVING: readonly Factor[] = [asksToLeave, statesLeaving, namesDestination]
const TROUBLE: readonly Factor[] = [unresolved, chased, manyBadContacts, wentSilent, contactFrequency]

/** The reasons of a score: strongest first, those that lower the risk last. Nothing good counts against a stated wish to leave. */
export function weigh(past: CustomerHistory, again: Recurrence | undefined): readonly Reason[] {
  const stated = apply(LEAVING, past)
  const recurring = again && makeReason('recurring_cause', again.points, again.shown)
  const bad = strongestFirst([...stated, ...(recurring === undefined ? [] : [recurring]), ...apply(TROUBLE, past), ...experience(past)])
  return stated.length > 0 ? bad : [...bad, ...trimmed(apply(GOOD, past), PRIORS.good.most)]
}

function apply(factors: readonly Factor[], past: CustomerHistory): readonly Reason[] {
  return factors.map((factor) => factor(past)).filter((it) => it !== undefined)
}
