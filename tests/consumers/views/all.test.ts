import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { views } from '../../../consumers/views/all.ts'
import { referenceRelations } from '../../../consumers/views/reference-relations.ts'
import { listQuestions, writeScript } from '../../../consumers/views/script.ts'
import { dialects } from '../../../consumers/views/dialects/all.ts'
import { duckdb } from '../../../consumers/views/dialects/duckdb.ts'
import { listViewNames } from '../../../consumers/views/sql.ts'
import type { Duck } from '../../builders/duck.ts'
import { newFolder } from '../../builders/folder.ts'
import { keepViews } from '../../builders/kept-views.ts'
import { shownDatasets, writeSimulatedLake } from '../../builders/simulated-lake.ts'

let db: Duck
let empty: Duck
let folder: Awaited<ReturnType<typeof newFolder>>
beforeAll(async () => {
  folder = await newFolder()
  db = await keepViews(await writeSimulatedLake(folder.path), folder.path)
  empty = await keepViews(shownDatasets(false), folder.path)
})
afterAll(async () => {
  db.end()
  empty.end()
  await folder.remove()
})

const described = async (from: Duck, name: string) =>
  (await from.rows(`DESCRIBE ${name}`)).map(({ column_name, column_type }) => ({ name: column_name, type: column_type }))

/** Views that have no rows on the simulated days, and why. */
const WITHOUT_ROWS: Readonly<Record<string, string>> = {
  campaign_contacts: 'the simulator pushes no reference table',
  competitor_gap: 'the simulator pushes no reference table',
  experience_outcomes: 'the simulator pushes no reference table',
  product_pairs: 'of 60 customers, no five have the same two products',
  voices: 'in no week do five agents say the same',
  customer_ids: 'the simulator gives each customer one identifier',
  nps_transitions: 'the few surveys of these days ask for other ratings',
  incidents: 'of 60 customers, no five turn to the firm within one hour',
}

const DUCKDB_TYPES = { ...duckdb.types, timestamp: 'TIMESTAMP WITH TIME ZONE' }

describe.each(views.map((view) => ({ name: view.name, view })))('$name', ({ name, view }) => {
  const declared = Object.entries(view.columns).map(([column, { type }]) => ({ name: column, type: DUCKDB_TYPES[type] }))

  test('has the declared columns, in order and with their types, on simulated days', async () => {
    expect(await described(db, name)).toEqual(declared)
    expect(await db.rows(`SELECT count(*) > 0 AS filled FROM ${name}`)).toEqual([{ filled: WITHOUT_ROWS[name] === undefined }])
  })

  test('is null only where a column is declared optional', async () => {
    const required = Object.entries(view.columns).flatMap(([column, { optional }]) => (optional === true ? [] : [column]))
    expect(await db.rows(`SELECT * FROM ${name} WHERE ${required.map((column) => `${column} IS NULL`).join(' OR ')}`)).toEqual([])
  })

  test('has no rows and the same columns on a lake where nothing has been derived', async () => {
    expect(await described(empty, name)).toEqual(declared)
    expect(await empty.rows(`SELECT * FROM ${name}`)).toEqual([])
  })

  test('is documented: a question, and a sentence for the grain, each column and each caveat', () => {
    expect(view.question).toMatch(/^[A-Z].*\?$/)
    for (const sentence of [view.grain, ...Object.values(view.columns).map((it) => it.sentence), ...view.caveats])
      expect(sentence).toMatch(/^\S.*\.$/)
    expect(view.caveats).not.toEqual([])
  })

  test.each(Object.values(dialects))(
    'is written in SQL that $name reads, and uses every name it declares to read and no other',
    (dialect) => {
      const sql = view.sql(Object.fromEntries(view.reads.map((source, n) => [source, `source_${n}`])), dialect)
      expect(sql).not.toMatch(/\b(filter\s*\(|qualify\b|arg_|group\s+by\s+all\b|order\s+by\s+all\b|exclude\b|except\s*\()/i)
      const sources = [...sql.matchAll(/(?<!distinct\s)\b(?:from|join)\s+(?!lateral\b|unnest\b)(\w+)/gi)].map(([, source]) => source)
      const own = [...sql.matchAll(/\b(\w+)\s+AS\s*\(\s*SELECT\b/gi)].map(([, source]) => source)
      expect(new Set(sources.filter((source) => !own.includes(source)))).toEqual(new Set(view.reads.map((_, n) => `source_${n}`)))
    },
  )

  test('is in the script after its question and its grain, and in the help', () => {
    const script = writeScript(shownDatasets(true), views, 'lake')
    expect(script).toContain(`-- ${view.question}\n-- ${view.grain}\nCREATE OR REPLACE VIEW ${name} AS\n`)
    expect(listQuestions(views)).toMatch(new RegExp(`^ {2}${name} +[A-Z].*\\?$`, 'm'))
  })
})

test('no two views have one name, and none has the name of a view of a dataset', () => {
  const relations = referenceRelations.map(({ name }) => name)
  const names = [...shownDatasets(true).flatMap(listViewNames), ...relations, ...views.map(({ name }) => name)]
  expect(names.filter((name, n) => names.indexOf(name) !== n)).toEqual([])
  for (const name of names) expect(name).toMatch(/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/)
})

test.each([
  ['conversations', 'contacts'],
  ['issues', 'contacts'],
  ['brand_sentiment_daily', 'contacts'],
  ['brand_sentiment_weekly', 'contacts'],
  ['cause_damage', 'contacts'],
  ['resolved_painless', 'contacts'],
  ['cost_beside_impact', 'contacts'],
  ['ivr_barrier', 'calls'],
])('the contacts of %s add up to those of the view contacts', async (name, column) => {
  const counted = column === 'calls' ? `counts_as_contact AND channel = 'phone'` : 'counts_as_contact'
  const [sums] = await db.rows(
    `SELECT CAST(sum(${column}) AS INTEGER) AS here, (SELECT CAST(count(*) AS INTEGER) FROM contacts WHERE ${counted}) AS there FROM ${name}`,
  )
  expect(sums?.['here']).toBeGreaterThan(0)
  expect(sums?.['here']).toBe(sums?.['there'])
})
