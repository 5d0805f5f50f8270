import { expect, test } from '@jest/globals'
import { contacts } from '../../../consumers/views/contacts.ts'
import { answerOf } from '../../builders/view-answer.ts'

test('joins what happened with what was judged, leaves tests out, and does not know what nobody has judged yet', async () => {
  const answer = await answerOf(contacts, ['interaction_id', 'brand', 'counts_as_contact', 'resolved', 'sentiment_score', 'needs'], {
    interactions_latest: [
      { interaction_id: 'judged', brand: 'acme', counts_as_contact: true },
      { interaction_id: 'not yet', brand: 'acme', counts_as_contact: true },
      { interaction_id: 'survey', brand: 'zenith', counts_as_contact: false },
      { interaction_id: 'test', brand: 'acme', is_test: true },
    ],
    brand_sentiment_latest: [
      { interaction_id: 'judged', resolved: 'yes', sentiment_score: 0.25, needs: ['moving'] },
      { interaction_id: 'survey', resolved: 'no' },
      { interaction_id: 'of an interaction that is not here', resolved: 'yes' },
    ],
  })
  expect(answer).toEqual([
    'judged | acme | true | yes | 0.25 | [moving]',
    'not yet | acme | true | unknown | null | []',
    'survey | zenith | false | no | null | []',
  ])
})
