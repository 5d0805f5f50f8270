import { expect, test } from '@jest/globals'
import { missedMoments } from '../../../consumers/views/missed-moments.ts'
import { answerOf } from '../../builders/view-answer.ts'

const moment = (moment_id: string, status: string, more = {}) => ({
  signal_id: `${moment_id} ${status}`,
  moment_id,
  status,
  customer_key: 'p1:ada',
  brand: 'acme',
  kind: 'need',
  reasons: ['moving', 'live_campaign'],
  opened_at: '2026-03-05T00:00:00Z',
  expires_at: '2026-04-04T00:00:00Z',
  ...more,
})

test('counts each moment by its last row, and lets time alone expire it', async () => {
  const answer = await answerOf(
    missedMoments,
    [
      'month',
      'kind',
      'topic',
      'moments',
      'customers',
      'still_open',
      'taken',
      'unanswered',
      'unanswered_share',
      'unanswered_share_low',
      'still_open_share',
    ],
    {
      interactions_latest: [{ interaction_id: 'newest', occurred_at: '2026-04-10T00:00:00Z', last_recorded_at: '2026-04-10T00:00:00Z' }],
      moments: [
        moment('taken', 'open', { source_offset: 1 }),
        moment('taken', 'taken', { source_offset: 2 }),
        moment('expired', 'expired', { customer_key: 'p1:bo' }),
        moment('over by now', 'open'),
        moment('not over', 'open', { expires_at: '2026-04-11T00:00:00Z' }),
        moment('taken back', 'open', { source_offset: 1 }),
        moment('taken back', 'withdrawn', { source_offset: 2 }),
        // A newer epoch counts, whatever its offsets.
        moment('again', 'expired', { source_offset: 9, epoch: 1 }),
        moment('again', 'taken', { source_offset: 3, epoch: 2 }),
        moment('later', 'open', { kind: 'interest', reasons: [], opened_at: '2026-04-09T00:00:00Z', expires_at: '2026-05-09T00:00:00Z' }),
        moment('an offer', 'open', { kind: 'offer_gate', offer_seq: 0 }),
        moment('another occasion', 'open', { kind: 'retention' }),
      ],
    },
  )
  expect(answer).toEqual([
    '2026-03-01 | need | moving | 5 | 2 | 1 | 2 | 2 | 0.5 | 0.15 | 0.2',
    '2026-04-01 | interest | unknown | 1 | 1 | 1 | 0 | 0 | null | null | 1',
  ])
})
