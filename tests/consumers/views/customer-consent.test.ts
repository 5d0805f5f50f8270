import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { customerConsent } from '../../../consumers/views/customer-consent.ts'
import { writeScript } from '../../../consumers/views/script.ts'
import { interactions } from '../../../schemas/datasets/interactions.ts'
import { duck, type Duck } from '../../builders/duck.ts'
import { newFolder } from '../../builders/folder.ts'
import { placed, writeSegment } from '../../builders/lake-rows.ts'

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

const day = (number: number) => Date.UTC(2026, 2, number)
const stated = (customer_key: string, interaction_id: string, consent_marketing_stated: string | null, captured: number | null) => ({
  customer_key,
  interaction_id,
  consent_marketing_stated,
  consent_captured_at: captured === null ? null : day(captured),
  occurred_at: day(1),
})

const rows = [
  // The later statement counts, although its row comes first.
  stated('p1:ada', 'unsubscribe', 'withdrawn', 5),
  stated('p1:ada', 'sign-up', 'granted', 2),
  // Of one instant, the refusal.
  stated('p1:bo', 'x', 'granted', 3),
  stated('p1:bo', 'y', 'denied', 3),
  // Of one interaction the highest revision that states one, whenever it was captured.
  { ...stated('p1:cy', 'form', 'granted', 9), revision: 1n },
  { ...stated('p1:cy', 'form', 'denied', 8), revision: 2n },
  { ...stated('p1:cy', 'form', null, null), revision: 3n },
  // A source that does not say when.
  stated('p1:dee', 'call', 'granted', null),
  // Nobody stated anything, somebody is not known, and a test.
  stated('p1:eve', 'call', null, null),
  { ...stated('p1:eve', 'call', 'granted', 4), customer_key: null },
  { ...stated('p1:fay', 'test', 'granted', 4), is_test: true },
]

test('is what each customer stated last', async () => {
  await writeSegment(folder.path, interactions, placed(interactions, rows))
  await db.run(writeScript([{ dataset: interactions, kind: 'appended', present: true }], [customerConsent], folder.path))
  const found = await db.rows(
    'SELECT customer_key, consent_marketing, CAST(captured_at AS DATE) AS day, interaction_id FROM customer_consent ORDER BY customer_key',
  )
  expect(found.map((row) => Object.values(row).map(String).join(' '))).toEqual([
    'p1:ada withdrawn 2026-03-05 unsubscribe',
    'p1:bo denied 2026-03-03 y',
    'p1:cy denied 2026-03-08 form',
    'p1:dee granted 2026-03-01 call',
  ])
})

test('has no rows where no interaction has been derived yet', async () => {
  await db.run(writeScript([{ dataset: interactions, kind: 'appended', present: false }], [customerConsent], folder.path))
  expect(await db.rows('SELECT * FROM customer_consent')).toEqual([])
})
