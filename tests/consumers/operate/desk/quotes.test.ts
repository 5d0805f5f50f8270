import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { asPersons, openDesk, READER_TOKEN, PERSONS_TOKEN, type TestDesk } from '../../../builders/desk.ts'
import { newFolder } from '../../../builders/folder.ts'
import { writeSimulatedLake } from '../../../builders/simulated-lake.ts'

const QUOTES = `
  DROP VIEW quotes_latest;
  CREATE TABLE quotes_latest AS
  SELECT interaction_id AS signal_id, occurred_at, day, brand, channel, visibility, CASE WHEN n = 1 THEN 'agent' ELSE 'customer' END AS speaker,
    'complaint' AS kind, CASE WHEN n = 1 THEN 'said by an agent' WHEN n = 2 THEN 'said by nobody known' ELSE '=1+1 <b>said</b>' END AS quote,
    CASE WHEN n = 2 THEN NULL ELSE customer_key END AS customer_key, consent_marketing
  FROM (SELECT *, row_number() OVER (ORDER BY interaction_id) AS n FROM interactions_latest WHERE customer_key IS NOT NULL)
  WHERE n <= 6;`

let desk: TestDesk
let folder: Awaited<ReturnType<typeof newFolder>>
beforeAll(async () => {
  folder = await newFolder()
  const shown = await writeSimulatedLake(folder.path)
  const keeping = { isLoopback: false, token: READER_TOKEN, personsToken: PERSONS_TOKEN }
  desk = await openDesk(folder.path, shown, { keeping, hasQuotes: true, more: QUOTES })
})
afterAll(async () => {
  await desk.close()
  await folder.remove()
})

const asReader = { authorization: `Bearer ${READER_TOKEN}` }

test.each([
  ['nobody', {}, 401, 401],
  ['a wrong token', { authorization: 'Bearer no' }, 401, 401],
  ['a forged user beside the right token', { ...asPersons, 'x-forwarded-user': 'alex' }, 401, 401],
  ['a reader', asReader, 200, 403],
  ['the second role', asPersons, 200, 200],
])('%s', async (_, headers, groups, persons) => {
  for (const [path, status] of [
    ['/causes', groups],
    ['/quotes', persons],
    ['/quotes?format=csv', persons],
    ['/customer?key=p1nobody', persons],
    ['/watchlist?format=csv&part=watchlist', persons],
  ] as const)
    expect([path, (await desk.get(path, headers)).status]).toEqual([path, status])
})

test('a reader is offered no page that they may not open', async () => {
  const page = await (await desk.get('/causes', asReader)).text()
  expect(page).not.toMatch(/href="\/(quotes|customer)/)
  expect(await (await desk.get('/causes', asPersons)).text()).toMatch(/href="\/quotes"/)
})

test('words of known customers alone, as text', async () => {
  const page = await (await desk.get('/quotes', asPersons)).text()
  expect(page).toContain('=1+1 &lt;b&gt;said&lt;/b&gt;')
  expect(page).not.toMatch(/<b>|said by/)
  expect(await (await desk.get('/quotes?format=csv', asPersons)).text()).toContain(`'=1+1 <b>said</b>`)
})

test('a page of an error tells nothing of the inside', async () => {
  const body = await (await desk.get('/quotes')).text()
  expect(body).toContain('Say who you are')
  expect(body).not.toMatch(/interactions, the newest|SELECT|at \//)
})
