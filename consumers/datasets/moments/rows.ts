import type { moments, momentsCurrent } from '../../../schemas/datasets/moments.ts'
import type { Row } from '../../../schemas/datasets/dataset.ts'
import { rowId } from '../../../schemas/event/ids.ts'
import type { Received } from '../../consumer.ts'
import { type ReferenceTables, versionWith } from '../../reference/reference-tables.ts'
import { localDayOf } from '../local-day.ts'
import { passingMoments } from './all-moments.ts'
import { brandHistories, protectedTimesOf, type BrandHistory } from './brand-histories.ts'
import { type OfferGate, offerGateAt } from './gate.ts'
import { momentId, type CustomerMoment } from './moment.ts'
import { lastStated } from './occasions.ts'
import { momentsVersion } from './priors.ts'
import { carryConversations, type State } from './state.ts'

export type MomentRow = Row<typeof moments>
type CurrentRow = Row<typeof momentsCurrent>

/** What an event did to one brand of a customer. `history` is undefined where nothing of the brand is left. */
type RowPlace = {
  readonly event: Received
  readonly tables: ReferenceTables
  readonly customerKey: string
  readonly brand: string
  readonly history: BrandHistory | undefined
  readonly dropped: boolean
  readonly asOf: number
  readonly gate: OfferGate
}

export const NOTHING_LEFT: OfferGate = { gate: 'unknown', until: undefined, reasons: ['nothing_known'] }

/** A brand with its gate after the event, worked out once for all its rows. */
export function rowPlaceOf(about: Omit<RowPlace, 'asOf' | 'gate'>): RowPlace {
  const { event, tables, customerKey, brand, history } = about
  const asOf = Math.min(history?.asOf ?? Date.parse(event.interaction.occurred_at), event.recordedAt)
  return { ...about, asOf, gate: history === undefined ? NOTHING_LEFT : gateOf({ customerKey, brand, tables }, history, history.asOf) }
}

/** The gate of a customer and brand at an instant. */
export function gateOf(
  { customerKey, brand, tables }: Pick<RowPlace, 'customerKey' | 'brand' | 'tables'>,
  it: BrandHistory,
  instant: number,
): OfferGate {
  return offerGateAt(it.history, it.besides, instant, protectedTimesOf(tables, customerKey, brand, it))
}

/** The one moment of a customer and brand that is never over. */
export function gateId(customerKey: string, brand: string): string {
  return momentId(customerKey, 'offer_gate', brand)
}

/** The gate after an event. Where nothing of the brand is left, it is taken back. */
export function gateRow(place: RowPlace, carried: string | null): MomentRow {
  const { event, customerKey, brand, history, gate } = place
  return {
    ...sharedColumns(place, gateId(customerKey, brand)),
    interaction_id: event.interaction.interaction_id,
    offer_seq: null,
    kind: 'offer_gate',
    status: history === undefined ? 'withdrawn' : 'open',
    opened_at: null,
    expires_at: null,
    notice_by: null,
    reasons: gate.reasons,
    product: null,
    campaign: null,
    offer_kind: null,
    offer_outcome: null,
    offered_while_blocked: null,
    state: carried,
  }
}

export function momentRow(place: RowPlace, moment: CustomerMoment, status: MomentRow['status']): MomentRow {
  return {
    ...sharedColumns(place, moment.id),
    interaction_id: moment.interaction,
    offer_seq: moment.offerSeq,
    kind: moment.kind,
    status,
    opened_at: moment.openedAt,
    expires_at: moment.expiresAt,
    notice_by: moment.noticeBy,
    reasons: moment.reasons,
    product: moment.product,
    campaign: moment.campaign,
    offer_kind: moment.offerKind,
    offer_outcome: moment.offerOutcome,
    offered_while_blocked: moment.blocked,
    state: null,
  }
}

function sharedColumns(place: RowPlace, moment: string) {
  const { event, tables, customerKey, brand, history, dropped, asOf, gate } = place
  return {
    signal_id: rowId('moments', event.eventId, brand, moment),
    moment_id: moment,
    facts_dropped: dropped,
    customer_key: customerKey,
    brand,
    ...whoIs(history),
    occurred_at: Date.parse(event.interaction.occurred_at),
    local_day: localDayOf(event.interaction, tables),
    as_of: asOf,
    offer_gate: gate.gate,
    closed_until: gate.until ?? null,
    model_version: versionWith(momentsVersion(), tables),
  } as const
}

export function whoIs(history: BrandHistory | undefined): Pick<MomentRow, 'customer_stage' | 'customer_segment'> {
  const conversations = history?.history.conversations ?? []
  return {
    customer_stage: lastStated(conversations, (it) => it.stage) ?? 'unknown',
    customer_segment: lastStated(conversations, (it) => it.segment) ?? null,
  }
}

/** One row per brand of the customer, the last one with their whole state. */
export function currentRows(customerKey: string, state: State, tables: ReferenceTables): readonly CurrentRow[] {
  const brands = [...brandHistories(state)]
  return brands.map(([brand, it], index) => {
    const { gate, until, reasons } = gateOf({ customerKey, brand, tables }, it, it.asOf)
    const open = passingMoments({ brand, history: it.history, asOf: it.asOf, tables }).filter(
      ({ status, openedAt }) => status === 'open' && openedAt <= it.asOf,
    )
    return {
      customer_key: customerKey,
      brand,
      ...whoIs(it),
      as_of: it.asOf,
      offer_gate: gate,
      closed_until: until ?? null,
      reasons,
      open_moments: [...new Set(open.map(({ kind }) => kind))].toSorted(),
      facts_dropped: state.dropped,
      model_version: versionWith(momentsVersion(), tables),
      state: index === brands.length - 1 ? carryConversations(state.facts, state.dropped) : null,
    }
  })
}
