import { loggedTime, type VendorRequest, type Saying } from './vendor-request.ts'
import { byVendor, SECRETS, type Signed } from './signers.ts'

const byForm = byVendor('Twilio, forms', SECRETS.TWILIO_SECRET)
const FIRM = '+493055599000'
const ROSA = '+493055501006'
const form = (fields: Readonly<Record<string, string>>) =>
  new URLSearchParams({ AccountSid: 'AC1', ApiVersion: '2010-04-01', From: ROSA, To: FIRM, ...fields }).toString()
const said = (id: string, channel: string, at: string, more: Partial<Saying> = {}): Saying => ({
  id,
  channel,
  direction: 'inbound',
  at,
  counts: true,
  isKnown: true,
  ...more,
})
const streamed = (id: string, type: string, data: object) => ({
  specversion: '1.0',
  id,
  type,
  source: '/2010-04-01/Accounts/AC1/Messages.json',
  time: loggedTime('09:20:00'),
  datacontenttype: 'application/json',
  data,
})

const deliveries: readonly VendorRequest[] = [
  {
    name: 'a text message',
    source: 'twilio',
    body: form({ MessageSid: 'SM1', SmsStatus: 'received', Body: 'Call me & I pay: +49 30 55501006', NumMedia: '0', FromCity: '' }),
    sign: byForm,
    says: [said('SM1', 'sms', 'received', { turns: ['customer: Call me & I pay: [phone]'] })],
  },
  {
    name: 'a picture alone by WhatsApp',
    source: 'twilio',
    body: form({
      MessageSid: 'MM2',
      SmsStatus: 'received',
      From: `whatsapp:${ROSA}`,
      To: `whatsapp:${FIRM}`,
      Body: '',
      NumMedia: '1',
      WaId: '493055501006',
      ProfileName: 'Rosa Teller',
    }),
    sign: byForm,
    says: [said('MM2', 'messaging', 'received')],
  },
  {
    name: 'what became of a message of the firm',
    source: 'twilio',
    body: form({ MessageSid: 'SM9', MessageStatus: 'delivered', SmsStatus: 'delivered', From: FIRM, To: ROSA }),
    sign: byForm,
    says: [],
  },
  {
    name: 'a call that rings',
    source: 'twilio',
    body: form({ CallSid: 'CA1', CallStatus: 'ringing', Direction: 'inbound' }),
    sign: byForm,
    says: [],
  },
  {
    name: 'the same call, which is over',
    source: 'twilio',
    body: form({
      CallSid: 'CA1',
      CallStatus: 'completed',
      Direction: 'inbound',
      CallDuration: '61',
      SequenceNumber: '2',
      Timestamp: 'Mon, 02 Mar 2026 09:15:00 +0000',
    }),
    sign: byForm,
    says: [said('CA1', 'phone', loggedTime('09:15:00'))],
  },
  {
    name: 'messages by Event Streams, as a list in JSON',
    source: 'twilio',
    query: '?stream=1',
    body: JSON.stringify([
      streamed('EZ1', 'com.twilio.messaging.inbound-message.received', { messageSid: 'SM3', from: ROSA, to: FIRM, body: 'Still nothing.' }),
      streamed('EZ2', 'com.twilio.messaging.message.sent', { messageSid: 'SM4', messageStatus: 'SENT', from: FIRM, to: ROSA }),
    ]),
    sign: byVendor('Twilio, JSON', SECRETS.TWILIO_SECRET),
    says: [said('SM3', 'sms', loggedTime('09:20:00'), { turns: ['customer: Still nothing.'] })],
  },
  {
    name: 'a message whose time cannot be read',
    source: 'twilio',
    query: '?stream=1',
    body: JSON.stringify([
      { ...streamed('EZ3', 'com.twilio.messaging.inbound-message.received', { messageSid: 'SM5', from: ROSA, body: 'x' }), time: 'soon' },
    ]),
    sign: byVendor('Twilio, JSON', SECRETS.TWILIO_SECRET),
    isRefused: true,
    says: [],
  },
]

/** Twilio is answered in its own language, whatever became of its payload. */
export const twilioDeliveries: readonly VendorRequest[] = deliveries.map((it) => ({ ...it, told: '<Response/>' }))

const byHelpline = byVendor('Standard Webhooks', SECRETS.HELPLINE_SECRET)
/** While a secret is rotated there are several signatures, also of kinds that nobody asked for. */
const duringRotation: Signed = (about) => {
  const { headers } = byHelpline(about)
  return { headers: { ...headers, 'webhook-signature': `v1a,b2xk v1,b2xk ${headers['webhook-signature'] ?? ''}` } }
}
const call = (id: string, more: object = {}) =>
  JSON.stringify({
    type: 'call.ended',
    timestamp: loggedTime('09:05:00'),
    data: {
      id,
      direction: 'in',
      started_at: loggedTime('09:00:00'),
      caller: '+493055501007',
      agent: { id: 'a-4' },
      hold_seconds: 30,
      transcript: 'Agent: Good morning, how can I help?\nCaller: My card 4111 1111 1111 1111 was charged twice.\nAgent: I see.',
      stars: 2,
      ...more,
    },
  })

export const helplineDeliveries: readonly VendorRequest[] = [
  {
    name: 'a call with its transcript',
    source: 'helpline',
    body: call('c1'),
    sign: byHelpline,
    says: [
      said('c1', 'phone', loggedTime('09:00:00'), {
        ratings: ['csat 2'],
        turns: ['agent: Good morning, how can I help?', 'customer: My card [card] was charged twice.', 'agent: I see.'],
      }),
    ],
  },
  {
    name: 'a short call while the secret is rotated',
    source: 'helpline',
    body: call('c2', { transcript: 'Agent: Hello?\nCaller: Wrong number.', stars: null }),
    sign: duringRotation,
    says: [said('c2', 'phone', loggedTime('09:00:00'), { turns: ['agent: Hello?', 'customer: Wrong number.'] })],
  },
  {
    name: 'a call that cannot be dated',
    source: 'helpline',
    body: call('c3', { started_at: 'soon' }),
    sign: byHelpline,
    isRefused: true,
    told: { events: 0, rejected: [{ code: 'not_a_timestamp', path: 'occurred_at' }] },
    says: [],
  },
  {
    name: 'a test of the endpoint',
    source: 'helpline',
    body: JSON.stringify({ type: 'webhook.ping', timestamp: loggedTime('09:00:00'), data: {} }),
    sign: byHelpline,
    says: [],
  },
]
