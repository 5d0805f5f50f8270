import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { views } from '../../consumers/views/all.ts'
import { COMPLETENESS_COLUMNS } from '../../schemas/completeness.ts'
import type { Duck } from '../builders/duck.ts'
import { newFolder } from '../builders/folder.ts'
import { keepViews } from '../builders/kept-views.ts'
import { writeSimulatedLake } from '../builders/simulated-lake.ts'

const page = readFileSync(join(import.meta.dirname, '../../docs/analysts.md'), 'utf8')

type Block = { readonly question: string; readonly sql: string; readonly columns: readonly string[] }

/** The SQL blocks of the page, each with the heading above it and the columns that the line below it shows. */
const blocks = [...page.matchAll(/^#{3,4} (?:\d+\. )?(.+)\n((?:(?!#|```).*\n)*)```sql\n([^`]+)\n```\n\nColumns: (.+)\n/gm)].map(
  ([, question = '', , sql = '', columns = '']): Block => ({
    question,
    sql,
    columns: columns.split(', ').map((it) => it.replace(/^`(.*)`$/, '$1')),
  }),
)

/** The queries that the page gives `query` as an argument. */
const commands = [...page.matchAll(/ query (?:--\S+ )?(?:\S+\.parquet )?"([^"]+)"/g)].map(([, sql = '']) => sql)

/** Questions that have no rows on the simulated days, and why. */
const WITHOUT_ROWS: Readonly<Record<string, string>> = {
  'When did more customers than usual turn to the firm about one cause?': 'of 60 customers, no five turn to the firm within one hour',
  'What do customers do after a contact that went well, or badly?': 'no reference table',
  'Who recommended us, and may be asked for a review or a referral?': 'no reference table says whom the firm has asked',
  'Do passive customers become promoters?': 'the few surveys of these days ask for other ratings',
  'What do agents say keeps them from helping, and which ideas do they have?': 'in no week do five agents say the same',
  'What did a campaign change in service?': 'no reference table',
  'Which products go together?': 'of 60 customers, no five have the same two products',
  'Which competitors do customers name, and are they better?': 'no reference table',
  'How complete is it?': 'nobody ran `complete`',
}

let db: Duck
let folder: Awaited<ReturnType<typeof newFolder>>
beforeAll(async () => {
  folder = await newFolder()
  db = await keepViews(await writeSimulatedLake(folder.path), folder.path)
  const columns = Object.entries(COMPLETENESS_COLUMNS).map(([name, [type]]) => `${name} ${type}`)
  await db.run(`CREATE TABLE completeness (${columns.join(', ')})`)
})
afterAll(async () => {
  db.end()
  await folder.remove()
})

describe.each(blocks)('$question', ({ question, sql, columns }) => {
  test('is one statement with the columns that the page shows', async () => {
    expect(sql).not.toContain(';')
    expect((await db.rows(`DESCRIBE ${sql}`)).map(({ column_name }) => column_name)).toEqual(columns)
  })

  test('has rows where the simulated days have some', async () => {
    expect((await db.rows(sql)).length > 0).toBe(WITHOUT_ROWS[question] === undefined)
  })
})

test.each(commands)('the command with the query %s gives rows', async (sql) => {
  expect((await db.rows(sql)).length).toBeGreaterThan(0)
})

test('every SQL block is read, each has a question of its own, and the reference queries are numbered in order', () => {
  expect(blocks.length).toBe(page.split('```sql').length - 1)
  expect(new Set(blocks.map(({ question }) => question)).size).toBe(blocks.length)
  for (const { question } of blocks) expect(question).toMatch(/\?$/)
  const numbers = [...page.matchAll(/^#### (\d+)\. /gm)].map(([, number]) => Number(number))
  expect(numbers).toEqual(numbers.map((_, n) => n + 1))
  expect(numbers.length).toBeGreaterThanOrEqual(30)
  expect(Object.keys(WITHOUT_ROWS).filter((it) => !blocks.some(({ question }) => question === it))).toEqual([])
})

test('a query shows the interval beside each number that it takes from a view with one', () => {
  const missing = blocks.flatMap(({ question, columns, sql }) => {
    const bounds = views
      .filter(({ name }) => new RegExp(`\\b${name}\\b`).test(sql))
      .flatMap((view) => columns.flatMap((it) => [`${it}_low`, `${it}_high`]).filter((it) => view.columns[it] !== undefined))
    return bounds.filter((it) => !columns.includes(it)).map((it) => `${question} ${it}`)
  })
  expect(missing).toEqual([])
})
