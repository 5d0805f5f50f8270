import { z } from 'zod'
import type { Context, Draft, Normalized } from '../../adapter.ts'
import { code, id, name } from './fields.ts'
import { digest, interactionIdOf, startOf, type DraftWarning } from './statement.ts'
import { contentOf, TranscriptItem, textOf, turnsOf } from './turns.ts'

/** One message or event of a chat, as the message stream carries it. */
export const ChatMessage = z.intersection(
  TranscriptItem,
  z.object({ id: name, contactid: id, initialcontactid: id, messagevisibility: code }),
)
export type ChatMessage = z.infer<typeof ChatMessage>

const ENDED = 'application/vnd.amazonaws.connect.event.chat.ended'
/** Seen by the firm's side alone: counted, never carried. */
const PRIVATE: ReadonlySet<string> = new Set(['AGENT', 'SUPERVISOR', 'AGENT_SUPERVISOR'])

export function chatMessage(message: ChatMessage, raw: unknown, context: Context): Normalized {
  const { contactid } = message
  if (contactid === undefined) return { ok: false, code: 'no_contact_id', path: 'ContactId' }
  const ended = message.contenttype === ENDED
  // Typing, joining, leaving, receipts: nothing was said.
  if (message.type === 'EVENT' && !ended) return { ok: true, drafts: [] }
  const warnings: DraftWarning[] = []
  const isNote = PRIVATE.has(message.messagevisibility ?? '')
  const turns = isNote ? [] : turnsOf([message], [], 'message', warnings)
  if (!ended && !isNote && textOf(message) === undefined) warnings.push({ code: 'no_plain_text', path: 'ContentType' })
  if (message.absolutetime?.epoch === undefined) warnings.push({ code: 'unreadable_time', path: 'AbsoluteTime' })
  const draft: Draft = {
    interaction_id: interactionIdOf(contactid, context),
    conversation_id: interactionIdOf(message.initialcontactid ?? contactid, context),
    ...startOf(undefined, context),
    revision: message.absolutetime?.epoch ?? 0,
    phase: ended ? 'closed' : 'updated',
    is_partial: true,
    channel: 'chat',
    visibility: 'private',
    initiated_by: 'unknown',
    customer: { identifiers: [] },
    content: { ...contentOf(turns, undefined), ...(isNote ? { private_notes: 1 } : {}) },
    event_type: ended ? 'chat-ended' : 'chat-message',
    event_key: `${contactid}/chat-message/${message.id ?? digest(raw)}`,
    is_test: false,
    warnings,
  }
  return { ok: true, drafts: [draft] }
}
