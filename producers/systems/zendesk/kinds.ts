import { isJsonObject } from '../../../schemas/json.ts'

export type Kind = 'event' | 'message' | 'ticket' | 'trigger' | 'comment' | 'metrics' | 'rating' | 'survey' | 'chat' | 'call' | 'elsewhere'

/** What the types of webhook events begin with. */
export const EVENTS = 'zen:event-type:'

/** What a payload is, by its own top-level fields: a ticket that holds a rating is a ticket. Undefined: nothing of Zendesk. */
export function payloadKindOf(payload: unknown): Kind | undefined {
  if (!isJsonObject(payload)) return undefined
  const { type } = payload
  if (typeof type === 'string' && type.startsWith(EVENTS)) {
    if (type.startsWith(`${EVENTS}ticket.`)) return 'event'
    return isMessage(payload, type) ? 'message' : 'elsewhere'
  }
  const has = (name: string) => name in payload
  if (Array.isArray(payload['answers']) && (has('subject_zrns') || has('subjects') || has('responder_id'))) return 'survey'
  if (has('is_trigger')) return 'trigger'
  if (has('visitor') && (Array.isArray(payload['history']) || type === 'chat' || type === 'offline_msg')) return 'chat'
  if (has('completion_status') && has('direction')) return 'call'
  if (has('ticket_id')) {
    if (has('reply_time_in_minutes') || has('full_resolution_time_in_minutes')) return 'metrics'
    if (has('public') || has('author_id')) return 'comment'
    return has('score') ? 'rating' : undefined
  }
  if (has('updated_at') && (has('requester_id') || isTicketRecord(payload))) return 'ticket'
  // The list of one ticket's comments leaves the ticket to its address: it is refused for that.
  if (has('public') && has('author_id') && has('body')) return 'comment'
  // A ticket without the time of its last change is read as a firm's own trigger writes it.
  if (isTicketRecord(payload)) return 'trigger'
  return isAboutNoTicket(payload) ? 'elsewhere' : undefined
}

const MESSAGING = /^zen:event-type:messaging(?:_ticket)?\./

/** Other events of messaging say that something happened around the conversation, and carry no message. */
function isMessage({ event }: Readonly<Record<string, unknown>>, type: string): boolean {
  return MESSAGING.test(type) && (type.endsWith('.message_added') || (isJsonObject(event) && isJsonObject(event['message'])))
}

/** Lists of the API about no contact of a customer. A suspended ticket is none: Zendesk kept the mail out of the tickets. */
const LISTS_OF_OTHERS = [
  'users',
  'organizations',
  'groups',
  'macros',
  'ticket_fields',
  'ticket_forms',
  'ticket_metric_events',
  'suspended_tickets',
  'side_conversations',
  'legs',
] as const

function isAboutNoTicket(payload: Readonly<Record<string, unknown>>): boolean {
  const { result_type } = payload
  if (typeof result_type === 'string' && result_type !== 'ticket') return true
  return LISTS_OF_OTHERS.some((name) => Array.isArray(payload[name]))
}

/** A ticket as Zendesk's API writes it: `via` is an object, and the requester is not. */
function isTicketRecord(payload: Readonly<Record<string, unknown>>): boolean {
  const { id, status, created_at, via, requester } = payload
  return ![id, status, created_at].includes(undefined) && isJsonObject(via) && !isJsonObject(requester)
}
