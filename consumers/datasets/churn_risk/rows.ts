import type { Row } from '../../../schemas/datasets/dataset.ts'
import type { churnRisk, churnRiskCurrent } from '../../../schemas/datasets/churn_risk.ts'
import { effectiveConsent, statedAnalysis } from '../../../schemas/event/consent.ts'
import { rowId } from '../../../schemas/event/ids.ts'
import type { Received } from '../../consumer.ts'
import { type ReferenceTables, versionWith } from '../../reference/reference-tables.ts'
import { localDayOf } from '../local-day.ts'
import { churnCalibrationInUse } from './calibration.ts'
import { byBrand, type ByBrand } from './brands.ts'
import type { Fact } from './facts.ts'
import { asOfOf } from './history.ts'
import { churnVersion } from './version.ts'
import { type Band, scoreOf, type Score } from './score.ts'
import { carry } from './carried.ts'
import type { State } from './state.ts'

export type ChurnRow = Row<typeof churnRisk>
export type CurrentRow = Row<typeof churnRiskCurrent>

/** What an event did to one customer's state. */
export type Change = {
  readonly event: Received
  readonly tables: ReferenceTables
  readonly customerKey: string
  readonly before: ByBrand
  readonly after: ByBrand
  readonly dropped: boolean
}

/** The row of one brand that an event changed. `carried` is null on all but the customer's last row. */
export function changeRow(change: Change, brand: string, carried: string | null): ChurnRow {
  const { event, tables, customerKey, before, after, dropped } = change
  const earlier = before.get(brand)
  const facts = after.get(brand)
  const occurred = Date.parse(event.interaction.occurred_at)
  const previous = earlier && lastRisk(earlier)
  const score = scoreBehind(facts, occurred, event.recordedAt)
  return row({
    id: rowId('churn_risk', event.eventId, brand),
    customerKey,
    brand,
    interaction: event.interaction.interaction_id,
    occurred,
    localDay: localDayOf(event.interaction, tables),
    consentStated: statedAnalysis(event.interaction),
    consentAnalysis: effectiveConsent(event.interaction).analysis,
    previous: previous?.risk ?? null,
    bandChanged: earlier !== undefined && previous?.band !== score.risk?.band,
    score,
    dropped,
    carried,
    tables,
  })
}

type PreviousRisk = { readonly risk: number; readonly band: Band }

/** The risk of each list of facts at its own as_of: the next event of the customer asks for it. */
const risks = new WeakMap<readonly Fact[], PreviousRisk | 'not scored'>()

function lastRisk(facts: readonly Fact[]): PreviousRisk | undefined {
  const known = risks.get(facts) ?? keepRisk(facts, scoreOf(facts, asOfOf(facts)))
  return known === 'not scored' ? undefined : known
}

function keepRisk(facts: readonly Fact[], { risk }: Score): PreviousRisk | 'not scored' {
  const kept = risk === undefined ? 'not scored' : { risk: risk.risk, band: risk.band }
  risks.set(facts, kept)
  return kept
}

function scoreBehind(facts: readonly Fact[] | undefined, occurred: number, recordedAt: number): Score {
  if (facts === undefined) return scoreOf([], Math.min(occurred, recordedAt))
  const asOf = asOfOf(facts)
  const score = scoreOf(facts, Math.min(asOf, recordedAt))
  if (asOf <= recordedAt) keepRisk(facts, score)
  return score
}

/** One row per brand of the customer, the last one with their whole state. */
export function currentRows(customerKey: string, state: State, tables: ReferenceTables): readonly CurrentRow[] {
  const brands = [...byBrand(state.facts)]
  return brands.map(([brand, facts], index) => {
    const carried = index === brands.length - 1 ? carry(state.facts, state.dropped) : null
    return brandRow({ customerKey, brand, facts, asOf: asOfOf(facts), dropped: state.dropped, tables, carried })
  })
}

export type BrandAtInstant = {
  readonly customerKey: string
  readonly brand: string
  /** In order of time. */
  readonly facts: readonly Fact[]
  readonly asOf: number
  readonly dropped: boolean
  readonly tables: ReferenceTables
  readonly carried: string | null
}

/** What a customer's facts about a brand say at an instant. */
export function brandRow({ facts, asOf, ...told }: BrandAtInstant): CurrentRow {
  const {
    signal_id: _,
    interaction_id: __,
    occurred_at: ___,
    previous_risk_score: ____,
    band_changed: _____,
    consent_stated: ______,
    consent_analysis: _______,
    local_day: ________,
    ...current
  } = row({ ...NO_EVENT, ...told, score: scoreOf(facts, asOf) })
  return current
}

type RowParts = {
  readonly id: string
  readonly customerKey: string
  readonly brand: string
  readonly interaction: string
  readonly occurred: number
  readonly localDay: number
  readonly consentStated: ChurnRow['consent_stated']
  readonly consentAnalysis: ChurnRow['consent_analysis']
  readonly previous: number | null
  readonly bandChanged: boolean
  readonly score: Score
  readonly dropped: boolean
  readonly carried: string | null
  readonly tables: ReferenceTables
}

const NO_EVENT = {
  id: '',
  interaction: '',
  occurred: 0,
  localDay: 0,
  consentStated: null,
  consentAnalysis: 'unknown',
  previous: null,
  bandChanged: false,
} as const

/** One literal with every column: spreading two halves together costs more than the score. */
function row(told: RowParts): ChurnRow {
  const { id, customerKey, brand, interaction, occurred, previous, bandChanged, score, dropped, carried } = told
  const { risk, recurrence } = score
  const exposure = risk?.exposure
  const reasons = risk?.reasons ?? []
  return {
    signal_id: id,
    customer_key: customerKey,
    brand,
    customer_stage: score.stage,
    customer_segment: score.segment ?? null,
    customer_value_minor: score.value === undefined ? null : BigInt(score.value.amount),
    customer_value_currency: score.value?.currency ?? null,
    interaction_id: interaction,
    occurred_at: occurred,
    as_of: score.asOf,
    intent_points: risk?.points ?? null,
    intent_score: risk?.intent ?? null,
    exposure: exposure?.exposure ?? null,
    exposure_basis: exposure?.basis ?? 'unknown',
    bound_until: exposure?.boundUntil ?? null,
    notice_by: exposure?.noticeBy ?? null,
    risk_score: risk?.risk ?? null,
    previous_risk_score: previous,
    risk_band: risk?.band ?? null,
    band_changed: bandChanged,
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
    contacts_only: score.contactsOnly,
    calibrated: churnCalibrationInUse() !== undefined,
    model_version: versionWith(churnVersion(), told.tables),
    state: carried,
    consent_stated: told.consentStated,
    consent_analysis: told.consentAnalysis,
    local_day: told.localDay,
  }
}
