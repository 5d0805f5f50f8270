import { loggedTime, type VendorRequest, type Saying } from './vendor-request.ts'
import { byVendor, SECRETS } from './signers.ts'

const byTypeform = byVendor('Typeform', SECRETS.TYPEFORM_SECRET)
const form = (event_type: string, token: string, answers: readonly object[], more: object = {}) =>
  JSON.stringify({
    event_id: `01-${token}`,
    event_type,
    form_response: {
      form_id: 'f1',
      token,
      landed_at: '2026-03-02T09:00:00Z',
      submitted_at: '2026-03-02T09:02:00Z',
      definition: {
        id: 'f1',
        title: 'After your visit',
        fields: [
          { id: 'q1', ref: 'recommend', type: 'opinion_scale', title: 'Would you recommend us?' },
          { id: 'q2', ref: 'why', type: 'long_text', title: 'Why?' },
          { id: 'q3', ref: 'topic', type: 'multiple_choice', title: 'What was it about?' },
        ],
      },
      answers,
      ...more,
    },
  })
const field = (ref: string, type: string) => ({ field: { id: `q-${ref}`, ref, type } })
const scored = (number: number) => ({ type: 'number', number, ...field('recommend', 'opinion_scale') })
const answer = (id: string, more: Partial<Saying>): Saying => ({
  id,
  channel: 'survey',
  direction: 'inbound',
  at: loggedTime('09:02:00'),
  counts: false,
  isKnown: false,
  ...more,
})

export const typeformDeliveries: readonly VendorRequest[] = [
  {
    name: 'an answer with a score, words, a choice and an address',
    source: 'typeform',
    body: form('form_response', 't1', [
      scored(3),
      { type: 'text', text: 'Write to gus@berg.example, nobody else does.', ...field('why', 'long_text') },
      { type: 'choice', choice: { id: 'c1', label: 'VendorRequest' }, ...field('topic', 'multiple_choice') },
      { type: 'email', email: 'gus@berg.example', ...field('mail', 'email') },
    ]),
    sign: byTypeform,
    says: [
      answer('t1', {
        isKnown: true,
        ratings: ['nps 3'],
        turns: ['customer: Write to [email], nobody else does.', 'customer: VendorRequest'],
      }),
    ],
  },
  {
    name: 'an answer of nobody known',
    source: 'typeform',
    body: form('form_response', 't2', [scored(10)]),
    sign: byTypeform,
    says: [answer('t2', { ratings: ['nps 10'] })],
  },
  {
    name: 'an answer that is not finished',
    source: 'typeform',
    body: form('form_response_partial', 't3', [scored(1)]),
    sign: byTypeform,
    says: [],
  },
  {
    name: 'an answer without a time',
    source: 'typeform',
    body: form('form_response', 't4', [scored(1)], { submitted_at: null }),
    sign: byTypeform,
    isRefused: true,
    told: { events: 0, rejected: [{ code: 'missing_value', path: 'occurred_at' }] },
    says: [],
  },
]

const bySurveyMonkey = byVendor('SurveyMonkey', SECRETS.SURVEYMONKEY_SECRET)
const announced = (event_type: string, object_id: string, time: string) =>
  JSON.stringify({
    name: 'Answers to the data team',
    filter_type: 'survey',
    filter_id: '900',
    event_type,
    event_id: `10${object_id}`,
    object_type: 'response',
    object_id,
    event_datetime: time,
    resources: { respondent_id: object_id, recipient_id: '0', collector_id: '77', survey_id: '900', user_id: '1' },
  })

export const surveyMonkeyDeliveries: readonly VendorRequest[] = [
  {
    name: 'an answer that is finished',
    source: 'surveymonkey',
    body: announced('response_completed', '12345678901', '2026-03-02T09:02:00.000000+00:00'),
    sign: bySurveyMonkey,
    says: [answer('12345678901', {})],
  },
  {
    name: 'an answer that was begun',
    source: 'surveymonkey',
    body: announced('response_created', '12345678902', '2026-03-02T09:01:00.000000+00:00'),
    sign: bySurveyMonkey,
    says: [],
  },
  {
    name: 'an answer that cannot be dated',
    source: 'surveymonkey',
    body: announced('response_completed', '12345678903', 'today'),
    sign: bySurveyMonkey,
    isRefused: true,
    told: { events: 0, rejected: [{ code: 'not_a_timestamp', path: 'occurred_at' }] },
    says: [],
  },
]
