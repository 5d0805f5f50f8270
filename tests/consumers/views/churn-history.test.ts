import { expect, test } from '@jest/globals'
import { churnHistory } from '../../../consumers/views/churn-history.ts'
import { answerOf } from '../../builders/view-answer.ts'

const state = (customer_key: string, signal_id: string, recorded_at: string, more = {}) => ({
  signal_id,
  customer_key,
  brand: 'acme',
  recorded_at: `2026-03-${recorded_at}Z`,
  facts: 1,
  ...more,
})

test('has each state for as long as it was the newest that was known', async () => {
  const answer = await answerOf(churnHistory, ['customer_key', 'signal_id', 'valid_from', 'valid_to'], {
    churn_risk: [
      state('p1:ada', 'a1', '01T08:00:00'),
      // Of two events of one instant, the later offset is the newer.
      state('p1:ada', 'a3', '05T08:00:00', { source_offset: 12 }),
      state('p1:ada', 'a2', '05T08:00:00', { source_offset: 11 }),
      state('p1:ada', 'other brand', '03T08:00:00', { brand: 'zenith' }),
      state('p1:bo', 'b1', '02T08:00:00'),
      state('p1:cy', 'protected', '02T08:00:00'),
      // Who withdraws consent leaves a state without a fact: it has no row, and ends the state before it.
      state('p1:dee', 'd1', '02T08:00:00'),
      state('p1:dee', 'withdrawn', '04T08:00:00', { facts: 0 }),
    ],
    moments_current: [{ brand: 'acme', customer_key: 'p1:cy', offer_gate: 'closed', reasons: ['other'] }],
  })
  expect(answer).toEqual([
    'p1:ada | a1 | 2026-03-01 08:00:00+00 | 2026-03-05 08:00:00+00',
    'p1:ada | a2 | 2026-03-05 08:00:00+00 | 2026-03-05 08:00:00+00',
    'p1:ada | a3 | 2026-03-05 08:00:00+00 | null',
    'p1:ada | other brand | 2026-03-03 08:00:00+00 | null',
    'p1:bo | b1 | 2026-03-02 08:00:00+00 | null',
    'p1:dee | d1 | 2026-03-02 08:00:00+00 | 2026-03-04 08:00:00+00',
  ])
})
