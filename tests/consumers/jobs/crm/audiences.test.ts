import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { audienceQuery, readVerdicts, type AudienceName } from '../../../../consumers/jobs/crm/audiences.ts'
import { duck, type Duck } from '../../../builders/duck.ts'

let db: Duck
beforeAll(async () => {
  db = await duck()
  await db.run(`
    CREATE TABLE outreach_candidates (brand VARCHAR, customer_key VARCHAR, may_be_asked BOOLEAN, read_first BOOLEAN, why_not VARCHAR);
    INSERT INTO outreach_candidates VALUES
      ('acme', 'p1:ada', true, false, NULL),
      ('acme', 'p1:bo', false, true, NULL),
      ('zenith', 'p1:cy', false, false, 'no_consent insider');
    CREATE TABLE leave_alone (brand VARCHAR, customer_key VARCHAR);
    INSERT INTO leave_alone VALUES ('zenith', 'p1:dee'), ('acme', 'p1:eve');
    CREATE TABLE customer_consent (customer_key VARCHAR, consent_marketing VARCHAR);
    INSERT INTO customer_consent VALUES ('p1:fay', 'withdrawn'), ('p1:gus', 'denied'), ('p1:ada', 'granted'), ('p1:hal', 'not_asked');
  `)
})
afterAll(() => db.end())

const list = async (name: AudienceName, brand?: string) =>
  [...readVerdicts(await db.rows(audienceQuery(name, brand)))]
    .flatMap(([key, verdicts]) => verdicts.map(({ verdict, reasons }) => [key, verdict, ...reasons].join(' ')))
    .toSorted()

const HELD = ['p1:dee held gate_not_open', 'p1:eve held gate_not_open', 'p1:fay held no_consent', 'p1:gus held no_consent']

test('has who may be asked, and whom gate, protection and refusal hold back with whichever brand', async () => {
  expect(await list('outreach_candidates')).toEqual(['p1:ada in', 'p1:bo read_first', 'p1:cy out no_consent insider', ...HELD])
  expect(await list('outreach_candidates', 'Zenith')).toEqual(['p1:cy out no_consent insider', ...HELD])
})

test('has whom to leave alone, of one brand or of all', async () => {
  expect(await list('leave_alone')).toEqual(['p1:dee in', 'p1:eve in'])
  expect(await list('leave_alone', 'ACME')).toEqual(['p1:eve in'])
})

test('takes the name of a brand as a name, whatever it holds', async () => {
  expect(await list('leave_alone', `x' OR 'a' = 'a`)).toEqual([])
})
