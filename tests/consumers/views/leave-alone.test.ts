import { expect, test } from '@jest/globals'
import { leaveAlone } from '../../../consumers/views/leave-alone.ts'
import { answerOf } from '../../builders/view-answer.ts'

const gate = (customer_key: string, offer_gate: string, closed_until: string | null, reasons: readonly string[] = []) => ({
  brand: 'acme',
  customer_key,
  offer_gate,
  closed_until,
  reasons,
})

test('has whose gate is closed or unknown now; a protected customer looks like any other with some days to go', async () => {
  const answer = await answerOf(leaveAlone, ['customer_key', 'offer_gate', 'ask_again_at'], {
    interactions_latest: [{ interaction_id: 'newest', occurred_at: '2026-04-01T00:00:00Z', last_recorded_at: '2026-04-01T00:00:00Z' }],
    moments_current: [
      gate('p1:ada', 'closed', '2026-04-03T00:00:00Z', ['upset']),
      gate('p1:bo', 'closed', '2026-05-01T00:00:00Z', ['case_open']),
      gate('p1:cy', 'closed', null, ['other']),
      gate('p1:dee', 'unknown', null, ['facts_dropped']),
      gate('p1:eve', 'unknown', '2026-04-01T00:00:00.001Z', ['mood_unknown']),
      // Its time is over, and it was never shut.
      gate('p1:fay', 'closed', '2026-04-01T00:00:00Z', ['upset']),
      gate('p1:gus', 'open', null),
    ],
  })
  expect(answer).toEqual([
    'p1:ada | closed | 2026-04-03 00:00:00+00',
    'p1:bo | closed | 2026-04-08 00:00:00+00',
    'p1:cy | closed | 2026-04-08 00:00:00+00',
    'p1:dee | unknown | 2026-04-08 00:00:00+00',
    'p1:eve | unknown | 2026-04-01 00:00:00.001+00',
  ])
  expect(Object.keys(leaveAlone.columns).filter((name) => /reason|closed_until/.test(name))).toEqual([])
})
