import { expect, test } from '@jest/globals'
import { contentGap } from '../../../consumers/views/content-gap.ts'
import { answerOf } from '../../builders/view-answer.ts'

test('counts what nobody could find, of the contacts whose words could be read', async () => {
  const contact = { brand: 'acme', counts_as_contact: true, local_day: '2026-03-01', promise: 'none' }
  const columns = [
    'brand',
    'topic',
    'contacts',
    'customers',
    'firm_minutes',
    'timed_contacts',
    'judged_contacts',
    'contact_share',
    'unjudged_share',
    'last_day',
  ]
  const answer = await answerOf(contentGap, columns, {
    contacts: [
      { ...contact, missing_content: 'opening_hours', customer_key: 'ada', handle_ms: 90_000 },
      { ...contact, missing_content: 'opening_hours', customer_key: 'ada', local_day: '2026-03-03' },
      { ...contact, missing_content: 'other' },
      contact,
      { ...contact, promise: 'unknown' },
      { ...contact, missing_content: 'opening_hours', counts_as_contact: false },
    ],
  })
  expect(answer).toEqual([
    'acme | opening_hours | 2 | 1 | 1.5 | 1 | 4 | 0.5 | 0.2 | 2026-03-03',
    'acme | other | 1 | 0 | 0 | 0 | 4 | 0.25 | 0.2 | 2026-03-01',
  ])
})
