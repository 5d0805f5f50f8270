import { expect, test } from '@jest/globals'
import { churnWatchlist } from '../../../consumers/views/churn-watchlist.ts'
import { answerOf } from '../../builders/view-answer.ts'

const state = (customer_key: string, risk_band: string | null, more = {}) => ({
  brand: 'acme',
  customer_key,
  as_of: '2026-03-10T00:00:00Z',
  risk_band,
  intent_points: 70,
  risk_score: 0.5,
  exposure_basis: 'none',
  facts: 1,
  ...more,
})
const contact = (customer_key: string, more = {}) => ({
  interaction_id: `contact of ${customer_key}`,
  customer_key,
  brand: 'acme',
  channel: 'phone',
  occurred_at: '2026-03-09T00:00:00Z',
  counts_as_contact: true,
  last_recorded_at: '2026-04-01T00:00:00Z',
  ...more,
})
/** Of another customer, so that the lake is of that day. */
const newest = { interaction_id: 'newest', brand: 'zenith', occurred_at: '2026-04-01T00:00:00Z', last_recorded_at: '2026-04-01T00:00:00Z' }
const columns = ['customer_key', 'risk_band', 'intent_points', 'bound_until']

test('has who wants to leave, bound or not, and of the middle who moved there within 30 days', async () => {
  const answer = await answerOf(churnWatchlist, columns, {
    interactions_latest: [contact('p1:ada'), newest],
    churn_risk_current: [
      state('p1:ada', 'high'),
      state('p1:bo', 'latent', { bound_until: '2026-12-31T00:00:00Z' }),
      state('p1:cy', 'medium', { intent_points: 30 }),
      state('p1:dee', 'medium', { intent_points: 31 }),
      state('p1:eve', 'medium', { intent_points: 32 }),
      state('p1:fay', 'low', { intent_points: 3 }),
      // Nothing is known of one who refuses analysis, whatever the band says.
      state('p1:hal', 'high', { facts: 0 }),
      // A prospect is not scored.
      state('p1:gus', null, { intent_points: null, risk_score: null }),
    ],
    churn_risk: [
      { brand: 'acme', customer_key: 'p1:cy', as_of: '2026-03-02T00:00:00Z', band_changed: true },
      { brand: 'acme', customer_key: 'p1:dee', as_of: '2026-03-01T00:00:00Z', band_changed: true },
      { brand: 'zenith', customer_key: 'p1:dee', as_of: '2026-03-30T00:00:00Z', band_changed: true },
      { brand: 'acme', customer_key: 'p1:dee', as_of: '2026-03-30T00:00:00Z', band_changed: false },
    ],
    churn_risk_daily: [
      {
        brand: 'acme',
        customer_key: 'p1:eve',
        as_of: '2026-03-20T00:00:00Z',
        previous_band: 'high',
        risk_band: 'medium',
      },
    ],
  })
  expect(answer).toEqual([
    'p1:ada | high | 70 | null',
    'p1:bo | latent | 70 | 2026-12-31 00:00:00+00',
    'p1:cy | medium | 30 | null',
    'p1:eve | medium | 32 | null',
  ])
})

test('takes the newer of the two states, and none of a customer whom the stream no longer knows', async () => {
  const answer = await answerOf(churnWatchlist, columns, {
    interactions_latest: [contact('p1:ada'), newest],
    churn_risk_current: [state('p1:ada', 'low'), state('p1:bo', 'high'), state('p1:cy', 'high')],
    churn_risk_daily_current: [
      state('p1:ada', 'high', { as_of: '2026-03-31T00:00:00Z', intent_points: 61 }),
      state('p1:bo', 'low', { as_of: '2026-03-31T00:00:00Z' }),
      state('p1:cy', 'low', { as_of: '2026-03-09T00:00:00Z' }),
      state('p1:gone', 'high', { as_of: '2026-03-31T00:00:00Z' }),
    ],
  })
  expect(answer).toEqual(['p1:ada | high | 61 | null', 'p1:cy | high | 70 | null'])
})

test('says why with the reasons that raise the points, when the last contact was, and whether one may write', async () => {
  const answer = await answerOf(
    churnWatchlist,
    [
      'customer_key',
      'top_reason',
      'second_reason',
      'third_reason',
      'evidence_id',
      'last_contact_channel',
      'offer_gate',
      'consent_marketing',
    ],
    {
      interactions_latest: [
        newest,
        contact('p1:ada', { consent_marketing: 'granted' }),
        contact('p1:ada', {
          interaction_id: 'later, of whichever brand',
          brand: 'unknown',
          channel: 'email',
          occurred_at: '2026-03-20T00:00:00Z',
        }),
        contact('p1:ada', { interaction_id: 'of another brand', brand: 'zenith', channel: 'chat', occurred_at: '2026-03-30T00:00:00Z' }),
        contact('p1:ada', { interaction_id: 'a survey', channel: 'survey', occurred_at: '2026-03-31T00:00:00Z', counts_as_contact: false }),
        contact('p1:bo', { consent_marketing: 'granted' }),
        contact('p1:bo', { interaction_id: 'a source that refuses', consent_marketing: 'denied' }),
      ],
      churn_risk_current: [
        state('p1:ada', 'high', {
          top_reason: 'asks_to_cancel',
          reasons: ['asks_to_cancel', 'unresolved', 'praise'],
          reason_points: ['60', '20', '-10'],
          evidence_ids: ['call', 'mail', 'chat'],
        }),
        state('p1:bo', 'high'),
        state('p1:cy', 'high'),
      ],
      moments_current: [
        { brand: 'acme', customer_key: 'p1:ada', offer_gate: 'closed', closed_until: '2026-04-02T00:00:00Z' },
        // Its time is over.
        { brand: 'acme', customer_key: 'p1:bo', offer_gate: 'closed', closed_until: '2026-04-01T00:00:00Z' },
      ],
      customer_consent: [{ customer_key: 'p1:ada', consent_marketing: 'withdrawn' }],
    },
  )
  expect(answer).toEqual([
    'p1:ada | asks_to_cancel | unresolved | null | call | email | closed | withdrawn',
    'p1:bo | null | null | null | null | phone | open | denied',
    'p1:cy | null | null | null | null | null | not_seen | unknown',
  ])
})

test('leaves protected customers out with every brand, and nobody else whose gate is closed', async () => {
  const answer = await answerOf(churnWatchlist, ['brand', 'customer_key'], {
    interactions_latest: [contact('p1:ada'), newest],
    churn_risk_current: [state('p1:ada', 'high'), state('p1:ada', 'high', { brand: 'zenith' }), state('p1:bo', 'high')],
    moments_current: [
      { brand: 'acme', customer_key: 'p1:ada', offer_gate: 'closed', reasons: ['upset', 'other'] },
      { brand: 'acme', customer_key: 'p1:bo', offer_gate: 'closed', reasons: ['upset'] },
    ],
  })
  expect(answer).toEqual(['acme | p1:bo'])
})
