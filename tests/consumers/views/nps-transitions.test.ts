import { expect, test } from '@jest/globals'
import { npsTransitions } from '../../../consumers/views/nps-transitions.ts'
import { answerOf } from '../../builders/view-answer.ts'

const answered = (customer_key: string | null, day: number, nps: number, more = {}) => ({
  interaction_id: `${customer_key} ${day} ${nps}`,
  customer_key,
  brand: 'acme',
  occurred_at: new Date(Date.UTC(2026, 2, day)).toISOString(),
  nps,
  nps_context: 'relationship',
  counts_as_contact: false,
  ...more,
})
const each = (count: number, make: (customer: string) => readonly ReturnType<typeof answered>[]) =>
  Array.from({ length: count }, (_, n) => make(`p1:${n}`)).flat()
const columns = [
  'from_class',
  'to_class',
  'answers',
  'answered_again',
  'answered_once',
  'never_answered',
  'pairs',
  'transitions',
  'transition_share',
]

test('pairs each answer with the next of the same customer, brand and context', async () => {
  const answer = await answerOf(npsTransitions, ['nps_context', ...columns, 'transition_share_low', 'answers_of_unknown'], {
    interactions_latest: [
      // Eight go from passive to promoter, four of them back; two stay passive. 10 × 2 + 4 answers.
      ...each(8, (who) => [answered(who, 1, 8), answered(who, 9, 9, { rated_at: '2026-03-20T00:00:00Z' })]),
      ...each(4, (who) => [answered(who, 25, 7)]),
      ...['p1:ada', 'p1:bo'].flatMap((who) => [answered(who, 1, 7), answered(who, 2, 8)]),
      // Six answered once.
      ...['c', 'd', 'e', 'f', 'g', 'h'].map((it) => answered(`p1:${it}`, 1, 3)),
      // One of them in another context too, one never, one whom nobody knows, a test.
      answered('p1:c', 5, 10, { nps_context: 'transaction' }),
      { ...answered('p1:silent', 1, 0), nps: null, counts_as_contact: true },
      { ...answered('p1:c', 2, 0), nps: null, counts_as_contact: true },
      answered(null, 1, 10),
      answered('p1:ada', 3, 10, { is_test: true }),
    ],
  })
  expect(answer.filter((line) => line.startsWith('relationship'))).toEqual([
    'relationship | detractor | detractor | 30 | 10 | 6 | 1 | 0 | 0 | null | null | 1',
    'relationship | detractor | passive | 30 | 10 | 6 | 1 | 0 | 0 | null | null | 1',
    'relationship | detractor | promoter | 30 | 10 | 6 | 1 | 0 | 0 | null | null | 1',
    'relationship | passive | detractor | 30 | 10 | 6 | 1 | 10 | 0 | 0 | 0 | 1',
    'relationship | passive | passive | 30 | 10 | 6 | 1 | 10 | 2 | 0.2 | 0.057 | 1',
    'relationship | passive | promoter | 30 | 10 | 6 | 1 | 10 | 8 | 0.8 | 0.49 | 1',
    'relationship | promoter | detractor | 30 | 10 | 6 | 1 | 4 | 0 | 0 | 0 | 1',
    'relationship | promoter | passive | 30 | 10 | 6 | 1 | 4 | 4 | 1 | 0.51 | 1',
    'relationship | promoter | promoter | 30 | 10 | 6 | 1 | 4 | 0 | 0 | 0 | 1',
  ])
  expect(new Set(answer.filter((line) => line.startsWith('transaction')).map((line) => line.split(' | ').slice(3).join(' ')))).toEqual(
    new Set(['null null null null null null null null null']),
  )
})

test('prints nothing for 29 answers', async () => {
  const answer = await answerOf(npsTransitions, columns, { interactions_latest: each(29, (who) => [answered(who, 1, 9)]) })
  expect(answer).toHaveLength(9)
  expect(new Set(answer.map((line) => line.split(' | ').slice(2).join(' ')))).toEqual(new Set(['null null null null null null null']))
})
