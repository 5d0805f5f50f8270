import { expect, test } from '@jest/globals'
import { outreachCandidates } from '../../../consumers/views/outreach-candidates.ts'
import { answerOf } from '../../builders/view-answer.ts'

const NOW = '2026-04-01T00:00:00Z'
const interactions_latest = [{ interaction_id: 'newest', occurred_at: NOW, last_recorded_at: NOW }]
const customer = (customer_key: string, more = {}) => ({
  brand: 'acme',
  customer_key,
  consent_marketing: 'granted',
  offer_gate: 'open',
  open_matters: 0,
  last_mood: 0.5,
  ...more,
})
const spoke = (customer_key: string, more = {}) => ({
  signal_id: `${customer_key} ${JSON.stringify(more)}`,
  interaction_id: `post of ${customer_key}`,
  customer_key,
  brand: 'acme',
  signal_type: 'recommend',
  direction: 'positive',
  visibility: 'public',
  occurred_at: '2026-03-01T00:00:00Z',
  advocacy_stated: true,
  contact_grade: true,
  ...more,
})
const asked = [{ customer_key: 'p1:somebody', asked_at: '2026-01-01T00:00:00Z', kind: 'review' }]

const cases = [
  ['nothing', {}, 'true | false | null'],
  ['a statement that nobody has measured', { spoke: { contact_grade: false } }, 'false | true | null'],
  ['a refusal', { customer: { consent_marketing: 'denied' } }, 'false | false | no_consent'],
  ['a consent that nobody knows', { customer: { consent_marketing: 'unknown' } }, 'false | false | no_consent'],
  ['a closed gate', { customer: { offer_gate: 'closed' } }, 'false | false | gate_not_open'],
  ['an unknown gate', { customer: { offer_gate: 'unknown' } }, 'false | false | gate_not_open'],
  ['no gate, where nobody saw them in service', { customer: { offer_gate: 'not_seen' } }, 'true | false | null'],
  ['an open case', { customer: { open_matters: 1 } }, 'false | false | something_open'],
  ['cases that nobody knows', { customer: { open_matters: null } }, 'false | false | something_open'],
  ['an upset end', { customer: { last_mood: -0.6 } }, 'false | false | upset_last_time'],
  ['a mood that nobody knows', { customer: { last_mood: null } }, 'true | false | null'],
  ['an insider', { customer: { insider: true } }, 'false | false | insider'],
  [
    'several at once',
    { spoke: { contact_grade: false }, customer: { consent_marketing: 'withdrawn', offer_gate: 'closed', open_matters: 2 } },
    'false | false | no_consent gate_not_open something_open',
  ],
] as const satisfies readonly (readonly [string, { readonly customer?: object; readonly spoke?: object }, string])[]

test.each(cases)('%s: %j gives %s', async (_, about, expected) => {
  const given: { readonly customer?: object; readonly spoke?: object } = about
  const answer = await answerOf(outreachCandidates, ['may_be_asked', 'read_first', 'why_not'], {
    interactions_latest,
    customers: [customer('p1:ada', given.customer)],
    referral_signals_latest: [spoke('p1:ada', given.spoke)],
    ref_asked: asked,
  })
  expect(answer).toEqual([expected])
})

test('knows by reference tables who was asked, who is an insider and who is not eligible, each on its days', async () => {
  const names = ['ada', 'bo', 'cy', 'dee', 'eve', 'fay', 'gus', 'hal', 'ida']
  const answer = await answerOf(outreachCandidates, ['customer_key', 'may_be_asked', 'why_not'], {
    interactions_latest,
    customers: names.map((it) => customer(`p1:${it}`)),
    referral_signals_latest: names.map((it) => spoke(`p1:${it}`)),
    ref_asked: [
      { customer_key: 'p1:ada', asked_at: '2026-03-02T00:00:00.001Z', kind: 'review' },
      { customer_key: 'p1:bo', asked_at: '2026-03-02T00:00:00Z', kind: 'review' },
      { customer_key: 'p1:bo', asked_at: '2025-03-02T00:00:00Z', kind: 'review' },
    ],
    ref_insiders: [
      { customer_key: 'p1:cy', valid_from: null, valid_to: '2026-04-01' },
      { customer_key: 'p1:dee', valid_from: null, valid_to: '2026-03-31' },
    ],
    ref_eligibility: [
      { customer_key: 'p1:eve', brand: null, eligible: false },
      { customer_key: 'p1:fay', brand: 'Acme', eligible: false, valid_from: '2026-04-01' },
      { customer_key: 'p1:gus', brand: 'zenith', eligible: false },
      { customer_key: 'p1:hal', brand: null, eligible: false, valid_from: '2026-04-02' },
      { customer_key: 'p1:ida', brand: 'acme', eligible: true },
    ],
  })
  expect(answer).toEqual([
    'p1:ada | false | asked_recently',
    'p1:bo | true | null',
    'p1:cy | false | insider',
    'p1:dee | true | null',
    'p1:eve | false | not_eligible',
    'p1:fay | false | not_eligible',
    'p1:gus | true | null',
    'p1:hal | true | null',
    'p1:ida | true | null',
  ])
})

test('lets nobody be asked where nobody told whom the firm has asked', async () => {
  const answer = await answerOf(outreachCandidates, ['may_be_asked', 'read_first', 'asked_recently', 'why_not'], {
    interactions_latest,
    customers: [customer('p1:ada')],
    referral_signals_latest: [spoke('p1:ada')],
  })
  expect(answer).toEqual(['false | false | null | asked_recently'])
})

test('has who speaks for the brand in their own name, and no protected customer', async () => {
  const answer = await answerOf(
    outreachCandidates,
    ['brand', 'customer_key', 'advocacies', 'public_advocacies', 'evidence_id', 'why_not'],
    {
      interactions_latest,
      customers: [
        customer('p1:ada'),
        customer('p1:ada', { brand: 'zenith' }),
        ...['bo', 'cy', 'dee', 'eve'].map((it) => customer(`p1:${it}`, { offer_gate: 'closed' })),
      ],
      referral_signals_latest: [
        spoke('p1:ada'),
        spoke('p1:ada', { signal_type: 'praise' }),
        spoke('p1:ada', { interaction_id: 'a later call', visibility: 'private', occurred_at: '2026-03-02T00:00:00Z' }),
        spoke('p1:ada', { interaction_id: 'warned', direction: 'negative', advocacy_stated: false, occurred_at: '2026-03-03T00:00:00Z' }),
        // Praise for an agent, an answer to a survey, and somebody who is protected.
        spoke('p1:bo', { target: 'agent', advocacy_stated: false }),
        spoke('p1:cy', { signal_type: 'nps_answer' }),
        spoke('p1:dee'),
        spoke('p1:eve'),
        spoke('p1:ada', { customer_key: null }),
      ],
      moments_current: [
        { brand: 'zenith', customer_key: 'p1:dee', offer_gate: 'closed', reasons: ['other'] },
        { brand: 'acme', customer_key: 'p1:eve', offer_gate: 'closed', reasons: ['upset'] },
      ],
      ref_asked: asked,
    },
  )
  expect(answer).toEqual([
    'acme | p1:ada | 2 | 1 | a later call | spoke_against_since',
    'acme | p1:eve | 1 | 1 | post of p1:eve | gate_not_open',
  ])
})
