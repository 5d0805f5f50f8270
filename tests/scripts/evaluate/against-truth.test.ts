import { describe, expect, test } from '@jest/globals'
import type { CustomerTruth, InteractionTruth } from '../../../producers/systems/simulated/truth.ts'
import { againstTruth, type Answers, type SentimentAnswer } from '../../../scripts/evaluate/against-truth.ts'
import type { Claims } from '../../../scripts/evaluate/kinds.ts'

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
  channel: 'phone',
  worded: true,
  region: null,
  menu_steps: null,
  gave_up: null,
  handle_ms: null,
  nps: null,
  redacted: false,
  told: [],
  ...about,
})

const customer = (id: string, about: Partial<CustomerTruth> = {}): CustomerTruth => ({
  kind: 'customer',
  customer: `C-${id}`,
  brand: 'lumora',
  story: 'calm',
  stage: 'current',
  segment: 'home',
  products: [],
  refuses_analysis: false,
  marketing: 'unknown',
  bound_until: null,
  wants_to_leave: false,
  left_at: null,
  would_recommend: false,
  prospect_lost: false,
  gate_at_end: 'open',
  ...about,
})

const judged = (interaction_id: string, about: Partial<SentimentAnswer> = {}): SentimentAnswer => ({
  interaction_id,
  sentiment_label: 'neutral',
  resolved: 'unknown',
  painless: 'unknown',
  ...about,
})

const NOTHING: Answers = { contacts: [], sentiment: [], claims: new Map(), risk: [] }

const claimed = (signal: string, ...ids: readonly string[]): Claims => new Map([[signal, new Set(ids)]])

function measured(signal: string, truth: readonly (InteractionTruth | CustomerTruth)[], answers: Partial<Answers>) {
  const found = againstTruth(truth, { ...NOTHING, ...answers }).find((it) => it.signal === signal)
  return found && [found.told, found.claimed, found.right]
}

describe('what was planted and what the datasets say', () => {
  const threat = { told: [{ tells: 'severe', turn: 3 }] } as const

  test('a threat that was told and found, one that was missed, one that nobody made', () => {
    const truth = [contact('a', threat), contact('b', threat), contact('c')]
    const sentiment = [judged('a'), judged('b'), judged('c')]
    expect(measured('threatens', truth, { sentiment, claims: claimed('threatens', 'a', 'c') })).toEqual([2, 2, 1])
  })

  test('words that no dataset could read tell nothing', () => {
    const truth = [contact('a', threat), contact('b', threat)]
    const sentiment = [judged('a', { sentiment_label: null })]
    expect(measured('threatens', truth, { sentiment, claims: claimed('threatens') })).toEqual([0, 0, 0])
  })

  test('what no column tells is said to be so', () => {
    const truth = [contact('a', threat)]
    const found = againstTruth(truth, { ...NOTHING, sentiment: [judged('a')] }).find((it) => it.signal === 'threatens')
    expect(found).toEqual({ signal: 'threatens', told: 1, claimed: 0, right: 0, hasNoColumn: true })
  })

  test('the gate is judged only of contacts after which somebody could say', () => {
    const truth = [contact('a', { gate: 'closed' }), contact('b', { gate: null }), contact('c', { gate: 'open' })]
    const sentiment = [judged('a'), judged('b'), judged('c')]
    const claims = claimed('offers closed afterwards', 'a', 'b', 'c')
    expect(measured('offers closed afterwards', truth, { sentiment, claims })).toEqual([1, 2, 1])
  })

  test('words in other languages are to stay unjudged', () => {
    const truth = [contact('a', { language: 'de' }), contact('b', { language: 'es', ended: 'bitter' }), contact('c', { ended: 'bitter' })]
    const sentiment = [judged('a', { sentiment_label: 'uncertain' }), judged('b', { sentiment_label: 'negative' }), judged('c')]
    expect(measured('other languages, judged by words', truth, { sentiment })).toEqual([2, 0, 1])
    expect(measured('negative where it ended bitterly', truth, { sentiment })).toEqual([1, 0, 0])
  })

  test('only the upset need empathy', () => {
    const cared = { told: [{ tells: 'empathy', turn: 1 }] } as const
    const truth = [contact('a', { ...cared, began: 'angry' }), contact('b', cared)]
    const sentiment = [judged('a'), judged('b')]
    expect(measured('empathy for the upset', truth, { sentiment, claims: claimed('empathy for the upset', 'a') })).toEqual([1, 1, 1])
  })

  test('not solved is what ended so or is open', () => {
    const truth = [contact('a', { solved: 'no' }), contact('b', { solved: 'open' }), contact('c', { solved: 'yes' })]
    const sentiment = [judged('a', { resolved: 'no' }), judged('b'), judged('c', { resolved: 'no' })]
    expect(measured('not resolved', truth, { sentiment })).toEqual([2, 2, 1])
  })

  test('solved is judged by what was planted of the contact, said to be solved by its words', () => {
    const truth = [contact('a', { told: [{ tells: 'solved', turn: 3 }] }), contact('b', { solved: 'no' })]
    const sentiment = [judged('a', { resolved: 'yes' }), judged('b', { resolved: 'yes' })]
    expect(measured('resolved', truth, { sentiment })).toEqual([1, 2, 1])
    expect(measured('says that it is solved', truth, { sentiment, claims: claimed('says that it is solved', 'b') })).toEqual([1, 1, 0])
  })

  test('customers are known by the key of their contacts; prospects have nothing to leave', () => {
    const truth = [
      contact('a'),
      customer('a', { story: 'captive', wants_to_leave: true, bound_until: '2029-01-01T00:00:00.000Z' }),
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
