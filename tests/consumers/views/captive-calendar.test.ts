import { expect, test } from '@jest/globals'
import { captiveCalendar } from '../../../consumers/views/captive-calendar.ts'
import { answerOf } from '../../builders/view-answer.ts'

const captive = (customer: number, more = {}) => ({
  brand: 'acme',
  customer_key: `p1:${customer}`,
  as_of: '2026-03-10T00:00:00Z',
  risk_band: 'latent',
  intent_points: 60 + customer,
  bound_until: '2026-09-30T22:00:00Z',
  recurring_cause: 'billing',
  facts: 1,
  ...more,
})
const ten = Array.from({ length: 10 }, (_, n) => captive(n))

test('counts who is bound by brand, month and cause, and prints no count below ten', async () => {
  const answer = await answerOf(
    captiveCalendar,
    ['brand', 'release_month', 'cause', 'customers', 'mean_points', 'notice_known', 'recurring'],
    {
      interactions_latest: [{ interaction_id: 'newest', occurred_at: '2026-04-01T00:00:00Z', last_recorded_at: '2026-04-01T00:00:00Z' }],
      brand_sentiment_latest: [
        { interaction_id: 'call', cause: 'outage' },
        { interaction_id: 'mail', cause: null },
      ],
      churn_risk_current: [
        ...ten.slice(0, 8),
        captive(8, { notice_by: '2026-08-31T00:00:00Z' }),
        // Free within 90 days: bound all the same.
        captive(9, { risk_band: 'high', bound_until: '2026-09-01T00:00:00Z' }),
        // Without a recurring cause, the one that the strongest evidence shows.
        ...ten.slice(0, 9).map((it) => ({ ...it, brand: 'zenith', recurring_cause: null, evidence_ids: ['call', 'mail'] })),
        captive(20, { brand: 'zenith', recurring_cause: null, evidence_ids: ['mail'] }),
        // Free already, bound to nothing that is known, and not wanting to leave.
        captive(21, { risk_band: 'high', bound_until: '2026-04-01T00:00:00Z' }),
        captive(22, { risk_band: 'high', bound_until: null }),
        captive(23, { risk_band: 'medium' }),
      ],
    },
  )
  expect(answer).toEqual([
    'acme | 2026-09-01 | all | 10 | 64.5 | 1 | 10',
    'acme | 2026-09-01 | billing | 10 | 64.5 | 1 | 10',
    // Nine and one: both are below ten, and so nothing follows from their sum.
    'zenith | 2026-09-01 | all | 10 | 65.6 | 0 | 0',
    'zenith | 2026-09-01 | cannot_tell | null | null | null | null',
    'zenith | 2026-09-01 | outage | null | null | null | null',
  ])
})

test('counts no protected customer', async () => {
  const answer = await answerOf(captiveCalendar, ['customers'], {
    interactions_latest: [{ interaction_id: 'newest', occurred_at: '2026-04-01T00:00:00Z', last_recorded_at: '2026-04-01T00:00:00Z' }],
    churn_risk_current: [...ten, captive(10)],
    moments_current: [
      { brand: 'acme', customer_key: 'p1:3', offer_gate: 'closed', reasons: ['other'] },
      { brand: 'acme', customer_key: 'p1:4', offer_gate: 'closed', reasons: ['case_open'] },
    ],
  })
  // The month and its one cause.
  expect(answer).toEqual(['10', '10'])
})

test('prints no sum from which the count of a small group follows', async () => {
  const answer = await answerOf(captiveCalendar, ['cause', 'customers'], {
    interactions_latest: [{ interaction_id: 'newest', occurred_at: '2026-04-01T00:00:00Z', last_recorded_at: '2026-04-01T00:00:00Z' }],
    churn_risk_current: [...ten, captive(10, { recurring_cause: 'delivery' })],
  })
  expect(answer).toEqual(['all | null', 'billing | 10', 'delivery | null'])
})
