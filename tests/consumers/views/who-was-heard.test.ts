import { expect, test } from '@jest/globals'
import { whoWasHeard } from '../../../consumers/views/who-was-heard.ts'
import { answerOf } from '../../builders/view-answer.ts'

const home = { brand: 'acme', customer_stage: 'current', customer_segment: 'home', customer_country: 'CH', counts_as_contact: true }
const columns = [
  'stage',
  'segment',
  'country',
  'customers',
  'customers_with_words',
  'customers_with_rating',
  'words_share',
  'counted_customers',
  'heard_share',
  'anonymous_contacts',
]

test('divides those who spoke by all, and shows groups of whom nobody spoke', async () => {
  const answer = await answerOf(whoWasHeard, columns, {
    interactions_latest: [
      { ...home, interaction_id: 'a1', customer_key: 'ada' },
      { ...home, interaction_id: 'a2', customer_key: 'ada', nps: 9, counts_as_contact: false },
      { ...home, interaction_id: 'b1', customer_key: 'bo' },
      // Moved to another segment later: counts there.
      { ...home, interaction_id: 'c1', customer_key: 'cy', occurred_at: '2026-03-01T00:00:00Z' },
      { ...home, interaction_id: 'c2', customer_key: 'cy', customer_segment: 'business', occurred_at: '2026-03-02T00:00:00Z' },
      // A survey after the contact does not state who the customer is: the contact counts.
      { ...home, interaction_id: 'f1', customer_key: 'fay', customer_segment: 'business', occurred_at: '2026-03-01T00:00:00Z' },
      {
        brand: 'acme',
        interaction_id: 'f2',
        customer_key: 'fay',
        customer_stage: 'unknown',
        nps: 9,
        counts_as_contact: false,
        occurred_at: '2026-03-02T00:00:00Z',
      },
      { ...home, interaction_id: 'anonymous' },
      { ...home, interaction_id: 'only a survey', customer_key: 'dee', counts_as_contact: false },
      { ...home, interaction_id: 'test', customer_key: 'eve', is_test: true },
    ],
    brand_sentiment_latest: [
      { interaction_id: 'a1', sentiment_score: 0.1 },
      { interaction_id: 'b1', sentiment_score: null },
    ],
    ref_customer_base: [
      { brand: 'acme', stage: 'current', segment: 'home', country: 'CH', as_of: '2026-01-01', customers: 999 },
      { brand: 'acme', stage: 'current', segment: 'home', country: 'CH', as_of: '2026-02-01', customers: 100 },
      { brand: 'acme', stage: 'former', segment: 'home', country: 'CH', as_of: '2026-02-01', customers: 50 },
    ],
  })
  expect(answer).toEqual([
    'current | business | CH | 2 | 0 | 1 | 0 | null | null | 0',
    'current | home | CH | 2 | 1 | 1 | 0.5 | 100 | 0.02 | 1',
    'former | home | CH | 0 | 0 | 0 | null | 50 | 0 | 0',
  ])
})
