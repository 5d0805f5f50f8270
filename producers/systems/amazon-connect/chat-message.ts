import { z } from 'zod'
import type { Context, Draft, Normalized } from '../../adapter.ts'
import { tellMessage, type ConversationFields } from '../../pieces.ts'
import { id, wholeName } from './fields.ts'
import { readOptions } from './options.ts'
import { interactionIdOf, startOf, type DraftWarning } from './statement.ts'
import { contentOf, readTurns, sayerOf, TranscriptItem } from './turns.ts'
import { audienceOf } from './visibility.ts'

/**
 * One message or event of a chat, as the message stream carries it. The contact is the conversation, and the message is `part_of` it;
 * the contact record states the rest of the contact.
 */
export const ChatMessage = z.intersection(
  TranscriptItem,
  z.object({
    id: wholeName,
    contactid: id,
    initialcontactid: id,
    messagevisibility: z.unknown().optional(),
    attachments: z.unknown().optional(),
  }),
)
export type ChatMessage = z.infer<typeof ChatMessage>

const ENDED = 'application/vnd.amazonaws.connect.event.chat.ended'

export function chatMessage(message: ChatMessage, raw: unknown, context: Context): Normalized {
  const { contactid, contenttype, type, absolutetime } = message
  if (contactid === undefined) return { ok: false, code: 'no_contact_id', path: 'ContactId' }
  const ended = contenttype?.toLowerCase() === ENDED
  if (!ended && isSilent(type, contenttype)) return { ok: true, drafts: [] }
  const conversation = conversationOf(contactid, message, context)
  const conversation_id = interactionIdOf(message.initialcontactid ?? contactid, context)
  const at = startOf(absolutetime, context)
  const revision = absolutetime?.epoch ?? 0
  const warnings: DraftWarning[] = absolutetime?.epoch === undefined ? [{ code: 'unreadable_time', path: 'AbsoluteTime' }] : []
  if (ended) return { ok: true, drafts: [endOf(conversation, { conversation_id, at, revision, warnings }, contactid)] }
  const native = message.id ?? context.digest(raw)
  const [whole, piece] = tellMessage(
    conversation,
    {
      interaction_id: interactionIdOf(`${contactid}/message/${native}`, context),
      event_key: `${contactid}/chat-message/${native}`,
      event_type: 'chat-message',
      at,
      revision,
      speaker: sayerOf(message, warnings),
      content: contentFor(message, warnings, context),
      warnings,
    },
    context,
  )
  const direction = isAmongColleagues(message) && piece.direction === 'outbound' ? 'internal' : piece.direction
  return { ok: true, drafts: [whole, { ...piece, direction }].map((it) => ({ ...it, conversation_id })) }
}

/** Typing, joining, leaving, and what became of an earlier message (delivered, read): nothing was said. */
function isSilent(type: string | undefined, contentType: string | undefined): boolean {
  if (type === 'EVENT' || type === 'MESSAGEMETADATA') return true
  return contentType?.toLowerCase().startsWith('application/vnd.amazonaws.connect.event.') === true
}

/** What a message says about its contact. A leg that followed another one is no contact of its own. */
function conversationOf(contactId: string, { initialcontactid }: ChatMessage, context: Context): ConversationFields {
  const followed = initialcontactid === undefined || initialcontactid === contactId ? undefined : initialcontactid
  return {
    interaction_id: interactionIdOf(contactId, context),
    ...(followed === undefined
      ? {}
      : { related: [{ interaction_id: interactionIdOf(followed, context), relation: 'transfer_of' as const }] }),
    channel: 'chat',
    visibility: 'private',
    customer: { identifiers: [] },
    event_type: 'chat-conversation',
    is_test: false,
  }
}

type End = Pick<Draft, 'conversation_id' | 'revision' | 'warnings'> & { readonly at: ReturnType<typeof startOf> }

/** A chat that ended began no later than that. */
function endOf(conversation: ConversationFields, { at, ...end }: End, contactId: string): Draft {
  const isKnown = at.time_quality === 'exact'
  return {
    ...conversation,
    ...end,
    occurred_at: at.occurred_at,
    time_quality: isKnown ? 'no_later_than' : at.time_quality,
    ended_at: isKnown ? at.occurred_at : undefined,
    phase: 'closed',
    is_partial: true,
    initiated_by: 'unknown',
    content: { status: 'referenced', truncated: false },
    event_type: 'chat-ended',
    event_key: `${contactId}/chat-ended/${isKnown ? at.occurred_at : ''}`,
  }
}

/** What is known to be hidden from the customer does not go out to them. */
function isAmongColleagues({ messagevisibility }: ChatMessage): boolean {
  const { to, isKnown } = audienceOf(messagevisibility)
  return isKnown && to === 'firm'
}

/** The content of a message, and of a private one only that there was one. */
function contentFor(message: ChatMessage, warnings: DraftWarning[], context: Context): Draft['content'] {
  const { to, isKnown } = audienceOf(message.messagevisibility)
  if (!isKnown) warnings.push({ code: 'unknown_visibility', path: 'MessageVisibility' })
  if (to === 'firm') return { ...contentOf([], undefined), private_notes: 1 }
  const said = readTurns([message], [], 'message', warnings)
  if (said.length > 0 && readOptions(context.options).chat_words === 'files') return { status: 'referenced', truncated: false }
  if (said.length > 0) return contentOf(said, undefined)
  if (message.type === 'ATTACHMENT' || Array.isArray(message.attachments)) return { status: 'referenced', truncated: false }
  warnings.push({ code: 'no_plain_text', path: 'ContentType' })
  return contentOf([], undefined)
}
