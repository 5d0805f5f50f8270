import { findCustomerKey } from '../../consumers/reference/find-customer-key.ts'
import { DAY_MS, HOUR_MS } from '../../producers/systems/simulated/firm.ts'
import type { CustomerTruth, InteractionTruth, Truth } from '../../producers/systems/simulated/truth.ts'
import { PSEUDONYM_KEY } from './source.ts'

/** An interaction of which something may be derived, by the truth, and when the first payload about it arrived, epoch ms. */
export type TrueInteraction = InteractionTruth & { readonly customer: string; readonly arrivedAt: number }

/** What was really so, without what no dataset may show: tests, spam, redacted words, and customers who refuse analysis. */
export type FirmTruth = {
  readonly interactions: readonly TrueInteraction[]
  /** Those whose words were deleted at the source later. */
  readonly redacted: readonly TrueInteraction[]
  /** Contacts with the firm that somebody answered. */
  readonly answered: readonly TrueInteraction[]
  /** By their pseudonyms; only those with an interaction. */
  readonly customers: ReadonlyMap<string, CustomerTruth>
  readonly byId: ReadonlyMap<string, TrueInteraction>
  /** The interactions of each customer in order, by their pseudonyms. */
  readonly of: ReadonlyMap<string, readonly TrueInteraction[]>
}

export function readFirmTruth(lines: readonly { readonly line: Truth; readonly arrivedAt: number }[]): FirmTruth {
  const refusing = new Set(lines.flatMap(({ line }) => (line.kind === 'customer' && line.refuses_analysis ? [line.customer] : [])))
  const told = lines.flatMap(({ line, arrivedAt }): readonly TrueInteraction[] => {
    if (line.kind !== 'interaction' || line.customer === null || refusing.has(line.customer)) return []
    return [{ ...line, customer: line.customer, arrivedAt }]
  })
  const interactions = told.filter(({ redacted }) => !redacted)
  const inOrder = interactions.toSorted((a, b) => Date.parse(a.occurred_at) - Date.parse(b.occurred_at))
  const of = groupBy(inOrder, ({ customer }) => keyOfAccount(customer))
  const customers = lines.flatMap(({ line }) => (line.kind === 'customer' ? [[keyOfAccount(line.customer), line] as const] : []))
  return {
    interactions,
    redacted: told.filter(({ redacted }) => redacted),
    answered: interactions.filter(({ what, gave_up }) => what === 'contact' && gave_up === null),
    customers: new Map(customers.filter(([key]) => of.has(key))),
    byId: new Map(interactions.map((it) => [it.interaction_id, it])),
    of,
  }
}

export function groupBy<T>(all: readonly T[], nameOf: (it: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const it of all) {
    const group = groups.get(nameOf(it))
    if (group === undefined) groups.set(nameOf(it), [it])
    else group.push(it)
  }
  return groups
}

/** The pseudonym of an account in the simulated lake. */
export function keyOfAccount(account: string): string {
  const found = findCustomerKey({ kind: 'account', identifier: account }, () => PSEUDONYM_KEY)
  if (!found.ok) throw new Error(`${account} has no pseudonym: ${found.complaint}`)
  return found.customerKey
}

/** The Monday of the week, in Berlin in winter. */
export function weekOf({ occurred_at }: InteractionTruth): string {
  const day = Math.floor((Date.parse(occurred_at) + HOUR_MS) / DAY_MS)
  return new Date((day - ((day + 3) % 7)) * DAY_MS).toISOString().slice(0, 10)
}

/** What each simulated cause is called in the datasets, by the reason codes of the firm. Those who ask to leave get a code without a cause. */
export function trueCauseOf({ cause, asks }: InteractionTruth): string | undefined {
  return cause === null || asks !== 'none' || cause === 'buying' ? undefined : CAUSES[cause]
}

const CAUSES = {
  billing: 'billing',
  outage: 'outage',
  delivery: 'delivery',
  product: 'product',
  website: 'booking_website',
  staff: 'on_site_staff',
  policy: 'policy',
} as const

/** Whether its words were written to tell this; `name`: about whom or what. */
export function isToldIn(it: InteractionTruth, kind: InteractionTruth['told'][number]['tells'], name?: string): boolean {
  return it.told.some(({ tells: told, names = [] }) => told === kind && (name === undefined || names.includes(name)))
}

/** -1 to 1: how the customer felt, the mean of how they began and ended; in public and below a rating, how they spoke. */
export function moodOfTruth({ what, began, ended }: InteractionTruth): number {
  const end = ended === 'glad' ? 1 : ended === 'bitter' ? -1 : 0
  return what === 'contact' ? (end - (began === 'angry' ? 1 : 0)) / 2 : end
}

/** How much of what was so is found, and how much of what is claimed is so. */
export function compareSets(so: Iterable<string>, claimed: Iterable<string>): { readonly recall: number; readonly precision: number } {
  const [all, found] = [new Set(so), new Set(claimed)]
  const right = [...found].filter((it) => all.has(it)).length
  return { recall: right / all.size, precision: right / found.size }
}

/** Whether customers could be told no offers because of bereavement, illness or want of money: no view names those who say so. */
export function isProtectedTruth(theirs: readonly InteractionTruth[] = []): boolean {
  return theirs.some((it) => isToldIn(it, 'protected'))
}

export const mean = (values: readonly number[]): number => values.reduce((sum, it) => sum + it, 0) / values.length
export const shareWhere = <T>(all: readonly T[], is: (it: T) => boolean): number => all.filter(is).length / all.length
