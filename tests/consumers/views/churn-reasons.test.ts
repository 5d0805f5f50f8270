import { expect, test } from '@jest/globals'
import { churnReasons } from '../../../consumers/views/churn-reasons.ts'
import { answerOf } from '../../builders/view-answer.ts'

test('has each reason of the newest state with its own points and its own evidence', async () => {
  const state = { brand: 'acme', as_of: '2026-03-10T00:00:00Z', risk_band: 'high', facts: 1 }
  const answer = await answerOf(churnReasons, ['customer_key', 'place', 'reason', 'points', 'evidence_id', 'intent_points'], {
    churn_risk_current: [
      {
        ...state,
        customer_key: 'p1:ada',
        intent_points: 50,
        reasons: ['asks_to_cancel', 'praise'],
        reason_points: ['60', '-10'],
        evidence_ids: ['call', 'chat'],
      },
      { ...state, customer_key: 'p1:bo', intent_points: 0 },
      { ...state, customer_key: 'p1:cy', intent_points: 60, reasons: ['reopened'], reason_points: ['60'], evidence_ids: ['mail'] },
      // Not scored, and protected.
      { ...state, customer_key: 'p1:dee', intent_points: null },
      { ...state, customer_key: 'p1:eve', intent_points: 60, reasons: ['reopened'], reason_points: ['60'], evidence_ids: ['mail'] },
    ],
    churn_risk_daily_current: [
      {
        ...state,
        customer_key: 'p1:cy',
        as_of: '2026-03-31T00:00:00Z',
        intent_points: 20,
        reasons: ['went_silent'],
        reason_points: ['20'],
        evidence_ids: ['mail'],
      },
    ],
    moments_current: [{ brand: 'zenith', customer_key: 'p1:eve', offer_gate: 'closed', reasons: ['other'] }],
  })
  expect(answer).toEqual([
    'p1:ada | 1 | asks_to_cancel | 60 | call | 50',
    'p1:ada | 2 | praise | -10 | chat | 50',
    'p1:cy | 1 | went_silent | 20 | mail | 20',
  ])
})
