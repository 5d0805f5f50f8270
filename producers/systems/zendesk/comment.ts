import type { Identifier } from '../../../schemas/event/identity.ts'
import type { Interaction, Turn } from '../../../schemas/event/interaction.ts'
import type { Context, Draft, Normalized } from '../../adapter.ts'
import { cameBy, type Came } from './channel.ts'
import { chatNamesOf } from './chat-names.ts'
import { readOptions, type ZendeskOptions } from './options.ts'
import { isAgent } from './requester.ts'
import type { Comment } from './shapes.ts'
import { commentName, isCut, isRefusal, momentOf, ticketName, type Moment } from './statement.ts'
import { contentFrom, wordsOf, type TicketWords } from './words.ts'

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
  /** The address the comment came from, where it came by mail. */
  readonly from?: string | null | undefined
  /** How the customer is named in a chat. */
  readonly customerNames?: readonly string[] | undefined
  /** Zendesk wrote it over a merge: it repeats words of another ticket. */
  readonly isOfMerge: boolean
  /** Set where the words were taken back after they had been sent. */
  readonly retracted?: 'redacted' | 'made_private'
  readonly event: Pick<Draft, 'event_type' | 'event_key'>
  readonly about?: Pick<Draft, 'brand' | 'queue'>
}

/** A line of the export of comments. It does not say who the requester is: see `speakerOf`. */
export function normalizeComment(line: Comment, told: unknown, context: Context): Normalized {
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
          from: line.via?.source?.from?.address,
          customerNames: chatNamesOf({ subject: undefined, via: line.via }, cameBy(line.via)),
          isOfMerge: isOfMerge(line.via),
          body: line.html_body ?? line.plain_body ?? line.body,
          event: { event_type: 'ticket_comment', event_key: `comment/${line.id}/${line.created_at}/${context.digest(told)}` },
        },
        context,
      ),
    ],
  }
}

export const isOfMerge = (via: Comment['via']) => via?.source?.rel?.trim().toLowerCase() === 'merge'

/** With the list of agents everybody else is a customer; without it, unknown. */
function speakerOf({ author_id, type, via }: Comment, { options }: Context): CommentStatement['speaker'] {
  if (type?.toLowerCase() === 'voicecomment' || isOfMerge(via)) return 'system'
  const isStaffs = isAgent(author_id, readOptions(options))
  return isStaffs === undefined ? undefined : isStaffs ? 'agent' : 'customer'
}

export function commentSays(said: CommentStatement, context: Context): Draft {
  const { at, came } = said
  const isNote = !said.isPublic || said.retracted === 'made_private'
  const ticket = ticketName(context, said.ticketId)
  const words = isNote || said.retracted === 'redacted' ? undefined : saidBy(said)
  const { content, isDoubtful } = contentOf(said, isNote, words, readOptions(context.options))
  const speaker = words?.isAutomatic === true ? 'system' : said.speaker
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
    direction: isNote ? 'internal' : said.speaker === 'customer' ? 'inbound' : said.speaker === 'agent' ? 'outbound' : undefined,
    initiated_by: speaker === 'customer' || speaker === 'agent' || speaker === 'system' ? speaker : 'unknown',
    customer: { identifiers },
    agents: said.speaker === 'agent' && said.authorId !== undefined ? [{ ref: said.authorId, kind: 'human' }] : undefined,
    content,
    warnings: [
      ...(came.isKnown ? [] : [{ code: 'unknown_channel', path: 'via.channel' }]),
      ...(isDoubtful ? [{ code: 'unknown_speaker', path: 'content.turns.0.speaker' }] : []),
    ],
  }
}

function saidBy({ body, speaker, came, from, at, customerNames }: CommentStatement): TicketWords {
  return wordsOf({ body, author: speaker ?? 'other', came, from, at: at.instant, customerNames })
}

type Carried = { readonly content: Interaction['content']; readonly isDoubtful: boolean }

function contentOf(said: CommentStatement, isNote: boolean, words: TicketWords | undefined, options: ZendeskOptions): Carried {
  if (isNote) return { content: { status: 'withheld', truncated: false, private_notes: 1 }, isDoubtful: false }
  if (words === undefined) return { content: { status: 'redacted', truncated: false }, isDoubtful: false }
  if (said.isOfMerge || (words.isTranscript && said.came.channel === 'messaging' && options.messages_by_event))
    return { content: { status: 'referenced', truncated: false }, isDoubtful: false }
  if (said.came.isLive && !words.isTranscript && hasSeveralSpeakers(words.turns))
    return { content: { status: 'withheld', truncated: false }, isDoubtful: true }
  const isUnknown = said.speaker === undefined && !words.isAutomatic && !words.isTranscript
  return { content: contentFrom(words, isCut(said.body)), isDoubtful: words.isWithheld || isUnknown }
}

const NAMED_LINE = /^[^:\n]{1,60}: \S/
/** A text of a chat in which lines begin with names, in a form that is not known: nothing tells whose it is. */
function hasSeveralSpeakers(turns: readonly Turn[]): boolean {
  const lines = turns.flatMap(({ text }) => text.split('\n'))
  return lines.filter((line) => NAMED_LINE.test(line)).length > 1
}
