import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { newFolder } from '../../../builders/folder.ts'
import { asPersons, openDesk, type TestDesk } from '../../../builders/desk.ts'
import { writeSimulatedLake } from '../../../builders/simulated-lake.ts'

let desk: TestDesk
let folder: Awaited<ReturnType<typeof newFolder>>
const exported: { readonly path: string; readonly rows: number; readonly by: string }[] = []

beforeAll(async () => {
  folder = await newFolder()
  const shown = await writeSimulatedLake(folder.path)
  desk = await openDesk(folder.path, shown, { exported: (it) => exported.push(it) })
})
afterAll(async () => {
  await desk.close()
  await folder.remove()
})

test('every page answers, with the line on freshness', async () => {
  for (const path of desk.paths) {
    const response = await desk.get(path, asPersons)
    const page = await response.text()
    expect([path, response.status]).toEqual([path, 200])
    expect(page).toContain('interactions, the newest of')
    expect(page).toMatch(/<h1>[A-Z]/)
    expect(page).not.toMatch(/NaN|undefined|\[object|Invalid Date/)
  }
})

describe('what every answer is sent with', () => {
  test.each(['/', '/watchlist?format=csv', '/nowhere', '/causes?from=never'])(
    '%s: nothing runs, nothing is loaded, kept or framed',
    async (path) => {
      const { headers } = await desk.get(path)
      const policy = headers.get('content-security-policy') ?? ''
      expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-[^']+'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'$/)
      expect(Object.fromEntries(headers)).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cache-control': 'no-store',
      })
    },
  )

  test('the policy in the page allows what the policy of the answer allows', async () => {
    const response = await desk.get('/causes')
    const [, inPage] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(await response.text()) ?? []
    const sent = response.headers.get('content-security-policy')
    expect(sent).toBe(`${inPage?.replaceAll('&#39;', "'")}; frame-ancestors 'none'`)
  })
})

test('a list of customers as CSV carries gate and consent, and is told to the log; a table of groups is not', async () => {
  exported.length = 0
  const csv = await (await desk.get('/watchlist?format=csv&part=watchlist', asPersons)).text()
  const [head = '', ...rows] = csv.trimEnd().split('\r\n')
  expect(head.split(',')).toEqual(expect.arrayContaining(['customer_key', 'offer_gate', 'consent_marketing']))
  expect(rows.length).toBeGreaterThan(0)
  expect(exported).toEqual([{ path: '/watchlist', rows: rows.length, by: 'token' }])
  await desk.get('/causes?format=csv', asPersons)
  expect(exported).toHaveLength(1)
})

test('who may not read of single persons gets no list of customers, neither on a page nor as CSV', async () => {
  const page = await (await desk.get('/watchlist')).text()
  expect(page).toContain('Lists of customers are shown only to readers who may read of single persons.')
  expect(page).not.toContain('/customer?key=')
  expect((await desk.get('/watchlist?format=csv&part=watchlist')).status).toBe(403)
})

test.each([
  ["/causes?brand=x'%20OR%201=1--", 'The lake has no brand “x&#39; OR 1=1--”: choose one from the list.'],
  ['/causes?brand=%3Cscript%3Ealert(1)%3C/script%3E', '“&lt;script&gt;alert(1)&lt;/script&gt;”'],
  ['/causes?segment=nobody', 'The lake has no segment “nobody”'],
  ['/causes?from=2026-02-30', '“from” is not a date'],
  ['/causes?from=2026-02-02&to=2026-02-01', 'The first day is after the last'],
  ['/causes?format=xml', 'A page comes as HTML, or with format=csv'],
])('%s is refused in words', async (path, sentence) => {
  const response = await desk.get(path)
  expect(response.status).toBe(400)
  expect(await response.text()).toContain(sentence)
})

test('a filter narrows the rows, and stays in the links to other pages', async () => {
  const rows = async (path: string) => (await (await desk.get(path)).text()).trimEnd().split('\r\n').length
  const [all, none] = [await rows('/causes?format=csv'), await rows('/causes?format=csv&from=2030-01-01')]
  expect([all > 1, none]).toEqual([true, 1])
  expect(await (await desk.get('/causes?from=2026-01-05')).text()).toContain('href="/watchlist?from=2026-01-05"')
})

test('other methods are refused, an unknown address too', async () => {
  expect((await desk.get('/nowhere')).status).toBe(404)
})
