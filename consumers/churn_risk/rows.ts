import type { Row } from '../../schemas/dataset.ts'
import type { churnRisk, churnRiskCurrent } from '../../schemas/datasets/churn_risk.ts'
import { rowId } from '../../schemas/ids.ts'
import type { Received } from '../consumer.ts'
import { brandOf, factsOf } from './brands.ts'
import { asOfOf } from './history.ts'
import { MODEL_VERSION } from './priors.ts'
import { scoreOf, type Score } from './score.ts'
import { carry, type State } from './state.ts'

export type ChurnRow = Row<typeof churnRisk>
export type CurrentRow = Row<typeof churnRiskCurrent>

/** One row per brand of the customer, the last one with his whole state. */
export function currentRows(customerKey: string, state: State): readonly CurrentRow[] {
  const brands = [...new Set(state.facts.map((it) => brandOf(it, state.facts)))]
  return brands.map((brand, index) => {
    const facts = factsOf(brand, state.facts)
    const score = scoreOf(facts, asOfOf(facts))
    return {
      ...columns(customerKey, brand, score, state.dropped),
      state: index === brands.length - 1 ? carry(state.facts, state.dropped) : null,
    }
  })
}

/** What an event did to one customer's state. */
export type Change = { readonly event: Received; readonly customerKey: string; readonly before: State; readonly after: State }

/** The row of one brand that an event changed. `carried` is null on all but the customer's last row. */
export function changeRow(change: Change, brand: string, carried: string | null): ChurnRow {
  const { event, customerKey, before, after } = change
  const { interaction_id, occurred_at } = event.interaction
  const earlier = factsOf(brand, before.facts)
  const previous = earlier.length === 0 ? undefined : scoreOf(earlier, asOfOf(earlier))
  const facts = factsOf(brand, after.facts)
  const occurred = Date.parse(occurred_at)
  const score = scoreOf(facts, Math.min(facts.length === 0 ? occurred : asOfOf(facts), event.recordedAt))
  const { customer_key, as_of, ...rest } = columns(customerKey, brand, score, after.dropped)
  return {
    signal_id: rowId('churn_risk', event.eventId, brand),
    customer_key,
    interaction_id,
    occurred_at: occurred,
    as_of,
    previous_risk_score: previous?.risk?.risk ?? null,
    band_changed: previous !== undefined && previous.risk?.band !== score.risk?.band,
    ...rest,
    state: carried,
  }
}

function columns(customerKey: string, brand: string, score: Score, dropped: boolean): Omit<CurrentRow, 'state'> {
  const { risk, recurrence } = score
  const reasons = risk?.reasons ?? []
  return {
    customer_key: customerKey,
    brand,
    customer_stage: score.stage,
    customer_segment: score.segment ?? null,
    customer_value_minor: score.value === undefined ? null : BigInt(score.value.amount),
    customer_value_currency: score.value?.currency ?? null,
    as_of: score.asOf,
    intent_points: risk?.points ?? null,
    intent_score: risk?.intent ?? null,
    exposure: risk?.exposure ?? null,
    exposure_basis: risk?.basis ?? 'unknown',
    bound_until: risk?.boundUntil ?? null,
    notice_by: risk?.noticeBy ?? null,
    risk_score: risk?.risk ?? null,
    risk_band: risk?.band ?? null,
    reasons: reasons.map((it) => it.code),
    reason_points: reasons.map((it) => String(it.points)),
    top_reason: reasons.find((it) => it.points > 0)?.code ?? null,
    evidence_ids: reasons.map((it) => it.evidence),
    contacts_30d: score.contacts30d,
    negative_30d: score.negative30d,
    repeats_7d: score.repeats7d,
    open_matters: score.openMatters,
    recurring_cause: recurrence?.cause ?? null,
    recurring_periods: recurrence?.months ?? 0,
    last_sentiment_score: score.lastMood ?? null,
    facts: score.facts,
    facts_dropped: dropped,
    calibrated: false,
    model_version: MODEL_VERSION,
  }
}
