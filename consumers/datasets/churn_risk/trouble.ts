import type { CustomerCase, FactEntry } from './entry.ts'
import type { Factor } from './factor.ts'
import type { CustomerHistory } from './history.ts'
import { hasBadSign, isFine } from './bad-signs.ts'
import { isBad, isNegative } from './moods.ts'
import { DAY, PRIORS } from './priors.ts'
import { fade, makeReason, type Reason } from './reason.ts'

/**
 * The worst matter that was closed without a solution, came back, or stayed open for more than a week. It fades from its solution on, or
 * from when the customer came to terms with it.
 */
export const unresolved: Factor = (history) => {
  const { asOf, matters } = history
  const { points, perDay, mostForDays, patienceDays, halfLife, healedHalfLife } = PRIORS.unresolved
  let worst: Reason | undefined
  for (const matter of matters) {
    const { trouble, until, open, healed } = matter.standing
    if (trouble === undefined) continue
    const end = open ? acceptedAt(matter, history) : until
    const days = Math.floor(((end ?? asOf) - trouble.shown.at) / DAY) - patienceDays
    const full = points + Math.min(Math.max(days, 0) * perDay, mostForDays)
    const now = end === undefined ? full : fade(full, healed ? healedHalfLife : halfLife, asOf - end)
    worst = stronger(makeReason(trouble.code, now, trouble.shown), worst)
  }
  return worst
}

/**
 * When a customer came with something else a while after an unsolved matter, and was content. Who had to chase the matter has not
 * forgotten it.
 */
function acceptedAt(matter: CustomerCase, { contacts }: CustomerHistory): number | undefined {
  const last = matter.entries.at(-1)
  if (last === undefined || isChased(matter)) return undefined
  const from = last.at + PRIORS.unresolved.patienceDays * DAY
  return contacts.find((it) => it.at >= from && isFine(it))?.at
}

/** Three contacts or more that did not help, about one matter that is still unsolved. */
export const chased: Factor = ({ matters }) => {
  for (const matter of matters) {
    const last = matter.entries.at(-1)
    if (last !== undefined && matter.standing.unsolved && isChased(matter)) return makeReason('chased', PRIORS.chased.points, last)
  }
  return undefined
}

function isChased({ entries }: CustomerCase): boolean {
  return entries.filter((it) => it.contact && (it.outcome === 'no' || it.outcome === 'open')).length >= PRIORS.chased.contacts
}

/** Four bad contacts within 30 days; fades from the last of them. */
export const manyBadContacts: Factor = ({ asOf, contacts }) => {
  const { points, contacts: many, withinDays, halfLife } = PRIORS.frequent
  if (contacts.length < many) return undefined
  const bad = contacts.filter((it) => isBad(it) && !it.matter.standing.healed)
  for (let index = bad.length - 1; index >= many - 1; index -= 1) {
    const [last, first] = [bad[index], bad[index - many + 1]]
    if (last !== undefined && first !== undefined && last.at - first.at <= withinDays * DAY)
      return makeReason('many_bad_contacts', fade(points, halfLife, asOf - last.at), last)
  }
  return undefined
}

/**
 * The customer was unhappy, was not helped, and for a month nothing but bad was heard of them: what they say of other matters in
 * anger is no sign that they came to terms with it.
 */
export const wentSilent: Factor = ({ asOf, entries }) => {
  const { points, days } = PRIORS.silent
  for (let index = entries.length - 1; index >= 0; index -= 1) {
    const it = entries[index]
    if (it === undefined) continue
    const isLeft = isNegative(it) && it.contact && it.matter.standing.unsolved
    if (isLeft && asOf - it.at >= days * DAY && it.matter.entries.at(-1) === it) return makeReason('went_silent', points, it)
    if (isSignOfLife(it) && !hasBadSign(it)) return undefined
  }
  return undefined
}

function isSignOfLife({ contact, says }: FactEntry): boolean {
  return contact || (says.nps ?? says.csat ?? says.ease) !== undefined
}

function stronger(a: Reason | undefined, b: Reason | undefined): Reason | undefined {
  return a === undefined || (b !== undefined && b.points >= a.points) ? b : a
}
