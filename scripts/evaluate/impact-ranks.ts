import type { InteractionTruth, Truth } from '../../producers/systems/simulated/truth.ts'
import { rankCorrelation } from './rank-correlation.ts'

/** The negative side of the impact of one contact. */
export type ImpactAnswer = { readonly interaction_id: string; readonly impact: number }

export const IMPACTS =
  'SELECT interaction_id, brand_impact_negative AS impact FROM brand_sentiment_latest WHERE NOT retracted AND brand_impact_negative IS NOT NULL'

/** Below so many contacts the share of a brand and a cause says too little. */
const LEAST_CONTACTS = 20

/** Whether brands and causes rank by their negative impact as they do by the share of contacts that were planted to end bitterly. */
export function impactRanks(
  truth: readonly Truth[],
  answers: readonly ImpactAnswer[],
): { readonly cells: number; readonly correlation: number | undefined } {
  const impacts = new Map(answers.map(({ interaction_id, impact }) => [interaction_id, impact]))
  const cells = new Map<string, { contacts: number; bitter: number; impact: number }>()
  for (const it of truth) {
    if (!isJudged(it)) continue
    const impact = impacts.get(it.interaction_id)
    if (impact === undefined) continue
    const key = `${it.brand} ${it.cause ?? ''}`
    const cell = cells.get(key) ?? { contacts: 0, bitter: 0, impact: 0 }
    cells.set(key, { contacts: cell.contacts + 1, bitter: cell.bitter + (it.ended === 'bitter' ? 1 : 0), impact: cell.impact + impact })
  }
  const pairs = [...cells.values()]
    .filter(({ contacts }) => contacts >= LEAST_CONTACTS)
    .map(({ contacts, bitter, impact }) => [bitter / contacts, -impact / contacts] as const)
  return { cells: pairs.length, correlation: rankCorrelation(pairs) }
}

function isJudged(it: Truth): it is InteractionTruth {
  return it.kind === 'interaction' && it.what === 'contact' && it.cause !== null && it.ended !== null && it.language === 'en'
}
