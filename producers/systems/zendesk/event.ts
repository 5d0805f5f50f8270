import type { Context, Draft, Normalized } from '../../adapter.ts'
import { cameBy } from './channel.ts'
import { chatNamesOf } from './chat-names.ts'
import { commentSays, isOfMerge, type CommentStatement } from './comment.ts'
import { customFieldsOf } from './custom-fields.ts'
import { openerOf } from './description.ts'
import { readOptions } from './options.ts'
import { ratingFrom } from './rating.ts'
import { mergeTarget } from './relations.ts'
import { isAgent } from './requester.ts'
import type { TicketEvent } from './shapes.ts'
import { isRefusal, momentOf, plainWordsOf, type Moment } from './statement.ts'
import { DONE, ticketSays } from './ticket.ts'

/**
 * An event of a webhook. `detail` is the ticket as it stands, `event` the news. Each is a revision of the ticket; one about a comment
 * is an interaction more.
 */
export function normalizeEvent(payload: TicketEvent, told: unknown, context: Context): Normalized {
  const at = momentOf(payload.time, 'time', context)
  if (isRefusal(at)) return at
  const state = ticketSays(payload.detail, 'detail', context)
  if (isRefusal(state)) return state
  const kind = payload.type.slice(payload.type.lastIndexOf('.') + 1).toLowerCase()
  const key = `${kind}/${payload.time}/${context.digest(told)}`
  const ticket: Draft = {
    ...state,
    event_type: payload.type,
    event_key: `ticket/${payload.detail.id}/${key}`,
    ...newsOf(kind, payload, state, at, context),
  }
  const said = commentOf(kind, payload, at, context)
  if (said === undefined) return { ok: true, drafts: [ticket] }
  if (said.id === '') return { ok: false, code: 'missing_id', path: 'event.comment.id' }
  const drafts = isDescription(said, payload, state, at, context) ? [ticket] : [ticket, commentSays(said, context)]
  return { ok: true, drafts }
}

/**
 * What the ticket's state alone does not say. News carries the time of the event as its revision where that is later, so that it
 * stands above the state it changes: `updated_at` knows seconds, and some news does not move it.
 */
function newsOf(
  kind: string,
  { event: news, detail }: TicketEvent,
  state: Pick<Draft, 'revision' | 'phase'>,
  at: Moment,
  context: Context,
) {
  const revision = Math.max(state.revision, at.epoch)
  switch (kind) {
    case 'created':
      return state.phase === 'updated' ? { phase: 'opened' as const } : {}
    case 'status_changed':
      return { revision, ...statusNews(lower(news?.previous), lower(news?.current) || lower(detail.status), at) }
    case 'csat_received':
    case 'satisfaction_rating_changed':
    case 'satisfaction_rating_added': {
      const stated = { score: news?.score ?? lower(news?.current), comment: news?.answer ?? news?.comment?.body, reason: news?.reason }
      const { survey_scale } = readOptions(context.options)
      const rated = ratingFrom(news?.satisfaction_score ?? news?.satisfaction_rating ?? stated, survey_scale, at.instant)
      return rated === undefined ? {} : { revision, phase: 'rated' as const, ...rated }
    }
    case 'merged': {
      const target = news?.target_ticket_id ?? news?.target_ticket?.id
      return { revision, related: [{ interaction_id: mergeTarget(detail.id, target, context), relation: 'merged_into' as const }] }
    }
    case 'marked_as_spam':
      return { revision, phase: 'closed' as const, resolution: { status: 'spam', confirmed_by: 'agent' } as const }
    case 'soft_deleted':
    case 'permanently_deleted':
    case 'deleted':
      return {
        revision,
        phase: 'deleted' as const,
        content: { status: 'redacted' as const, truncated: false },
        ratings: undefined,
        resolution: { status: 'deleted', confirmed_by: 'none' } as const,
      }
    case 'custom_field_changed':
      return customFieldsOf([{ id: news?.field?.id, value: news?.current }], readOptions(context.options).custom_fields)
    case 'undeleted':
      return { revision }
    default:
      return {}
  }
}

function statusNews(previous: string, current: string, at: Moment) {
  if (DONE.has(previous) && !DONE.has(current)) return { phase: 'reopened' as const }
  if (current === 'solved') return { resolution: { status: 'resolved', confirmed_by: 'agent', resolved_at: at.instant } as const }
  // Closing what was solved confirms nothing and takes nothing back; closing what was still open is the system's doing.
  if (current === 'closed' && previous === 'solved') return { resolution: { status: 'resolved', confirmed_by: 'agent' } as const }
  return {}
}

function commentOf(
  kind: string,
  { event: news, detail, type, time }: TicketEvent,
  at: Moment,
  context: Context,
): CommentStatement | undefined {
  if (!['comment_added', 'comment_redacted', 'comment_made_private'].includes(kind)) return undefined
  const comment = news?.comment
  const authorId = comment?.author?.id
  const isStaff = isAgent(authorId, readOptions(context.options)) === true ? true : (comment?.author?.is_staff ?? undefined)
  const via = comment?.via ?? detail.via
  const speaker = isOfMerge(comment?.via) ? 'system' : speakerOf(authorId, isStaff, detail.requester_id)
  return {
    id: comment?.id ?? '',
    ticketId: detail.id,
    at,
    speaker,
    authorId,
    customerId: detail.requester_id,
    // A redaction need not repeat what the comment was: it takes words back either way.
    isPublic: comment?.is_public === true || (kind === 'comment_redacted' && comment?.is_public !== false),
    came: cameBy(via),
    from: speaker === 'customer' ? via?.source?.from?.address : undefined,
    customerNames: chatNamesOf(detail, cameBy(via)),
    isOfMerge: isOfMerge(comment?.via),
    body: comment?.html_body ?? comment?.body,
    ...(kind === 'comment_redacted' ? { retracted: 'redacted' } : kind === 'comment_made_private' ? { retracted: 'made_private' } : {}),
    event: { event_type: type, event_key: `comment/${comment?.id ?? ''}/${kind}/${time}` },
    about: {
      brand: detail.brand_id === undefined ? undefined : { id: detail.brand_id },
      queue: detail.group_id === undefined ? undefined : { id: detail.group_id },
    },
  }
}

/** The requester is the customer; whoever else is staff answers for the firm, and who is neither was copied in. */
function speakerOf(
  authorId: string | undefined,
  isStaff: boolean | 'unreadable' | undefined,
  requesterId: string | undefined,
): CommentStatement['speaker'] {
  if (isStaff === 'unreadable') return undefined
  if (authorId === undefined) return isStaff === true ? 'agent' : undefined
  if (authorId === requesterId) return 'customer'
  if (isStaff === false) return 'other'
  return requesterId === undefined && isStaff === undefined ? undefined : 'agent'
}

/** Later than this after a ticket's birth, a comment of the same words is said again. */
const BIRTH_MS = 60_000

/** A new ticket's first comment is its description: the ticket already carries these words. */
function isDescription(
  said: CommentStatement,
  { detail }: TicketEvent,
  state: Pick<Draft, 'content' | 'occurred_at'>,
  at: Moment,
  context: Context,
): boolean {
  if (said.retracted !== undefined || !said.isPublic || context.options['comments_exported'] === true) return false
  if (!['included', 'referenced'].includes(state.content.status) || openerOf(detail, said.came) !== 'customer') return false
  const isNewborn = at.epoch - Date.parse(state.occurred_at) <= BIRTH_MS
  return isNewborn && plainWordsOf(said.body) === plainWordsOf(detail.description)
}

function lower(value: unknown): string {
  return typeof value === 'string' ? value.trim().toLowerCase() : ''
}
