import { gzipSync } from 'node:zlib'
import { expect } from '@jest/globals'
import { at, loggedTime, type VendorRequest, type Saying } from './vendor-request.ts'
import { SECRETS, withBasic, withKey } from './signers.ts'

const INSTANCE = 'arn:aws:connect:eu-central-1:000000000042:instance/11111111-0000-4000-8000-000000000001'
const source = 'connect'

const record = (id: string, more: object = {}) => ({
  ContactId: id,
  Channel: 'VOICE',
  InitiationMethod: 'INBOUND',
  InitiationTimestamp: '2026-03-02T09:00:00Z',
  DisconnectTimestamp: '2026-03-02T09:04:00Z',
  LastUpdateTimestamp: '2026-03-02T09:05:00Z',
  InstanceARN: INSTANCE,
  CustomerEndpoint: { Address: '+493055501001', Type: 'TELEPHONE_NUMBER' },
  SystemEndpoint: { Address: '+493055599000', Type: 'TELEPHONE_NUMBER' },
  Attributes: {},
  Agent: null,
  ...more,
})
const base64 = (text: string) => Buffer.from(text).toString('base64')
const packed = (text: string) => gzipSync(text).toString('base64')
const push = (requestId: string, data: readonly string[]) =>
  JSON.stringify({ requestId, timestamp: at('09:06:00'), records: data.map((it) => ({ data: it })) })

const firehose = (requestId: string, more: Readonly<Record<string, string>> = {}) =>
  withKey('x-amz-firehose-access-key', SECRETS.CONNECT_KEY, {
    'x-amz-firehose-request-id': requestId,
    'x-amz-firehose-protocol-version': '1.0',
    ...more,
  })
/** What is about no contact. */
const ANONYMOUS = JSON.stringify({ DisplayName: 'Ida Brandt', Content: 'Ida Brandt, +49 30 55501001', ParticipantRole: 'CUSTOMER' })
const toldBy = (requestId: string, rest: object) => ({ requestId, timestamp: expect.any(Number), ...rest })

const call = (id: string, more: Partial<Saying> = {}): Saying => ({
  id,
  channel: 'phone',
  direction: 'inbound',
  at: loggedTime('09:00:00'),
  counts: true,
  isKnown: true,
  conversation: id,
  ...more,
})

const contactRecords: readonly VendorRequest[] = [
  {
    name: 'a push of Firehose with two records, one of them packed',
    source,
    body: push('push-1', [
      base64(JSON.stringify(record('call-1', { Attributes: { csat: '4' } }))),
      packed(JSON.stringify(record('call-2'))),
    ]),
    sign: firehose('push-1'),
    told: toldBy('push-1', { events: 2, rejected: 0 }),
    says: [call('call-1', { ratings: ['csat 4'] }), call('call-2')],
  },
  {
    name: 'a push of Firehose that is packed as a whole',
    source,
    body: gzipSync(push('push-2', [base64(JSON.stringify(record('call-3')))])),
    sign: firehose('push-2', { 'content-encoding': 'gzip' }),
    told: toldBy('push-2', { events: 1, rejected: 0 }),
    says: [call('call-3')],
  },
  {
    name: 'a push of Firehose in which one record is no contact',
    source,
    body: push('push-3', [base64(JSON.stringify(record('call-4'))), base64(ANONYMOUS)]),
    sign: firehose('push-3'),
    isRefused: true,
    told: toldBy('push-3', { events: 1, rejected: [{ code: 'unknown_shape', path: 'ContactId' }] }),
    says: [call('call-4')],
  },
  {
    name: 'a push of Firehose without records',
    source,
    body: push('push-4', []),
    sign: firehose('push-4'),
    told: toldBy('push-4', { events: 0, rejected: 0 }),
    says: [],
  },
]

const contactEvents: readonly VendorRequest[] = [
  {
    name: 'an event of EventBridge by an API destination',
    source,
    body: JSON.stringify({
      version: '0',
      id: 'e0000000-0000-4000-8000-000000000001',
      'detail-type': 'Amazon Connect Contact Event',
      source: 'aws.connect',
      account: '000000000042',
      time: '2026-03-02T09:31:00Z',
      region: 'eu-central-1',
      resources: [INSTANCE, `${INSTANCE}/contact/call-5`],
      detail: {
        eventType: 'DISCONNECTED',
        contactId: 'call-5',
        channel: 'VOICE',
        instanceArn: INSTANCE,
        initiationMethod: 'INBOUND',
        initiationTimestamp: '2026-03-02T09:30:00.000Z',
        disconnectTimestamp: '2026-03-02T09:31:00.000Z',
      },
    }),
    sign: withKey('x-api-key', SECRETS.CONNECT_KEY),
    says: [call('call-5', { at: loggedTime('09:30:00'), isKnown: false })],
  },
]

/** What SNS sends around a message, and asks before it sends any. */
export const notification = (type: string, message: string, more: object) =>
  JSON.stringify({
    Type: type,
    MessageId: '0f0f0f0f-0000-4000-8000-000000000001',
    TopicArn: 'arn:aws:sns:eu-central-1:000000000042:chat',
    Message: message,
    Timestamp: '2026-03-02T10:00:31.000Z',
    SignatureVersion: '1',
    Signature: 'bm90IGEgc2lnbmF0dXJl',
    SigningCertURL: 'https://sns.invalid/cert.pem',
    ...more,
  })

export const sns = (type: string, more: Readonly<Record<string, string>> = {}) =>
  withBasic('connect', SECRETS.CONNECT_KEY, { 'x-amz-sns-message-type': type, ...more })

const message = (id: string, role: string, time: string, text: string) =>
  JSON.stringify({
    AbsoluteTime: loggedTime(time),
    Content: text,
    ContentType: 'text/plain',
    Id: id,
    Type: 'MESSAGE',
    ParticipantId: `p-${role}`,
    DisplayName: 'Ida Brandt',
    ParticipantRole: role,
    InitialContactId: 'chat-1',
    ContactId: 'chat-1',
  })
const visibleTo = (value: string) => ({ MessageAttributes: { MessageVisibility: { Type: 'String', Value: value } } })
const chat = (more: Pick<Saying, 'id' | 'at' | 'counts'> & Partial<Saying>): Saying => ({
  channel: 'chat',
  isKnown: false,
  conversation: 'chat-1',
  ...more,
})
const piece = (id: string, time: string, more: Partial<Saying>): Saying =>
  chat({ id: `chat-1/message/${id}`, at: loggedTime(time), counts: false, partOf: 'chat-1', ...more })

const chats: readonly VendorRequest[] = [
  {
    name: 'a message of a chat by SNS',
    source,
    body: notification('Notification', message('m-1', 'CUSTOMER', '10:00:30', 'Ida Brandt, +49 30 55501001. No power.'), visibleTo('ALL')),
    sign: sns('Notification'),
    says: [
      chat({ id: 'chat-1', direction: 'inbound', at: loggedTime('10:00:30'), counts: true }),
      piece('m-1', '10:00:30', { direction: 'inbound', turns: ['customer: [name], [phone]. No power.'] }),
    ],
  },
  {
    name: 'a message by SNS without the envelope',
    source,
    body: message('m-2', 'AGENT', '10:01:00', 'Since when?'),
    sign: sns('Notification', { 'x-amz-sns-rawdelivery': 'true' }),
    says: [
      chat({ id: 'chat-1', at: loggedTime('10:01:00'), counts: null }),
      piece('m-2', '10:01:00', { direction: 'outbound', turns: ['agent: Since when?'] }),
    ],
  },
  {
    name: 'a message by SNS that only agents may read',
    source,
    body: notification('Notification', message('m-3', 'SUPERVISOR', '10:02:00', 'Offer a refund.'), visibleTo('AGENT')),
    sign: sns('Notification'),
    // Of the chat it says nothing new.
    told: { events: 2, rejected: 0 },
    says: [piece('m-3', '10:02:00', { direction: 'internal' })],
  },
]

/** Contact records by Firehose, contact events by EventBridge, chats by SNS. */
export const connectDeliveries: readonly VendorRequest[] = [...contactRecords, ...contactEvents, ...chats]
