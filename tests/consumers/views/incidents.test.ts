import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { incidents } from '../../../consumers/views/incidents.ts'
import { chanceOfAtLeast } from '../../../consumers/views/poisson-limits.ts'
import { duckdb } from '../../../consumers/views/dialects/duckdb.ts'
import { answerOf } from '../../builders/view-answer.ts'
import { duck, type Duck } from '../../builders/duck.ts'

let db: Duck
beforeAll(async () => {
  db = await duck()
  await db.run(`SET TimeZone = 'UTC'`)
})
afterAll(() => db.end())

/** A week to learn from and eight weeks of noise: `rate` contacts are expected in each hour of each of 100 streams. */
async function makeNoise(rate: number, seed: number): Promise<void> {
  const steps = Array.from({ length: 25 }, (_, n) => `(${1 - chanceOfAtLeast(n + 1, rate)})`)
  await db.run(`
CREATE OR REPLACE TABLE conversations AS
SELECT
  'acme' AS brand, 'cause ' || stream % 10 AS cause, 'region ' || stream // 10 AS region,
  'p1:' || stream || '/' || hour_of || '/' || step AS customer_key,
  epoch_ms(CAST(1767225600000 + hour_of * 3600000 AS BIGINT)) AT TIME ZONE 'UTC' AS occurred_at, DATE '2026-01-01' AS local_day, 1 AS contacts
FROM (SELECT stream.range AS stream, hours.range AS hour_of, hash(${seed}, stream.range, hours.range) / 18446744073709551616 AS drawn
  FROM range(100) AS stream, range(9 * 168) AS hours) AS drawn
JOIN (VALUES ${steps.join(', ')}) AS steps (step) ON drawn.drawn > steps.step`)
}

const found = (columns: string) =>
  db.rows(`SELECT ${columns} FROM (${incidents.sql({ conversations: 'conversations' }, duckdb)}) AS found ORDER BY 1`)

test.each([
  [1, 1],
  [1, 2],
  [3, 1],
])('finds at most one incident in eight weeks of noise over 100 streams at %d an hour, drawn with the seed %d', async (rate, seed) => {
  await makeNoise(rate, seed)
  const [drawn] = await db.rows('SELECT count(*) / (100.0 * 9 * 168) AS hourly FROM conversations')
  expect(Math.abs(Number(drawn?.['hourly']) - rate)).toBeLessThan(0.02)
  expect((await found('incident_id')).length).toBeLessThanOrEqual(1)
})

test('finds what is planted in noise, two hours of it as one', async () => {
  await makeNoise(1, 1)
  await db.run(`
INSERT INTO conversations
SELECT 'acme', 'cause 3', 'region 7', 'p1:hit ' || range, TIMESTAMPTZ '2026-02-20T10:30:00Z' + INTERVAL 1 HOUR * (range % 2), DATE '2026-02-20', 1
FROM range(40)`)
  expect(
    await found(
      'cause, region, began_at < ended_at AS lasts, hours, customers >= 40 AS all_of_them, expected < expected_high AS bounded, weeks',
    ),
  ).toContainEqual({
    cause: 'cause 3',
    region: 'region 7',
    lasts: true,
    hours: '2',
    all_of_them: true,
    bounded: true,
    weeks: '7',
  })
})

const contact = { brand: 'acme', cause: 'outage', region: 'north', contacts: 1 }
const hit = (time: string, customers: number, of = contact, keyed = true) =>
  Array.from({ length: customers }, (_, n) => ({
    ...of,
    occurred_at: time,
    customer_key: keyed ? `p1:${n}` : null,
    local_day: time.slice(0, 10),
  }))

test('compares an hour with the same hour of the weeks before, and wants five different known customers', async () => {
  const conversations = [
    // One a week at this hour for three weeks, then nine at once: 3 seen in 3 weeks, and no more than 6.67 / 3 = 2.22 to be expected.
    ...hit('2026-03-02T10:00:00Z', 1),
    ...hit('2026-03-09T10:10:00Z', 1),
    ...hit('2026-03-16T10:20:00Z', 1),
    ...hit('2026-03-23T10:00:00Z', 19),
    ...hit('2026-03-23T10:50:00Z', 2),
    // As many, of one customer; of customers nobody knows; without a cause; and not contacts.
    ...Array.from({ length: 21 }, () => ({ ...contact, region: 'south', occurred_at: '2026-03-23T10:00:00Z', customer_key: 'p1:one' })),
    ...hit('2026-03-23T10:00:00Z', 21, { ...contact, region: 'east' }, false),
    ...hit('2026-03-23T10:00:00Z', 21, { ...contact, cause: 'cannot_tell' }),
    ...hit('2026-03-23T10:00:00Z', 21, { ...contact, region: 'west', contacts: 0 }),
    // In the first week of a brand there is nothing to compare with.
    ...hit('2026-03-23T10:00:00Z', 21, { ...contact, brand: 'zenith' }),
  ]
  const columns = ['incident_id', 'region', 'hours', 'contacts', 'customers', 'expected', 'expected_high', 'weeks']
  expect(await answerOf(incidents, columns, { conversations })).toEqual([
    `acme/outage/north/${Date.UTC(2026, 2, 23, 10) / 3_600_000} | north | 1 | 21 | 19 | 1 | 2.223 | 3`,
  ])
})

test('an outage of a day is one incident, also where single hours of it are below the limit', async () => {
  const conversations = [
    ...hit('2026-03-02T10:00:00Z', 1),
    // A week later: one contact at the same hour, and one at an hour that the outage has only between its loud hours.
    ...hit('2026-03-16T10:00:00Z', 1),
    ...hit('2026-03-16T13:00:00Z', 1),
    ...hit('2026-03-23T10:00:00Z', 12),
    ...hit('2026-03-23T13:30:00Z', 2),
    ...hit('2026-03-23T16:00:00Z', 14),
    // Seven hours later it is another one.
    ...hit('2026-03-23T23:00:00Z', 12),
  ]
  const columns = ['began_at', 'ended_at', 'hours', 'contacts', 'customers', 'expected', 'expected_high', 'weeks']
  expect(await answerOf(incidents, columns, { conversations })).toEqual([
    '2026-03-23 10:00:00+00 | 2026-03-23 16:00:00+00 | 2 | 28 | 14 | 1 | 2.223 | 3',
    '2026-03-23 23:00:00+00 | 2026-03-23 23:00:00+00 | 1 | 12 | 12 | 0 | 0.76 | 3',
  ])
})
