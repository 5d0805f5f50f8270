import { describe, expect, test } from '@jest/globals'
import { memoryLake } from '../../../../consumers/runtime/memory.ts'
import { parquet } from '../../../../consumers/runtime/parquet/parquet.ts'
import type { Lake } from '../../../../consumers/runtime/ports.ts'
import { readSuppression, suppress } from '../../../../consumers/runtime/loop/suppression.ts'
import { SUPPRESSION_KEY } from '../../../../schemas/suppression.ts'
import { manualClock } from '../../../builders/manual-clock.ts'
import { NOON, readSegments, createHarness } from '../../../builders/harness.ts'
import { contacts, toyEvent, histories, statefulToy, statelessToy } from '../../../law/toy-consumers.ts'

const key = (customer: number) => `p1:${String(customer).padStart(32, '0')}`
const entry = (customer: number, appendedBefore: string | null = null) => ({ customerKey: key(customer), appendedBefore })

describe('the list', () => {
  test('has version 0 when it is empty', async () => {
    const list = await readSuppression(memoryLake())
    expect([list.version, list.suppresses(key(1), NOON)]).toEqual([0, false])
  })

  test('grows by one version with each customer, and the longest of two entries counts', async () => {
    const lake = memoryLake()
    const clock = manualClock()
    expect(await suppress(lake, entry(1, '2026-03-02T12:00:00.000Z'), clock)).toBe(1)
    expect(await suppress(lake, entry(2), clock)).toBe(2)
    expect(await suppress(lake, entry(1, '2026-03-01T12:00:00.000Z'), clock)).toBe(3)
    const list = await readSuppression(lake)
    expect([
      list.suppresses(key(1), NOON - 1),
      list.suppresses(key(1), NOON),
      list.suppresses(key(2), NOON),
      list.suppresses(key(3), NOON),
    ]).toEqual([true, false, true, false])
  })

  test('loses no customer when two are added at once', async () => {
    const lake = memoryLake()
    const clock = manualClock()
    const adding = Promise.all([1, 2, 3].map((customer) => suppress(lake, entry(customer), clock)))
    await clock.advance(5000)
    expect((await adding).toSorted((a, b) => a - b)).toEqual([1, 2, 3])
    const list = await readSuppression(lake)
    expect([1, 2, 3].map((customer) => list.suppresses(key(customer), NOON))).toEqual([true, true, true])
  })

  test.each(['', '{', '[]', '{"version":1}', '{"version":1,"entries":[{"customer_key":"p1:x"}]}'])(
    'that reads %j is no list',
    async (text) => {
      const lake = memoryLake()
      await lake.create(SUPPRESSION_KEY, Buffer.from(text))
      await expect(readSuppression(lake)).rejects.toThrow(
        'the suppression list _restricted/suppression/v1/list.json cannot be read; nothing is written until it can',
      )
    },
  )
})

describe('a running consumer', () => {
  const customers = async (lake: Parameters<typeof readSegments>[0], dataset = contacts) =>
    (await readSegments(lake, dataset, ['customer_key'])).flatMap(({ rows }) =>
      rows.map((row) => Number(String(row['customer_key']).slice(3))),
    )

  test('drops its open segment when the list grows, and writes nothing about the customer', async () => {
    const { put, start, lake, clock } = createHarness()
    const running = start(statelessToy)
    put(toyEvent(1, 1), toyEvent(2, 2), toyEvent(3, 1))
    await clock.advance(2000)
    await suppress(lake, entry(1), clock)
    await clock.advance(70_000)
    expect(running.told.filter((it) => it.what === 'opened')).toHaveLength(2)
    await running.stop()
    expect(await customers(lake)).toEqual([2])
    const [segment] = await readSegments(lake, contacts, [])
    expect(segment?.facts).toMatchObject({ suppression_version: 1, suppressed: { suppression_list: 2 }, records: 3, yielding: 1 })
  })

  test('reads the list again just before it writes', async () => {
    const { put, start, lake, clock } = createHarness()
    const running = start(statelessToy)
    put(toyEvent(1, 1), toyEvent(2, 2))
    await clock.advance(2000)
    await suppress(lake, entry(1), clock)
    await running.stop()
    expect(running.told.map((it) => it.what)).toContain('abandoned')
    expect(running.told.map((it) => it.what)).not.toContain('lost')
    expect(await customers(lake)).toEqual([])
    const next = start(statelessToy)
    await clock.advance(1500)
    await next.stop()
    expect(await customers(lake)).toEqual([2])
  })

  test('writes nothing while the list cannot be read, reports why, and continues once it can', async () => {
    const { put, start, lake, clock } = createHarness()
    const running = start(statelessToy, { limits: { segmentAgeMs: 10_000 } })
    put(toyEvent(1, 1))
    await clock.advance(2000)
    await lake.create(SUPPRESSION_KEY, Buffer.from('{'))
    await clock.advance(50_000)
    expect(await customers(lake)).toEqual([])
    expect(running.told.at(-1)).toMatchObject({ what: 'retrying', why: expect.stringContaining('nothing is written until it can') })
    const broken = await lake.read(SUPPRESSION_KEY)
    await lake.replace(SUPPRESSION_KEY, Buffer.from('{"version":0,"entries":[]}'), broken?.etag ?? '')
    await clock.advance(60_000)
    expect(await customers(lake)).toEqual([1])
    await running.stop()
  })

  test('derives new events of a customer who returned', async () => {
    const { log, run, lake, clock } = createHarness()
    await suppress(lake, entry(1, new Date(NOON).toISOString()), clock)
    log.append(0, { value: toyEvent(1, 1), appendTime: NOON - 1 })
    log.append(0, { value: toyEvent(2, 1), appendTime: NOON })
    await run(statelessToy)
    expect(await readSegments(lake, contacts, ['interaction_id'])).toMatchObject([{ rows: [{ interaction_id: 'toy:acme:2' }] }])
  })

  test('of a stateful dataset removes the customer from `_current`', async () => {
    const { put, run, lake, clock } = createHarness()
    const known = async () => (await parquet.read(lake, 'v1/histories_current/e001-p00000.parquet', ['customer_key']))?.values[0]
    put(toyEvent(1, 1), toyEvent(2, 2))
    await run(statefulToy)
    expect(await known()).toEqual([key(1), key(2)])
    await suppress(lake, entry(1), clock)
    put(toyEvent(3, 2), toyEvent(4, 1))
    await run(statefulToy)
    expect(await known()).toEqual([key(2)])
    expect(await customers(lake, histories as never)).toEqual([1, 2, 2])
  })
})

describe('the state of a suppressed customer', () => {
  const CURRENT = 'v1/histories_current/e001-p00000.parquet'
  const known = async (lake: Lake) => {
    const stored = await parquet.read(lake, CURRENT, ['customer_key', 'state'])
    const [customers = [], states = []] = stored?.values ?? []
    return customers.map((customer, n) => [Number(String(customer).slice(3)), JSON.parse(String(states[n])) as unknown])
  }

  test('is forgotten up to the time in the list: a later contact does not restore it', async () => {
    const { log, run, lake, clock } = createHarness()
    log.append(0, { value: toyEvent(1, 1), appendTime: NOON - 1 })
    log.append(0, { value: toyEvent(2, 2), appendTime: NOON - 1 })
    await run(statefulToy)
    expect(await known(lake)).toEqual([
      [1, { 'toy:acme:1': 1 }],
      [2, { 'toy:acme:2': 1 }],
    ])
    await suppress(lake, entry(1, new Date(NOON).toISOString()), clock)
    log.append(0, { value: toyEvent(3, 1), appendTime: NOON })
    await run(statefulToy)
    expect(await known(lake)).toEqual([
      [2, { 'toy:acme:2': 1 }],
      [1, { 'toy:acme:3': 1 }],
    ])
  })

  test('is removed from `_current` even if no event came since', async () => {
    const { put, run, lake, clock } = createHarness()
    put(toyEvent(1, 1), toyEvent(2, 2))
    await run(statefulToy)
    await suppress(lake, entry(1), clock)
    await run(statefulToy)
    expect(await known(lake)).toEqual([[2, { 'toy:acme:2': 1 }]])
  })

  test('is not written to `_current` in the minute before the new list is read', async () => {
    const { put, start, lake, clock } = createHarness()
    const running = start(statefulToy, { limits: { segmentAgeMs: 1000, currentEveryMs: 1e12 } })
    put(toyEvent(1, 1))
    await clock.advance(5000)
    expect((await readSegments(lake, histories, [])).length).toBe(1)
    await suppress(lake, entry(1), clock)
    expect(await running.stop()).toMatchObject({ error: undefined })
    expect(await known(lake)).toEqual([])
  })
})
