import { writeFile } from 'node:fs/promises'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { readReferenceFiles } from '../../../consumers/reference/read-files.ts'
import { pushReference } from '../../../consumers/jobs/push-reference.ts'
import { directoryLake } from '../../../consumers/runtime/lake/directory.ts'
import { composeRelations, referenceRelations, viewsReading } from '../../../consumers/views/reference-relations.ts'
import { writeScript } from '../../../consumers/views/script.ts'
import { duckdb } from '../../../consumers/views/dialects/duckdb.ts'
import type { View } from '../../../consumers/views/view.ts'
import { pushedNames } from '../../../schemas/reference/view-tables.ts'
import { duck, type Duck } from '../../builders/duck.ts'
import { newFolder } from '../../builders/folder.ts'
import { writeReferenceRows, type ReferenceLines } from '../../builders/reference-rows.ts'
import { PSEUDONYM_KEY } from '../../builders/source.ts'

let db: Duck
let folder: Awaited<ReturnType<typeof newFolder>>
beforeAll(async () => {
  db = await duck()
  await db.run(`SET TimeZone = 'UTC'`)
})
afterAll(() => db.end())
beforeEach(async () => {
  folder = await newFolder()
})
afterEach(() => folder.remove())

const DUCKDB_TYPES = { ...duckdb.types, timestamp: 'TIMESTAMP WITH TIME ZONE' }
const show = async (lines: ReferenceLines) => db.run(composeRelations(await writeReferenceRows(folder.path, lines), folder.path))

describe.each([
  ['nobody has pushed it', false],
  ['it has no lines', true],
])('every reference table is a relation without rows where %s', (_, isStored) => {
  test.each(referenceRelations.map(({ name, columns, table }) => ({ name, columns, table })))('$name', async ({ name, columns, table }) => {
    await show(isStored ? { [table]: [] } : {})
    const described = await db.rows(`DESCRIBE ${name}`)
    expect(described.map(({ column_name, column_type }) => [column_name, column_type])).toEqual(
      columns.map((it) => [it.name, DUCKDB_TYPES[it.type]]),
    )
    expect(await db.rows(`SELECT * FROM ${name}`)).toEqual([])
  })
})

test('the columns of every relation have a sentence', () => {
  for (const { columns, sentence } of referenceRelations)
    for (const it of [sentence, ...columns.map((column) => column.sentence)]) expect(it).toMatch(/^\S.*\.$/)
  // Who is protected is restricted, and no view reads it.
  expect(referenceRelations.map(({ table }) => table)).toEqual(pushedNames.filter((name) => name !== 'protected'))
})

const ada = `p1:${'a'.repeat(32)}`

test('what somebody pushes is read with its types, and an empty cell is null', async () => {
  const files = {
    'outcomes.csv': [
      'customer;customer_kind;brand;kind;occurred_at;amount_minor;currency;voluntary;treated',
      `${ada};customer_key;"north; ""west""";Cancel;2026-03-01;;;no;`,
      `${ada};customer_key;acme;purchase;2026-03-01T10:30:00+02:00;129900;eur;;yes`,
    ].join('\n'),
    'assumptions.csv': 'name,channel,low,mid,high,unit,source,valid_from\nhandle_hour,,28,31.50,40,eur,finance 2026,2026-01-01\n',
    'competitors.csv': 'competitor,aliases\norbit,Orbit|Orbit Mobile\ntelco,\n',
  }
  const read = readReferenceFiles(new Map(Object.entries(files).map(([name, text]) => [name, Buffer.from(text)])), () => PSEUDONYM_KEY)
  if (!read.ok) throw new Error(read.complaints.join('; '))
  const lake = await directoryLake(folder.path)
  await pushReference(lake, read.tables)
  await lake.close()
  await db.run(composeRelations(new Set(['outcomes', 'assumptions', 'competitors']), folder.path))
  expect(await db.rows('SELECT * FROM ref_outcomes ORDER BY brand')).toEqual([
    {
      customer_key: ada,
      brand: 'acme',
      kind: 'purchase',
      occurred_at: '2026-03-01 08:30:00+00',
      amount_minor: '129900',
      currency: 'EUR',
      voluntary: null,
      treated: true,
    },
    {
      customer_key: ada,
      brand: 'north; "west"',
      kind: 'cancel',
      occurred_at: '2026-03-01 23:59:59.999+00',
      amount_minor: null,
      currency: null,
      voluntary: false,
      treated: null,
    },
  ])
  expect(await db.rows('SELECT low, mid, high, unit, channel, valid_from, valid_to FROM ref_assumptions')).toEqual([
    { low: 28, mid: 31.5, high: 40, unit: 'EUR', channel: null, valid_from: '2026-01-01', valid_to: null },
  ])
  expect(await db.rows('SELECT competitor, aliases FROM ref_competitors ORDER BY competitor')).toEqual([
    { competitor: 'orbit', aliases: ['Orbit', 'Orbit Mobile'] },
    { competitor: 'telco', aliases: [] },
  ])
})

test('a file that an older version stored lacks newer columns, which are null', async () => {
  await writeReferenceRows(folder.path, { gains: [] })
  await writeFile(`${folder.path}/v1/ref_gains/gains.csv`, 'pain,gain\nlong_waits,a line of its own\n')
  await db.run(composeRelations(new Set(['gains']), folder.path))
  expect(await db.rows('SELECT pain, product, gain FROM ref_gains')).toEqual([
    { pain: 'long_waits', product: null, gain: 'a line of its own' },
  ])
})

test('a view may read a reference table, and is found by its name', async () => {
  const view: View = {
    name: 'gains_listed',
    question: 'Which gains are there?',
    grain: 'One row per gain.',
    reads: ['ref_gains'],
    columns: { gain: { type: 'string', sentence: 'The gain.' } },
    caveats: [],
    sql: (from) => `SELECT gain FROM ${from['ref_gains']}`,
  }
  const stored = await writeReferenceRows(folder.path, { gains: [{ pain: 'long_waits', gain: 'a line of its own' }] })
  await db.run(writeScript([], [view], folder.path, stored))
  expect(await db.rows('SELECT * FROM gains_listed')).toEqual([{ gain: 'a line of its own' }])
  expect([viewsReading([view], 'gains'), viewsReading([view], 'outcomes')]).toEqual([['gains_listed'], []])
})
