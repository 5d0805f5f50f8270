import type { Draft } from '../../adapter.ts'
import type { Turn } from '../../../schemas/event/interaction.ts'

/** What the vendor's codes mean in our words. Undefined: a code we do not know; the caller says so in a warning. */

type Relation = NonNullable<Draft['related']>[number]['relation']

export type Way = {
  readonly direction: Draft['direction']
  readonly initiated_by: Draft['initiated_by']
  /** How the contact is related to the one it followed. */
  readonly follows: Relation
  /** Whether the endpoint on the other side is the customer's. */
  readonly withCustomer: boolean
}

const inbound = { direction: 'inbound', initiated_by: 'customer', follows: 'transfer_of', withCustomer: true } as const
const outbound = { direction: 'outbound', initiated_by: 'agent', follows: 'follow_up_of', withCustomer: true } as const

/** How the contact began. A leg counts as incoming, as in the vendor's own metric "contacts handled incoming". */
const WAYS: ReadonlyMap<string, Way> = new Map<string, Way>([
  ['INBOUND', inbound],
  ['WEBRTC_API', inbound],
  ['TRANSFER', { ...inbound, initiated_by: 'agent' }],
  ['QUEUE_TRANSFER', { ...inbound, initiated_by: 'system' }],
  ['DISCONNECT', { ...inbound, initiated_by: 'system', follows: 'follow_up_of' }],
  ['OUTBOUND', outbound],
  ['CALLBACK', { ...outbound, initiated_by: 'customer', follows: 'callback_of' }],
  ['AGENT_REPLY', { ...outbound, follows: 'reply_to' }],
  ['FLOW', { ...outbound, initiated_by: 'system' }],
  ['CAMPAIGN_PREVIEW', { ...outbound, initiated_by: 'campaign' }],
  // A third party is asked, or a supervisor listens: the customer is on another leg.
  ['EXTERNAL_OUTBOUND', { ...outbound, follows: 'private_part_of', withCustomer: false }],
  ['MONITOR', { direction: 'internal', initiated_by: 'agent', follows: 'private_part_of', withCustomer: false }],
])

/** By API a firm calls a customer, but a customer opens a chat or writes an e-mail; a task may be either. */
const BY_API: ReadonlyMap<string, Way> = new Map<string, Way>([
  ['VOICE', { ...outbound, initiated_by: 'system' }],
  ['CHAT', inbound],
  ['EMAIL', inbound],
])

/** The customer is on another contact. */
export const GUIDE_WAY: Way = { direction: 'internal', initiated_by: 'system', follows: 'private_part_of', withCustomer: false }

export const UNKNOWN_WAY: Way = { direction: undefined, initiated_by: 'unknown', follows: 'transfer_of', withCustomer: true }

export function wayOf(method: string, channel: string | undefined): Way | undefined {
  return method === 'API' ? (BY_API.get(channel ?? '') ?? UNKNOWN_WAY) : WAYS.get(method)
}

const CHANNELS: ReadonlyMap<string, Draft['channel']> = new Map([
  ['VOICE', 'phone'],
  ['CHAT', 'chat'],
  ['TASK', 'other'],
  ['EMAIL', 'email'],
])
const CHAT_PROVIDERS: ReadonlyMap<string, Draft['channel']> = new Map([
  ['SMS', 'sms'],
  ['WHATSAPP', 'messaging'],
  ['APPLE', 'messaging'],
  ['FACEBOOK', 'messaging'],
])

/** `provider` is the sub-type without its prefix: `connect:SMS` is `SMS`. */
export function channelOf(channel: string, provider: string | undefined): Draft['channel'] | undefined {
  const known = CHANNELS.get(channel)
  return known === 'chat' ? (CHAT_PROVIDERS.get(provider ?? '') ?? 'chat') : known
}

type Side = NonNullable<Draft['disconnected_by']>
const ENDED_BY: ReadonlyMap<string, Side> = new Map<string, Side>([
  ['CUSTOMER_DISCONNECT', 'customer'],
  ['CUSTOMER_NEVER_ARRIVED', 'customer'],
  ['AGENT_DISCONNECT', 'agent'],
  ['AGENT_COMPLETED', 'agent'],
  ['BARGED', 'agent'],
  ['DISCARDED', 'agent'],
  ['TRANSFERRED', 'agent'],
  // The vendor's own spelling.
  ['OUTBUND_PREVIEW_DISCARDED', 'agent'],
  ['THIRD_PARTY_DISCONNECT', 'third_party'],
  ['AGENT_NETWORK_DISCONNECT', 'system'],
  ['API', 'system'],
  ['CONTACT_FLOW_DISCONNECT', 'system'],
  ['CUSTOMER_CONNECTION_NOT_ESTABLISHED', 'system'],
  ['EXPIRED', 'system'],
  ['IDLE_DISCONNECT', 'system'],
  ['OUTBOUND_ATTEMPT_FAILED', 'system'],
  ['OUTBOUND_DESTINATION_ENDPOINT_ERROR', 'system'],
  ['OUTBOUND_RESOURCE_ERROR', 'system'],
  ['SYSTEM_ERROR', 'system'],
  ['OTHER', 'unknown'],
])

export function endedBy(reason: string): Side | undefined {
  return ENDED_BY.get(reason) ?? (reason.startsWith('TELECOM_') ? 'system' : undefined)
}

const SPEAKERS: ReadonlyMap<string, Turn['speaker']> = new Map<string, Turn['speaker']>([
  ['CUSTOMER', 'customer'],
  ['AGENT', 'agent'],
  ['SUPERVISOR', 'agent'],
  ['SYSTEM', 'system'],
  ['CUSTOM_BOT', 'bot'],
  ['BOT', 'bot'],
  ['THIRDPARTY', 'other'],
  ['THIRD_PARTY', 'other'],
])

export function speakerOf(role: string): Turn['speaker'] | undefined {
  return SPEAKERS.get(role)
}

type EndpointKind = 'phone' | 'email' | 'other'
const ENDPOINTS: ReadonlyMap<string, EndpointKind> = new Map<string, EndpointKind>([
  ['TELEPHONE_NUMBER', 'phone'],
  ['EMAIL_ADDRESS', 'email'],
  ['EMAIL', 'email'],
])
/** Endpoints that are the firm's own. */
const OWN: ReadonlySet<string> = new Set(['CONTACT_FLOW', 'CONNECT_PHONENUMBER_ARN', 'CONNECT_PHONENUMBER'])

/** The kind of identifier an endpoint is; undefined where it names nobody. */
export function endpointKind(type: string): EndpointKind | undefined {
  return OWN.has(type) ? undefined : (ENDPOINTS.get(type) ?? 'other')
}
