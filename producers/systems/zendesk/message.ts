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
      event_key: `message/${id}/${context.digest(told)}`,
      event_type: it.type,
      at: { occurred_at: at.instant, time_quality: at.quality },
      revision: at.epoch,
      speaker,
      content: contentOf(message.body, speaker),
      agents: agentsOf(actor, speaker),
      warnings: speaker === 'other' ? [{ code: 'unknown_speaker', path: 'event.actor.type' }] : [],
    },
    context,
  )
  return { ok: true, drafts }
}

const SPEAKERS: ReadonlyMap<string, Turn['speaker']> = new Map([
  ['end_user', 'customer'],
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

function contentOf(body: string | null | undefined, speaker: Turn['speaker']): Interaction['content'] {
  const text = plainWordsOf(body)
  if (text === '') return { status: 'absent', truncated: false }
  return { status: 'included', truncated: isCut(body), turns: [{ seq: 0, speaker, text, kind: 'message', visibility: 'private' }] }
}
