import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Received, Stateful } from '../../../../consumers/consumer.ts'
import { churnRiskConsumer } from '../../../../consumers/datasets/churn_risk/consumer.ts'
import { openStateLake } from '../../../../consumers/jobs/score/state-lake.ts'
import { statesAt, type Cut } from '../../../../consumers/jobs/score/states-at.ts'
import { noTables } from '../../../../consumers/reference/reference-tables.ts'
import { readSuppression, suppress } from '../../../../consumers/runtime/loop/suppression.ts'
import { parquet } from '../../../../consumers/runtime/parquet/parquet.ts'
import { currentKey } from '../../../../consumers/runtime/chain/keys.ts'
import type { Lake } from '../../../../consumers/runtime/ports.ts'
import { encode, wrapEvent } from '../../../../schemas/event/envelope.ts'
import { createHarness, NOON, type Harness } from '../../../builders/harness.ts'
import { HISTORY_DAY_MS } from '../../datasets/churn_risk/histories.ts'
import { interaction, spoken } from '../../../builders/interaction.ts'

const who = (n: number) => `p1:${String(n).padStart(32, '0')}`
const consumer: Stateful = churnRiskConsumer

const SAID = ['I want to cancel my contract.', 'Thank you so much, that was wonderful help.', 'My number is on the letter.']

type Drawn = {
  readonly customer: number
  readonly number: number
  readonly revision: number
  readonly status: 'open' | 'resolved' | 'closed_unresolved'
  readonly said: string
  readonly pause: number
}
const drawn: fc.Arbitrary<readonly Drawn[]> = fc.array(
  fc.record({
    customer: fc.nat(2),
    number: fc.nat(3),
    revision: fc.integer({ min: 1, max: 3 }),
    status: fc.constantFrom('open', 'resolved', 'closed_unresolved'),
    said: fc.constantFrom(...SAID),
    pause: fc.integer({ min: 0, max: 20 }).map((hours) => hours * 3_600_000),
  }),
  { minLength: 1, maxLength: 14 },
)

/** Appends the events to the log, and says when each was taken in. */
function append({ log }: Harness, events: readonly Drawn[], from = NOON): readonly Received[] {
  let appendTime = from
  return events.map(({ customer, number, revision, status, said, pause }) => {
    appendTime += pause
    const about = interaction({
      interaction_id: `generic:acme:${customer}-${number}`,
      revision,
      occurred_at: new Date(NOON - number * HISTORY_DAY_MS).toISOString(),
      customer: { ref: who(customer), stage: 'current' },
      resolution: { status, confirmed_by: 'agent' },
      content: spoken(['customer', said]),
    })
    const event = wrapEvent({ ...about, source: { ...about.source, event_key: `${appendTime}/${customer}/${number}/${revision}` } }, NOON)
    const offset = log.append(customer % 2, { value: encode(event), appendTime })
    return { interaction: event.data, eventId: event.id, recordedAt: appendTime, offset, analysis: 'allowed' }
  })
}

/** The current rows of every customer, as text. */
function told(states: ReadonlyMap<string, unknown>): readonly string[] {
  return [...states]
    .flatMap(([customer, state]) => consumer.currentRows(customer, state, noTables))
    .map((row) => JSON.stringify(row, (_, value: unknown) => (typeof value === 'bigint' ? `${value}n` : value)))
    .toSorted()
}

function replay(events: readonly Received[]): ReadonlyMap<string, unknown> {
  const states = new Map<string, unknown>()
  for (const event of events) {
    const customer = event.interaction.customer.ref ?? ''
    states.set(customer, consumer.evolve(states.get(customer), event, noTables).state)
  }
  return states
}

async function read(lake: Lake, cut: Cut): Promise<ReadonlyMap<string, unknown>> {
  const of = await openStateLake({ lake, format: parquet, consumer })
  if (of === undefined) throw new Error('nothing was derived')
  const all = new Map<string, unknown>()
  for (let partition = 0; partition < of.partitions; partition += 1)
    for (const [customer, state] of await statesAt(of, partition, cut, await readSuppression(lake))) all.set(customer, state)
  return all
}

describe('the states at an instant', () => {
  test('are those of a replay of what the log had taken in by then, however the segments were cut', async () => {
    await fc.assert(
      fc.asyncProperty(drawn, drawn, fc.boolean(), fc.nat(99), async (first, second, writesCurrent, share) => {
        const harness = createHarness({ partitions: 2 })
        const limits = { segmentRows: 3, currentEveryMs: writesCurrent ? 0 : 1e12 }
        const before = append(harness, first)
        expect(await harness.run(churnRiskConsumer, { limits })).toMatchObject({ error: undefined })
        const last = before.at(-1)?.recordedAt ?? NOON
        const after = append(harness, second, last + 1)
        expect(await harness.run(churnRiskConsumer, { limits })).toMatchObject({ error: undefined })
        const events = [...before, ...after]
        const end = events.at(-1)?.recordedAt ?? NOON
        const asOf = NOON + Math.floor(((end - NOON) * share) / 99)
        const expected = told(replay(events.filter(({ recordedAt }) => recordedAt <= asOf)))
        expect(told(await read(harness.lake, { asOf, knownBy: 'recorded' }))).toEqual(expected)
        const everything = told(await read(harness.lake, { asOf: end, knownBy: 'happened' }))
        expect(everything).toEqual(told(replay(events)))
      }),
      { numRuns: 15 },
    )
  })

  const plain = (over: Partial<Drawn>): Drawn => ({
    customer: 0,
    number: 0,
    revision: 1,
    status: 'open',
    said: SAID[0] ?? '',
    pause: 0,
    ...over,
  })

  test('leave out what had not begun where it is assumed that facts were known when they happened', async () => {
    const harness = createHarness({ partitions: 2 })
    append(harness, [plain({ number: 3 }), plain({ number: 1 })])
    await harness.run(churnRiskConsumer)
    const asOf = NOON - 2 * HISTORY_DAY_MS
    expect([...(await read(harness.lake, { asOf, knownBy: 'recorded' })).keys()]).toEqual([])
    const [row] = told(await read(harness.lake, { asOf, knownBy: 'happened' }))
    expect(row).toContain('"facts":1')
  })

  test('hold nobody on the suppression list, also where `_current` still does', async () => {
    const harness = createHarness({ partitions: 2 })
    append(harness, [plain({ customer: 0 }), plain({ customer: 1 })])
    await harness.run(churnRiskConsumer, { limits: { currentEveryMs: 0 } })
    await suppress(harness.lake, { customerKey: who(0), appendedBefore: null }, harness.clock)
    expect([...(await read(harness.lake, { asOf: NOON, knownBy: 'recorded' })).keys()]).toEqual([who(1)])
  })

  test('are read without a `_current` that is ahead of the segments', async () => {
    const harness = createHarness({ partitions: 2 })
    append(harness, [plain({})])
    await harness.run(churnRiskConsumer, { limits: { currentEveryMs: 0 } })
    const key = currentKey(churnRiskConsumer.current, 1, 0)
    const standing = await harness.lake.read(key)
    const other = createHarness({ partitions: 2 })
    append(other, [plain({}), plain({ number: 1, pause: 1 }), plain({ number: 2, pause: 1 })])
    await other.run(churnRiskConsumer, { limits: { currentEveryMs: 0 } })
    const ahead = await other.lake.read(key)
    await harness.lake.replace(key, ahead?.body ?? new Uint8Array(), standing?.etag ?? '')
    const [row] = told(await read(harness.lake, { asOf: NOON, knownBy: 'recorded' }))
    expect(row).toContain('"facts":1')
  })

  test('hold what older epochs knew, in the partition where the customer belongs now', async () => {
    const harness = createHarness({ partitions: 2 })
    append(harness, [plain({ customer: 0 }), plain({ customer: 1 })])
    await harness.run(churnRiskConsumer)
    const rebuilt = createHarness({ partitions: 3, clusterId: 'cluster-2', lake: harness.lake })
    append(rebuilt, [plain({ customer: 2, pause: 10 })])
    expect(await rebuilt.run(churnRiskConsumer, { epoch: 2 })).toMatchObject({ error: undefined })
    const keys = [...(await read(harness.lake, { asOf: NOON + 10, knownBy: 'recorded' })).keys()]
    expect(keys.toSorted()).toEqual([who(0), who(1), who(2)])
  })
})
