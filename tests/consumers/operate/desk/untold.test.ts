import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { asPersons, openDesk, type TestDesk } from '../../../builders/desk.ts'
import { newFolder } from '../../../builders/folder.ts'
import { writeSimulatedLake } from '../../../builders/simulated-lake.ts'
import type { Shown } from '../../../../consumers/views/sql.ts'

let folder: Awaited<ReturnType<typeof newFolder>>
let shown: readonly Shown[]
beforeAll(async () => {
  folder = await newFolder()
  shown = await writeSimulatedLake(folder.path)
})
afterAll(() => folder.remove())

async function withDesk<T>(more: string, work: (desk: TestDesk) => Promise<T>): Promise<T> {
  const desk = await openDesk(folder.path, shown, { more })
  try {
    return await work(desk)
  } finally {
    await desk.close()
  }
}

/** Every page and every table of it as CSV, as those see it who may see most. */
async function everything(desk: TestDesk): Promise<readonly string[]> {
  const texts: string[] = []
  for (const path of desk.paths) {
    const page = await (await desk.get(path, asPersons)).text()
    texts.push(page)
    for (const [, link = ''] of page.matchAll(/<p class="csv"><a href="([^"]+)"/g))
      texts.push(await (await desk.get(link.replaceAll('&amp;', '&'), asPersons)).text())
  }
  return texts
}

const watched = async (desk: TestDesk): Promise<readonly string[]> => {
  const csv = await (await desk.get('/watchlist?format=csv&part=watchlist', asPersons)).text()
  return csv
    .trimEnd()
    .split('\r\n')
    .slice(1)
    .map((line) => line.split(',')[0] ?? '')
}

describe('a customer who is protected for a reason that is not told', () => {
  test('is on no page and in no file, and their own page is that of a customer who is not there', async () => {
    const key = await withDesk('', async (desk) => {
      const [first = ''] = await watched(desk)
      const page = await (await desk.get(`/customer?key=${encodeURIComponent(first)}`, asPersons)).text()
      expect(page).toContain('How they stand')
      expect(page).toContain('Every interaction')
      return first
    })
    const shield = `
      CREATE TABLE gates_before AS FROM moments_current;
      CREATE OR REPLACE VIEW moments_current AS
      SELECT * REPLACE (CASE WHEN customer_key = '${key}' THEN ['other'] ELSE reasons END AS reasons,
        CASE WHEN customer_key = '${key}' THEN 'closed' ELSE offer_gate END AS offer_gate) FROM gates_before;`
    await withDesk(shield, async (desk) => {
      expect((await everything(desk)).filter((text) => text.includes(key))).toEqual([])
      const page = async (of: string) => (await (await desk.get(`/customer?key=${of}`, asPersons)).text()).replaceAll(of, 'KEY')
      expect(await page(encodeURIComponent(key)).then((it) => it.replaceAll(key, 'KEY'))).toBe(await page('p1nobody'))
    })
  })
})

describe('hostile text', () => {
  const HOSTILE = '=HYPERLINK("http://evil.example")<script>alert(1)</script>\u202Egnp'

  test('does nothing on a page and in a spreadsheet', async () => {
    const more = `
      CREATE TABLE contacts_before AS FROM contacts;
      CREATE OR REPLACE VIEW contacts AS SELECT * REPLACE ('${HOSTILE}' AS brand) FROM contacts_before;`
    await withDesk(more, async (desk) => {
      const page = await (await desk.get('/causes')).text()
      expect(page).toContain('&lt;script&gt;alert(1)')
      expect(page).not.toMatch(/<script|\u202E/)
      const csv = await (await desk.get('/causes?format=csv&part=causes-by-brand')).text()
      expect(csv).toContain(`"'=HYPERLINK(""http://evil.example"")<script>alert(1)</script>gnp"`)
      expect(csv).not.toContain('\u202E')
    })
  })

  test('a hostile key is a key like any other, of nobody', async () => {
    await withDesk('', async (desk) => {
      for (const key of ['<script>alert(1)</script>', "' OR 1=1--", '" onfocus=alert(1) x="']) {
        const response = await desk.get(`/customer?key=${encodeURIComponent(key)}`, asPersons)
        const page = await response.text()
        expect(response.status).toBe(200)
        expect(page).toContain('Nothing is known of a customer with this key.')
        expect(page).not.toMatch(/<script|value="" onfocus/)
      }
    })
  })
})

test('groups of fewer than ten people are on no page: a lake with nine customers has none', async () => {
  const more = `
    CREATE TABLE contacts_before AS FROM contacts WHERE customer_key IN (SELECT customer_key FROM contacts GROUP BY ALL ORDER BY count(*) DESC, 1 LIMIT 9);
    CREATE OR REPLACE VIEW contacts AS FROM contacts_before;`
  await withDesk(more, async (desk) => {
    const csv = await (await desk.get('/causes?format=csv')).text()
    expect(csv.trimEnd().split('\r\n')).toHaveLength(1)
  })
})
