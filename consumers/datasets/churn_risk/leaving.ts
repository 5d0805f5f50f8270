import type { FactEntry } from './entry.ts'
import type { Factor } from './factor.ts'
import { newest, type CustomerHistory } from './history.ts'
import { PRIORS } from './priors.ts'
import { fade, makeReason, type ReasonCode } from './reason.ts'
import { tells } from './told.ts'

/** Asks to leave, unless the customer took an offer to stay then or later. */
export const asksToLeave: Factor = (history) => {
  const asking = newest(history.entries, (it) => askedFor(it) !== undefined)
  const code = asking && askedFor(asking)
  if (asking === undefined || code === undefined || tookOffer(history, asking)) return undefined
  return makeReason(code, fade(PRIORS.asks.points, PRIORS.asks.halfLife, history.asOf - asking.at), asking)
}

/** Says that they have left or never come back: an offer to stay clears it, and so does a rescue. */
export const statesLeaving: Factor = (history) => {
  const said = newest(history.entries, (it) => isCustomer(it) && !it.matter.standing.healed && tells(it.says.told, 'leave'))
  if (said === undefined || tookOffer(history, said)) return undefined
  return makeReason('says_leaving', fade(PRIORS.leaves.points, PRIORS.leaves.halfLife, history.asOf - said.at), said)
}

export const namesDestination: Factor = (history) => {
  const named = newest(history.entries, (it) => isCustomer(it) && !it.matter.standing.healed && tells(it.says.told, 'destination'))
  if (named === undefined || tookOffer(history, named)) return undefined
  return makeReason('names_destination', fade(PRIORS.destination.points, PRIORS.destination.halfLife, history.asOf - named.at), named)
}

/** Of somebody who is not yet a customer, a code or a date is that of another firm. */
function askedFor(entry: FactEntry): ReasonCode | undefined {
  const { told, coded } = entry.says
  if (!isCustomer(entry)) return undefined
  if (tells(told, 'cancel')) return 'asks_to_cancel'
  if (tells(told, 'porting')) return 'asks_for_porting_code'
  if (tells(told, 'contract_end')) return 'asks_when_contract_ends'
  return coded === true ? 'asks_to_cancel' : undefined
}

function isCustomer({ says }: FactEntry): boolean {
  return says.stage !== 'prospect'
}

function tookOffer({ entries }: CustomerHistory, before: FactEntry): boolean {
  const kept = newest(entries, (it) => it.says.kept === true)
  return kept !== undefined && kept.at >= before.at
}
