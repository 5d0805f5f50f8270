import { churnRiskDaily } from '../../../schemas/datasets/churn_risk.ts'
import { matters } from '../../../schemas/datasets/matters.ts'
import type { AnyRow, Row } from '../../../schemas/datasets/dataset.ts'
import type { Scored, Scoring } from '../../consumer.ts'
import { byBrand } from './brands.ts'
import { timeOf } from './facts.ts'
import { timeStated } from './statement-time.ts'
import { matterRows } from './matter-rows.ts'
import { brandRow } from './rows.ts'
import type { State } from './state.ts'

/** What the job `score` makes of a customer's facts. */
export const churnScored: Scored<State> = {
  daily: {
    dataset: churnRiskDaily,
    subject: ['brand', 'customer_key'],
    compared: ['intent_points', 'risk_band'],
    rows: dailyRows,
  },
  keyed: { dataset: matters, rows: matterRows },
  happenedBy,
}

/**
 * The score of each brand at the instant, where its points or band differ from its last row, or where it has none. A brand that no fact
 * names any more has the score of no facts.
 */
function dailyRows(scoring: Scoring<State>, last: readonly AnyRow[]): readonly Row<typeof churnRiskDaily>[] {
  const { customerKey, state, asOf, knownBy, tables } = scoring
  const brands = byBrand(state.facts)
  const gone = last.flatMap(({ brand }) => (typeof brand === 'string' && !brands.has(brand) ? [brand] : []))
  return [...brands.keys(), ...gone].flatMap((brand) => {
    const facts = brands.get(brand) ?? []
    const { state: _, ...now } = brandRow({ customerKey, brand, facts, asOf, dropped: state.dropped, tables, carried: null })
    const before = last.find((it) => it['brand'] === brand)
    if (before?.['intent_points'] === now.intent_points && before['risk_band'] === now.risk_band) return []
    return [{ ...now, previous_points: pointsOf(before), previous_band: bandOf(before), known_by: knownBy }]
  })
}

const BANDS = ['low', 'medium', 'high', 'latent'] as const

function pointsOf(before: AnyRow | undefined): number | null {
  const points = before?.['intent_points']
  return typeof points === 'number' ? points : null
}

function bandOf(before: AnyRow | undefined): (typeof BANDS)[number] | null {
  return BANDS.find((it) => it === before?.['risk_band']) ?? null
}

function happenedBy({ facts, dropped }: State, instant: number): State {
  return {
    facts: facts
      .filter((fact) => timeOf(fact) <= instant)
      .map((it) => ({ ...it, pieces: it.pieces.filter(({ statements }) => (timeStated(statements) ?? 0) <= instant) })),
    dropped,
  }
}
