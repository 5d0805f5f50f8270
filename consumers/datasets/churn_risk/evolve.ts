import type { Received } from '../../consumer.ts'
import type { ReferenceTables } from '../../reference/reference-tables.ts'
import { brandOf, byBrand, regroup, type ByBrand } from './brands.ts'
import { observe } from './observe.ts'
import { changeRow, type ChurnRow } from './rows.ts'
import { carry } from './carried.ts'
import { add, emptyState, type State } from './state.ts'

/** The customer's state after an event, and a row per brand of which the event changed what is known; the last carries the fact. */
export function evolve(
  state: State | undefined,
  event: Received,
  tables: ReferenceTables,
): { readonly state: State; readonly rows: readonly ChurnRow[] } {
  const { customer, interaction_id } = event.interaction
  const customerKey = customer.ref
  if (customerKey === null) throw new Error(`churn_risk was given ${interaction_id} without a customer`)
  const before = state ?? emptyState
  const observed = observe(event, tables)
  const after = add(before, observed)
  if (after === before) return { state: before, rows: [] }
  const then = groups.get(before) ?? byBrand(before.facts)
  const { after: now, changed } = regroup(then, after.facts)
  groups.set(after, now)
  // A fact that was let go at once changes no brand, but that it was there must travel.
  const brands = changed.length > 0 ? changed : [brandOf(observed, after.facts)]
  const change = { event, tables, customerKey, before: then, after: now, dropped: after.dropped }
  const carried = carry([observed], after.dropped)
  const rows = brands.map((brand, index) => changeRow(change, brand, index === brands.length - 1 ? carried : null))
  return { state: after, rows }
}

/** Worked out once for each state, because the next event of the customer asks again. */
const groups = new WeakMap<State, ByBrand>()
