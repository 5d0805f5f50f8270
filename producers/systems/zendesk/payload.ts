import { z } from 'zod'
import { isJsonObject } from '../../../schemas/json.ts'
import { readLeavingOut, type FieldGuard, type LenientReading } from '../../reading/leave-out.ts'
import { payloadKindOf, type Kind } from './kinds.ts'
import { ZendeskCall } from './call.ts'
import { ZendeskChat } from './chat.ts'
import { openTicketEnvelope } from './envelopes.ts'
import {
  Comment,
  ZendeskSurveyResponse,
  TicketEvent,
  TicketMetrics,
  TicketState,
  TriggerBody,
  ZendeskMessage,
  ZendeskRating,
  type Ticket,
} from './shapes.ts'

type Read<K, T> = {
  readonly kind: K
  readonly value: T
  /** The fields as they came of which event keys are made: Zendesk changes some of them and lets `updated_at` stand. */
  readonly told: unknown
  /** The fields that could not be read. */
  readonly odd: readonly string[]
}

export type Payload =
  | Read<'event', TicketEvent>
  | Read<'message', ZendeskMessage>
  | Read<'ticket', Ticket>
  | Read<'trigger', TriggerBody>
  | Read<'comment', Comment>
  | Read<'metrics', TicketMetrics>
  | Read<'rating', ZendeskRating>
  | Read<'survey', ZendeskSurveyResponse>
  | Read<'chat', ZendeskChat>
  | Read<'call', ZendeskCall>
  | { readonly kind: 'elsewhere' }

/** A payload is told by its own top-level fields. `elsewhere`: an event that is about no ticket (users, organizations, articles). */
export const Payload: z.ZodType<Payload> = z.unknown().transform((value, context) => {
  const opened = openTicketEnvelope(value)
  const kind = payloadKindOf(opened)
  const reading = kind === undefined ? { ok: false as const, path: isJsonObject(value) ? 'kind' : '' } : readAs(kind, opened)
  if (reading.ok) return reading.value
  context.addIssue({ code: 'custom', path: reading.path === '' ? [] : reading.path.split('.'), message: 'is no payload of Zendesk' })
  return z.NEVER
})

type Reading = { readonly ok: true; readonly value: Payload } | { readonly ok: false; readonly path: string }

function readAs(kind: Kind, value: unknown): Reading {
  switch (kind) {
    case 'event':
      return read(kind, TicketEvent, value)
    case 'message':
      return read(kind, ZendeskMessage, value)
    case 'ticket':
      return read(kind, TicketState, value)
    case 'trigger':
      return read(kind, TriggerBody, value)
    case 'comment':
      return read(kind, Comment, value)
    case 'metrics':
      return read(kind, TicketMetrics, value)
    case 'rating':
      return read(kind, ZendeskRating, value)
    case 'survey':
      return read(kind, ZendeskSurveyResponse, value)
    case 'chat':
      return read(kind, ZendeskChat, value)
    case 'call':
      return read(kind, ZendeskCall, value)
    case 'elsewhere':
      return { ok: true, value: { kind } }
  }
}

function read<K extends Kind, T>(kind: K, schema: z.ZodType<T>, payload: unknown): LenientReading<Read<K, T>> {
  const reading = readLeavingOut(schema, payload, guardField)
  if (!reading.ok) return reading
  const { value, odd } = reading
  return { ok: true, odd, value: { kind, value, odd, told: fieldsTold(kind, payload) } }
}

/** A status may delete, a relation may merge, a requester is the customer: without them the payload would say something else. */
const REFUSING: ReadonlySet<PropertyKey> = new Set(['status', 'requester_id', 'target_ticket_id', 'ticket_id', 'rel'])
const PUBLICITY: ReadonlySet<PropertyKey> = new Set(['is_public', 'public'])

const guardField: FieldGuard = (path) => {
  const name = path.at(-1) ?? ''
  if (REFUSING.has(name)) return 'refuse'
  // What cannot be read was not permitted.
  if (name === 'call_recording_consent') return { instead: 'opted_out' }
  return PUBLICITY.has(name) ? { instead: false } : undefined
}

/** Another name in these lists gives every event another id: a list is never changed, whatever else is read. */
const TICKET_FIELDS = [
  'status',
  'tags',
  'subject',
  'description',
  'satisfaction_rating',
  'requester_id',
  'submitter_id',
  'assignee_id',
  'group_id',
  'brand_id',
  'is_public',
  'locale',
  'via',
  'custom_fields',
  'metric_set',
] as const
const FIELDS: Readonly<Record<Exclude<Kind, 'event' | 'elsewhere'>, readonly string[]>> = {
  ticket: TICKET_FIELDS,
  trigger: TICKET_FIELDS,
  message: ['event'],
  comment: ['type', 'author_id', 'public', 'body', 'html_body', 'plain_body', 'via'],
  metrics: [
    'reopens',
    'replies',
    'group_stations',
    'assignee_stations',
    'reply_time_in_minutes',
    'first_resolution_time_in_minutes',
    'full_resolution_time_in_minutes',
    'agent_wait_time_in_minutes',
    'requester_wait_time_in_minutes',
    'on_hold_time_in_minutes',
  ],
  rating: ['score', 'comment', 'reason', 'requester_id'],
  survey: ['answers', 'responder_id', 'subject_zrns', 'subjects'],
  chat: ['history', 'message', 'rating', 'comment', 'visitor', 'agent_ids', 'department_id', 'zendesk_ticket_id', 'tags', 'missed'],
  call: ['completion_status', 'direction', 'voicemail', 'ticket_id', 'customer_id', 'agent_id', 'call_group_id', 'call_recording_consent'],
}

function fieldsTold(kind: Kind, payload: unknown): unknown {
  if (!isJsonObject(payload) || kind === 'elsewhere') return undefined
  if (kind === 'event') return { detail: picked(payload['detail'], TICKET_FIELDS), event: payload['event'] }
  return picked(payload, FIELDS[kind])
}

function picked(value: unknown, names: readonly string[]): unknown {
  return isJsonObject(value) ? Object.fromEntries(names.map((name) => [name, value[name]])) : undefined
}
