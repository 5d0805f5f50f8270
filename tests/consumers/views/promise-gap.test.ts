import { expect, test } from '@jest/globals'
import { promiseGap } from '../../../consumers/views/promise-gap.ts'
import { answerOf } from '../../builders/view-answer.ts'

const contact = { brand: 'acme', counts_as_contact: true, local_day: '2026-03-01' }

test('counts who speaks of a promise and who says that it did not come true, by campaign', async () => {
  const answer = await answerOf(
    promiseGap,
    [
      'brand',
      'campaign',
      'claim',
      'claims',
      'mentions',
      'contradicted',
      'contradicted_share',
      'contradicted_share_low',
      'customers',
      'last_day',
      'unjudged_share',
    ],
    {
      contacts: [
        { ...contact, promise: 'contradicted', promise_campaign: 'spring', customer_key: 'ada' },
        { ...contact, promise: 'contradicted', promise_campaign: 'spring', customer_key: 'ada', local_day: '2026-03-04' },
        { ...contact, promise: 'mentioned', promise_campaign: 'spring', customer_key: 'bo' },
        { ...contact, promise: 'contradicted', promise_campaign: 'two claims', customer_key: 'bo' },
        { ...contact, promise: 'mentioned' },
        { ...contact, promise: 'none' },
        { ...contact, promise: 'unknown' },
        // A survey is no contact.
        { ...contact, promise: 'contradicted', promise_campaign: 'spring', counts_as_contact: false },
      ],
      ref_campaigns: [
        { campaign: 'spring', claim: 'Connected in 24 hours' },
        { campaign: 'two claims', claim: 'one' },
        { campaign: 'two claims', claim: 'two' },
        { campaign: 'nobody speaks of', claim: 'three' },
      ],
    },
  )
  expect(answer).toEqual([
    'acme | spring | Connected in 24 hours | 1 | 3 | 2 | 0.667 | 0.208 | 1 | 2026-03-04 | 0.143',
    'acme | two claims | null | 2 | 1 | 1 | 1 | 0.207 | 1 | 2026-03-01 | 0.143',
    'acme | unknown | null | 0 | 1 | 0 | 0 | 0 | 0 | 2026-03-01 | 0.143',
  ])
})
