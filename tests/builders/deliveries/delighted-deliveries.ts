import { loggedTime, epochSeconds, type VendorRequest, type Saying } from './vendor-request.ts'
import { byDelighted } from './signers.ts'

const answer = (more: object) => ({
  id: '61',
  person: { id: '7', email: 'Olu.Adeyemi@example.test', name: 'Olu Adeyemi' },
  survey_type: 'nps',
  score: 9,
  comment: null,
  created_at: epochSeconds('10:00:00'),
  updated_at: epochSeconds('10:00:00'),
  person_properties: null,
  tags: [],
  ...more,
})
const told = (type: string, data: object) => JSON.stringify({ event_type: type, event_id: 'f'.repeat(64), event_data: data })
const stated = (more: Partial<Saying>): Saying => ({
  id: '61',
  channel: 'survey',
  direction: 'inbound',
  at: loggedTime('10:00:00'),
  counts: false,
  isKnown: true,
  ...more,
})
const said = (more: Partial<Saying> = {}) => stated({ ratings: ['nps 9'], ...more })
const source = 'nps'

export const delightedDeliveries: readonly VendorRequest[] = [
  { name: 'an answer to a survey', source, body: told('survey_response.created', answer({})), sign: byDelighted, says: [said()] },
  {
    name: 'its comment, which comes later',
    source,
    body: told('survey_response.updated', answer({ comment: 'Olu Adeyemi says thanks.', updated_at: epochSeconds('10:01:00') })),
    sign: byDelighted,
    says: [said({ turns: ['customer: [name] says thanks.'] })],
  },
  {
    name: 'somebody who wants no more surveys',
    source,
    body: told('unsubscribe.created', {
      person_id: '7',
      email: 'olu.adeyemi@example.test',
      name: 'Olu Adeyemi',
      unsubscribed_at: epochSeconds('10:06:00'),
    }),
    sign: byDelighted,
    says: [stated({ id: 'unsubscribe:7', channel: 'other', at: loggedTime('10:06:00') })],
  },
  { name: 'a test of the webhook', source, body: told('ping', {}), sign: byDelighted, says: [] },
  {
    name: 'an answer without a time',
    source,
    body: told('survey_response.created', answer({ id: '62', created_at: null })),
    sign: byDelighted,
    isRefused: true,
    told: { events: 0, rejected: [{ code: 'unknown_shape', path: 'event_data.created_at' }] },
    says: [],
  },
]
