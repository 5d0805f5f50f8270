import { at, loggedTime, epochSeconds, type VendorRequest, type Saying } from './vendor-request.ts'
import { byVendor, SECRETS } from './signers.ts'

const sign = byVendor('Meta and WhatsApp', SECRETS.META_SECRET)

/** Meta writes letters outside ASCII as \u, and signs what it wrote. */
const asMetaWrites = (value: object) =>
  JSON.stringify(value).replaceAll(/[^\x20-\x7e]/g, (it) => `\\u${it.charCodeAt(0).toString(16).padStart(4, '0')}`)

const change = (field: string, value: object) => ({
  field,
  value: { messaging_product: 'whatsapp', metadata: { display_phone_number: '493055599000', phone_number_id: '100' }, ...value },
})
const whatsapp = (...changes: readonly object[]) =>
  asMetaWrites({ object: 'whatsapp_business_account', entry: changes.map((it, index) => ({ id: `8${index}`, changes: [it] })) })
const MARA = '493055501003'
/** The telephone number with which somebody calls and texts as well (telephone-deliveries.ts). */
const ROSA = '493055501006'
const contact = (name: string, wa_id: string) => ({ profile: { name }, wa_id })
const written = (id: string, from: string, time: string, more: object) => ({ id, from, timestamp: String(epochSeconds(time)), ...more })

const thread = (id: string, time: string): Saying => ({
  id,
  channel: 'messaging',
  direction: 'inbound',
  at: loggedTime(time),
  counts: true,
  isKnown: true,
})
const message = (id: string, partOf: string, time: string, turn: string, more: Partial<Saying> = {}): Saying => ({
  ...thread(id, time),
  counts: false,
  conversation: partOf,
  partOf,
  turns: [turn],
  ...more,
})

export const whatsappDeliveries: readonly VendorRequest[] = [
  {
    name: 'messages of two customers in two entries',
    source: 'whatsapp',
    body: whatsapp(
      change('messages', {
        contacts: [contact('Mara Wöhler', MARA)],
        messages: [
          written('w1', MARA, '09:00:00', { type: 'text', text: { body: 'Grüße von Mara Wöhler: das Licht ist aus.' } }),
          written('w2', MARA, '09:00:30', { type: 'image', image: { id: '5', caption: 'So sieht es aus.' } }),
        ],
      }),
      change('messages', {
        contacts: [contact('Rosa Teller', ROSA)],
        messages: [written('w3', ROSA, '09:01:00', { type: 'button', button: { text: 'Talk to somebody', payload: '1' } })],
      }),
    ),
    sign,
    says: [
      thread('h1', '09:00:00'),
      message('w1', 'h1', '09:00:00', 'customer: Grüße von [name]: das Licht ist aus.'),
      thread('h1', '09:00:30'),
      message('w2', 'h1', '09:00:30', 'customer: So sieht es aus.'),
      thread('h2', '09:01:00'),
      message('w3', 'h2', '09:01:00', 'customer: Talk to somebody'),
    ],
  },
  {
    name: 'what the firm wrote with its own telephone',
    source: 'whatsapp',
    body: whatsapp(
      change('smb_message_echoes', {
        message_echoes: [{ ...written('w4', '493055599000', '09:02:00', { to: MARA, type: 'text', text: { body: 'We are on it.' } }) }],
      }),
    ),
    sign,
    says: [message('w4', 'h1', '09:02:00', 'agent: We are on it.', { direction: 'outbound' })],
  },
  {
    name: 'what became of a message of the firm',
    source: 'whatsapp',
    body: whatsapp(
      change('messages', { statuses: [{ id: 'w9', recipient_id: MARA, status: 'read', timestamp: String(epochSeconds('09:03:00')) }] }),
    ),
    sign,
    says: [],
  },
  {
    name: 'a number that was changed, and a reaction',
    source: 'whatsapp',
    body: whatsapp(
      change('messages', {
        messages: [
          written('w5', MARA, '09:04:00', { type: 'system', system: { type: 'user_changed_number', body: 'changed' } }),
          written('w6', MARA, '09:05:00', { type: 'reaction', reaction: { message_id: 'w4', emoji: '\u{1f44d}' } }),
        ],
      }),
    ),
    sign,
    says: [],
  },
  {
    name: 'news of the account',
    source: 'whatsapp',
    body: whatsapp({ field: 'account_update', value: { phone_number: '493055599000', event: 'VERIFIED_ACCOUNT' } }),
    sign,
    says: [],
  },
  {
    name: 'a message without a time',
    source: 'whatsapp',
    body: whatsapp(
      change('messages', {
        contacts: [contact('Mara Wöhler', MARA)],
        messages: [{ id: 'w7', from: MARA, type: 'text', text: { body: 'Hallo' } }],
      }),
    ),
    sign,
    isRefused: true,
    told: { events: 0, rejected: [{ code: 'missing_value', path: 'occurred_at' }] },
    says: [],
  },
]

const PAGE = { id: '200' }
const IVY = { id: '7001' }
const item = (sender: object, recipient: object, time: string, more: object) => ({ sender, recipient, timestamp: at(time), ...more })
const page = (object: string, ...entries: readonly (readonly object[])[]) =>
  asMetaWrites({ object, entry: entries.map((messaging) => ({ id: PAGE.id, time: at('09:10:00'), messaging })) })
const social = (it: Saying): Saying => ({ ...it, channel: 'social_direct' })
const { direction: _, ...unstated } = thread('7001-200', '09:01:00')

export const messengerDeliveries: readonly VendorRequest[] = [
  {
    name: 'messages in two entries, with the echo of the answer',
    source: 'messenger',
    body: page(
      'page',
      [
        item(IVY, PAGE, '09:00:00', { message: { mid: 'f1', text: 'Is the shop open?' } }),
        item(PAGE, IVY, '09:01:00', { message: { mid: 'f2', is_echo: true, app_id: 1, text: 'Until six.' } }),
      ],
      [item(IVY, PAGE, '09:02:00', { message: { mid: 'f3', text: 'Thanks' } })],
    ),
    sign,
    // The last message says nothing new of the conversation.
    told: { events: 6, rejected: 0 },
    says: [
      thread('7001-200', '09:00:00'),
      message('f1', '7001-200', '09:00:00', 'customer: Is the shop open?'),
      { ...unstated, counts: null },
      message('f2', '7001-200', '09:01:00', 'agent: Until six.', { direction: 'outbound' }),
      message('f3', '7001-200', '09:02:00', 'customer: Thanks'),
    ].map(social),
  },
  {
    name: 'what was delivered and read',
    source: 'messenger',
    body: page('page', [
      item(IVY, PAGE, '09:03:00', { delivery: { mids: ['f2'], watermark: at('09:01:00') } }),
      item(IVY, PAGE, '09:03:00', { read: { watermark: at('09:01:00') } }),
    ]),
    sign,
    says: [],
  },
  {
    name: 'a post on the page',
    source: 'messenger',
    body: asMetaWrites({ object: 'page', entry: [{ id: PAGE.id, time: at('09:10:00'), changes: [{ field: 'feed', value: {} }] }] }),
    sign,
    says: [],
  },
  {
    name: 'a direct message at Instagram',
    source: 'messenger',
    body: page('instagram', [item({ id: '7002' }, { id: '201' }, '09:20:00', { message: { mid: 'i1', text: 'Do you ship?' } })]),
    sign,
    says: [thread('7002-201', '09:20:00'), message('i1', '7002-201', '09:20:00', 'customer: Do you ship?')].map(social),
  },
]
