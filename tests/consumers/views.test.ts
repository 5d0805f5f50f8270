import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { viewsOf, type Shown } from '../../consumers/views.ts'
import type { AnyRow, Column, Dataset } from '../../schemas/dataset.ts'
import { archive } from '../../schemas/datasets/archive.ts'
import { brandSentiment } from '../../schemas/datasets/brand_sentiment.ts'
import { churnRisk, churnRiskCurrent } from '../../schemas/datasets/churn_risk.ts'
import { interactions } from '../../schemas/datasets/interactions.ts'
import { referralSignals } from '../../schemas/datasets/referral_signals.ts'
import { duck, type Duck } from '../builders/duck.ts'
import { newFolder } from '../builders/folder.ts'
import { blank, writeCurrentRows, writeSegment, type Placed } from '../builders/lake-rows.ts'

let db: Duck
let folder: Awaited<ReturnType<typeof newFolder>>
beforeAll(async () => {
  db = await duck()
})
afterAll(() => db.end())
beforeEach(async () => {
  folder = await newFolder()
})
afterEach(() => folder.remove())

const shown = (dataset: Dataset, present = true): Shown => ({
  dataset,
  kind: dataset === churnRiskCurrent ? 'current' : 'appended',
  present,
})
const show = (...datasets: Dataset[]) =>
  db.run(
    viewsOf(
      datasets.map((it) => shown(it)),
      folder.path,
    ),
  )

const at = (time: string) => Date.parse(`2026-03-${time}.000Z`)
const utc = (time: string) => `2026-03-${time.replace('T', ' ')}+00`

/** Rows of one interaction unless they say otherwise, in the order of the log. */
const placed = (dataset: Dataset, rows: readonly AnyRow[]): Placed[] =>
  rows.map((row, offset) => ({ row: blank(dataset, { interaction_id: 'i1', revision: 1n, ...row }), offset }))

describe('interactions_latest', () => {
  /** Each in turn the whole lake: what the view shows of it, in two orders of arrival. */
  const orders = (rows: readonly AnyRow[]) => [rows, rows.toReversed()]

  async function latest(rows: readonly AnyRow[], columns: readonly string[]) {
    const answers: unknown[] = []
    for (const [number, order] of orders(rows).entries()) {
      const { path } = folder
      await writeSegment(`${path}/${number}`, interactions, placed(interactions, order))
      await db.run(viewsOf([shown(interactions)], `${path}/${number}`))
      answers.push(await db.rows(`SELECT ${columns.join(', ')} FROM interactions_latest ORDER BY interaction_id`))
    }
    return answers
  }
  const always = <T>(answer: T): readonly T[] => [answer, answer]

  test('joins partial revisions column by column, in whatever order they came', async () => {
    const rows = [
      { revision: 10n, direction: 'inbound', counts_as_contact: true, queue: 'billing', talk_ms: 100n, is_partial: false, tags: ['vip'] },
      { revision: 20n, direction: 'unknown', counts_as_contact: null, talk_ms: 120n, is_partial: true, customer_words: 40, brand: 'acme' },
      { revision: 5n, queue: 'front', handler_role: 'expert', is_partial: true, tags: ['old'] },
    ]
    const columns = [
      'revision',
      'direction',
      'counts_as_contact',
      'queue',
      'talk_ms',
      'is_partial',
      'tags',
      'customer_words',
      'brand',
      'handler_role',
      'first_recorded_at < last_recorded_at AS taken_in_over_time',
    ]
    expect(await latest(rows, columns)).toEqual(
      always([
        {
          revision: '20',
          direction: 'inbound',
          counts_as_contact: true,
          queue: 'billing',
          talk_ms: '120',
          is_partial: false,
          tags: ['vip'],
          customer_words: 40,
          brand: 'acme',
          handler_role: 'expert',
          taken_in_over_time: true,
        },
      ]),
    )
  })

  test.each([
    { column: 'brand', older: 'acme', newer: 'unknown', shows: 'acme' },
    { column: 'contract_status', older: 'fixed', newer: 'unknown', shows: 'fixed' },
    { column: 'contract_status', older: 'unknown', newer: null, shows: 'unknown' },
    { column: 'resolution_status', older: 'resolved', newer: 'unknown', shows: 'resolved' },
    { column: 'resolution_status', older: 'resolved', newer: 'open', shows: 'open' },
    { column: 'customer_stage', older: 'unknown', newer: 'unknown', shows: 'unknown' },
    { column: 'nps', older: 9, newer: null, shows: 9 },
    { column: 'nps', older: 9, newer: 0, shows: 0 },
    { column: 'nps', older: null, newer: null, shows: null },
    { column: 'reasons', older: ['billing'], newer: [], shows: ['billing'] },
    { column: 'reasons', older: ['billing'], newer: ['outage'], shows: ['outage'] },
    { column: 'reasons', older: [], newer: [], shows: [] },
    { column: 'outsourced', older: true, newer: false, shows: false },
  ])('$column: after $older, $newer shows $shows', async ({ column, older, newer, shows }) => {
    const rows = [
      { revision: 1n, [column]: older },
      { revision: 2n, [column]: newer },
    ]
    expect(await latest(rows, [column])).toEqual(always([{ [column]: shows }]))
  })

  test('never takes the time something was received for the time it began', async () => {
    const rows = [
      { revision: 1n, time_quality: 'exact', occurred_at: at('01T23:30:00') },
      { revision: 2n, time_quality: 'received_only', occurred_at: at('02T10:00:00') },
      { interaction_id: 'i2', revision: 1n, time_quality: 'received_only', occurred_at: at('02T11:00:00') },
      { interaction_id: 'i2', revision: 2n, time_quality: 'received_only', occurred_at: at('02T12:00:00') },
    ]
    expect(await latest(rows, ['interaction_id', 'occurred_at', 'time_quality', 'day'])).toEqual(
      always([
        { interaction_id: 'i1', occurred_at: utc('01T23:30:00'), time_quality: 'exact', day: '2026-03-01' },
        { interaction_id: 'i2', occurred_at: utc('02T12:00:00'), time_quality: 'received_only', day: '2026-03-02' },
      ]),
    )
  })

  test.each([
    {
      name: 'the highest revision',
      rows: [
        { revision: 1n, queue: 'a' },
        { revision: 2n, retracted: true },
      ],
      shows: [],
    },
    {
      name: 'an event of the highest revision',
      rows: [
        { revision: 2n, queue: 'a' },
        { revision: 2n, retracted: true },
      ],
      shows: [],
    },
    { name: 'the only one', rows: [{ revision: 2n, retracted: true }], shows: [] },
    {
      name: 'an older one, and what stood before it is not said again',
      rows: [
        { revision: 1n, queue: 'a' },
        { revision: 2n, retracted: true },
        { revision: 3n, product: 'router' },
      ],
      shows: [{ queue: null, product: 'router' }],
    },
    {
      name: 'the oldest',
      rows: [
        { revision: 1n, retracted: true },
        { revision: 2n, queue: 'b' },
      ],
      shows: [{ queue: 'b', product: null }],
    },
    {
      name: 'another interaction',
      rows: [{ interaction_id: 'i0', revision: 9n, retracted: true }, { queue: 'c' }],
      shows: [{ queue: 'c', product: null }],
    },
  ])('what is taken back is gone: $name', async ({ rows, shows }) => {
    expect(await latest(rows, ['queue', 'product'])).toEqual(always(shows))
  })

  test('of two events of one revision believes the one the log took in later', async () => {
    const rows = [{ queue: 'first' }, { queue: 'second' }]
    await writeSegment(folder.path, interactions, placed(interactions, rows))
    await show(interactions)
    expect(await db.rows('SELECT queue FROM interactions_latest')).toEqual([{ queue: 'second' }])
  })

  test('shows a record that stands twice, in two files and two epochs, once', async () => {
    const rows = placed(interactions, [
      { revision: 1n, queue: 'a', tags: ['x'] },
      { revision: 2n, talk_ms: 5n },
    ])
    await writeSegment(folder.path, interactions, rows)
    await writeSegment(folder.path, interactions, rows, { arrivedOn: '2026-03-04' })
    await writeSegment(folder.path, interactions, rows, { epoch: 2, partition: 1, arrivedOn: '2026-03-05' })
    await show(interactions)
    expect(await db.rows('SELECT count(*) AS rows FROM interactions')).toEqual([{ rows: '6' }])
    expect(await db.rows('SELECT queue, talk_ms, tags FROM interactions_latest')).toEqual([{ queue: 'a', talk_ms: '5', tags: ['x'] }])
  })

  test('is the field-wise union of the revisions behind the last that was taken back', async () => {
    const columns = interactions.columns.filter((column) => !KEYS.has(column.name))
    const row = fc.record({
      revision: fc.bigInt({ min: 0n, max: 4n }),
      retracted: fc.nat(5).map((it) => it === 0),
      ...Object.fromEntries(columns.map((column) => [column.name, valueOf(column)])),
    })
    const history = fc.uniqueArray(row, { minLength: 1, maxLength: 5, selector: ({ revision }) => revision })
    let run = 0
    await fc.assert(
      fc.asyncProperty(fc.array(history, { minLength: 20, maxLength: 30 }), async (histories) => {
        const lake = `${folder.path}/${(run += 1)}`
        const named = histories.map((rows, id) => rows.map((it) => ({ ...it, interaction_id: `i${String(id).padStart(3, '0')}` })))
        await writeSegment(lake, interactions, placed(interactions, named.flat()))
        await db.run(viewsOf([shown(interactions)], lake))
        const names = interactions.columns.map((column) => column.name)
        const found = await db.rows(`SELECT ${names.map(epoch).join(', ')} FROM interactions_latest ORDER BY interaction_id`)
        const wanted = named.flatMap(unionOf)
        expect(found).toEqual(wanted)
      }),
      { numRuns: 3, endOnFailure: true },
    )
  }, 60_000)

  const KEYS: ReadonlySet<string> = new Set(['interaction_id', 'revision', 'retracted'])
  const TIMES = new Set(interactions.columns.filter(({ type }) => type === 'timestamp').map(({ name }) => name))
  const epoch = (name: string) => (TIMES.has(name) ? `epoch_ms(${name}) AS ${name}` : name)

  function valueOf({ name, type, required, unstated }: Column): fc.Arbitrary<unknown> {
    if (name === 'time_quality') return fc.constantFrom('exact', 'zone_assumed', 'received_only')
    const said: fc.Arbitrary<unknown> = {
      string: fc.constantFrom('a', 'b', ...(unstated === undefined ? [] : [unstated])),
      strings: fc.array(fc.constantFrom('x', 'y'), { maxLength: 2 }),
      boolean: fc.boolean(),
      bigint: fc.bigInt({ min: 0n, max: 9n }),
      int: fc.nat(9),
      double: fc.constantFrom(0, 0.25, 1),
      timestamp: fc.integer({ min: at('01T00:00:00'), max: at('05T00:00:00') }),
      binary: fc.constant(null),
    }[type]
    return required ? said : fc.option(said, { nil: null })
  }

  /** As DuckDB hands it out. */
  const told = (name: string, value: unknown) =>
    typeof value === 'bigint' || (typeof value === 'number' && TIMES.has(name)) ? value.toString() : value

  /** The same, said by hand: newest first, what a retracted one took back left out, the first that states a column wins. */
  function unionOf(rows: readonly AnyRow[]): readonly AnyRow[] {
    const newest = rows.toSorted((a, b) => Number(b['revision']) - Number(a['revision']))
    const gone = newest.findIndex((row) => row['retracted'] === true)
    const standing = gone === -1 ? newest : newest.slice(0, gone)
    const [first] = standing
    if (first === undefined) return []
    const start = standing.find((row) => row['time_quality'] !== 'received_only') ?? first
    const said = interactions.columns.map(({ name, type, unstated }): readonly [string, unknown] => {
      if (name === 'occurred_at' || name === 'time_quality') return [name, told(name, start[name])]
      if (name === 'is_partial') return [name, standing.every((row) => row[name] === true)]
      const states = (value: unknown) => (type === 'strings' ? (value as readonly string[]).length > 0 : value !== null)
      const stating = standing.find((row) => states(row[name]) && row[name] !== unstated) ?? standing.find((row) => states(row[name]))
      return [name, told(name, (stating ?? first)[name])]
    })
    return [Object.fromEntries(said)]
  }
})

describe('brand_sentiment_latest', () => {
  test('joins judgements with what they rest on', async () => {
    const rows = [
      {
        revision: 1n,
        sentiment_score: -0.5,
        p_negative: 0.6,
        resolved: 'no',
        resolved_basis: 'customer',
        cause: 'billing',
        cause_basis: 'source',
        evidence: ['refund'],
      },
      { revision: 2n, resolved: 'unknown', resolved_basis: 'none', cause: null, cause_basis: 'none', handle_ms: 9n, evidence: [] },
    ]
    await writeSegment(folder.path, brandSentiment, placed(brandSentiment, rows))
    await show(brandSentiment)
    const columns = 'revision, sentiment_score, resolved, resolved_basis, cause, cause_basis, handle_ms, evidence, painless'
    expect(await db.rows(`SELECT ${columns} FROM brand_sentiment_latest`)).toEqual([
      {
        revision: '2',
        sentiment_score: -0.5,
        resolved: 'no',
        resolved_basis: 'customer',
        cause: 'billing',
        cause_basis: 'source',
        handle_ms: '9',
        evidence: ['refund'],
        painless: 'unknown',
      },
    ])
  })

  test('has no row of an interaction that was taken back, and one of each other', async () => {
    const rows = [
      { interaction_id: 'i1', revision: 1n, sentiment_score: 0.5 },
      { interaction_id: 'i1', revision: 2n, retracted: true },
      { interaction_id: 'i2', revision: 1n, sentiment_score: null },
    ]
    await writeSegment(folder.path, brandSentiment, placed(brandSentiment, rows))
    await show(brandSentiment)
    expect(await db.rows('SELECT interaction_id, sentiment_score FROM brand_sentiment_latest')).toEqual([
      { interaction_id: 'i2', sentiment_score: null },
    ])
  })
})

describe('referral_signals_latest', () => {
  const signal = (revision: bigint, signal_id: string, about: AnyRow = {}) => ({ revision, signal_id, signal_type: 'praise', ...about })
  const marker = (revision: bigint) => ({ revision, signal_id: 'none', signal_type: 'none', retracted: true })

  test.each([
    { name: 'all rows of one revision', rows: [signal(1n, 'a'), signal(1n, 'b')], shows: ['a', 'b'] },
    { name: 'the rows of the highest revision only', rows: [signal(1n, 'a'), signal(1n, 'b'), signal(2n, 'b')], shows: ['b'] },
    { name: 'the same, had they come the other way round', rows: [signal(2n, 'b'), signal(1n, 'b'), signal(1n, 'a')], shows: ['b'] },
    { name: 'nothing where a marker took it back', rows: [signal(1n, 'a'), marker(2n)], shows: [] },
    { name: 'nothing where a marker of the same revision did', rows: [marker(2n), signal(2n, 'a')], shows: [] },
    { name: 'what was said after a marker', rows: [marker(1n), signal(2n, 'a')], shows: ['a'] },
    { name: 'no markers', rows: [marker(1n)], shows: [] },
    { name: 'a row that stands twice once', rows: [signal(1n, 'a'), signal(1n, 'a')], shows: ['a'] },
    { name: 'what other interactions say', rows: [marker(5n), { ...signal(1n, 'c'), interaction_id: 'i2' }], shows: ['c'] },
  ])('shows $name', async ({ rows, shows }) => {
    await writeSegment(folder.path, referralSignals, placed(referralSignals, rows))
    await show(referralSignals)
    expect((await db.rows('SELECT signal_id FROM referral_signals_latest ORDER BY signal_id')).map((row) => row['signal_id'])).toEqual(
      shows,
    )
  })
})

describe('churn_risk_current', () => {
  const customer = (customer_key: string, brand: string, intent_points: number) =>
    blank(churnRiskCurrent, { customer_key, brand, intent_points, reasons: ['billing_again'], state: '{}' })

  test('has one row per brand and customer of all partitions, of the newest epoch that knows him', async () => {
    await writeCurrentRows(folder.path, churnRiskCurrent, [customer('p1:a', 'acme', 1), customer('p1:b', 'acme', 2)], {
      epoch: 1,
      partition: 0,
    })
    await writeCurrentRows(folder.path, churnRiskCurrent, [customer('p1:c', 'acme', 3), customer('p1:c', 'zenith', 4)], {
      epoch: 1,
      partition: 1,
    })
    await writeCurrentRows(folder.path, churnRiskCurrent, [customer('p1:a', 'acme', 50)], { epoch: 2, partition: 0 })
    await show(churnRiskCurrent)
    expect(await db.rows('SELECT customer_key, brand, intent_points, reasons FROM churn_risk_current ORDER BY ALL')).toEqual([
      { customer_key: 'p1:a', brand: 'acme', intent_points: 50, reasons: ['billing_again'] },
      { customer_key: 'p1:b', brand: 'acme', intent_points: 2, reasons: ['billing_again'] },
      { customer_key: 'p1:c', brand: 'acme', intent_points: 3, reasons: ['billing_again'] },
      { customer_key: 'p1:c', brand: 'zenith', intent_points: 4, reasons: ['billing_again'] },
    ])
  })
})

describe('the script', () => {
  const everything = [interactions, brandSentiment, churnRisk, churnRiskCurrent, referralSignals, archive]

  test('shows a dataset that has no files yet as a view without rows, with the same columns as later', async () => {
    await db.run(
      viewsOf(
        everything.map((it) => shown(it, false)),
        folder.path,
      ),
    )
    const names = ['interactions_latest', 'brand_sentiment_latest', 'referral_signals_latest']
    const described = async () => {
      const types: Record<string, unknown> = {}
      for (const name of [...everything.map((it) => it.name), ...names])
        types[name] = await db.rows(
          `SELECT column_name, data_type FROM information_schema.columns WHERE table_name = '${name}' ORDER BY column_name`,
        )
      return types
    }
    const empty = await described()
    for (const name of Object.keys(empty)) expect(await db.rows(`SELECT count(*) AS n FROM ${name}`)).toEqual([{ n: '0' }])
    for (const it of everything)
      if (it === churnRiskCurrent) await writeCurrentRows(folder.path, it, [blank(it, {})], { epoch: 1, partition: 0 })
      else
        await writeSegment(
          folder.path,
          it,
          placed(it, [{}]).map(({ row, offset }) => ({ row: declared(it, row), offset })),
        )
    await show(...everything)
    expect(await described()).toEqual(empty)
  })

  const declared = (dataset: Dataset, row: AnyRow): AnyRow => Object.fromEntries(dataset.columns.map(({ name }) => [name, row[name]]))

  test.each(['UTC', 'Pacific/Auckland', 'America/Los_Angeles'])('gives the same days in a session of the zone %s', async (zone) => {
    const rows = ['01T00:00:00', '01T11:59:59', '01T23:59:59'].map((time, n) => ({
      interaction_id: `i${n}`,
      occurred_at: at(time),
      time_quality: 'exact',
    }))
    await writeSegment(folder.path, interactions, placed(interactions, rows))
    await writeSegment(
      folder.path,
      referralSignals,
      placed(
        referralSignals,
        rows.map(({ interaction_id, occurred_at }) => ({ interaction_id, occurred_at, signal_id: interaction_id })),
      ),
    )
    await show(interactions, referralSignals)
    await db.run(`SET TimeZone = '${zone}'`)
    for (const name of ['interactions', 'interactions_latest', 'referral_signals', 'referral_signals_latest'])
      expect(await db.rows(`SELECT DISTINCT day FROM ${name}`)).toEqual([{ day: '2026-03-01' }])
    expect(await db.rows('SELECT DISTINCT arrived_on, typeof(arrived_on) AS type FROM interactions')).toEqual([
      { arrived_on: '2026-03-02', type: 'VARCHAR' },
    ])
  })

  test('works where the folder of the lake has a quote in its name', async () => {
    const lake = `${folder.path}/the firm's lake`
    await writeSegment(lake, interactions, placed(interactions, [{}]))
    await db.run(viewsOf([shown(interactions)], lake))
    expect(await db.rows('SELECT count(*) AS n FROM interactions_latest')).toEqual([{ n: '1' }])
  })
})
