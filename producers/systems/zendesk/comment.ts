import type { Identifier } from '../../../schemas/event/identity.ts'
import type { Interaction, Turn } from '../../../schemas/event/interaction.ts'
import type { Context, Draft, Normalized } from '../../adapter.ts'
import { readMail } from '../../formats/mail/read-mail.ts'
import { cameBy, turnKind, type Came } from './channel.ts'
import type { Comment } from './payload.ts'
import { commentName, isCut, isRefusal, momentOf, ticketName, plainWordsOf, type Moment } from './statement.ts'

/**
 * A comment is an interaction of its own, a reply to its ticket: an interaction is the union of its revisions field by field, and a
 * revision of the ticket with the newest comment as its words would hide the ones before (docs/decisions/zendesk-comments.md). A
 * private note is counted, and its words go nowhere.
 */
export type CommentStatement = {
  readonly id: string
  readonly ticketId: string
  readonly at: Moment
  readonly speaker: Turn['speaker'] | undefined
  readonly authorId: string | undefined
  readonly customerId: string | undefined
  readonly isPublic: boolean
  readonly came: Came
  readonly body: string | null | undefined
  /** Set where the words were taken back after they had been sent. */
  readonly retracted?: 'redacted' | 'made_private'
  readonly event: Pick<Draft, 'event_type' | 'event_key'>
  readonly about?: Pick<Draft, 'brand' | 'queue'>
}

/** A line of the export of comments. It does not say who the requester is: see `speakerOf`. */
export function normalizeComment(line: Comment, context: Context): Normalized {
  const at = momentOf(line.created_at, 'created_at', context)
  if (isRefusal(at)) return at
  const speaker = speakerOf(line, context)
  return {
    ok: true,
    drafts: [
      commentSays(
        {
          id: line.id,
          ticketId: line.ticket_id,
          at,
          speaker,
          authorId: line.author_id,
          customerId: speaker === 'customer' ? line.author_id : undefined,
          isPublic: line.public === true,
          came: cameBy(line.via),
          body: line.html_body ?? line.plain_body ?? line.body,
          event: { event_type: 'ticket_comment', event_key: `comment/${line.id}/${line.created_at}` },
        },
        context,
      ),
    ],
  }
}

/** Option `agent_ids`: the ids of those who answer for the firm. With the list everybody else is a customer; without it, unknown. */
function speakerOf({ author_id, type }: Comment, { options }: Context): CommentStatement['speaker'] {
  if (type?.toLowerCase() === 'voicecomment') return 'system'
  const agents = options['agent_ids']
  if (!Array.isArray(agents) || author_id === undefined) return undefined
  return agents.map(String).includes(author_id) ? 'agent' : 'customer'
}

export function commentSays(said: CommentStatement, context: Context): Draft {
  const { at, came, speaker } = said
  const isNote = !said.isPublic || said.retracted === 'made_private'
  const ticket = ticketName(context, said.ticketId)
  const identifiers: readonly Identifier[] =
    said.customerId === undefined ? [] : [{ kind: 'account', value: said.customerId, link: 'source' }]
  return {
    interaction_id: commentName(context, said.ticketId, said.id),
    conversation_id: ticket,
    related: [{ interaction_id: ticket, relation: isNote ? 'private_part_of' : 'reply_to' }],
    revision: at.epoch,
    phase: said.retracted === undefined ? 'closed' : 'redacted',
    occurred_at: at.instant,
    time_quality: at.quality,
    is_partial: false,
    is_test: came.isTest,
    ...said.event,
    ...said.about,
    channel: came.channel,
    channel_provider: came.provider,
    visibility: isNote ? 'private' : came.visibility,
    direction: isNote ? 'internal' : speaker === 'customer' ? 'inbound' : speaker === 'agent' ? 'outbound' : undefined,
    initiated_by: speaker === 'customer' || speaker === 'agent' || speaker === 'system' ? speaker : 'unknown',
    customer: { identifiers },
    agents: speaker === 'agent' && said.authorId !== undefined ? [{ ref: said.authorId, kind: 'human' }] : undefined,
    content: contentOf(said, isNote),
    warnings: [
      ...(came.isKnown ? [] : [{ code: 'unknown_channel', path: 'via.channel' }]),
      ...(speaker === undefined && !isNote && said.retracted === undefined
        ? [{ code: 'unknown_speaker', path: 'content.turns.0.speaker' }]
        : []),
    ],
  }
}

function contentOf(said: CommentStatement, isNote: boolean): Interaction['content'] {
  if (isNote) return { status: 'withheld', truncated: false, private_notes: 1 }
  if (said.retracted === 'redacted') return { status: 'redacted', truncated: false }
  const text = said.came.channel === 'email' ? readMail(said.body ?? '').own : plainWordsOf(said.body)
  if (text === '') return { status: 'absent', truncated: false }
  const turn: Turn = {
    seq: 0,
    speaker: said.speaker ?? 'other',
    at: said.at.instant,
    text,
    kind: turnKind(said.came),
    visibility: said.came.visibility,
  }
  return { status: 'included', truncated: isCut(said.body), turns: [turn] }
}
