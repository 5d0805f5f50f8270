import type { Received } from '../../consumer.ts'
import type { ReferenceTables } from '../../reference/reference-tables.ts'
import { allMoments } from './all-moments.ts'
import { brandHistories, brandsThatChanged, type BrandHistory } from './brand-histories.ts'
import type { CustomerMoment } from './moment.ts'
import { observe } from './observe.ts'
import { gateRow, momentRow, rowPlaceOf, type MomentRow } from './rows.ts'
import { add, carryConversations, emptyState, type State } from './state.ts'

/**
 * The customer's state after an event, and its rows: of each brand of which the event changed something, the moments that are new,
 * changed or taken back, then the gate. The last row carries what the event added.
 */
export function evolve(
  state: State | undefined,
  event: Received,
  tables: ReferenceTables,
): { readonly state: State; readonly rows: readonly MomentRow[] } {
  const { customer, interaction_id } = event.interaction
  const customerKey = customer.ref
  if (customerKey === null) throw new Error(`moments was given ${interaction_id} without a customer`)
  const before = state ?? emptyState
  const observed = observe(event, tables)
  const after = add(before, observed)
  if (after === before) return { state: before, rows: [] }
  const [then, now] = [brandHistories(before), brandHistories(after)]
  const changed = brandsThatChanged(then, now)
  // A fact that was let go at once changes no brand, but that it was there must travel.
  const brands = changed.length > 0 ? changed : [now.keys().next().value ?? 'unknown']
  const moments = changedMoments(brands, then, now, { tables, customerKey, kept: new Set(after.facts.map(({ id }) => id)) })
  const carried = carryConversations([after.facts.find((it) => it.id === observed.id) ?? observed], after.dropped)
  const rows = brands.flatMap((brand, index) => {
    const place = rowPlaceOf({ event, tables, customerKey, brand, history: now.get(brand), dropped: after.dropped })
    const told = moments.filter((it) => it.brand === brand)
    return [
      ...told.map(({ moment, status }) => momentRow(place, moment, status)),
      gateRow(place, index === brands.length - 1 ? carried : null),
    ]
  })
  return { state: after, rows }
}

type Histories = ReadonlyMap<string, BrandHistory>
type ChangedMoment = { readonly brand: string; readonly moment: CustomerMoment; readonly status: MomentRow['status'] }
type Change = {
  readonly tables: ReferenceTables
  readonly customerKey: string
  /** The interactions that the state still has. */
  readonly kept: ReadonlySet<string>
}

/**
 * Moments that are not as before, by all that is known: where the clock of the log goes back, what it took in before still holds. A
 * moment of a conversation that was only let go from the state stays as it was.
 */
function changedMoments(
  brands: readonly string[],
  then: Histories,
  now: Histories,
  { tables, customerKey, kept }: Change,
): readonly ChangedMoment[] {
  const momentsIn = (brand: string, history: BrandHistory | undefined): readonly Found[] =>
    history === undefined ? [] : allMoments(customerKey, brand, history, history.asOf, tables).map((moment) => ({ brand, moment }))
  const after = brands.flatMap((brand) => momentsIn(brand, now.get(brand)))
  const before = brands.flatMap((brand) => momentsIn(brand, then.get(brand)))
  const old = new Map(before.map(({ brand, moment }) => [moment.id, `${brand} ${JSON.stringify(moment)}`]))
  const there = new Set(after.map(({ moment }) => moment.id))
  const isTakenBack = ({ brand, moment }: Found) => !there.has(moment.id) && isKept(then.get(brand), moment, kept)
  return [
    ...before.filter(isTakenBack).map((it) => ({ ...it, status: 'withdrawn' as const })),
    ...after
      .filter(({ brand, moment }) => old.get(moment.id) !== `${brand} ${JSON.stringify(moment)}`)
      .map((it) => ({ ...it, status: it.moment.status })),
  ]
}

type Found = Pick<ChangedMoment, 'brand' | 'moment'>

function isKept(history: BrandHistory | undefined, { interaction }: CustomerMoment, kept: ReadonlySet<string>): boolean {
  const own = history?.all.find(({ id, facts }) => id === interaction || facts.some((it) => it.id === interaction))
  return own?.facts.some(({ id }) => kept.has(id)) === true
}
