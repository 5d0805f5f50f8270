import type { Identifier } from '../../../schemas/event/identity.ts'
import type { Interaction, Turn } from '../../../schemas/event/interaction.ts'
import type { Context, Normalized } from '../../adapter.ts'
import { tellMessage } from '../../pieces.ts'
import type { ZendeskMessage } from './shapes.ts'
import { commentName, isCut, isRefusal, momentOf, plainWordsOf, ticketName } from './statement.ts'

type Actor = ZendeskMessage['event']['actor']

/** A message of a live conversation: the ticket is the conversation, and the message is a part of it. */
export function normalizeMessage(it: ZendeskMessage, told: unknown, context: Context): Normalized {
  const at = momentOf(it.time, 'time', context)
  if (isRefusal(at)) return at
  const { actor, message } = it.event
  const id = message.id ?? it.id
  if (id === undefined) return { ok: false, code: 'missing_id', path: 'event.message.id' }
  const speaker = speakerOf(actor)
  const isTakenBack = TAKEN_BACK.test(it.type)
  const drafts = tellMessage(
    {
      interaction_id: ticketName(context, it.detail.id),
      event_type: it.type,
      is_test: false,
      channel: it.channel,
      visibility: 'private',
      direction: undefined,
      customer: { identifiers: speaker === 'customer' ? identifiersOf(actor) : [] },
    },
    {
      interaction_id: commentName(context, it.detail.id, id),
      event_key: `message/${id}/${isTakenBack ? 'redacted/' : ''}${context.digest(told)}`,
      event_type: it.type,
      at: { occurred_at: at.instant, time_quality: at.quality },
      revision: at.epoch,
      speaker,
      ...(isTakenBack ? { phase: 'redacted' } : {}),
      content: isTakenBack ? { status: 'redacted', truncated: false } : contentOf(message, speaker),
      agents: agentsOf(actor, speaker),
      warnings: speaker === 'other' ? [{ code: 'unknown_speaker', path: 'event.actor.type' }] : [],
    },
    context,
  )
  return { ok: true, drafts }
}

const TAKEN_BACK = /\.message_(?:redacted|deleted|removed|unsent)$/

const SPEAKERS: ReadonlyMap<string, Turn['speaker']> = new Map([
  ['end_user', 'customer'],
  ['user', 'customer'],
  ['visitor', 'customer'],
  ['agent', 'agent'],
  ['trigger', 'bot'],
  ['system', 'bot'],
  ['bot', 'bot'],
])

function speakerOf(actor: Actor): Turn['speaker'] {
  const type =
    actor?.type
      ?.trim()
      .toLowerCase()
      .replaceAll(/[^a-z]/g, '_') ?? ''
  return SPEAKERS.get(type) ?? 'other'
}

/** Users of Zendesk Support have numbers. Those of messaging have other ids, which no ticket knows. */
function identifiersOf(actor: Actor): readonly Identifier[] {
  if (actor?.id === undefined) return []
  return [{ kind: /^\d+$/.test(actor.id) ? 'account' : 'other', value: actor.id, link: 'source' }]
}

function agentsOf(actor: Actor, speaker: Turn['speaker']): Interaction['agents'] {
  if (actor?.id === undefined || (speaker !== 'agent' && speaker !== 'bot')) return undefined
  return [{ ref: actor.id, kind: speaker === 'agent' ? 'human' : 'bot' }]
}

/** Without words, something else was sent: a picture, a file. */
function contentOf({ body, attachments }: ZendeskMessage['event']['message'], speaker: Turn['speaker']): Interaction['content'] {
  const text = plainWordsOf(body)
  if (text === '') return { status: (attachments ?? []).length > 0 ? 'referenced' : 'absent', truncated: false }
  return { status: 'included', truncated: isCut(body), turns: [{ seq: 0, speaker, text, kind: 'message', visibility: 'private' }] }
}
