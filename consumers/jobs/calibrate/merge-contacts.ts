import type { EffortColumn } from '../../datasets/brand_sentiment/effort-facts.ts'
import type { EffortContact } from './effort-contact.ts'

/** What one row of `interactions` states. */
export type ContactRevision = {
  readonly id: string
  readonly revision: number
  /** A test, or taken back. */
  readonly isGone: boolean
  readonly isContact: boolean | undefined
  readonly channel: string | undefined
  readonly brand: string | undefined
  readonly customer: string | undefined
  readonly at: number | undefined
  readonly end: number | undefined
  /** The customer's rating of ease, 1 = easy. */
  readonly ease: number | undefined
  /** The interaction that its rating is about. */
  readonly rates: string | undefined
  readonly measures: ReadonlyMap<EffortColumn, number>
}

const DAY = 86_400_000
/** Whoever comes again within so many days came again because of it, or may have. */
const REPEAT_DAYS = 7
/** From the same answer on `painless` is no. */
const HARD = 0.35

/**
 * The contacts in these rows: of each column the highest revision that states it counts. An interaction of which any row is a test or
 * is taken back is left out. A rating that was sent apart belongs to the contact it names.
 */
export function mergeContacts(rows: readonly ContactRevision[]): readonly EffortContact[] {
  const merged = mergeRevisions(rows)
  const answers = new Map(
    [...merged.values()].flatMap((it) => (it.rates === undefined || it.ease === undefined ? [] : [[it.rates, it.ease]])),
  )
  const contacts = [...merged.values()].filter((it) => it.isContact === true)
  const repeated = findRepeated(contacts)
  return contacts.flatMap(({ id, channel, at, ease, measures }) => {
    if (channel === undefined || at === undefined) return []
    const answer = ease ?? answers.get(id)
    return [{ channel, at, measures, isHard: answer === undefined ? undefined : answer <= HARD, isRepeated: repeated.get(id) }]
  })
}

function mergeRevisions(rows: readonly ContactRevision[]): ReadonlyMap<string, ContactRevision> {
  const merged = new Map<string, ContactRevision>()
  const gone = new Set<string>()
  for (const row of rows.toSorted((a, b) => a.revision - b.revision)) {
    if (row.isGone) gone.add(row.id)
    const below = merged.get(row.id)
    merged.set(row.id, below === undefined ? row : stateBoth(row, below))
  }
  for (const id of gone) merged.delete(id)
  return merged
}

function stateBoth(above: ContactRevision, below: ContactRevision): ContactRevision {
  return {
    ...above,
    isContact: above.isContact ?? below.isContact,
    channel: above.channel ?? below.channel,
    brand: above.brand === 'unknown' ? below.brand : above.brand,
    customer: above.customer ?? below.customer,
    at: above.at ?? below.at,
    end: above.end ?? below.end,
    ease: above.ease ?? below.ease,
    rates: above.rates ?? below.rates,
    measures: new Map([...below.measures, ...above.measures]),
  }
}

/** Of each contact of a known customer whose 7 days are over whether the customer made contact with the brand again within them. */
function findRepeated(contacts: readonly ContactRevision[]): ReadonlyMap<string, boolean> {
  const newest = contacts.reduce((last, { at = 0 }) => Math.max(last, at), 0)
  const byCustomer = new Map<string, ContactRevision[]>()
  for (const it of contacts) {
    if (it.customer === undefined || it.at === undefined) continue
    const name = JSON.stringify([it.customer, it.brand])
    const there = byCustomer.get(name)
    if (there === undefined) byCustomer.set(name, [it])
    else there.push(it)
  }
  const repeated = new Map<string, boolean>()
  for (const own of byCustomer.values()) {
    const sorted = own.toSorted((a, b) => (a.at ?? 0) - (b.at ?? 0))
    sorted.forEach(({ id, at = 0, end = at }, index) => {
      const until = Math.max(at, end) + REPEAT_DAYS * DAY
      const next = sorted[index + 1]?.at
      if (until <= newest) repeated.set(id, next !== undefined && next <= until)
    })
  }
  return repeated
}
