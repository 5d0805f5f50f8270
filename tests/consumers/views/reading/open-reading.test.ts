import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, readdir, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import type { ListedDataset } from '../../../../consumers/datasets/list-datasets.ts'
import { contactsPerDay } from '../../../../consumers/views/contacts-per-day.ts'
import { markKey, type CompletenessMark } from '../../../../schemas/completeness.ts'
import { interactions } from '../../../../schemas/datasets/interactions.ts'
import type { Dataset } from '../../../../schemas/datasets/dataset.ts'
import { newFolder } from '../../../builders/folder.ts'
import { placed, writeSegment } from '../../../builders/lake-rows.ts'
import { readingOf, sortedRows } from '../../../builders/read-lake.ts'

const TIMEOUT_MS = 120_000
const datasets: readonly ListedDataset[] = [{ dataset: interactions, kind: 'appended' }]

let folder: Awaited<ReturnType<typeof newFolder>>
let lake: string
beforeEach(async () => {
  folder = await newFolder()
  lake = join(folder.path, 'lake')
  await add(0, interactions, 'acme')
})
afterEach(() => folder.remove())

const add = (offset: number, dataset: Dataset, brand: string, more = {}) =>
  writeSegment(
    lake,
    dataset,
    placed(interactions, [{ interaction_id: `i${offset}`, brand, counts_as_contact: true, ...more }]).map((it) => ({
      ...it,
      row: { ...it.row, ...more },
      offset,
    })),
  )

/** What a query answers, in a session of its own. */
async function answer(sql: string, about: Partial<Parameters<typeof readingOf>[1]> = {}): Promise<unknown> {
  const reading = await readingOf(lake, { datasets, ...about })
  try {
    return (await reading.connection.runAndReadAll(sql)).getRowsJson()
  } finally {
    await reading.close()
  }
}
const home = async () => join(folder.path, 'cache', (await readdir(join(folder.path, 'cache')))[0] ?? '')
const tables = async () => join(await home(), 'tables.duckdb')

const check = (sentence: string, what: () => Promise<void>) => test(sentence, what, TIMEOUT_MS)

check('a query of an unchanged lake changes nothing on the disk, and leaves no session', async () => {
  expect(await answer('SELECT brand FROM interactions_latest')).toEqual([['acme']])
  const before = await stat(await tables())
  expect(await answer('SELECT brand FROM interactions_latest')).toEqual([['acme']])
  expect((await stat(await tables())).mtimeMs).toBe(before.mtimeMs)
  expect((await readdir(await home())).toSorted()).toEqual(['sessions', 'tables.duckdb'])
  expect(await readdir(join(await home(), 'sessions'))).toEqual([])
})

check('the views for analysts are there, and a query cannot change what is kept', async () => {
  expect(await answer('SELECT brand, contacts FROM contacts_per_day', { views: [contactsPerDay] })).toEqual([['acme', '1']])
  await expect(answer('DELETE FROM cache.main.interactions')).rejects.toThrow('read-only')
})

check('tables that cannot be opened are made anew, and that is said', async () => {
  await answer('SELECT 1')
  await writeFile(await tables(), 'no database')
  const said: string[] = []
  expect(await answer('SELECT brand FROM interactions_latest', { say: (it) => said.push(it) })).toEqual([['acme']])
  expect(said).toEqual([expect.stringMatching(/^the tables in .*tables\.duckdb cannot be opened and are made anew: /)])
})

check('a dataset whose declaration changed is loaded again', async () => {
  await answer('SELECT 1')
  const [first, ...others] = interactions.columns
  const narrow: Dataset = { ...interactions, columns: [first!, ...others.filter(({ name }) => name !== 'touchpoint')] }
  expect(await answer('SELECT brand FROM interactions_latest', { datasets: [{ dataset: narrow, kind: 'appended' }] })).toEqual([['acme']])
  expect(await answer('SELECT brand, touchpoint FROM interactions_latest')).toEqual([['acme', null]])
})

check('a column that a newer version wrote is shown, and rows without it say nothing', async () => {
  await answer('SELECT 1')
  const [sample] = interactions.columns
  const mood = { ...sample!, name: 'weather', id: 999, required: false }
  await add(5, { ...interactions, columns: [...interactions.columns, mood] }, 'zenith', { weather: 'rain' })
  expect(await answer('SELECT brand, weather FROM interactions ORDER BY brand')).toEqual([
    ['acme', null],
    ['zenith', 'rain'],
  ])
})

check('the marks of complete days are the table completeness', async () => {
  const mark: CompletenessMark = {
    dataset: 'interactions',
    arrived_on: '2026-03-02',
    completed_at: '2026-03-03T00:10:00.000Z',
    segments: 1,
    records: 4,
    rows: 2,
    silent: 0,
    withheld: 0,
    duplicates: 0,
    refused: { not_json: 1 },
    suppressed: { test: 1 },
    occurred_from: '2026-03-02T07:00:00.000Z',
    occurred_to: null,
    customer_key_share: 0.5,
    words_share: null,
    rating_share: 0,
    unknown_shares: { purpose: 0.5, customer_stage: 1 },
  }
  const sql = `SELECT dataset, arrived_on, rows, refused, suppressed, suppressed_reasons, suppressed_counts, occurred_from, occurred_to,
    customer_key_share, words_share, judgements, unknown_shares FROM completeness ORDER BY arrived_on`
  expect(await answer(sql)).toEqual([])
  const key = markKey('interactions', '2026-03-02')
  await mkdir(dirname(join(lake, key)), { recursive: true })
  await writeFile(join(lake, key), JSON.stringify(mark))
  const expected = [
    [
      'interactions',
      '2026-03-02',
      '2',
      '1',
      '1',
      ['test'],
      ['1'],
      '2026-03-02 07:00:00+00',
      null,
      0.5,
      null,
      ['purpose', 'customer_stage'],
      [0.5, 1],
    ],
  ]
  expect(await answer(sql)).toEqual(expected)
  await writeFile(join(lake, markKey('interactions', '2026-03-03')), JSON.stringify({ ...mark, arrived_on: '2026-03-03', rows: 0 }))
  expect(await answer('SELECT arrived_on, rows FROM completeness ORDER BY arrived_on')).toEqual([
    ['2026-03-02', '2'],
    ['2026-03-03', '0'],
  ])
})

check('two read at once; one that has to bring the cache forward waits for the other, says so, and both are right', async () => {
  await answer('SELECT 1')
  // A process of its own holds the tables, as a second command does: locks do not hold within one process. It names the connection at its
  // end, because one that nothing names any more is collected, and its lock with it.
  const script = `import { DuckDBInstance } from '@duckdb/node-api'
    const instance = await DuckDBInstance.create(':memory:')
    const connection = await instance.connect()
    await connection.run("ATTACH '${await tables()}' AS cache (READ_ONLY)")
    process.stdout.write('reads')
    process.stdin.on('end', () => connection.closeSync()).resume()`
  const reader = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['pipe', 'pipe', 'inherit'] })
  await once(reader.stdout, 'data')
  expect(await answer('SELECT brand FROM interactions')).toEqual([['acme']])
  await add(5, interactions, 'zenith')
  const said: string[] = []
  const say = (it: string) => {
    said.push(it)
    reader.stdin.end()
  }
  expect(await answer('SELECT brand FROM interactions_latest ORDER BY brand', { say })).toEqual([['acme'], ['zenith']])
  expect(said).toEqual(['another query reads the cache, and there is something new in the lake; waiting for it to end'])
})

check('two that fill one cache at once leave it as one would', async () => {
  const both = await Promise.all([readingOf(lake, { datasets }), readingOf(lake, { datasets })])
  for (const reading of both) expect(await sortedRows(reading, 'interactions_latest')).toHaveLength(1)
  for (const reading of both) await reading.close()
})
