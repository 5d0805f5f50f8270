import type { Received } from '../../../consumers/consumer.ts'
import { churnRiskConsumer } from '../../../consumers/datasets/churn_risk/consumer.ts'
import type { ReplayedOutcome } from '../../../consumers/jobs/calibrate/replay-outcomes.ts'
import { byBrand } from '../../../consumers/datasets/churn_risk/brands.ts'
import { scoreOf } from '../../../consumers/datasets/churn_risk/score.ts'
import type { State } from '../../../consumers/datasets/churn_risk/state.ts'
import { noTables } from '../../../consumers/reference/reference-tables.ts'
import { seedRandom, type SeededRandom } from '../../../producers/systems/simulated/random.ts'
import { Interaction } from '../../../schemas/event/interaction.ts'
import type { BigmlCustomer } from './read-bigml.ts'

/** What a customer's calls became: the score after them, and whether every road to it led to the same state. */
export type StreamedCustomer = {
  readonly outcome: ReplayedOutcome
  readonly isSameInBatch: boolean
  readonly isSameShuffled: boolean
}

const DAY_MS = 86_400_000
/** The table has no times. Calls are spread over the 90 days before this instant. */
const AS_OF = Date.parse('2026-06-30T23:59:59.999Z')

/** Sends a customer's calls through the state of `churn_risk` as bare call records: one after the other, shuffled with repeats, and as a batch. */
export function streamCustomer({ calls, churned }: BigmlCustomer, n: number): StreamedCustomer {
  const customerKey = `p1:${String(n).padStart(32, '0')}`
  const random = seedRandom(n + 1)
  const times = Array.from({ length: calls }, () => AS_OF - Math.floor(random.next() * 90 * DAY_MS)).toSorted((a, b) => a - b)
  const events = times.map((at, call) => callAt(customerKey, at, call))
  const streamed = evolveAll(events)
  const mixed = evolveAll(shuffle([...events, ...events], random))
  const batch = streamed.carried
    .toReversed()
    .reduce<State | undefined>((state, carried) => churnRiskConsumer.join(state, carried), undefined)
  const [facts] = streamed.state === undefined ? [[]] : byBrand(streamed.state.facts).values()
  const { risk } = scoreOf(facts ?? [], AS_OF)
  return {
    outcome: {
      customerKey,
      asOf: null,
      churned,
      treated: false,
      points: risk?.points ?? 0,
      exposure: 1,
      reasons: (risk?.reasons ?? []).map(({ code, points }) => ({ code, points })),
    },
    isSameInBatch: show(customerKey, batch) === show(customerKey, streamed.state),
    isSameShuffled: show(customerKey, mixed.state) === show(customerKey, streamed.state),
  }
}

function callAt(customerKey: string, at: number, call: number): Received {
  const occurred = new Date(at).toISOString()
  const interaction = Interaction.parse({
    schema_version: '1.0',
    interaction_id: `bigml:table:${customerKey}-${call}`,
    revision: 1,
    phase: 'closed',
    occurred_at: occurred,
    time_quality: 'exact',
    is_partial: false,
    source: {
      system: 'bigml',
      account: 'table',
      adapter_version: '1',
      door: 'file',
      event_type: 'interaction',
      event_key: `${call}/closed/1`,
      received_at: occurred,
      auth: 'none',
      is_test: false,
    },
    channel: 'phone',
    visibility: 'private',
    direction: 'inbound',
    initiated_by: 'customer',
    customer: { ref: customerKey, stage: 'current' },
    brand: { id: 'bigml' },
    content: { status: 'absent', truncated: false },
    consent: { recording: 'unknown', analysis: 'granted', marketing_contact: 'unknown', basis: 'contract' },
    policy: { analysis: 'granted', marketing_contact: 'unknown', basis: 'contract' },
    privacy: { pii: 'pseudonymous', erasure_key: customerKey },
  })
  return { interaction, eventId: `${customerKey}/${call}`, recordedAt: at, offset: BigInt(call), analysis: 'allowed' }
}

function evolveAll(events: readonly Received[]): { readonly state: State | undefined; readonly carried: readonly string[] } {
  let state: State | undefined
  const carried: string[] = []
  for (const event of events) {
    const evolved = churnRiskConsumer.evolve(state, event, noTables)
    ;({ state } = evolved)
    for (const row of evolved.rows) if (row.state !== null) carried.push(row.state)
  }
  return { state, carried }
}

function show(customerKey: string, state: State | undefined): string {
  const rows = state === undefined ? [] : churnRiskConsumer.currentRows(customerKey, state, noTables)
  return JSON.stringify(rows, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value))
}

function shuffle(events: readonly Received[], random: SeededRandom): readonly Received[] {
  return events
    .map((event) => ({ event, place: random.next() }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ event }) => event)
}
