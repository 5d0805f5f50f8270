import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { contactsPerDay } from '../../../consumers/views/contacts-per-day.ts'
import { writeScript } from '../../../consumers/views/script.ts'
import { interactions } from '../../../schemas/datasets/interactions.ts'
import { duck, type Duck } from '../../builders/duck.ts'
import { newFolder } from '../../builders/folder.ts'
import { placed, writeSegment } from '../../builders/lake-rows.ts'
import { writeSimulatedLake } from '../../builders/simulated-lake.ts'

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

const at = (time: string) => Date.parse(`2026-03-${time}Z`)

// #region rows
const acme = { brand: 'acme', occurred_at: at('01T12:00:00.000'), counts_as_contact: true }
const zenith = { ...acme, brand: 'zenith' }
const rows = [
  // Four contacts of acme, two of them by Ada, one by somebody nobody knows.
  { ...acme, interaction_id: 'first', occurred_at: at('01T00:00:00.000'), customer_key: 'p1:ada' },
  { ...acme, interaction_id: 'last', occurred_at: at('01T23:59:59.999'), customer_key: 'p1:ada' },
  { ...acme, interaction_id: 'unknown customer' },
  { ...acme, interaction_id: 'repeated', customer_key: 'p1:bo' },
  { ...acme, interaction_id: 'repeated', customer_key: 'p1:bo' },
  { ...acme, interaction_id: 'repeated', customer_key: 'p1:bo', revision: 2n, counts_as_contact: null },
  // Not contacts.
  { ...acme, interaction_id: 'survey', customer_key: 'p1:cy', counts_as_contact: false },
  { ...acme, interaction_id: 'unjudged', customer_key: 'p1:dee', counts_as_contact: null },
  { ...acme, interaction_id: 'retracted', customer_key: 'p1:eve' },
  { ...acme, interaction_id: 'retracted', counts_as_contact: null, revision: 2n, retracted: true },
  { ...acme, interaction_id: 'test', customer_key: 'p1:fay', counts_as_contact: false, is_test: true },
  // Another day, another brand.
  { ...acme, interaction_id: 'midnight', occurred_at: at('02T00:00:00.000'), counts_as_contact: null },
  { ...zenith, interaction_id: 'contact', customer_key: 'p1:ada' },
  { ...zenith, interaction_id: 'spam', customer_key: 'p1:gus' },
  { ...zenith, interaction_id: 'spam', customer_key: 'p1:gus', revision: 2n, counts_as_contact: false },
]
const table = [
  'day        | brand  | contacts | known | customers | other | unjudged | contact_share | unjudged_share',
  '2026-03-01 | acme   | 4        | 3     | 2         | 1     | 1        | 0.8           | 0.167',
  '2026-03-01 | zenith | 1        | 1     | 1         | 1     | 0        | 0.5           | 0',
  '2026-03-02 | acme   | 0        | 0     | 0         | 0     | 1        | null          | 1',
]
// #endregion rows

const counted = async () => {
  const found = await db.rows(
    `SELECT day, brand, contacts, known_customer_contacts AS known, customers, other_interactions AS other, unjudged_interactions AS unjudged,
       contact_share, round(unjudged_share, 3) AS unjudged_share FROM contacts_per_day ORDER BY day, brand`,
  )
  return found.map((row) => Object.values(row).map(String))
}
const cells = (line: string) => line.split('|').map((it) => it.trim())

test.each(['UTC', 'Pacific/Auckland', 'America/Los_Angeles'])('is what a person counts, in a session of the zone %s', async (zone) => {
  await writeSegment(folder.path, interactions, placed(interactions, rows))
  await db.run(writeScript([{ dataset: interactions, kind: 'appended', present: true }], [contactsPerDay], folder.path))
  await db.run(`SET TimeZone = '${zone}'`)
  expect(await counted()).toEqual(table.slice(1).map(cells))
})

test('has no rows where no interaction has been derived yet', async () => {
  await db.run(writeScript([{ dataset: interactions, kind: 'appended', present: false }], [contactsPerDay], folder.path))
  expect(await counted()).toEqual([])
})

test('counts each interaction that is not a test once', async () => {
  await db.run(writeScript(await writeSimulatedLake(folder.path), [contactsPerDay], folder.path))
  const [sums] = await db.rows(
    `SELECT CAST(sum(contacts) AS BIGINT) AS contacts, CAST(sum(contacts + other_interactions + unjudged_interactions) AS BIGINT) AS interactions
     FROM contacts_per_day`,
  )
  const [all] = await db.rows(
    `SELECT count(CASE WHEN counts_as_contact THEN 1 END) AS contacts, count(*) AS interactions FROM interactions_latest WHERE NOT is_test`,
  )
  expect(sums).toEqual(all)
  expect(Number(sums?.['contacts'])).toBeGreaterThan(0)
})
