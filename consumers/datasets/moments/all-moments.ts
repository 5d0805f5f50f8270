import type { ReferenceTables } from '../../reference/reference-tables.ts'
import { protectedTimesOf, type BrandHistory } from './brand-histories.ts'
import { interestShown } from './interest.ts'
import type { CustomerMoment } from './moment.ts'
import { needsTold } from './needs.ts'
import type { Occasion } from './occasions.ts'
import { offersMade } from './offers.ts'
import { releaseMoments } from './release.ts'
import { retentionMoments } from './retention.ts'
import { winBackMoments } from './win-back.ts'

type Worked = { readonly asOf: number; readonly tables: ReferenceTables; readonly moments: readonly CustomerMoment[] }

const worked = new WeakMap<BrandHistory, Worked>()

/** Every moment of a customer and brand at an instant but the gate itself: pure, and the same for the same facts. */
export function allMoments(
  customerKey: string,
  brand: string,
  it: BrandHistory,
  asOf: number,
  tables: ReferenceTables,
): readonly CustomerMoment[] {
  const { history, besides } = it
  const before = worked.get(it)
  if (before?.asOf === asOf && before.tables === tables) return before.moments
  const times = protectedTimesOf(tables, customerKey, brand, it)
  const moments = [...offersMade(history, besides, times), ...passingMoments({ brand, history, asOf, tables })]
  worked.set(it, { asOf, tables, moments })
  return moments
}

/** The moments that time alone opens or lets expire. */
export function passingMoments(occasion: Occasion): readonly CustomerMoment[] {
  return [
    ...retentionMoments(occasion),
    ...needsTold(occasion),
    ...interestShown(occasion),
    ...releaseMoments(occasion),
    ...winBackMoments(occasion),
  ]
}
