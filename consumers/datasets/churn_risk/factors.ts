import type { FactEntry } from './entry.ts'
import { newest, type CustomerHistory } from './history.ts'
import { DAY, MOODS, PRIORS } from './priors.ts'
import { fade, makeReason, type Reason, type ReasonCode } from './reason.ts'
import type { Recurrence } from './recurrence.ts'

/** One row of the table: what it says of a history at its instant. */
export type Factor = (history: CustomerHistory) => Reason | undefined

/** Asks to leave, unless the customer took an offer to stay then or later. */
export const asksToLeave: Factor = ({ asOf, entries }) => {
  const asking = newest(entries, (it) => leavingCode(it) !== undefined)
  const code = asking && leavingCode(asking)
  if (asking === undefined || code === undefined) return undefined
  const kept = newest(entries, (it) => it.says.kept === true)
  if (kept !== undefined && kept.at >= asking.at) return undefined
  return makeReason(code, fade(PRIORS.asks.points, PRIORS.asks.halfLife, asOf - asking.at), asking)
}

function leavingCode({ says }: FactEntry): ReasonCode | undefined {
  switch (says.asks) {
    case 'cancel':
      return 'asks_to_cancel'
    case 'port':
      return 'asks_for_porting_code'
    case 'contract_end':
      return 'asks_when_contract_ends'
    case 'none':
    case undefined:
      return says.coded === true ? 'asks_to_cancel' : undefined
  }
}

/** The same cause behind separate matters in two or three of three calendar months. */
export function recurring(found: Recurrence | undefined): Reason | undefined {
  return found && makeReason('recurring_cause', found.points, found.shown)
}

/** The worst matter that was closed without a solution, came back, or stayed open for more than a week. */
export const unresolved: Factor = ({ asOf, matters }) => {
  const { points, perDay, mostForDays, patienceDays, halfLife } = PRIORS.unresolved
  let worst: Reason | undefined
  for (const { standing } of matters) {
    const { trouble, until, open } = standing
    if (trouble === undefined) continue
    const days = Math.floor((until - trouble.shown.at) / DAY) - patienceDays
    const full = points + Math.min(Math.max(days, 0) * perDay, mostForDays)
    const found = makeReason(trouble.code, open ? full : fade(full, halfLife, asOf - until), trouble.shown)
    if (found !== undefined && (worst === undefined || found.points > worst.points)) worst = found
  }
  return worst
}

/** Four bad contacts within 30 days; fades from the last of them. */
export const manyBadContacts: Factor = ({ asOf, contacts }) => {
  const { points, contacts: many, withinDays, halfLife } = PRIORS.frequent
  if (contacts.length < many) return undefined
  const bad = contacts.filter((it) => isNegative(it) || it.outcome === 'no')
  for (let index = bad.length - 1; index >= many - 1; index -= 1) {
    const [last, first] = [bad[index], bad[index - many + 1]]
    if (last !== undefined && first !== undefined && last.at - first.at <= withinDays * DAY)
      return makeReason('many_bad_contacts', fade(points, halfLife, asOf - last.at), last)
  }
  return undefined
}

/** The customer had to come again within a week for the same matter. */
export const repeatContact: Factor = (history) => effort('repeat_contact', newest(history.contacts, isRepeat), history)

export function isRepeat(entry: FactEntry): boolean {
  const { entries } = entry.matter
  if (entries.length < 2) return false
  return entries.some((it) => it.contact && it.at < entry.at && entry.at - it.at <= PRIORS.effort.repeatDays * DAY)
}

export const manyTransfers: Factor = (history) =>
  effort(
    'many_transfers',
    newest(history.contacts, (it) => it.says.transfers !== undefined && it.says.transfers >= PRIORS.effort.transfers),
    history,
  )

export const longWait: Factor = (history) =>
  effort(
    'long_wait',
    newest(history.contacts, (it) => it.says.waited === true),
    history,
  )

export const lowEase: Factor = (history) =>
  effort(
    'low_ease',
    newest(history.entries, (it) => it.says.ease !== undefined && it.says.ease <= PRIORS.effort.lowEase),
    history,
  )

function effort(code: ReasonCode, shown: FactEntry | undefined, { asOf }: CustomerHistory): Reason | undefined {
  return shown && makeReason(code, fade(PRIORS.effort.points, PRIORS.effort.halfLife, asOf - shown.at), shown, shown.matter)
}

/** The last answer counts, whatever the customer said before. */
export const detractor: Factor = ({ asOf, entries }) => {
  const last = newest(entries, answersNps)
  if (last?.says.nps === undefined || last.says.nps > PRIORS.nps.detractor) return undefined
  return makeReason('nps_detractor', fade(PRIORS.nps.points, PRIORS.nps.halfLife, asOf - ratedAt(last)), last, last.matter)
}

export const lowSatisfaction: Factor = ({ asOf, entries }) => {
  const low = newest(entries, (it) => it.says.csat !== undefined && it.says.csat <= PRIORS.csat.low)
  return low && makeReason('csat_low', fade(PRIORS.csat.points, PRIORS.csat.halfLife, asOf - ratedAt(low)), low, low.matter)
}

/** Three clearly negative contacts; one experience where all of them are about one matter. */
export const clearlyNegative: Factor = ({ asOf, contacts }) => {
  if (contacts.length < PRIORS.negative.contacts) return undefined
  const upset = contacts.filter((it) => it.says.mood !== undefined && it.says.mood <= MOODS.clearlyNegative)
  const last = upset.at(-1)
  const third = upset.at(-PRIORS.negative.contacts)
  if (last === undefined || third === undefined) return undefined
  const matter = upset.every((it) => it.matter === last.matter) ? last.matter : undefined
  return makeReason('clearly_negative', fade(PRIORS.negative.points, PRIORS.negative.halfLife, asOf - third.at), last, matter)
}

/** The last thing the customer said was bad, nothing was solved, and for a month they have not come back. */
export const wentSilent: Factor = ({ asOf, entries, contacts }) => {
  const last = contacts.at(-1)
  if (last === undefined || asOf - last.at < PRIORS.silent.days * DAY || !isNegative(last) || !last.matter.standing.unsolved)
    return undefined
  const heard = newest(entries, (it) => it.contact || answersNps(it) || it.says.csat !== undefined || it.says.ease !== undefined) ?? last
  return asOf - heard.at >= PRIORS.silent.days * DAY ? makeReason('went_silent', PRIORS.silent.points, last) : undefined
}

export const firstContactResolution: Factor = ({ asOf, contacts }) => {
  const solved = newest(contacts, (it) => it.says.firstContact === true && it.outcome === 'yes')
  return solved && makeReason('first_contact_resolution', fade(PRIORS.good.firstContact, PRIORS.good.halfLife, asOf - solved.at), solved)
}

export const praise: Factor = ({ asOf, entries }) => {
  const praised = newest(entries, (it) => it.says.mood !== undefined && it.says.mood >= MOODS.praise)
  return praised && makeReason('praise', fade(PRIORS.good.praise, PRIORS.good.halfLife, asOf - praised.at), praised)
}

export const promoter: Factor = ({ asOf, entries }) => {
  const last = newest(entries, answersNps)
  if (last?.says.nps === undefined || last.says.nps < PRIORS.good.promoterFrom) return undefined
  return makeReason('nps_promoter', fade(PRIORS.good.promoter, PRIORS.good.halfLife, asOf - ratedAt(last)), last)
}

export function isNegative({ says }: FactEntry): boolean {
  return says.mood !== undefined && says.mood <= MOODS.negative
}

function answersNps({ says }: FactEntry): boolean {
  return says.nps !== undefined
}

function ratedAt({ at, says }: FactEntry): number {
  return says.rated ?? at
}
