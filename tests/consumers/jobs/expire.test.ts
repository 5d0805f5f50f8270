import { expect, test } from '@jest/globals'
import { identitiesConsumer } from '../../../consumers/datasets/identities/consumer.ts'
import { quotesConsumer } from '../../../consumers/datasets/quotes/consumer.ts'
import { expire, renderExpiry } from '../../../consumers/jobs/expire.ts'
import { verify } from '../../../consumers/jobs/verify.ts'
import { parquet } from '../../../consumers/runtime/parquet/parquet.ts'
import { fileColumns } from '../../../consumers/runtime/parquet/file-columns.ts'
import { parseSlotKey } from '../../../consumers/runtime/chain/keys.ts'
import type { Lake, Value } from '../../../consumers/runtime/ports.ts'
import { folderOf, type Dataset } from '../../../schemas/datasets/dataset.ts'
import { encode, wrapEvent } from '../../../schemas/event/envelope.ts'
import type { Interaction } from '../../../schemas/event/interaction.ts'
import { createHarness, NOON } from '../../builders/harness.ts'
import { interaction, spoken } from '../../builders/interaction.ts'

const DAY_MS = 86_400_000
const quotes = quotesConsumer.dataset

const contact = (number: number, about: Partial<Interaction> = {}): Uint8Array => {
  const it = interaction({
    interaction_id: `generic:acme:${number}`,
    content: spoken(['customer', `The staff were wonderful. It is still not working.`]),
    customer: {
      ref: `p1:${'1'.repeat(32)}`,
      identifiers: [{ kind: 'phone', hash: `p1:${'2'.repeat(32)}`, link: 'stated' }],
    },
    ...about,
  })
  return encode(wrapEvent({ ...it, source: { ...it.source, event_key: String(number) } }, NOON))
}

/** Two contacts on each of two days, 20 days apart, a segment each. */
async function written() {
  const harness = createHarness()
  for (const consumer of [quotesConsumer, identitiesConsumer]) await harness.run(consumer)
  harness.put(contact(1), contact(2, { consent: { analysis: 'denied' } }))
  for (const consumer of [quotesConsumer, identitiesConsumer]) await harness.run(consumer)
  await harness.clock.advance(20 * DAY_MS)
  harness.put(contact(3), contact(4))
  for (const consumer of [quotesConsumer, identitiesConsumer]) await harness.run(consumer)
  return harness
}

type Table = readonly {
  readonly key: string
  readonly etag: string
  readonly footer: string
  readonly rows: readonly (readonly Value[])[]
}[]

async function segments(lake: Lake, dataset: Dataset): Promise<Table> {
  const found: Table[number][] = []
  for await (const key of lake.list(`${folderOf(dataset)}/`)) {
    const names = fileColumns(dataset).map(({ name }) => name)
    const stored = await parquet.read(lake, key, names)
    if (stored === undefined || parseSlotKey(key) === undefined) continue
    const { footer, etag, values } = stored
    found.push({ key, etag, footer, rows: (values[0] ?? []).map((_, row) => values.map((column) => column[row] ?? null)) })
  }
  return found.filter(({ rows }) => rows.length > 0)
}

const place = (dataset: Dataset, column: string) => fileColumns(dataset).findIndex(({ name }) => name === column)
const columnOf = async (lake: Lake, dataset: Dataset, column: string) =>
  (await segments(lake, dataset)).map(({ rows }) => rows.map((row) => row[place(dataset, column)]))
const job = (lake: Lake, before: number, dataset: Dataset = quotes, codeVersion = '1.0.0') =>
  expire({ dataset, lake, format: parquet, before, codeVersion })

test('the words of segments past the retention are emptied, those of newer ones stay', async () => {
  const { lake } = await written()
  const full = ['The staff were wonderful.', 'It is still not working.']
  expect(await columnOf(lake, quotes, 'quote')).toEqual([
    [...full, null],
    [...full, ...full],
  ])
  expect(await job(lake, NOON + 10 * DAY_MS)).toEqual({ dataset: 'quotes', segments: 1, rows: 2, left: [] })
  expect(await columnOf(lake, quotes, 'quote')).toEqual([
    [null, null, null],
    [...full, ...full],
  ])
})

test('the hashes of identities likewise', async () => {
  const { lake } = await written()
  await job(lake, NOON + 10 * DAY_MS, identitiesConsumer.dataset)
  expect(await columnOf(lake, identitiesConsumer.dataset, 'identifier_hash')).toEqual([
    [null, null],
    [`p1:${'2'.repeat(32)}`, `p1:${'2'.repeat(32)}`],
  ])
})

test('nothing else changes: keys, footers, other columns and the other segments', async () => {
  const { lake } = await written()
  const before = await segments(lake, quotes)
  await job(lake, NOON + 10 * DAY_MS)
  const after = await segments(lake, quotes)
  const without = (table: Table) =>
    table.map(({ key, footer, rows }) => ({ key, footer, rows: rows.map((row) => row.toSpliced(place(quotes, 'quote'), 1)) }))
  expect(without(after)).toEqual(without(before))
  expect(after.map(({ etag }, n) => etag === before[n]?.etag)).toEqual([false, true])
})

test('the dataset is whole afterwards, and the consumer goes on and knows a repeat', async () => {
  const { lake, put, run } = await written()
  await job(lake, Infinity)
  put(contact(4), contact(5))
  expect(await run(quotesConsumer)).toMatchObject({ error: undefined })
  const proof = await verify({ consumer: quotesConsumer, lake, format: parquet })
  expect(proof).toMatchObject({ problems: [], records: 6, rows: 9, duplicates: 1 })
  expect((await columnOf(lake, quotes, 'quote')).flat().filter((it) => it !== null)).toHaveLength(2)
})

test('a second run replaces nothing', async () => {
  const { lake } = await written()
  await job(lake, Infinity)
  const once = await segments(lake, quotes)
  expect(await job(lake, Infinity)).toMatchObject({ segments: 0, rows: 0, left: [] })
  expect(await segments(lake, quotes)).toEqual(once)
})

test('a segment that changes while it is read stays, and is told', async () => {
  const { lake } = await written()
  const rival: Lake = { ...lake, list: (prefix) => lake.list(prefix), replace: () => Promise.resolve('changed') }
  const report = await job(rival, Infinity)
  expect(report).toMatchObject({ segments: 0, rows: 0 })
  expect(renderExpiry(report).split('\n')).toEqual([
    'quotes: emptied 0 rows in 0 segments',
    expect.stringMatching(/^ {2}left: _restricted\/v1\/quotes\/.*: it changed while it was read; run expire again$/),
    expect.stringMatching(/^ {2}left: /),
  ])
})

test('what a newer version wrote is left to it: it may hold columns that this one does not know', async () => {
  const { lake, put, run } = createHarness()
  put(contact(1))
  await run(quotesConsumer, { codeVersion: '1.10.0' })
  expect((await job(lake, Infinity, quotes, '1.9.3')).left).toEqual([
    expect.stringMatching(/: version 1\.10\.0 wrote it; run expire of that version$/),
  ])
  expect(await job(lake, Infinity, quotes, '1.10.0')).toMatchObject({ rows: 2, left: [] })
})
