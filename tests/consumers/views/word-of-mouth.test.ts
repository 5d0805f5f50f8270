import { expect, test } from '@jest/globals'
import { wordOfMouthByMonth } from '../../../consumers/views/word-of-mouth.ts'
import { answerOf } from '../../builders/view-answer.ts'

const said = (interaction_id: string, signal_type: string, more = {}) => ({
  signal_id: `${interaction_id} ${signal_type}`,
  interaction_id,
  signal_type,
  customer_key: 'p1:ada',
  brand: 'acme',
  direction: 'positive',
  visibility: 'public',
  local_day: '2026-03-31',
  ...more,
})

test('counts an interaction once per direction, and the reach of its author once', async () => {
  const answer = await answerOf(
    wordOfMouthByMonth,
    ['month', 'direction', 'visibility', 'signal_type', 'interactions', 'statements', 'known_customers', 'reach_known', 'reach_followers'],
    {
      referral_signals_latest: [
        said('post', 'praise', { reach_followers: 1000 }),
        { ...said('post', 'praise', { reach_followers: 1000 }), signal_id: 'a second sentence' },
        said('post', 'recommend', { reach_followers: 1000 }),
        said('post', 'warn', { direction: 'negative', reach_followers: 1000 }),
        said('call', 'praise', { visibility: 'private', customer_key: 'p1:bo' }),
        said('other post', 'praise', { customer_key: null }),
        said('next month', 'praise', { local_day: '2026-04-01' }),
        // What the customer would do is not word of mouth.
        said('survey', 'nps_answer', { visibility: 'private' }),
      ],
    },
  )
  expect(answer).toEqual([
    '2026-03-01 | negative | public | all | 1 | 1 | 1 | 1 | 1000',
    '2026-03-01 | negative | public | warn | 1 | 1 | 1 | 1 | 1000',
    '2026-03-01 | positive | private | all | 1 | 1 | 1 | 0 | null',
    '2026-03-01 | positive | private | praise | 1 | 1 | 1 | 0 | null',
    '2026-03-01 | positive | public | all | 2 | 4 | 1 | 1 | 1000',
    '2026-03-01 | positive | public | praise | 2 | 3 | 1 | 1 | 1000',
    '2026-03-01 | positive | public | recommend | 1 | 1 | 1 | 1 | 1000',
    '2026-04-01 | positive | public | all | 1 | 1 | 1 | 0 | null',
    '2026-04-01 | positive | public | praise | 1 | 1 | 1 | 0 | null',
  ])
})

test('counts insiders apart, and what may be acted on', async () => {
  const answer = await answerOf(
    wordOfMouthByMonth,
    ['signal_type', 'interactions', 'advocacy_stated', 'contact_grade', 'insider_interactions'],
    {
      referral_signals_latest: [
        said('ours', 'praise', { insider: true, advocacy_stated: false }),
        said('a customer', 'praise', { insider: false, advocacy_stated: true, contact_grade: true }),
        said('of whom nobody knows', 'praise', { insider: null, advocacy_stated: false }),
      ],
    },
  )
  expect(answer).toEqual(['all | 2 | 1 | 1 | 1', 'praise | 2 | 1 | 1 | 1'])
})
