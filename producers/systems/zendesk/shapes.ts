import { z } from 'zod'
import { nativeId } from '../../reading/json.ts'
import { count, id, LONGEST, minutes, optionalText, phone, splitTags, time, yesOrNo } from './fields.ts'

/**
 * What Zendesk sends, as far as it is read; fields that are not named here are let through and left out. Webhooks write ids as texts
 * and enums in upper case, exports ids as numbers and enums in lower case.
 */
const party = z.object({ phone, address: optionalText, name: optionalText, ticket_id: id }).nullish()
const viaObject = z.object({
  channel: z.string().max(LONGEST).nullish(),
  source: z.object({ rel: optionalText, from: party, to: party }).nullish(),
})
/** Tables that were flattened, and triggers, write the channel alone. */
const via = z
  .preprocess((it) => (typeof it === 'string' ? { channel: it.slice(0, LONGEST) } : it), viaObject.nullish())
  .transform((it) => it ?? undefined)
const satisfaction = z.object({
  score: z.union([z.string(), z.number().transform(String)]).nullish(),
  comment: optionalText,
  reason: optionalText,
})

const spans = {
  reopens: count,
  replies: count,
  group_stations: count,
  assignee_stations: count,
  reply_time_in_minutes: minutes,
  first_resolution_time_in_minutes: minutes,
  full_resolution_time_in_minutes: minutes,
  agent_wait_time_in_minutes: minutes,
  requester_wait_time_in_minutes: minutes,
  on_hold_time_in_minutes: minutes,
}
const customFields = z.array(z.object({ id, value: z.unknown().optional() })).nullish()

export const TicketState = z.object({
  id: nativeId,
  created_at: time,
  updated_at: time,
  status: optionalText,
  via,
  subject: optionalText,
  description: optionalText,
  requester_id: id,
  submitter_id: id,
  assignee_id: id,
  group_id: id,
  brand_id: id,
  /** Whether any comment of the ticket is public. */
  is_public: yesOrNo,
  from_messaging_channel: yesOrNo,
  via_followup_source_id: id,
  followup_source_id: id,
  tags: z.preprocess((it) => (typeof it === 'string' ? splitTags(it) : it), z.array(z.string()).nullish()),
  locale: optionalText,
  satisfaction_rating: satisfaction.nullish(),
  custom_fields: customFields,
  metric_set: z.object(spans).nullish(),
})

/** A firm chooses which fields its trigger sends. */
export const TriggerBody = TicketState.extend({ created_at: optionalText, updated_at: optionalText })

const author = z.object({ id, is_staff: z.union([yesOrNo, z.unknown().transform(() => 'unreadable' as const)]) })

export const TicketEvent = z.object({
  type: z.string(),
  time,
  detail: TicketState,
  event: z
    .looseObject({
      current: z.unknown().optional(),
      previous: z.unknown().optional(),
      field: z.object({ id }).nullish(),
      target_ticket_id: id,
      target_ticket: z.object({ id }).nullish(),
      satisfaction_score: satisfaction.nullish(),
      satisfaction_rating: satisfaction.nullish(),
      score: z.union([z.string(), z.number().transform(String)]).nullish(),
      reason: optionalText,
      /** The words of an answer to a survey; Zendesk writes them as `comment`, which is an object elsewhere. */
      answer: optionalText,
      comment: z.object({ id, body: optionalText, html_body: optionalText, is_public: yesOrNo, via, author: author.nullish() }).nullish(),
    })
    .nullish(),
})

export const ZendeskMessage = z.object({
  type: z.string(),
  time,
  id,
  channel: z.literal(['messaging', 'chat']),
  detail: z.object({ id: nativeId }),
  event: z.object({
    actor: z.object({ id, type: optionalText }).nullish(),
    message: z.object({ id, body: optionalText, attachments: z.array(z.unknown()).nullish() }),
  }),
})

export const Comment = z.object({
  id: nativeId,
  ticket_id: nativeId,
  type: optionalText,
  author_id: id,
  body: optionalText,
  html_body: optionalText,
  plain_body: optionalText,
  public: yesOrNo,
  created_at: time,
  via,
})

export const TicketMetrics = z.object({ id: nativeId, ticket_id: nativeId, created_at: time, updated_at: time, ...spans })

export const ZendeskRating = z.object({
  id: nativeId,
  ticket_id: nativeId,
  created_at: time,
  updated_at: time,
  requester_id: id,
  ...satisfaction.shape,
})

const zrn = z.array(z.string()).nullish()
const headline = z.object({ headline: z.object({ value: optionalText }).nullish() }).nullish()
const rating = z
  .union([
    z.number(),
    z
      .string()
      .regex(/^\s*\d{1,2}\s*$/)
      .transform(Number),
  ])
  .nullish()
const choice = z.object({ label: z.object({ value: optionalText }).nullish() })

export const ZendeskSurveyResponse = z.object({
  id: nativeId,
  responder_id: id,
  subject_zrns: zrn,
  subjects: z.array(z.object({ type: optionalText, id })).nullish(),
  answers: z.array(
    z.object({
      type: optionalText,
      rating,
      rating_category: optionalText,
      value: optionalText,
      options: z.array(choice).nullish(),
      question: headline,
      created_at: optionalText,
      updated_at: optionalText,
    }),
  ),
})

export type Ticket = z.infer<typeof TicketState>
export type TriggerBody = z.infer<typeof TriggerBody>
export type TicketEvent = z.infer<typeof TicketEvent>
export type ZendeskMessage = z.infer<typeof ZendeskMessage>
export type ZendeskSurveyResponse = z.infer<typeof ZendeskSurveyResponse>
export type Comment = z.infer<typeof Comment>
export type TicketMetrics = z.infer<typeof TicketMetrics>
export type Spans = Pick<TicketMetrics, keyof typeof spans>
export type ZendeskRating = z.infer<typeof ZendeskRating>
export type Via = z.infer<typeof via>
export type Satisfaction = z.infer<typeof satisfaction>
export type CustomFields = z.infer<typeof customFields>
