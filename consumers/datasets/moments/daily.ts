import type { AnyRow, Row } from '../../../schemas/datasets/dataset.ts'
import { momentsDaily } from '../../../schemas/datasets/moments.ts'
import type { Daily, Scored, Scoring } from '../../consumer.ts'
import { versionWith } from '../../reference/reference-tables.ts'
import { passingMoments } from './all-moments.ts'
import { brandHistories, type BrandHistory } from './brand-histories.ts'
import { timeOf } from './facts.ts'
import { offerGateAt } from './gate.ts'
import { lastStated } from './occasions.ts'
import { momentsVersion } from './priors.ts'
import { gateId } from './rows.ts'
import type { State } from './state.ts'

type DailyRow = Row<typeof momentsDaily>

/** What the day changed: a gate that opened by itself, a moment that opened, expired, was taken or taken back. */
const daily: Daily<State, typeof momentsDaily> = {
  dataset: momentsDaily,
  subject: ['customer_key', 'brand', 'moment_id'],
  compared: ['kind', 'status', 'expires_at', 'offer_gate', 'closed_until'],
  rows: (scoring, last) => {
    const known = new Map(last.map((it) => [String(it['moment_id']), it]))
    return [...brandHistories(scoring.state)].flatMap(([brand, it]) => rowsOfDay(scoring, brand, it, known))
  },
}

export const momentsScored: Scored<State> = {
  daily,
  happenedBy: (state, instant) => ({ facts: state.facts.filter((it) => timeOf(it) <= instant), dropped: state.dropped }),
}

function rowsOfDay(
  { customerKey, state, asOf, tables }: Scoring<State>,
  brand: string,
  { history, besides }: BrandHistory,
  known: ReadonlyMap<string, AnyRow>,
): readonly DailyRow[] {
  const { gate, until, reasons } = offerGateAt(history, besides, asOf)
  const shared = {
    customer_key: customerKey,
    brand,
    customer_stage: lastStated(history.conversations, (it) => it.stage) ?? 'unknown',
    customer_segment: lastStated(history.conversations, (it) => it.segment) ?? null,
    as_of: asOf,
    offer_gate: gate,
    closed_until: until ?? null,
    facts_dropped: state.dropped,
    model_version: versionWith(momentsVersion(), tables),
  } as const
  const ofGate: DailyRow = {
    ...shared,
    moment_id: gateId(customerKey, brand),
    kind: 'offer_gate',
    status: 'open',
    opened_at: null,
    expires_at: null,
    notice_by: null,
    reasons,
    product: null,
    campaign: null,
  }
  const ofMoments = passingMoments({ brand, history, asOf, tables })
    .filter(({ openedAt }) => openedAt <= asOf)
    .map((it): DailyRow => ({
      ...shared,
      moment_id: it.id,
      kind: it.kind,
      status: it.status,
      opened_at: it.openedAt,
      expires_at: it.expiresAt,
      notice_by: it.noticeBy,
      reasons: it.reasons,
      product: it.product,
      campaign: it.campaign,
    }))
  const there = new Set([ofGate, ...ofMoments].map((row) => row.moment_id))
  const isMissing = (it: AnyRow) => it['brand'] === brand && it['status'] === 'open' && !there.has(String(it['moment_id']))
  // What the state let go is not taken back.
  const gone = state.dropped ? [] : [...known.values()].filter(isMissing)
  const withdrawn = gone.map((it): DailyRow => ({
    ...ofGate,
    moment_id: String(it['moment_id']),
    kind: kindOf(it),
    status: 'withdrawn',
    reasons: [],
  }))
  return [...[ofGate, ...ofMoments].filter((row) => isNew(row, known.get(row.moment_id))), ...withdrawn]
}

function kindOf({ kind }: AnyRow): DailyRow['kind'] {
  return KINDS.find((it) => it === kind) ?? 'offer_gate'
}

const KINDS = ['offer_gate', 'retention', 'need', 'interest', 'release', 'win_back'] as const

/** Of a moment that is not the gate, only what becomes of it counts: the gate has a row of its own. */
function isNew(row: DailyRow, last: AnyRow | undefined): boolean {
  if (last === undefined) return row.status !== 'expired' && row.status !== 'taken'
  const compared = row.kind === 'offer_gate' ? (['offer_gate', 'closed_until'] as const) : (['status', 'expires_at'] as const)
  return compared.some((name) => row[name] !== last[name])
}
