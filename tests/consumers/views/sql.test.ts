import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, test } from '@jest/globals'
import { composeViews, type Shown } from '../../../consumers/views/sql.ts'
import type { AnyRow, Dataset } from '../../../schemas/datasets/dataset.ts'
import { archive } from '../../../schemas/datasets/archive.ts'
import { brandSentiment } from '../../../schemas/datasets/brand_sentiment.ts'
import { churnRisk, churnRiskCurrent } from '../../../schemas/datasets/churn_risk.ts'
import { interactions } from '../../../schemas/datasets/interactions.ts'
import { referralSignals } from '../../../schemas/datasets/referral_signals.ts'
import { duck, type Duck } from '../../builders/duck.ts'
import { newFolder } from '../../builders/folder.ts'
import { blank, placed, writeCurrentRows, writeSegment } from '../../builders/lake-rows.ts'

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
    composeViews(
      datasets.map((it) => shown(it)),
      folder.path,
    ),
  )

const at = (time: string) => Date.parse(`2026-03-${time}.000Z`)

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
    { name: 'the rows of the highest revision only', rows: [signal(1n, 'a'), signal(1n, 'b'), signal(2n, 'b')], shows: ['b'] },
    { name: 'the same, had they come the other way round', rows: [signal(2n, 'b'), signal(1n, 'b'), signal(1n, 'a')], shows: ['b'] },
    { name: 'the rows of the later of two events of one revision', rows: [signal(1n, 'a'), signal(1n, 'b')], shows: ['b'] },
    { name: 'nothing where a marker took it back', rows: [signal(1n, 'a'), marker(2n)], shows: [] },
    { name: 'nothing where a later marker of the same revision did', rows: [signal(2n, 'a'), marker(2n)], shows: [] },
    { name: 'what a later event of the same revision says', rows: [marker(2n), signal(2n, 'a')], shows: ['a'] },
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

test('referral_signals_latest shows all rows of one event', async () => {
  const rows = ['a', 'b'].map((signal_id) =>
    blank(referralSignals, { interaction_id: 'i1', revision: 1n, signal_id, signal_type: 'praise' }),
  )
  await writeSegment(
    folder.path,
    referralSignals,
    rows.map((row) => ({ row, offset: 7 })),
  )
  await show(referralSignals)
  expect(await db.rows('SELECT signal_id FROM referral_signals_latest ORDER BY signal_id')).toEqual([
    { signal_id: 'a' },
    { signal_id: 'b' },
  ])
})

describe('churn_risk_current', () => {
  const customer = (customer_key: string, brand: string, intent_points: number) =>
    blank(churnRiskCurrent, { customer_key, brand, intent_points, reasons: ['billing_again'], state: '{}' })

  /** Objects as `epoch/partition of partitions`, each with its customers. */
  type Objects = Readonly<Record<string, readonly string[]>>
  const stands = async (objects: Objects) => {
    for (const [name, customers] of Object.entries(objects)) {
      const [epoch = 0, partition = 0, partitions = 0] = name.split(/\/| of /).map(Number)
      const rows = customers.map((it) => customer(`p1:${it}`, 'acme', epoch))
      await writeCurrentRows(folder.path, churnRiskCurrent, rows, { epoch, partition, partitions })
    }
    await show(churnRiskCurrent)
    const found = await db.rows(
      `SELECT format('{} of epoch {}', customer_key[4:], intent_points) AS told FROM churn_risk_current ORDER BY told`,
    )
    return found.map((row) => row['told'])
  }
  const older: Objects = { '1/0 of 2': ['ada', 'bo'], '1/1 of 2': ['cy'] }
  const ofOlder = ['ada of epoch 1', 'bo of epoch 1', 'cy of epoch 1']

  test('has one row per brand and customer of all partitions', async () => {
    const rows = [customer('p1:c', 'acme', 3), customer('p1:c', 'zenith', 4)]
    await writeCurrentRows(folder.path, churnRiskCurrent, [customer('p1:a', 'acme', 1)], { epoch: 1, partition: 0 })
    await writeCurrentRows(folder.path, churnRiskCurrent, rows, { epoch: 1, partition: 1 })
    await show(churnRiskCurrent)
    expect(await db.rows('SELECT customer_key, brand, intent_points, reasons FROM churn_risk_current ORDER BY ALL')).toEqual([
      { customer_key: 'p1:a', brand: 'acme', intent_points: 1, reasons: ['billing_again'] },
      { customer_key: 'p1:c', brand: 'acme', intent_points: 3, reasons: ['billing_again'] },
      { customer_key: 'p1:c', brand: 'zenith', intent_points: 4, reasons: ['billing_again'] },
    ])
  })

  test.each<{ readonly name: string; readonly newer: Objects; readonly shows: readonly string[] }>([
    { name: 'an epoch that stands alone', newer: {}, shows: ofOlder },
    {
      name: 'nobody whom the newer object of his partition leaves out, and the other partition as it was',
      newer: { '2/0 of 2': ['ada'] },
      shows: ['ada of epoch 2', 'cy of epoch 1'],
    },
    { name: 'nobody of a partition whose newer object has no rows', newer: { '2/0 of 2': [] }, shows: ['cy of epoch 1'] },
    {
      name: 'the newest of three epochs',
      newer: { '2/0 of 2': ['ada', 'bo'], '3/0 of 2': ['bo'], '2/1 of 2': ['cy'] },
      shows: ['bo of epoch 3', 'cy of epoch 2'],
    },
    {
      name: 'both epochs where the number of partitions changed, until the newer one is whole',
      newer: { '2/0 of 3': ['ada'], '2/1 of 3': [] },
      shows: ['ada of epoch 2', 'bo of epoch 1', 'cy of epoch 1'],
    },
    {
      name: 'only the newer one once it is whole',
      newer: { '2/0 of 3': ['ada'], '2/1 of 3': [], '2/2 of 3': ['cy'] },
      shows: ['ada of epoch 2', 'cy of epoch 2'],
    },
    { name: 'nobody where the newer one is whole and empty', newer: { '2/0 of 1': [] }, shows: [] },
  ])('shows $name', async ({ newer, shows }) => {
    expect(await stands({ ...older, ...newer })).toEqual(shows)
  })
})

describe('the script', () => {
  const everything = [interactions, brandSentiment, churnRisk, churnRiskCurrent, referralSignals, archive]

  test('shows a dataset that has no files yet as a view without rows, with the same columns as later', async () => {
    await db.run(
      composeViews(
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
    await db.run(composeViews([shown(interactions)], lake))
    expect(await db.rows('SELECT count(*) AS n FROM interactions_latest')).toEqual([{ n: '1' }])
  })
})
