import type { AnyRow, Row } from '../../../schemas/datasets/dataset.ts'
import { momentsDaily } from '../../../schemas/datasets/moments.ts'
import type { Daily, Scored, Scoring } from '../../consumer.ts'
import { versionWith } from '../../reference/reference-tables.ts'
import { passingMoments } from './all-moments.ts'
import { brandHistories, type BrandHistory } from './brand-histories.ts'
import { timeOf } from './facts.ts'
import { momentsVersion } from './priors.ts'
import { gateId, gateOf, NOTHING_LEFT, whoIs } from './rows.ts'
import type { State } from './state.ts'

type DailyRow = Row<typeof momentsDaily>

/** What the day changed: a gate that opened by itself, a moment that opened, expired, was taken or taken back. */
const daily: Daily<State, typeof momentsDaily> = {
  dataset: momentsDaily,
  subject: ['customer_key', 'brand', 'moment_id'],
  compared: ['kind', 'status', 'expires_at', 'offer_gate', 'closed_until'],
  rows: (scoring, last) => {
    const known = new Map(last.map((it) => [String(it['moment_id']), it]))
    const brands = brandHistories(scoring.state)
    const gone = new Set(last.map((it) => String(it['brand'])).filter((brand) => !brands.has(brand)))
    return [
      ...[...brands].flatMap(([brand, it]) => rowsOfDay(scoring, brand, it, known)),
      ...[...gone].flatMap((brand) => takenBack(scoring, brand, known)),
    ]
  },
}

export const momentsScored: Scored<State> = {
  daily,
  happenedBy: (state, instant) => ({ facts: state.facts.filter((it) => timeOf(it) <= instant), dropped: state.dropped }),
}

function rowsOfDay(scoring: Scoring<State>, brand: string, it: BrandHistory, known: ReadonlyMap<string, AnyRow>): readonly DailyRow[] {
  const { state, asOf, tables } = scoring
  const shared = sharedOf(scoring, brand, it)
  const ofGate: DailyRow = { ...shared, ...GATE, moment_id: gateId(scoring.customerKey, brand) }
  const ofMoments = passingMoments({ brand, history: it.history, asOf, tables })
    .filter(({ openedAt }) => openedAt <= asOf)
    .map((moment): DailyRow => ({
      ...shared,
      moment_id: moment.id,
      kind: moment.kind,
      status: moment.status,
      opened_at: moment.openedAt,
      expires_at: moment.expiresAt,
      notice_by: moment.noticeBy,
      reasons: moment.reasons,
      product: moment.product,
      campaign: moment.campaign,
    }))
  const there = new Set([ofGate, ...ofMoments].map((row) => row.moment_id))
  // What the state let go is not taken back.
  const missing = state.dropped ? [] : openIn(known, brand).filter((row) => !there.has(String(row['moment_id'])))
  return [...[ofGate, ...ofMoments].filter((row) => isNew(row, known.get(row.moment_id))), ...missing.map((row) => withdrawn(shared, row))]
}

/** A brand that no fact names any more. */
function takenBack(scoring: Scoring<State>, brand: string, known: ReadonlyMap<string, AnyRow>): readonly DailyRow[] {
  return scoring.state.dropped ? [] : openIn(known, brand).map((row) => withdrawn(sharedOf(scoring, brand, undefined), row))
}

function openIn(known: ReadonlyMap<string, AnyRow>, brand: string): readonly AnyRow[] {
  return [...known.values()].filter((it) => it['brand'] === brand && it['status'] === 'open')
}

function withdrawn(shared: ReturnType<typeof sharedOf>, last: AnyRow): DailyRow {
  return { ...shared, ...GATE, moment_id: String(last['moment_id']), kind: kindOf(last), status: 'withdrawn', reasons: [] }
}

/** What the row of a gate has in place of the times and names of a moment. */
const GATE = {
  kind: 'offer_gate',
  status: 'open',
  opened_at: null,
  expires_at: null,
  notice_by: null,
  product: null,
  campaign: null,
} as const

function sharedOf({ customerKey, state, asOf, tables }: Scoring<State>, brand: string, it: BrandHistory | undefined) {
  const { gate, until, reasons } = it === undefined ? NOTHING_LEFT : gateOf({ customerKey, brand, tables }, it, asOf)
  return {
    customer_key: customerKey,
    brand,
    ...whoIs(it),
    as_of: asOf,
    offer_gate: gate,
    closed_until: until ?? null,
    reasons,
    facts_dropped: state.dropped,
    model_version: versionWith(momentsVersion(), tables),
  } as const
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
