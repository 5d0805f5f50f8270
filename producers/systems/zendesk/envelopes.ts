import { isJsonObject } from '../../../schemas/json.ts'
import { EVENTS, payloadKindOf } from './kinds.ts'
import { readTriggerBody } from './trigger-body.ts'

type Json = Readonly<Record<string, unknown>>

/**
 * The payload as a webhook event or an export would write it: what Amazon EventBridge and Zendesk's integration services wrap, and what
 * a firm's own trigger sends. Anything else is itself.
 */
export function openTicketEnvelope(payload: unknown): unknown {
  if (!isJsonObject(payload)) return payload
  const { type } = payload
  if (typeof type === 'string' && type.startsWith(EVENTS)) return readEvent(payload, type)
  const wrapped = 'detail-type' in payload ? payload['detail'] : payload['input']
  if (isJsonObject(wrapped)) {
    const { ticket_event: ticket, chat_event: chat } = wrapped
    if (isJsonObject(ticket)) return readEvent(fromTicketEvent(ticket, payload), '')
    if (isJsonObject(chat)) return fromChatEvent(chat, payload)
    // Events about users, organizations and articles.
    if (Object.keys(wrapped).some((name) => name.endsWith('_event'))) return { type: `${EVENTS}other` }
  }
  return payloadKindOf(payload) === undefined ? (readTriggerBody(payload) ?? payload) : payload
}

/** An answer to a survey has its words in `comment`, where other events have an object. A survey's event holds the survey. */
function readEvent(payload: Json, type: string): Json {
  const { event, detail } = payload
  if (type.startsWith(`${EVENTS}messaging_ticket.`)) return { ...payload, channel: 'messaging' }
  if (isJsonObject(detail) && Array.isArray(detail['answers'])) return detail
  if (!isJsonObject(event) || typeof event['comment'] !== 'string') return payload
  return { ...payload, event: { ...event, answer: event['comment'], comment: undefined } }
}

function fromTicketEvent({ meta, type, ticket, ...news }: Json, envelope: Json): Json {
  const field = news['field'] ?? news['custom_field']
  return { type: `${EVENTS}ticket.${eventName(type)}`, time: timeOf(meta, envelope), detail: ticket, event: { ...news, field } }
}

function fromChatEvent({ meta, actor, chat, message }: Json, envelope: Json): Json {
  return {
    type: `${EVENTS}messaging_ticket.message_added`,
    time: timeOf(meta, envelope),
    channel: 'chat',
    detail: { id: isJsonObject(chat) ? chat['ticket_id'] : undefined },
    event: { actor, message },
  }
}

const timeOf = (meta: unknown, envelope: Json) => (isJsonObject(meta) ? meta['occurred_at'] : undefined) ?? envelope['time']

/** `Ticket Soft Deleted` of EventBridge is `soft_deleted` of the webhooks. */
function eventName(type: unknown): string {
  const name =
    typeof type === 'string'
      ? type
          .trim()
          .toLowerCase()
          .replaceAll(/[^a-z]+/g, '_')
      : 'changed'
  if (name === 'comment_created') return 'comment_added'
  return name.replace(/^ticket_(?=created|merged|marked|soft|permanently|undeleted)/, '')
}
