import { z } from 'zod'
import { nativeId } from '../../reading/json.ts'

/**
 * What Zendesk sends: ticket events by webhook, and by poll or file the lines of its exports, which say by their fields alone what
 * they are. Fields that are not named here are let through and left out. Webhooks write ids as texts and enums in upper case, exports ids as numbers and enums in lower case.
 */
const nobody = z.literal([null, '', '0', 0]).transform(() => undefined)
const id = z.union([nobody, nativeId]).optional()
const text = z.string().nullish()
const flag = z.union([z.boolean(), z.stringbool({ truthy: ['true'], falsy: ['false'] })]).nullish()
const time = z.string().min(1)
const minutes = z.object({ calendar: z.number().nullish(), business: z.number().nullish() }).nullish()

const party = z.object({ phone: id, address: text, ticket_id: id }).nullish()
const via = z
  .looseObject({ channel: text, source: z.object({ rel: text, from: party, to: party }).nullish() })
  .nullish()
  .transform((it) => it ?? undefined)
const satisfaction = z.object({ score: text, comment: text, reason: text })

const State = z.object({
  id: nativeId,
  created_at: time,
  updated_at: time,
  status: text,
  via,
  subject: text,
  description: text,
  requester_id: id,
  submitter_id: id,
  assignee_id: id,
  group_id: id,
  brand_id: id,
  /** Whether any comment of the ticket is public. */
  is_public: flag,
  tags: z.union([z.array(z.string()), z.string().transform((it) => it.split(/[ ,]+/))]).nullish(),
  locale: text,
  satisfaction_rating: satisfaction.nullish(),
})

const Ticket = z.object({ kind: z.literal('ticket'), ...State.shape })

const Event = z.object({
  kind: z.literal('event'),
  type: z.string(),
  time,
  detail: State,
  event: z
    .looseObject({
      current: z.unknown().optional(),
      previous: z.unknown().optional(),
      target_ticket_id: id,
      satisfaction_score: satisfaction.nullish(),
      satisfaction_rating: satisfaction.nullish(),
      comment: z
        .looseObject({ id, body: text, html_body: text, is_public: flag, author: z.object({ id, is_staff: flag }).nullish() })
        .nullish(),
    })
    .nullish(),
})

const Comment = z.object({
  kind: z.literal('comment'),
  id: nativeId,
  ticket_id: nativeId,
  type: text,
  author_id: id,
  body: text,
  html_body: text,
  plain_body: text,
  public: flag,
  created_at: time,
  via,
})

const TicketMetrics = z.object({
  kind: z.literal('metrics'),
  id: nativeId,
  ticket_id: nativeId,
  created_at: time,
  updated_at: time,
  reopens: z.int().min(0).nullish(),
  replies: z.int().min(0).nullish(),
  reply_time_in_minutes: minutes,
  first_resolution_time_in_minutes: minutes,
  full_resolution_time_in_minutes: minutes,
})

const ZendeskRating = z.object({
  kind: z.literal('rating'),
  id: nativeId,
  ticket_id: nativeId,
  created_at: time,
  updated_at: time,
  requester_id: id,
  ...satisfaction.shape,
})

const Elsewhere = z.object({ kind: z.literal('elsewhere') })

export const Payload = z.preprocess(
  withKind,
  z.discriminatedUnion('kind', [Ticket, Event, Comment, TicketMetrics, ZendeskRating, Elsewhere]),
)
export type Payload = z.infer<typeof Payload>
export type Ticket = z.infer<typeof State>
export type Event = z.infer<typeof Event>
export type Comment = z.infer<typeof Comment>
export type TicketMetrics = z.infer<typeof TicketMetrics>
export type ZendeskRating = z.infer<typeof ZendeskRating>
export type Via = z.infer<typeof via>
export type Satisfaction = z.infer<typeof satisfaction>

const EVENTS = 'zen:event-type:'

/** Names the shape. `elsewhere`: an event of Zendesk that is about no ticket (users, organizations, articles). */
function withKind(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return { ...value, kind: kindOf(value) }
}

function kindOf(value: object): Payload['kind'] | undefined {
  if ('type' in value && typeof value.type === 'string' && value.type.startsWith(EVENTS)) {
    return value.type.startsWith(`${EVENTS}ticket.`) ? 'event' : 'elsewhere'
  }
  if ('ticket_id' in value) {
    if ('reply_time_in_minutes' in value || 'full_resolution_time_in_minutes' in value) return 'metrics'
    if ('public' in value || 'author_id' in value) return 'comment'
    return 'score' in value ? 'rating' : undefined
  }
  return 'requester_id' in value && 'updated_at' in value ? 'ticket' : undefined
}
