import { isJsonObject } from '../../../schemas/json.ts'

export type Kind = 'event' | 'message' | 'ticket' | 'trigger' | 'comment' | 'metrics' | 'rating' | 'survey' | 'elsewhere'

/** What the types of webhook events begin with. */
export const EVENTS = 'zen:event-type:'

/** What a payload is, by its own top-level fields: a ticket that holds a rating is a ticket. Undefined: nothing of Zendesk. */
export function payloadKindOf(payload: unknown): Kind | undefined {
  if (!isJsonObject(payload)) return undefined
  const { type } = payload
  if (typeof type === 'string' && type.startsWith(EVENTS)) {
    if (type.startsWith(`${EVENTS}ticket.`)) return 'event'
    return type === `${EVENTS}messaging_ticket.message_added` ? 'message' : 'elsewhere'
  }
  const has = (name: string) => name in payload
  if (Array.isArray(payload['answers']) && (has('subject_zrns') || has('subjects') || has('responder_id'))) return 'survey'
  if (has('is_trigger')) return 'trigger'
  if (has('ticket_id')) {
    if (has('reply_time_in_minutes') || has('full_resolution_time_in_minutes')) return 'metrics'
    if (has('public') || has('author_id')) return 'comment'
    return has('score') ? 'rating' : undefined
  }
  return has('requester_id') && has('updated_at') ? 'ticket' : undefined
}
