import { loggedTime, epochSeconds, type VendorRequest, type Saying } from './vendor-request.ts'
import { byVendor, SECRETS } from './signers.ts'

const byIntercom = byVendor('Intercom', SECRETS.INTERCOM_SECRET)
const USER = { type: 'user', id: '5c9553cb', name: 'Pia Holm', email: 'pia@holm.example' }
const ADMIN = { type: 'admin', id: '19', name: 'Sam Reed', email: 'sam@acme.example' }

const conversation = (topic: string, time: string, more: object = {}) =>
  JSON.stringify({
    type: 'notification_event',
    app_id: 'a1',
    id: `notif_${topic}`,
    topic,
    delivery_attempts: 1,
    created_at: epochSeconds(time),
    data: {
      type: 'notification_event_data',
      item: {
        type: 'conversation',
        id: '21',
        created_at: epochSeconds('09:00:00'),
        updated_at: epochSeconds(time),
        source: { type: 'conversation', id: '330', body: '<p>Hello, <b>Pia Holm</b> here &amp; I cannot log in.</p>', author: USER },
        contacts: { type: 'contact.list', contacts: [{ type: 'contact', id: '5c9553cb', external_id: 'C-77' }] },
        state: 'open',
        ...more,
      },
    },
  })
const part = (id: string, part_type: string, time: string, body: string | null) => ({
  type: 'conversation_part',
  id,
  part_type,
  author: ADMIN,
  created_at: epochSeconds(time),
  body,
})
const chat = (id: string, more: Partial<Saying> = {}): Saying => ({
  id,
  channel: 'chat',
  direction: 'inbound',
  at: loggedTime('09:00:00'),
  counts: true,
  isKnown: true,
  ...more,
})
const message = (id: string, partOf: string, time: string, turn: string, direction: string): Saying =>
  chat(id, { at: loggedTime(time), counts: false, conversation: partOf, partOf, turns: [turn], direction })

export const intercomDeliveries: readonly VendorRequest[] = [
  {
    name: 'a conversation that was begun',
    source: 'intercom',
    body: conversation('conversation.user.created', '09:00:00'),
    sign: byIntercom,
    says: [
      chat('21', { status: 'open' }),
      message('21/330', '21', '09:00:00', 'customer: Hello, [name] here & I cannot log in.', 'inbound'),
    ],
  },
  {
    name: 'an answer with a note for colleagues beside it',
    source: 'intercom',
    body: conversation('conversation.admin.replied', '09:05:00', {
      conversation_parts: {
        type: 'conversation_part.list',
        conversation_parts: [
          part('401', 'note', '09:04:00', '<p>Again her.</p>'),
          part('402', 'assignment', '09:04:30', null),
          part('403', 'comment', '09:05:00', '<p>Try the new link, Pia.</p>'),
        ],
        total_count: 3,
      },
    }),
    sign: byIntercom,
    says: [chat('21', { status: 'open' }), message('21/403', '21', '09:05:00', 'agent: Try the new link, [name].', 'outbound')],
  },
  {
    name: 'a rating',
    source: 'intercom',
    body: conversation('conversation.rating.added', '09:30:00', {
      state: 'closed',
      conversation_rating: { rating: 5, remark: 'Pia Holm is happy', created_at: epochSeconds('09:30:00') },
    }),
    sign: byIntercom,
    says: [chat('21', { status: 'resolved', ratings: ['csat 5'] })],
  },
  {
    name: 'a test of the connection',
    source: 'intercom',
    body: JSON.stringify({ type: 'notification_event', topic: 'ping', data: { item: { type: 'ping', message: 'hello' } } }),
    sign: byIntercom,
    says: [],
  },
  {
    name: 'a conversation without a time',
    source: 'intercom',
    body: conversation('conversation.user.created', '09:00:00', { id: '22', created_at: null }),
    sign: byIntercom,
    isRefused: true,
    told: { events: 0, rejected: [{ code: 'missing_value', path: 'occurred_at' }] },
    says: [],
  },
]

const byChatwoot = byVendor('Chatwoot', SECRETS.CHATWOOT_SECRET)
const LENA = { id: 9, name: 'Lena Fuchs', email: 'lena@fuchs.example', phone_number: '+493055501005' }
const chatwoot = (event: string, more: object) =>
  JSON.stringify({
    event,
    account: { id: 1, name: 'Acme' },
    inbox: { id: 3, name: 'Website' },
    conversation: {
      id: 41,
      inbox_id: 3,
      channel: 'Channel::WebWidget',
      created_at: epochSeconds('09:00:00'),
      status: 'open',
      meta: { sender: LENA },
    },
    ...more,
  })
const sent = (id: number, message_type: string, time: string, content: string, more: object = {}) =>
  chatwoot('message_created', { id, content, message_type, created_at: loggedTime(time), private: false, ...more })
const COLLEAGUE = { sender: { id: 2, name: 'Sam Reed', type: 'user' } }
const { direction: _, ...unstated } = chat('41', { conversation: '41', counts: null })

export const chatwootDeliveries: readonly VendorRequest[] = [
  {
    name: 'a message of a customer',
    source: 'chatwoot',
    body: sent(501, 'incoming', '09:00:10', 'Lena Fuchs again: the code does not come.', { sender: LENA }),
    sign: byChatwoot,
    says: [
      chat('41', { conversation: '41' }),
      message('41/501', '41', '09:00:10', 'customer: [name] again: the code does not come.', 'inbound'),
    ],
  },
  {
    name: 'an answer of the firm',
    source: 'chatwoot',
    body: sent(502, 'outgoing', '09:01:00', 'Look into the spam folder.', COLLEAGUE),
    sign: byChatwoot,
    says: [unstated, message('41/502', '41', '09:01:00', 'agent: Look into the spam folder.', 'outbound')],
  },
  {
    name: 'a note for colleagues',
    source: 'chatwoot',
    body: sent(503, 'outgoing', '09:02:00', 'She is angry.', { ...COLLEAGUE, private: true }),
    sign: byChatwoot,
    says: [],
  },
  {
    name: 'a change of the conversation',
    source: 'chatwoot',
    body: chatwoot('conversation_status_changed', { id: 41, status: 'resolved' }),
    sign: byChatwoot,
    says: [],
  },
  {
    name: 'a message without an id',
    source: 'chatwoot',
    body: chatwoot('message_created', {
      id: null,
      content: 'x',
      message_type: 'incoming',
      created_at: 'soon',
      private: false,
      sender: LENA,
    }),
    sign: byChatwoot,
    isRefused: true,
    told: { events: 0, rejected: [{ code: 'missing_key', path: 'key.0' }] },
    says: [],
  },
]
