import { expect, test } from '@jest/globals'
import { campaignContacts } from '../../../consumers/views/campaign-contacts.ts'
import { answerOf } from '../../builders/view-answer.ts'

const on = (local_day: string, about: object = {}) => ({
  brand: 'acme',
  counts_as_contact: true,
  local_day,
  interaction_id: local_day,
  ...about,
})
const columns = [
  'brand',
  'campaign',
  'period',
  'from_day',
  'to_day',
  'days',
  'contacts',
  'contacts_per_day',
  'naming',
  'judged',
  'net_sentiment',
  'net_sentiment_low',
]

test('counts the days that the lake has of each period, and the contacts in them', async () => {
  const answer = await answerOf(campaignContacts, columns, {
    contacts: [
      on('2026-02-27', { sentiment_score: 1, p_positive: 1, p_negative: 0 }),
      on('2026-02-28'),
      on('2026-03-01', { campaign: 'spring', sentiment_score: 0, p_positive: 0.5, p_negative: 0.5 }),
      on('2026-03-07', { promise_campaign: 'spring', sentiment_score: -1, p_positive: 0, p_negative: 1 }),
      on('2026-03-11'),
      on('2026-03-10', { counts_as_contact: false }),
    ],
    ref_campaigns: [
      { campaign: 'spring', brand: 'acme', live_from: '2026-03-01', live_to: '2026-03-07', claim: 'one' },
      { campaign: 'spring', brand: 'acme', live_from: '2026-03-01', live_to: '2026-03-07', claim: 'two' },
      { campaign: 'until further notice', live_from: '2026-03-11' },
      { campaign: 'of another brand', brand: 'zenith', live_from: '2026-03-01' },
      { campaign: 'no day' },
    ],
  })
  expect(answer).toEqual([
    'acme | spring | after | 2026-03-08 | 2026-03-11 | 4 | 1 | 0.25 | 0 | 0 | null | null',
    'acme | spring | before | 2026-02-27 | 2026-02-28 | 2 | 2 | 1 | 0 | 1 | 1 | null',
    'acme | spring | during | 2026-03-01 | 2026-03-07 | 7 | 2 | 0.286 | 2 | 2 | -0.5 | -1.48',
    'acme | until further notice | before | 2026-02-27 | 2026-03-10 | 12 | 4 | 0.333 | 0 | 3 | 0 | -1.132',
    'acme | until further notice | during | 2026-03-11 | 2026-03-11 | 1 | 1 | 1 | 0 | 0 | null | null',
  ])
})
