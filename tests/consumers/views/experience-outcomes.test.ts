import { expect, test } from '@jest/globals'
import { experienceOutcomes } from '../../../consumers/views/experience-outcomes.ts'
import { answerOf } from '../../builders/view-answer.ts'

const contact = (customer_key: string, day: string, about: object = {}) => ({
  brand: 'acme',
  counts_as_contact: true,
  customer_key,
  occurred_at: `${day}T12:00:00Z`,
  resolved: 'yes',
  painless: 'yes',
  ...about,
})
const bought = (customer_key: string, day: string, about: object = {}) => ({
  customer_key,
  brand: 'acme',
  kind: 'purchase',
  occurred_at: `${day}T12:00:00Z`,
  ...about,
})

test('tells what customers did within the horizon, and who is too early', async () => {
  const answer = await answerOf(
    experienceOutcomes,
    ['resolved', 'painless', 'horizon_days', 'outcome', 'customers', 'too_early', 'followed', 'followed_share', 'treated'],
    {
      contacts: [
        contact('ada', '2026-01-01'),
        contact('ada', '2026-02-20'),
        contact('bo', '2026-01-01'),
        contact('cy', '2026-03-01'),
        contact('dee', '2026-01-01', { resolved: 'no', painless: 'unknown' }),
        contact('eve', '2026-01-01', { brand: 'without outcomes' }),
        contact('fay', '2026-01-01', { counts_as_contact: false }),
      ],
      ref_outcomes: [
        bought('ada', '2026-01-31'),
        bought('ada', '2026-01-20', { treated: true }),
        bought('bo', '2026-02-01'),
        bought('dee', '2025-12-31'),
        bought('dee', '2026-01-05', { kind: 'cancel', voluntary: false }),
        bought('somebody', '2026-03-10'),
      ],
    },
  )
  expect(answer.filter((it) => /purchase|no .* cancel/.test(it))).toEqual([
    'no | unknown | 30 | cancel | 1 | 0 | 0 | 0 | 0',
    'no | unknown | 30 | purchase | 1 | 0 | 0 | 0 | 0',
    'no | unknown | 90 | cancel | 0 | 1 | 0 | null | 0',
    'no | unknown | 90 | purchase | 0 | 1 | 0 | null | 0',
    'no | unknown | 180 | cancel | 0 | 1 | 0 | null | 0',
    'no | unknown | 180 | purchase | 0 | 1 | 0 | null | 0',
    // Ada bought on the thirtieth day, Bo a day later, and Cy's contact is nine days old.
    'yes | yes | 30 | purchase | 2 | 1 | 1 | 0.5 | 1',
    'yes | yes | 90 | purchase | 0 | 3 | 0 | null | 0',
    'yes | yes | 180 | purchase | 0 | 3 | 0 | null | 0',
  ])
})
