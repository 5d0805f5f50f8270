import { beforeEach, describe, expect, test } from '@jest/globals'
import type { KnownBy, Stateful } from '../../../../consumers/consumer.ts'
import { churnRiskConsumer } from '../../../../consumers/datasets/churn_risk/consumer.ts'
import { parseAsOf } from '../../../../consumers/jobs/score/parse-as-of.ts'
import { renderScore } from '../../../../consumers/jobs/score/render-score.ts'
import { score, type ScoreProgress } from '../../../../consumers/jobs/score/score.ts'
import { suppress } from '../../../../consumers/runtime/loop/suppression.ts'
import { parquet } from '../../../../consumers/runtime/parquet/parquet.ts'
import type { Lake } from '../../../../consumers/runtime/ports.ts'
import { churnRiskDaily } from '../../../../schemas/datasets/churn_risk.ts'
import { matters } from '../../../../schemas/datasets/matters.ts'
import { folderOf, type Dataset } from '../../../../schemas/datasets/dataset.ts'
import type { Interaction } from '../../../../schemas/event/interaction.ts'
import { createHarness, eventBytes, NOON, type Harness } from '../../../builders/harness.ts'
import { spoken } from '../../../builders/interaction.ts'

const consumer: Stateful = churnRiskConsumer
const who = (n: number) => `p1:${String(n).padStart(32, '0')}`
const DAY = 86_400_000
const endOfDay = (day: number) => Date.parse('2026-03-02T00:00:00.000Z') + (day + 1) * DAY - 1

let harness: Harness
beforeEach(() => {
  harness = createHarness({ partitions: 2 })
})

/** An event about a customer that the log takes in `day` days after the second of March, at noon. */
const take = (day: number, customer: number, about: Partial<Interaction> = {}) =>
  harness.log.append(customer % 2, {
    value: eventBytes({
      interaction_id: `generic:acme:${customer}-${day}`,
      occurred_at: new Date(NOON + day * DAY).toISOString(),
      customer: { ref: who(customer), stage: 'current' },
      ...about,
    }),
    appendTime: NOON + day * DAY,
  })
const cancels = { content: spoken(['customer', 'I want to cancel my contract.']) }

const scoreOn = async (day: number, knownBy: KnownBy = 'recorded', tell: (it: ScoreProgress) => void = () => undefined) =>
  await score({ consumer, lake: harness.lake, format: parquet, asOf: endOfDay(day), knownBy, codeVersion: 'test', tell })

async function rowsOf(lake: Lake, dataset: Dataset, columns: readonly string[], prefix = ''): Promise<readonly unknown[][]> {
  const rows: unknown[][] = []
  for await (const key of lake.list(`${folderOf(dataset)}/${prefix}`)) {
    const stored = await parquet.read(lake, key, columns)
    const [first = []] = stored?.values ?? []
    for (let at = 0; at < first.length; at += 1) rows.push(columns.map((_, n) => stored?.values[n]?.[at] ?? null))
  }
  return rows
}

const dayRows = (day: number) =>
  rowsOf(
    harness.lake,
    churnRiskDaily,
    ['customer_key', 'intent_points', 'risk_band', 'previous_points', 'previous_band'],
    `as_of_date=${new Date(endOfDay(day)).toISOString().slice(0, 10)}/`,
  )

async function snapshot(): Promise<ReadonlyMap<string, string>> {
  const bodies = new Map<string, string>()
  for await (const key of harness.lake.list('v1/')) {
    const stored = await harness.lake.read(key)
    bodies.set(key, Buffer.from(stored?.body ?? new Uint8Array()).toString('base64'))
  }
  return bodies
}

describe('a day of churn_risk_daily', () => {
  test('has every customer at first, then those whose points or band time has changed', async () => {
    take(0, 1, cancels)
    take(0, 2)
    await harness.run(churnRiskConsumer)
    await scoreOn(0)
    expect(await dayRows(0)).toEqual([
      [who(2), 0, 'low', null, null],
      [who(1), 80, 'high', null, null],
    ])
    await scoreOn(30)
    expect(await dayRows(30)).toEqual([[who(1), 56, 'medium', 80, 'high']])
  })

  test('compares with the last row, however many days have none', async () => {
    take(0, 1, cancels)
    await harness.run(churnRiskConsumer)
    for (const day of [0, 30, 31, 33]) await scoreOn(day)
    expect(await dayRows(31)).toEqual([])
    expect((await dayRows(33)).map(([, points, , previous]) => [points, previous])).toEqual([[54, 56]])
  })

  test('knows nothing that the log took in later, although the state has it already', async () => {
    take(0, 1)
    take(3, 1, cancels)
    await harness.run(churnRiskConsumer, { limits: { currentEveryMs: 0 } })
    await scoreOn(2)
    expect(await dayRows(2)).toEqual([[who(1), 0, 'low', null, null]])
    await scoreOn(3)
    expect((await dayRows(3))[0]?.slice(1, 3)).toEqual([80, 'high'])
  })

  test('takes what happened before where it is told to, and each row says so', async () => {
    take(9, 1, { ...cancels, occurred_at: new Date(NOON).toISOString() })
    await harness.run(churnRiskConsumer)
    expect(await scoreOn(2)).toMatchObject({ outcome: 'scored', customers: 0 })
    expect(await scoreOn(2, 'happened')).toMatchObject({ customers: 1 })
    const [told] = await rowsOf(harness.lake, churnRiskDaily, ['known_by', 'intent_points'])
    expect(told).toEqual(['happened', 78])
  })

  test('says that later days must be scored again when an earlier one comes after them', async () => {
    take(0, 1, cancels)
    await harness.run(churnRiskConsumer)
    await scoreOn(5)
    const report = await scoreOn(2)
    expect(report).toMatchObject({ laterDays: ['2026-03-07'] })
    expect(renderScore('churn_risk', { asOf: endOfDay(2), knownBy: 'recorded' }, report)).toContain('2026-03-07 was scored before')
  })
})

describe('a second run', () => {
  test('changes no byte, and another order of reading neither', async () => {
    take(0, 1, cancels)
    for (let n = 2; n < 12; n += 1) take(n % 3, n)
    await harness.run(churnRiskConsumer, { limits: { segmentRows: 2, currentEveryMs: 0 } })
    await scoreOn(1)
    const before = await snapshot()
    expect(await scoreOn(1)).toMatchObject({ datasets: [{ objects: { unchanged: 2 } }, { objects: { unchanged: 2 } }] })
    expect(await snapshot()).toEqual(before)
  })

  test('replaces what a fact changed that the log took in before the instant, and was read after the first run', async () => {
    take(0, 1)
    await harness.run(churnRiskConsumer)
    await scoreOn(0)
    take(0, 1, { ...cancels, interaction_id: 'generic:acme:late' })
    await harness.run(churnRiskConsumer)
    expect(await scoreOn(0)).toMatchObject({ datasets: [{ objects: { replaced: 1, unchanged: 1 } }, { objects: { replaced: 1 } }] })
    expect((await dayRows(0)).map((it) => it[1])).toEqual([80])
  })

  test('of an earlier instant of the day leaves the later one alone', async () => {
    take(0, 1)
    await harness.run(churnRiskConsumer)
    await scoreOn(0)
    const before = await snapshot()
    const job = { consumer, lake: harness.lake, format: parquet, knownBy: 'recorded', codeVersion: 'test', tell: () => undefined } as const
    const report = await score({ ...job, asOf: NOON + 1 })
    expect(report).toMatchObject({ datasets: [{ objects: { kept: 2 } }, { objects: { kept: 2 } }] })
    expect(await snapshot()).toEqual(before)
  })
})

describe('the suppression list', () => {
  test('keeps a customer out of the day and of the matters', async () => {
    take(0, 1, cancels)
    take(0, 3)
    await harness.run(churnRiskConsumer)
    await suppress(harness.lake, { customerKey: who(1), appendedBefore: null }, harness.clock)
    await scoreOn(0)
    expect((await dayRows(0)).map(([customer]) => customer)).toEqual([who(3)])
    expect(await rowsOf(harness.lake, matters, ['customer_key'])).toEqual([[who(3)]])
  })

  test('stops the job where it changes while it runs', async () => {
    take(0, 1, cancels)
    await harness.run(churnRiskConsumer)
    const reads = harness.lake
    let isChanged = false
    const lake: Lake = {
      ...reads,
      read: async (key, range) => {
        if (!isChanged && key.startsWith('v1/churn_risk/')) {
          isChanged = true
          await suppress(reads, { customerKey: who(1), appendedBefore: null }, harness.clock)
        }
        return await reads.read(key, range)
      },
    }
    const report = await score({
      consumer,
      lake,
      format: parquet,
      asOf: endOfDay(0),
      knownBy: 'recorded',
      codeVersion: 'test',
      tell: () => undefined,
    })
    expect(report).toEqual({ outcome: 'suppression_changed' })
    expect(await rowsOf(harness.lake, churnRiskDaily, ['customer_key'])).toEqual([])
  })
})

test('nothing is written where nothing was derived', async () => {
  expect(await scoreOn(0)).toEqual({ outcome: 'nothing_derived' })
})

test('progress names the partition and the segments that were read', async () => {
  take(0, 1)
  take(2, 1)
  await harness.run(churnRiskConsumer)
  const told: ScoreProgress[] = []
  await scoreOn(0, 'recorded', (it) => void told.push(it))
  expect(told.at(0)).toEqual({ partition: 0, partitions: 2, segments: 0 })
  expect(Math.max(...told.map(({ segments }) => segments))).toBeGreaterThan(0)
})

describe('the instant that a person names', () => {
  const now = Date.parse('2026-03-05T09:30:00.000Z')
  test.each([
    { text: undefined, asOf: '2026-03-04T23:59:59.999Z' },
    { text: '2026-03-01', asOf: '2026-03-01T23:59:59.999Z' },
    { text: '2026-03-05T09:00:00Z', asOf: '2026-03-05T09:00:00.000Z' },
  ])('$text is $asOf', ({ text, asOf }) => {
    expect(new Date(parseAsOf(text, now)).toISOString()).toBe(asOf)
  })

  test.each([
    { text: '3/2/2026', says: 'neither a day nor an instant' },
    { text: '2026-03-05', says: 'has not ended yet' },
    { text: '2026-03-05T10:00:00Z', says: 'has not ended yet' },
    { text: '2026-02-30', says: 'neither a day nor an instant' },
  ])('$text is refused: $says', ({ text, says }) => {
    expect(() => parseAsOf(text, now)).toThrow(says)
  })
})
