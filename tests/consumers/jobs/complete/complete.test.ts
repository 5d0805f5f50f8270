import { beforeEach, describe, expect, test } from '@jest/globals'
import { brandSentimentConsumer } from '../../../../consumers/datasets/brand_sentiment/consumer.ts'
import { interactionsConsumer } from '../../../../consumers/datasets/interactions/consumer.ts'
import { complete, readLogEnds, type Completing, type DayOutcome } from '../../../../consumers/jobs/complete/complete.ts'
import { parquet } from '../../../../consumers/runtime/parquet/parquet.ts'
import { CompletenessMark, markKey } from '../../../../schemas/completeness.ts'
import { interactions } from '../../../../schemas/datasets/interactions.ts'
import { createHarness, eventBytes, type Harness } from '../../../builders/harness.ts'
import { ratingOf, spoken } from '../../../builders/interaction.ts'

const HOUR = 3_600_000
const call = (n: number, about: Parameters<typeof eventBytes>[0] = {}) => eventBytes({ interaction_id: `generic:acme:${n}`, ...about })
const derive = (on: Harness) => on.run(interactionsConsumer)

let harness: Harness
beforeEach(() => {
  harness = createHarness({ partitions: 2 })
})

const job = (over: Partial<Completing> = {}): Promise<readonly DayOutcome[]> =>
  complete({
    datasets: [interactions],
    lake: harness.lake,
    format: parquet,
    clock: harness.clock,
    readLogEnds: () => readLogEnds(harness.log.source({ drain: true }), 1),
    tell: () => undefined,
    ...over,
  })

const markOf = async (day: string, dataset = 'interactions'): Promise<CompletenessMark | undefined> => {
  const stored = await harness.lake.read(markKey(dataset, day))
  return stored === undefined ? undefined : CompletenessMark.parse(JSON.parse(Buffer.from(stored.body).toString('utf8')))
}
const FIRST = '2026-03-02'
/** From noon of the first day to ten past midnight. */
const TO_NEXT_DAY = 12 * HOUR + 600_000

test('a day is noted once: its records by what became of them, its rows by what they say', async () => {
  harness.put(
    call(1, { content: spoken(['customer', 'My bill is wrong.']), occurred_at: '2026-03-02T07:00:00.000Z' }),
    call(2, { ratings: [ratingOf('nps', 9)], customer: { ref: null, stage: 'unknown' }, occurred_at: '2026-03-02T09:30:00.000Z' }),
    call(3),
    call(3),
    Buffer.from('{'),
  )
  await derive(harness)
  await harness.run(brandSentimentConsumer)
  await harness.clock.advance(TO_NEXT_DAY)
  expect(await job()).toEqual([{ dataset: 'interactions', day: FIRST, outcome: 'written', rows: 3, segments: 1 }])
  expect(await markOf(FIRST)).toMatchObject({
    dataset: 'interactions',
    arrived_on: FIRST,
    completed_at: '2026-03-03T00:10:00.000Z',
    records: 5,
    rows: 3,
    duplicates: 1,
    refused: { not_json: 1 },
    suppressed: {},
    occurred_from: '2026-03-02T07:00:00.000Z',
    occurred_to: '2026-03-02T09:30:00.000Z',
    customer_key_share: 2 / 3,
    words_share: 1 / 3,
    rating_share: 1 / 3,
    unknown_shares: { customer_stage: 1 / 3 },
  })
  expect(await job()).toEqual([])
  expect(await job({ day: FIRST })).toEqual([{ dataset: 'interactions', day: FIRST, outcome: 'already' }])

  expect((await job({ datasets: [brandSentimentConsumer.dataset] })).map(({ outcome }) => outcome)).toEqual(['written'])
  expect(await markOf(FIRST, 'brand_sentiment')).toMatchObject({ words_share: null, unknown_shares: { resolved: 1 } })
})

describe('a day stays open', () => {
  beforeEach(async () => {
    harness.put(call(1))
    await derive(harness)
  })
  const open = [{ dataset: 'interactions', day: FIRST, outcome: 'open', partitions: [0, 1] }]

  test('until five minutes after its end', async () => {
    await harness.clock.advance(12 * HOUR + 299_000)
    expect(await job()).toEqual(open)
    await harness.clock.advance(1000)
    expect(await job()).toMatchObject([{ outcome: 'written' }])
  })

  test('while a partition of the log holds a record that was not derived', async () => {
    harness.put(call(2))
    await harness.clock.advance(TO_NEXT_DAY)
    expect(await job()).toEqual([{ ...open[0], partitions: [0] }])
    expect(await markOf(FIRST)).toBeUndefined()
    await derive(harness)
    expect(await job()).toMatchObject([{ outcome: 'written', rows: 2 }])
  })

  test('where the log is not read, until the partition has a record of a later day', async () => {
    await harness.clock.advance(TO_NEXT_DAY)
    harness.put(call(2))
    harness.log.append(1, { value: call(3) })
    await derive(harness)
    await harness.clock.advance(24 * HOUR)
    const { lake, clock } = harness
    expect(await complete({ datasets: [interactions], lake, format: parquet, clock, tell: () => undefined })).toEqual([
      { dataset: 'interactions', day: FIRST, outcome: 'written', rows: 1, segments: 1 },
      { dataset: 'interactions', day: '2026-03-03', outcome: 'open', partitions: [0, 1] },
    ])
  })

  test('while the log is another one, or of another epoch', async () => {
    await harness.clock.advance(TO_NEXT_DAY)
    const ends = await readLogEnds(harness.log.source({ drain: true }), 1)
    expect(await job({ readLogEnds: () => Promise.resolve({ ...ends, clusterId: 'another' }) })).toEqual(open)
    expect(await job({ readLogEnds: () => Promise.resolve({ ...ends, epoch: 2 }) })).toEqual(open)
  })
})

test('a day without an event between two others is noted with zero rows', async () => {
  harness.put(call(1))
  await derive(harness)
  await harness.clock.advance(48 * HOUR)
  harness.put(call(2))
  await derive(harness)
  await harness.clock.advance(24 * HOUR)
  const rows = (await job()).map((it) => [it.day, it.outcome === 'written' ? it.rows : it.outcome])
  expect(rows).toEqual([
    [FIRST, 1],
    ['2026-03-03', 0],
    ['2026-03-04', 1],
  ])
  expect(await markOf('2026-03-03')).toMatchObject({ segments: 0, occurred_from: null, customer_key_share: null })
})

test('a dataset of which nothing was derived has no days', async () => {
  expect(await job()).toEqual([])
})
