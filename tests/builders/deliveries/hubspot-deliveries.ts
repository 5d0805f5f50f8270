import { at, loggedTime, type VendorRequest, type Saying } from './vendor-request.ts'
import { byVendor, SECRETS } from './signers.ts'

const sign = byVendor('HubSpot v3', SECRETS.HUBSPOT_SECRET)
const source = 'hubspot'
const news = (subscriptionType: string, objectId: number, time: string, more: object = {}) => ({
  subscriptionType,
  objectId,
  eventId: 1,
  subscriptionId: 2,
  portalId: 3,
  appId: 4,
  occurredAt: at(time),
  attemptNumber: 0,
  changeSource: 'CRM_UI',
  ...more,
})
const ticket = (id: string, time: string): Saying => ({
  id,
  channel: 'other',
  direction: 'inbound',
  at: loggedTime(time),
  counts: true,
  isKnown: false,
})

/** HubSpot announces what happened, in lists, and says neither who nor what. */
export const hubspotDeliveries: readonly VendorRequest[] = [
  {
    name: 'several events in one delivery',
    source,
    // HubSpot decodes some letters of the address before it signs it.
    query: '?teams=one%2Ctwo',
    body: JSON.stringify([
      news('ticket.creation', 600, '09:00:00'),
      news('ticket.propertyChange', 600, '09:00:01', { propertyName: 'hs_ticket_priority', propertyValue: 'HIGH' }),
      news('ticket.propertyChange', 600, '10:00:00', { propertyName: 'hs_pipeline_stage', propertyValue: '4' }),
      news('conversation.newMessage', 700, '11:00:00', { messageId: 'h1', messageType: 'MESSAGE' }),
      news('conversation.newMessage', 700, '11:01:00', { messageId: 'h2', messageType: 'COMMENT' }),
      news('contact.creation', 800, '11:02:00'),
    ]),
    sign,
    says: [
      ticket('600', '09:00:00'),
      { id: '600', channel: 'other', at: loggedTime('10:00:00'), counts: null, isKnown: false, status: 'resolved' },
      { id: '700/h1', channel: 'messaging', at: loggedTime('11:00:00'), counts: false, isKnown: false, conversation: '700', partOf: '700' },
    ],
  },
  {
    name: 'an event without a time among others',
    source,
    body: JSON.stringify([{ ...news('ticket.creation', 601, '09:00:00'), occurredAt: null }, news('ticket.creation', 602, '09:10:00')]),
    sign,
    isRefused: true,
    told: { events: 1, rejected: [{ code: 'missing_value', path: 'occurred_at' }] },
    says: [ticket('602', '09:10:00')],
  },
  { name: 'a delivery without events', source, body: '[]', sign, says: [] },
]
