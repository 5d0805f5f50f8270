import { expect, test } from '@jest/globals'
import { momentsOfTruth } from '../../../consumers/views/moments-of-truth.ts'
import { answerOf } from '../../builders/view-answer.ts'

const on = (day: number) => `2026-03-0${day}T10:00:00Z`
const talk = (conversation_id: string, day: number, customer_key: string | null = 'p1:ada') => ({
  conversation_id,
  brand: 'acme',
  customer_key,
  contacts: 1,
  occurred_at: on(day),
})
const conversations = [
  talk('1', 1),
  talk('2', 2),
  talk('3', 3),
  talk('4', 4),
  { ...talk('survey', 5), contacts: 0 },
  { ...talk('other brand', 5), brand: 'zenith' },
  talk('hidden', 2, null),
]
const contacts = conversations.map(({ conversation_id }) => ({ interaction_id: conversation_id }))
const changes = ['kind', 'conversation_id', 'from_state', 'to_state', 'change']

test('is where the churn band changed, by the order of the log', async () => {
  const band = (interaction_id: string, source_offset: number, risk_band: string | null) => ({
    customer_key: 'p1:ada',
    brand: 'acme',
    interaction_id,
    source_offset,
    risk_band,
  })
  const churn_risk = [
    band('3', 30, 'high'),
    band('1', 10, 'low'),
    band('2', 20, 'low'),
    band('4', 40, 'latent'),
    // A message of the third conversation, and a customer who is no longer scored.
    band('m', 50, 'medium'),
    band('4', 60, null),
    band('4', 70, 'low'),
    { ...band('hidden', 1, 'low'), customer_key: 'p1:pia' },
    { ...band('hidden', 2, 'high'), customer_key: 'p1:pia' },
  ]
  const message = { interaction_id: 'm', related_ids: ['3'], related_kinds: ['part_of'] }
  expect(await answerOf(momentsOfTruth, changes, { conversations, contacts: [...contacts, message], churn_risk })).toEqual([
    'churn_band | 3 | latent | medium | better',
    'churn_band | 3 | low | high | worse',
    'churn_band | 4 | high | latent | same',
  ])
})

test('is the last contact between two answers to one question', async () => {
  const answer = (signal_id: string, day: number, nps_class: string, nps_context = 'relationship') => ({
    signal_id,
    customer_key: 'p1:ada',
    brand: 'acme',
    signal_type: 'nps_answer',
    occurred_at: on(day),
    nps_class,
    nps_context,
  })
  const referral_signals_latest = [
    answer('a', 1, 'detractor'),
    answer('b', 3, 'detractor'),
    answer('c', 5, 'promoter'),
    // Nothing happened between, another question, and no answer.
    answer('d', 6, 'passive'),
    answer('e', 4, 'passive', 'transaction'),
    { ...answer('f', 4, 'promoter'), signal_type: 'praise' },
  ]
  expect(await answerOf(momentsOfTruth, changes, { conversations, contacts, referral_signals_latest })).toEqual([
    'nps_class | 4 | detractor | promoter | better',
  ])
})
