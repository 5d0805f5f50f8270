import { expect, test } from '@jest/globals'
import { competitorGap } from '../../../consumers/views/competitor-gap.ts'
import { answerOf } from '../../builders/view-answer.ts'

test('counts what is said of each competitor, and shares only those who compare', async () => {
  const telco = { brand: 'acme', competitor: 'telco' }
  const columns = [
    'brand',
    'competitor',
    'interactions',
    'customers',
    'leaving_to',
    'better',
    'worse',
    'compared',
    'better_share',
    'unjudged_share',
  ]
  const answer = await answerOf(competitorGap, columns, {
    contacts: [
      { ...telco, competitor_stance: 'better', customer_key: 'ada' },
      { ...telco, competitor_stance: 'better', customer_key: 'ada' },
      { ...telco, competitor_stance: 'worse', customer_key: 'bo' },
      { ...telco, competitor_stance: 'leaving_to' },
      { ...telco, competitor_stance: null },
      { brand: 'acme', competitor: 'sunrise', competitor_stance: 'mention' },
      { brand: 'zenith', competitor: null },
    ],
  })
  expect(answer).toEqual(['acme | sunrise | 1 | 0 | 0 | 0 | 0 | 0 | null | 0', 'acme | telco | 5 | 2 | 1 | 2 | 1 | 3 | 0.667 | 0.2'])
})
