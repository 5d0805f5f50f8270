import { expect, test } from '@jest/globals'
import { voices } from '../../../consumers/views/voices.ts'
import { answerOf } from '../../builders/view-answer.ts'

const said = (local_day: string, voice: string | null) => ({ brand: 'acme', counts_as_contact: true, local_day, voice })

test('tells what five contacts of a week say, and nothing of fewer', async () => {
  const answer = await answerOf(voices, ['brand', 'week', 'voice', 'contacts', 'judged_contacts', 'contact_share', 'unjudged_share'], {
    contacts: [
      // Monday to Sunday are one week, and four of the next are too few.
      ...['2026-03-02', '2026-03-03', '2026-03-04', '2026-03-05', '2026-03-08'].map((day) => said(day, 'policy')),
      ...['2026-03-09', '2026-03-09', '2026-03-10', '2026-03-15'].map((day) => said(day, 'policy')),
      ...['2026-03-02', '2026-03-03', '2026-03-03', '2026-03-03'].map((day) => said(day, 'idea')),
      said('2026-03-02', 'none'),
      said('2026-03-02', null),
      said('2026-03-02', null),
    ],
  })
  expect(answer).toEqual(['acme | 2026-03-02 | policy | 5 | 10 | 0.5 | 0.167'])
})
