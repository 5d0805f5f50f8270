import { readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import type { ListedDataset } from '../../../../consumers/datasets/list-datasets.ts'
import type { LakeSession } from '../../../../consumers/views/reading/open-reading.ts'
import { declareView, type View } from '../../../../consumers/views/view.ts'
import { interactions } from '../../../../schemas/datasets/interactions.ts'
import { identities } from '../../../../schemas/datasets/identities.ts'
import { newFolder } from '../../../builders/folder.ts'
import { placed, writeSegment } from '../../../builders/lake-rows.ts'
import { readingOf } from '../../../builders/read-lake.ts'
import { writeReferenceRows } from '../../../builders/reference-rows.ts'

const TIMEOUT_MS = 120_000
const datasets: readonly ListedDataset[] = [{ dataset: interactions, kind: 'appended' }]

const viewOf = (name: string, reads: string, sql: (from: string) => string): View =>
  declareView({
    name,
    question: 'How many?',
    grain: 'One row.',
    reads: [reads],
    columns: { n: { type: 'bigint', sentence: 'How many.' } },
    caveats: ['None.'],
    sql: (from) => sql(from[reads] ?? ''),
  })
const counted = viewOf('counted', 'interactions_latest', (from) => `SELECT count(*) AS n FROM ${from}`)
const doubled = viewOf('doubled', 'counted', (from) => `SELECT 2 * n AS n FROM ${from}`)
const gains = viewOf('gains_counted', 'ref_gains', (from) => `SELECT count(*) AS n FROM ${from}`)
const linked = viewOf('linked', 'identities_latest', (from) => `SELECT count(*) AS n FROM ${from}`)
const linkedTwice = viewOf('linked_twice', 'linked', (from) => `SELECT 2 * n AS n FROM ${from}`)

let folder: Awaited<ReturnType<typeof newFolder>>
let lake: string
beforeEach(async () => {
  folder = await newFolder()
  lake = join(folder.path, 'lake')
  await add(0)
})
afterEach(() => folder.remove())

const add = (offset: number) =>
  writeSegment(
    lake,
    interactions,
    placed(interactions, [{ interaction_id: `i${offset}`, brand: 'acme' }]).map((it) => ({ ...it, offset })),
  )

async function reading<T>(
  work: (session: LakeSession, told: string[]) => Promise<T>,
  about: Partial<Parameters<typeof readingOf>[1]> = {},
) {
  const told: string[] = []
  const session = await readingOf(lake, { datasets, views: [counted, doubled, gains], progress: (it) => told.push(it), ...about })
  told.length = 0
  try {
    return await work(session, told)
  } finally {
    await session.close()
  }
}

/** What a query answers in a session of its own, and which views were worked out for it. */
const asked = async (sql: string, about: Partial<Parameters<typeof readingOf>[1]> = {}) =>
  await reading(async (session, told) => {
    await session.keep(sql)
    const rows = (await session.connection.runAndReadAll(sql)).getRowsJson()
    return { rows, worked: told.filter((it) => it !== '').map((it) => it.replace(/:.*/, '')) }
  }, about)

const keptFiles = async () => {
  const cache = join(folder.path, 'cache')
  const views = join(cache, (await readdir(cache))[0] ?? '', 'views')
  const states = await readdir(views).catch(() => [])
  return (await Promise.all(states.map((it) => readdir(join(views, it))))).flat().map((it) => it.replace(/-[0-9a-f]{16}\.parquet$/, ''))
}

const check = (sentence: string, what: () => Promise<void>) => test(sentence, what, TIMEOUT_MS)

check('a view is worked out once, with what it reads, and read from its file from then on', async () => {
  expect(await asked('SELECT n FROM doubled')).toEqual({ rows: [['2']], worked: ['counted', 'doubled'] })
  expect(await asked('SELECT n FROM DOUBLED')).toEqual({ rows: [['2']], worked: [] })
  expect(await asked('SELECT n FROM counted')).toEqual({ rows: [['1']], worked: [] })
  expect((await keptFiles()).toSorted()).toEqual(['counted', 'doubled'])
})

check('a query that names no view keeps none', async () => {
  expect(await asked('SELECT count(*) FROM interactions')).toEqual({ rows: [['1']], worked: [] })
  expect(await keptFiles()).toEqual([])
})

check('a new segment makes every kept view out of date, and removes it', async () => {
  await asked('SELECT n FROM doubled')
  await add(1)
  expect(await asked('SELECT n FROM counted')).toEqual({ rows: [['2']], worked: ['counted'] })
  expect(await keptFiles()).toEqual(['counted'])
})

check('so does a reference table that is pushed anew', async () => {
  expect(await asked('SELECT n FROM gains_counted')).toEqual({ rows: [['0']], worked: ['gains_counted'] })
  await writeReferenceRows(lake, { gains: [{ pain: 'long_waits', gain: 'a line of its own' }] })
  expect(await asked('SELECT n FROM gains_counted')).toEqual({ rows: [['1']], worked: ['gains_counted'] })
  await writeFile(join(lake, 'v1/ref_gains/gains.csv'), 'pain,product,gain,valid_from,valid_to\n')
  expect(await asked('SELECT n FROM gains_counted')).toEqual({ rows: [['0']], worked: ['gains_counted'] })
})

check('a view whose query changed is worked out again, and so are those that read it', async () => {
  await asked('SELECT n FROM doubled')
  const changed = viewOf('counted', 'interactions_latest', (from) => `SELECT 10 + count(*) AS n FROM ${from}`)
  expect(await asked('SELECT n FROM doubled', { views: [changed, doubled] })).toEqual({ rows: [['22']], worked: ['counted', 'doubled'] })
})

check('a session goes on reading what it kept while another finds something new', async () => {
  await reading(async (session) => {
    await session.keep('doubled')
    await session.connection.run('DETACH cache')
    await add(1)
    expect(await asked('SELECT n FROM doubled')).toMatchObject({ rows: [['4']] })
    expect((await session.connection.runAndReadAll('SELECT n FROM doubled')).getRowsJson()).toEqual([['2']])
  })
})

check('rows whose folder another process removes meanwhile are worked out again', async () => {
  await reading(async (session) => {
    await session.keep('counted')
    const cache = join(folder.path, 'cache')
    for (const home of await readdir(cache)) await rm(join(cache, home, 'views'), { recursive: true })
    await session.keep('doubled')
    expect((await session.connection.runAndReadAll('SELECT n FROM doubled')).getRowsJson()).toEqual([['2']])
  })
  expect(await asked('SELECT n FROM counted')).toMatchObject({ rows: [['1']], worked: ['counted'] })
})

check('what is read of restricted datasets is never kept, not even through another view', async () => {
  const about = { datasets: [...datasets, { dataset: identities, kind: 'appended' } as const], views: [counted, linked, linkedTwice] }
  expect(await asked('SELECT linked.n, linked_twice.n, counted.n FROM linked, linked_twice, counted', about)).toEqual({
    rows: [['0', '0', '1']],
    worked: ['counted'],
  })
})
