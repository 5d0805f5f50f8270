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
    const { type: inner, ticket_event: ticket } = wrapped
    // A webhook that a firm passes on through its own bus.
    if (typeof inner === 'string' && inner.startsWith(EVENTS)) return readEvent(wrapped, inner)
    if (isJsonObject(ticket)) return readEvent(fromTicketEvent(ticket, payload), '')
    for (const [name, news] of Object.entries(wrapped))
      if (name.endsWith('_event') && isJsonObject(news) && isJsonObject(news['message'])) return fromChatEvent(news, name, payload)
    // Events about users, organizations and articles.
    if (Object.keys(wrapped).some((name) => name.endsWith('_event'))) return { type: `${EVENTS}other` }
  }
  return payloadKindOf(payload) === undefined ? (readTriggerBody(payload) ?? payload) : payload
}

/** An answer to a survey has its words in `comment`, where other events have an object. A survey's event holds the survey. */
function readEvent(payload: Json, type: string): Json {
  const { event, detail } = payload
  if (type.startsWith(`${EVENTS}messaging`)) return { ...payload, channel: 'messaging', detail: { id: ticketIdIn(payload) } }
  if (isJsonObject(detail) && Array.isArray(detail['answers'])) return detail
  if (!isJsonObject(event) || typeof event['comment'] !== 'string') return payload
  return { ...payload, event: { ...event, answer: event['comment'], comment: undefined } }
}

function fromTicketEvent({ meta, type, ticket, ...news }: Json, envelope: Json): Json {
  const field = news['field'] ?? news['custom_field']
  return { type: `${EVENTS}ticket.${eventName(type)}`, time: timeOf(meta, envelope), detail: ticket, event: { ...news, field } }
}

function fromChatEvent({ meta, actor, chat, ticket, ticket_id, type, message }: Json, name: string, envelope: Json): Json {
  const about = [ticket_id, isJsonObject(chat) ? chat['ticket_id'] : undefined, isJsonObject(ticket) ? ticket['id'] : undefined]
  return {
    type: `${EVENTS}messaging_ticket.${eventName(type)}`,
    time: timeOf(meta, envelope),
    channel: name === 'chat_event' ? 'chat' : 'messaging',
    detail: { id: about.find((it) => it !== undefined) },
    event: { actor, message },
  }
}

/** The ticket by its id, else by the resource name that every event has: `zen:ticket:141`. */
function ticketIdIn({ detail, subject }: Json): unknown {
  const stated = isJsonObject(detail) ? detail['id'] : undefined
  if (stated !== undefined && stated !== null && stated !== '') return stated
  return typeof subject === 'string' ? /^z(?:e|r)n:(?:messaging_)?ticket:(\d{1,20})$/.exec(subject.trim())?.[1] : undefined
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
