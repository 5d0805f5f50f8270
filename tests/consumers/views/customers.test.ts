import { expect, test } from '@jest/globals'
import { customers } from '../../../consumers/views/customers.ts'
import { answerOf } from '../../builders/view-answer.ts'

const seen = (customer_key: string, day: number, more = {}) => ({
  interaction_id: `${customer_key} ${day}`,
  customer_key,
  brand: 'acme',
  channel: 'phone',
  occurred_at: new Date(Date.UTC(2026, 2, day)).toISOString(),
  counts_as_contact: true,
  last_recorded_at: '2026-04-01T00:00:00Z',
  ...more,
})

test('has each customer once per brand; what names no brand counts for each of theirs', async () => {
  const answer = await answerOf(
    customers,
    ['brand', 'customer_key', 'contacts', 'last_contact_channel', 'customer_value_minor', 'customer_stage'],
    {
      interactions_latest: [
        seen('p1:ada', 1, { customer_value_minor: 500, customer_stage: 'prospect' }),
        seen('p1:ada', 2, { customer_value_minor: 900, customer_stage: 'current' }),
        seen('p1:ada', 3, { brand: 'zenith' }),
        seen('p1:ada', 4, { brand: 'unknown', channel: 'email' }),
        seen('p1:ada', 5, { channel: 'survey', counts_as_contact: false }),
        seen('p1:bo', 1, { brand: 'unknown', counts_as_contact: null }),
        seen('p1:cy', 1, { is_test: true }),
        { ...seen('', 6), customer_key: null },
      ],
    },
  )
  expect(answer).toEqual([
    'acme | p1:ada | 3 | email | 900 | current',
    'unknown | p1:bo | 0 | null | null | unknown',
    'zenith | p1:ada | 2 | email | null | unknown',
  ])
})

test('keeps the NPS answers of each context apart, and takes the last of each', async () => {
  const answered = (day: number, nps: number, nps_context: string, more = {}) =>
    seen('p1:ada', day, { nps, nps_context, counts_as_contact: false, ...more })
  const answer = await answerOf(
    customers,
    ['nps_relationship', 'nps_relationship_class', 'nps_transaction', 'nps_transaction_class', 'nps_unknown', 'nps_unknown_class'],
    {
      interactions_latest: [
        answered(1, 9, 'relationship', { rated_at: '2026-03-20T00:00:00Z' }),
        answered(2, 3, 'relationship'),
        answered(3, 7, 'transaction'),
      ],
    },
  )
  expect(answer).toEqual(['9 | promoter | 7 | passive | null | null'])
})

test('joins mood, churn, gate, consent and word of mouth; a protected customer is told by no reason', async () => {
  const said = (interaction_id: string, direction: string, signal_type: string, customer_key = 'p1:ada') => ({
    signal_id: `${interaction_id} ${signal_type}`,
    interaction_id,
    customer_key,
    brand: 'acme',
    direction,
    signal_type,
    occurred_at: '2026-03-02T00:00:00Z',
  })
  const answer = await answerOf(
    customers,
    [
      'customer_key',
      'last_mood',
      'churn_band',
      'churn_points',
      'open_matters',
      'offer_gate',
      'spoke_for',
      'spoke_against',
      'consent_marketing',
    ],
    {
      interactions_latest: [
        seen('p1:ada', 1, { consent_marketing: 'granted' }),
        seen('p1:ada', 2),
        seen('p1:ada', 3),
        seen('p1:bo', 1),
        seen('p1:cy', 1),
        // Of nobody who is known, so that the lake is of that day.
        seen('nobody', 31, { customer_key: null }),
      ],
      brand_sentiment_latest: [
        { interaction_id: 'p1:ada 1', sentiment_score: 0.9 },
        { interaction_id: 'p1:ada 2', sentiment_score: 0.1, end_score: -0.6 },
        { interaction_id: 'p1:ada 3', sentiment_score: null },
      ],
      referral_signals_latest: [
        said('one', 'positive', 'praise'),
        said('one', 'positive', 'recommend'),
        said('two', 'negative', 'leave'),
        said('three', 'positive', 'nps_answer'),
        { ...said('four', 'positive', 'praise', 'p1:bo'), insider: true },
      ],
      churn_risk_current: [
        { brand: 'acme', customer_key: 'p1:ada', risk_band: 'medium', intent_points: 25, open_matters: 1, facts: 1 },
        { brand: 'acme', customer_key: 'p1:bo', risk_band: 'low', intent_points: 0, open_matters: 0, facts: 0 },
        { brand: 'acme', customer_key: 'p1:cy', risk_band: null, open_matters: 0, facts: 1 },
      ],
      moments_current: [
        { brand: 'acme', customer_key: 'p1:ada', offer_gate: 'closed', reasons: ['other'] },
        { brand: 'acme', customer_key: 'p1:bo', offer_gate: 'unknown', closed_until: '2026-03-20T00:00:00Z' },
      ],
    },
  )
  expect(answer).toEqual([
    'p1:ada | -0.6 | medium | 25 | 1 | closed | 1 | 1 | granted',
    'p1:bo | null | null | null | null | open | 1 | 0 | unknown',
    'p1:cy | null | null | null | 0 | not_seen | 0 | 0 | unknown',
  ])
  expect(Object.keys(customers.columns).filter((name) => /reason|closed_until/.test(name))).toEqual([])
})
