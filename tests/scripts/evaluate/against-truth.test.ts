import { describe, expect, test } from '@jest/globals'
import type { CustomerTruth, InteractionTruth } from '../../../producers/systems/simulated/truth.ts'
import { againstTruth, type Answers, type SentimentAnswer } from '../../../scripts/evaluate/against-truth.ts'

const contact = (id: string, about: Partial<InteractionTruth> = {}): InteractionTruth => ({
  kind: 'interaction',
  interaction_id: id,
  customer: `C-${id}`,
  brand: 'lumora',
  occurred_at: '2026-01-01T09:00:00.000Z',
  what: 'contact',
  cause: 'billing',
  matter: `C-${id}/1`,
  attempt: 1,
  began: 'plain',
  ended: 'plain',
  solved: 'yes',
  painless: true,
  asks: 'none',
  rival: false,
  offer: 'none',
  offered_while_upset: null,
  gate: 'open',
  language: 'en',
  word_of_mouth: 'none',
  insider: false,
  praises_rescue: null,
  told: [],
  ...about,
})

const customer = (id: string, about: Partial<CustomerTruth> = {}): CustomerTruth => ({
  kind: 'customer',
  customer: `C-${id}`,
  brand: 'lumora',
  story: 'calm',
  stage: 'current',
  bound_until: null,
  wants_to_leave: false,
  left_at: null,
  would_recommend: false,
  prospect_lost: false,
  ...about,
})

const judged = (interaction_id: string, about: Partial<SentimentAnswer> = {}): SentimentAnswer => ({
  interaction_id,
  sentiment_label: 'neutral',
  severe: false,
  resolved: 'unknown',
  resolved_basis: 'none',
  painless: 'unknown',
  empathy: 'unknown',
  human_marks: [],
  effort_reasons: [],
  ...about,
})

const NOTHING: Answers = { contacts: [], sentiment: [], referral: [], reasons: [], risk: [] }

function measured(signal: string, truth: readonly (InteractionTruth | CustomerTruth)[], answers: Partial<Answers>) {
  const found = againstTruth(truth, { ...NOTHING, ...answers }).find((it) => it.signal === signal)
  return found && [found.told, found.claimed, found.right]
}

describe('what was planted and what the datasets say', () => {
  const threat = { told: [{ tells: 'severe', turn: 3 }] } as const

  test('a threat that was told and found, one that was missed, one that nobody made', () => {
    const truth = [contact('a', threat), contact('b', threat), contact('c')]
    const sentiment = [judged('a', { severe: true }), judged('b'), judged('c', { severe: true })]
    expect(measured('threatens', truth, { sentiment })).toEqual([2, 2, 1])
  })

  test('words that no dataset could read tell nothing', () => {
    const truth = [contact('a', threat), contact('b', threat)]
    expect(measured('threatens', truth, { sentiment: [judged('a', { sentiment_label: null, severe: null })] })).toEqual([0, 0, 0])
  })

  test('a reason counts by the interaction that shows it', () => {
    const truth = [contact('a', { told: [{ tells: 'cancel', turn: 3 }] }), contact('b')]
    const reasons = [
      { interaction_id: 'a', reason: 'asks_to_cancel' },
      { interaction_id: 'b', reason: 'asks_to_cancel' },
      { interaction_id: 'b', reason: 'unresolved' },
    ]
    expect(measured('asks to cancel', truth, { sentiment: [judged('a'), judged('b')], reasons })).toEqual([1, 2, 1])
  })

  test('only the upset need empathy', () => {
    const cared = { told: [{ tells: 'empathy', turn: 1 }] } as const
    const truth = [contact('a', { ...cared, began: 'angry' }), contact('b', cared)]
    const sentiment = [judged('a', { empathy: 'shown' }), judged('b')]
    expect(measured('empathy for the upset', truth, { sentiment })).toEqual([1, 1, 1])
  })

  test('solved is judged by what was planted of the contact, said to be solved by its words', () => {
    const truth = [contact('a', { told: [{ tells: 'solved', turn: 3 }] }), contact('b', { solved: 'no' })]
    const sentiment = [
      judged('a', { resolved: 'yes', resolved_basis: 'agent' }),
      judged('b', { resolved: 'yes', resolved_basis: 'customer' }),
    ]
    expect(measured('resolved', truth, { sentiment })).toEqual([1, 2, 1])
    expect(measured('says that it is solved', truth, { sentiment })).toEqual([1, 1, 0])
  })

  test('customers are known by the key of their contacts; prospects have nothing to leave', () => {
    const truth = [
      contact('a'),
      customer('a', { story: 'captive', wants_to_leave: true }),
      contact('b'),
      customer('b'),
      contact('c'),
      customer('c', { stage: 'prospect', wants_to_leave: true }),
    ]
    const contacts = ['a', 'b', 'c'].map((id) => ({ interaction_id: id, customer_key: `key-${id}` }))
    const risk = [
      { customer_key: 'key-a', risk_band: 'latent' },
      { customer_key: 'key-b', risk_band: 'high' },
      { customer_key: 'key-c', risk_band: 'low' },
    ]
    expect(measured('wants to leave', truth, { contacts, risk })).toEqual([1, 2, 1])
    expect(measured('captive', truth, { contacts, risk })).toEqual([1, 1, 1])
    expect(measured('calm customers, high or latent', truth, { contacts, risk })).toEqual([1, 0, 1])
  })
})
