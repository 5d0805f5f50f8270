import { loggedTime, type VendorRequest, type Saying } from './vendor-request.ts'
import { byZendesk, SECRETS, withKey } from './signers.ts'

const REQUESTER = '900100200'
const source = 'support'

const event = (type: string, time: string, detail: object, more: object = {}) =>
  JSON.stringify({
    account_id: 42,
    id: `01K0${time}`,
    type: `zen:event-type:${type}`,
    subject: 'zen:ticket:501',
    time: loggedTime(time),
    zendesk_event_version: '2022-11-06',
    detail,
    event: more,
  })

const ticket = (id: string, more: object = {}) => ({
  id,
  actor_id: REQUESTER,
  assignee_id: '',
  brand_id: '7',
  created_at: '2026-03-02T09:00:00Z',
  updated_at: '2026-03-02T09:00:00Z',
  description: 'The lamp is broken. Call +49 30 55501002.',
  subject: 'Broken lamp',
  is_public: true,
  priority: 'NORMAL',
  requester_id: REQUESTER,
  submitter_id: REQUESTER,
  status: 'NEW',
  tags: ['lamps'],
  type: 'PROBLEM',
  via: { channel: 'mail' },
  ...more,
})

const stated = (id: string, more: Partial<Saying> = {}): Saying => ({
  id,
  channel: 'email',
  direction: 'inbound',
  at: loggedTime('09:00:00'),
  counts: true,
  isKnown: true,
  conversation: id,
  status: 'open',
  ...more,
})
const said = (id: string, more: Partial<Saying> = {}) => stated(id, { turns: ['customer: The lamp is broken. Call [phone].'], ...more })

const messages: readonly VendorRequest[] = [
  {
    name: 'a message of messaging',
    source,
    body: event(
      'messaging_ticket.message_added',
      '10:00:05',
      { id: '502' },
      {
        actor: { id: REQUESTER, name: 'Nora Lindqvist', type: 'end_user' },
        conversation_id: 'c-1',
        message: { id: 'm1', body: 'Nora Lindqvist here. The router blinks red.' },
      },
    ),
    sign: byZendesk,
    says: [
      {
        id: '502',
        channel: 'messaging',
        direction: 'inbound',
        at: loggedTime('10:00:05'),
        counts: true,
        isKnown: true,
        conversation: '502',
      },
      {
        id: '502/m1',
        channel: 'messaging',
        direction: 'inbound',
        at: loggedTime('10:00:05'),
        counts: false,
        isKnown: true,
        conversation: '502',
        partOf: '502',
        turns: ['customer: [name] here. The router blinks red.'],
      },
    ],
  },
]

const tickets: readonly VendorRequest[] = [
  { name: 'a new ticket', source, body: event('ticket.created', '09:00:00', ticket('501')), sign: byZendesk, says: [said('501')] },
  {
    name: 'a note for colleagues',
    source,
    body: event('ticket.comment_added', '09:20:00', ticket('501', { updated_at: '2026-03-02T09:20:00Z', status: 'OPEN' }), {
      comment: { id: 'n1', body: 'She calls every week.', is_public: false, author: { id: '8', is_staff: true, name: 'Kim Otto' } },
    }),
    sign: byZendesk,
    says: [
      said('501'),
      {
        id: '501/n1',
        channel: 'email',
        direction: 'internal',
        at: loggedTime('09:20:00'),
        counts: false,
        isKnown: true,
        conversation: '501',
      },
    ],
  },
  {
    name: 'an answer to the survey on satisfaction',
    source,
    body: event('ticket.csat_received', '12:00:00', ticket('501', { updated_at: '2026-03-02T12:00:00Z', status: 'SOLVED' }), {
      satisfaction_score: { score: 'GOOD', comment: 'Quick.', reason: null },
    }),
    sign: byZendesk,
    says: [said('501', { ratings: ['csat 1'], status: 'resolved' })],
  },
  {
    name: 'a ticket without a time',
    source,
    body: event('ticket.created', '09:00:00', ticket('504', { created_at: null })),
    sign: byZendesk,
    isRefused: true,
    told: { events: 0, rejected: [{ code: 'unknown_shape', path: 'detail.created_at' }] },
    says: [],
  },
  {
    name: 'an event about a user',
    source,
    body: event('user.created', '09:00:00', { id: REQUESTER, email: 'nora@lindqvist.example', role: 'end-user' }),
    sign: byZendesk,
    says: [],
  },
]

const otherDoors: readonly VendorRequest[] = [
  {
    name: 'the body of a trigger',
    source,
    body: JSON.stringify({
      ticket: {
        id: '503',
        title: 'Invoice',
        description: 'Where is my invoice?',
        status: 'Open',
        via: 'Web form',
        tags: 'billing urgent',
        created_at_with_timestamp: '2026-03-02T11:00:00Z',
        updated_at_with_timestamp: '2026-03-02T11:00:00Z',
        submitter_id: REQUESTER,
      },
      requester: { id: REQUESTER, email: 'nora@lindqvist.example' },
    }),
    sign: byZendesk,
    says: [said('503', { channel: 'web_form', at: loggedTime('11:00:00'), turns: ['customer: Where is my invoice?'] })],
  },
  {
    name: 'a ticket_event of EventBridge by an API destination',
    source,
    body: JSON.stringify({
      version: '0',
      id: 'e0000000-0000-4000-8000-000000000002',
      'detail-type': 'Support Ticket: Status Changed',
      source: 'aws.partner/zendesk.com/42/default',
      account: '000000000042',
      time: '2026-03-02T12:30:02Z',
      region: 'eu-central-1',
      resources: ['Support Ticket'],
      detail: {
        ticket_event: {
          meta: { version: '1.0', occurred_at: '2026-03-02T12:30:00Z', ref: '1-1', sequence: { id: 'S1', position: 1, total: 1 } },
          type: 'Status Changed',
          previous: 'open',
          current: 'solved',
          ticket: {
            id: 501,
            created_at: '2026-03-02T09:00:00Z',
            updated_at: '2026-03-02T12:30:00Z',
            status: 'solved',
            requester_id: Number(REQUESTER),
            submitter_id: Number(REQUESTER),
            tags: ['lamps'],
            via: { channel: 'email' },
          },
        },
      },
    }),
    sign: withKey('x-api-key', SECRETS.ZENDESK_BUS_KEY),
    says: [stated('501', { status: 'resolved' })],
  },
]

/** Messaging, tickets, a trigger by signed webhook, and EventBridge. */
export const zendeskDeliveries: readonly VendorRequest[] = [...messages, ...tickets, ...otherDoors]
