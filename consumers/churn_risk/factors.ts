import type { Entry, History, Matter } from './history.ts'
import { DAY, MOODS, PRIORS } from './priors.ts'
import { matterStanding } from './standing.ts'

/** Why the points moved: what a factor says of a history at its instant. */
export type Reason = {
  readonly code: ReasonCode
  /** Log-odds points after fading, not yet rounded; below zero where it lowers the risk. */
  readonly points: number
  /** The interaction that shows it best. */
  readonly evidence: string
  /** Where the reason is part of the experience of one matter, whose parts must not count twice. */
  readonly matter?: Matter
}

export type ReasonCode =
  | 'asks_to_cancel'
  | 'asks_for_porting_code'
  | 'asks_when_contract_ends'
  | 'goes_to_competitor'
  | 'recurring_cause'
  | 'unresolved'
  | 'reopened'
  | 'still_open'
  | 'many_bad_contacts'
  | 'repeat_contact'
  | 'many_transfers'
  | 'long_wait'
  | 'low_ease'
  | 'nps_detractor'
  | 'csat_low'
  | 'clearly_negative'
  | 'went_silent'
  | 'first_contact_resolution'
  | 'praise'
  | 'nps_promoter'

export type Factor = (history: History) => Reason | undefined

/** Asks to leave, unless he took an offer to stay then or later. */
export const asksToLeave: Factor = ({ asOf, entries }) => {
  const kept = entries.findLast((it) => it.says.kept === true)
  const asking = entries.findLast((it) => leavingCode(it) !== undefined && (kept === undefined || it.at > kept.at))
  const code = asking === undefined ? undefined : leavingCode(asking)
  if (asking === undefined || code === undefined) return undefined
  return { code, points: faded(PRIORS.asks, asOf - asking.at), evidence: asking.id }
}

function leavingCode({ says }: Entry): ReasonCode | undefined {
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

export const goesToCompetitor: Factor = ({ asOf, entries }) => {
  const last = entries.findLast((it) => it.says.destination === true)
  return last && { code: 'goes_to_competitor', points: faded(PRIORS.destination, asOf - last.at), evidence: last.id }
}

/** The same cause behind separate matters in two or three of three calendar months; see recurrence.ts for which. */
export function recurring(found: Recurrence | undefined): Reason | undefined {
  return found && { code: 'recurring_cause', points: found.points, evidence: found.evidence }
}

export type Recurrence = {
  readonly cause: string
  readonly months: 2 | 3
  readonly points: number
  readonly evidence: string
}

/** The cause that weighs most at `asOf`: each matter looks back over its own month and the two before it. */
export function recurrence({ asOf, matters }: History): Recurrence | undefined {
  let strongest: Recurrence | undefined
  for (const matter of matters) {
    const { cause } = matter
    const first = matter.entries.find((it) => it.contact)
    if (cause === undefined || first === undefined) continue
    const last = monthOf(first.at)
    const months = new Set<number>([last])
    for (const other of matters) {
      const began = other.cause === cause ? other.entries.find((it) => it.contact) : undefined
      const month = began === undefined ? undefined : monthOf(began.at)
      if (month !== undefined && month <= last && month > last - 3) months.add(month)
    }
    if (months.size < 2) continue
    const { two, three, halfLife } = PRIORS.recurring
    const points = faded({ points: months.size === 3 ? three : two, halfLife }, asOf - first.at)
    if (strongest === undefined || points >= strongest.points)
      strongest = { cause, months: months.size === 3 ? 3 : 2, points, evidence: first.id }
  }
  return strongest
}

/** Calendar months, UTC: the brand's own zone needs a reference table there is none of yet. */
function monthOf(at: number): number {
  const date = new Date(at)
  return date.getUTCFullYear() * 12 + date.getUTCMonth()
}

/** The worst matter that was closed without a solution, came back, or stayed open for more than a week. */
export const unresolved: Factor = ({ asOf, matters }) => {
  let worst: Reason | undefined
  for (const matter of matters) {
    const standing = matterStanding(matter, asOf)
    if (standing.trouble === undefined) continue
    const { points, perDay, mostForDays, patienceDays, halfLife } = PRIORS.unresolved
    const days = Math.floor((standing.until - standing.trouble.since) / DAY) - patienceDays
    const full = points + Math.min(Math.max(days, 0) * perDay, mostForDays)
    const now = standing.open ? full : faded({ points: full, halfLife }, asOf - standing.until)
    if (worst === undefined || now > worst.points) worst = { code: standing.trouble.code, points: now, evidence: standing.trouble.evidence }
  }
  return worst
}

/** Four bad contacts within 30 days; fades from the last of them. */
export const manyBadContacts: Factor = ({ asOf, contacts }) => {
  const bad = contacts.filter((it) => isNegative(it) || it.outcome === 'no')
  const { contacts: many, withinDays } = PRIORS.frequent
  for (let index = bad.length - 1; index >= many - 1; index -= 1) {
    const [last, first] = [bad[index], bad[index - many + 1]]
    if (last !== undefined && first !== undefined && last.at - first.at <= withinDays * DAY)
      return { code: 'many_bad_contacts', points: faded(PRIORS.frequent, asOf - last.at), evidence: last.id }
  }
  return undefined
}

/** He had to come again within a week for the same matter. */
export const repeatContact: Factor = (history) => {
  const again = history.contacts.findLast((it) => isRepeat(it))
  return again && effort('repeat_contact', again, history)
}

export function isRepeat(entry: Entry): boolean {
  return (
    entry.contact && entry.matter.entries.some((it) => it.contact && it.at < entry.at && entry.at - it.at <= PRIORS.effort.repeatDays * DAY)
  )
}

export const manyTransfers: Factor = (history) => {
  const passedOn = history.contacts.findLast((it) => (it.says.transfers ?? 0) >= PRIORS.effort.transfers)
  return passedOn && effort('many_transfers', passedOn, history)
}

export const longWait: Factor = (history) => {
  const waited = history.contacts.findLast((it) => it.says.waited === true)
  return waited && effort('long_wait', waited, history)
}

export const lowEase: Factor = (history) => {
  const hard = history.entries.findLast((it) => it.says.ease !== undefined && it.says.ease <= PRIORS.effort.lowEase)
  return hard && effort('low_ease', hard, history)
}

function effort(code: ReasonCode, entry: Entry, { asOf }: History): Reason {
  return { code, points: faded(PRIORS.effort, asOf - entry.at), evidence: entry.id, matter: entry.matter }
}

/** The last answer counts, whatever he said before. */
export const detractor: Factor = ({ asOf, entries }) => {
  const last = entries.findLast((it) => it.says.nps !== undefined)
  if (last?.says.nps === undefined || last.says.nps > PRIORS.nps.detractor) return undefined
  return { code: 'nps_detractor', points: faded(PRIORS.nps, asOf - ratedAt(last)), evidence: last.id, matter: last.matter }
}

export const lowSatisfaction: Factor = ({ asOf, entries }) => {
  const low = entries.findLast((it) => it.says.csat !== undefined && it.says.csat <= PRIORS.csat.low)
  return low && { code: 'csat_low', points: faded(PRIORS.csat, asOf - ratedAt(low)), evidence: low.id, matter: low.matter }
}

/** Three clearly negative contacts; one experience where all of them are about one matter. */
export const clearlyNegative: Factor = ({ asOf, contacts }) => {
  const upset = contacts.filter((it) => it.says.mood !== undefined && it.says.mood <= MOODS.clearlyNegative)
  const last = upset.at(-1)
  const third = upset.at(-PRIORS.negative.contacts)
  if (last === undefined || third === undefined) return undefined
  const reason = { code: 'clearly_negative', points: faded(PRIORS.negative, asOf - third.at), evidence: last.id } as const
  return upset.every((it) => it.matter === last.matter) ? { ...reason, matter: last.matter } : reason
}

/** The last he said was bad, nothing was solved, and for a month he has not come back. */
export const wentSilent: Factor = ({ asOf, entries, contacts }) => {
  const last = contacts.at(-1)
  if (last === undefined || !isNegative(last) || !matterStanding(last.matter, asOf).unsolved) return undefined
  const heard = entries.findLast(
    (it) => it.contact || it.says.nps !== undefined || it.says.csat !== undefined || it.says.ease !== undefined,
  )
  const silence = asOf - Math.max(last.at, heard?.at ?? 0)
  return silence >= PRIORS.silent.days * DAY ? { code: 'went_silent', points: PRIORS.silent.points, evidence: last.id } : undefined
}

export const firstContactResolution: Factor = ({ asOf, contacts }) => {
  const solved = contacts.findLast((it) => it.says.firstContact === true && it.outcome === 'yes')
  return solved && good('first_contact_resolution', PRIORS.good.firstContact, solved, asOf - solved.at)
}

export const praise: Factor = ({ asOf, entries }) => {
  const praised = entries.findLast((it) => (it.says.mood ?? 0) >= MOODS.praise)
  return praised && good('praise', PRIORS.good.praise, praised, asOf - praised.at)
}

export const promoter: Factor = ({ asOf, entries }) => {
  const last = entries.findLast((it) => it.says.nps !== undefined)
  if (last?.says.nps === undefined || last.says.nps < PRIORS.good.promoterFrom) return undefined
  return good('nps_promoter', PRIORS.good.promoter, last, asOf - ratedAt(last))
}

function good(code: ReasonCode, points: number, entry: Entry, age: number): Reason {
  return { code, points: faded({ points, halfLife: PRIORS.good.halfLife }, age), evidence: entry.id }
}

export function isNegative({ says }: Entry): boolean {
  return says.mood !== undefined && says.mood <= MOODS.negative
}

function ratedAt({ at, says }: Entry): number {
  return says.rated ?? at
}

/** Half of the points after each half-life (days); an age (ms) below zero is none. */
function faded({ points, halfLife }: { readonly points: number; readonly halfLife: number }, age: number): number {
  return points * 2 ** (-Math.max(age, 0) / (halfLife * DAY))
}
