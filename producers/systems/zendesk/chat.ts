import { z } from 'zod'
import type { Identifier } from '../../../schemas/event/identity.ts'
import { interactionId } from '../../../schemas/event/ids.ts'
import type { Turn } from '../../../schemas/event/interaction.ts'
import { nativeId } from '../../reading/json.ts'
import type { Context, Draft, Normalized } from '../../adapter.ts'
import { epochOf, toInstant } from '../../formats/time.ts'
import { count, id, optionalText, phone, time, yesOrNo } from './fields.ts'
import { readOptions } from './options.ts'
import { ratingFrom } from './rating.ts'
import { isMailAddress } from './requester.ts'
import { isRefusal, momentOf, plainWordsOf, SYSTEM, ticketName } from './statement.ts'

const seconds = z.number().min(0).max(31_536_000).nullish()
const line = z.object({ type: optionalText, timestamp: optionalText, sender_type: optionalText, nick: optionalText, msg: optionalText })

/** A chat as the API and the export of Zendesk Chat write it: a conversation, or the message of a visitor while nobody was there. */
export const ZendeskChat = z.object({
  id: nativeId,
  type: optionalText,
  timestamp: time,
  end_timestamp: optionalText,
  update_timestamp: optionalText,
  duration: seconds,
  zendesk_ticket_id: id,
  visitor: z.object({ name: optionalText, email: optionalText, phone }).nullish(),
  agent_ids: z.array(nativeId).nullish(),
  department_id: id,
  department_name: optionalText,
  started_by: optionalText,
  missed: yesOrNo,
  rating: optionalText,
  comment: optionalText,
  message: optionalText,
  response_time: z.object({ first: seconds }).nullish(),
  tags: z.array(z.string()).nullish(),
  count: z.object({ visitor: count, agent: count }).nullish(),
  history: z.array(line).nullish(),
})
export type ZendeskChat = z.infer<typeof ZendeskChat>

/** A chat is a part of the ticket that Zendesk made of it, and a contact of its own where there is none. */
export function normalizeChat(it: ZendeskChat, told: unknown, context: Context): Normalized {
  const at = momentOf(it.timestamp, 'timestamp', context)
  if (isRefusal(at)) return at
  const said = turnsOf(it, context)
  const isByCustomer = said.some(({ speaker }) => speaker === 'customer')
  const starter = STARTERS.get(it.started_by?.trim().toLowerCase() ?? '') ?? (isByCustomer ? 'customer' : 'unknown')
  const ended = [it.end_timestamp, it.update_timestamp].map((end) => epochOf(end ?? '', context.zone)?.epoch)
  const last = said.flatMap((turn) => turn.at ?? []).at(-1)
  const end = ended[0] ?? (last === undefined ? undefined : Date.parse(last))
  const name = interactionId(SYSTEM, context.account, `chat/${it.id}`)
  const ticket = it.zendesk_ticket_id === undefined ? undefined : ticketName(context, it.zendesk_ticket_id)
  const isMissed = it.missed === true && (it.agent_ids ?? []).length === 0
  const draft: Draft = {
    interaction_id: name,
    conversation_id: ticket ?? name,
    related: ticket === undefined ? undefined : [{ interaction_id: ticket, relation: 'part_of' }],
    revision: Math.max(at.epoch, ...ended.flatMap((epoch) => epoch ?? []), end ?? 0),
    phase: 'closed',
    occurred_at: at.instant,
    time_quality: at.quality,
    ended_at: end === undefined || end < at.epoch ? undefined : toInstant(end),
    is_partial: false,
    is_test: false,
    channel: 'chat',
    visibility: 'private',
    direction: isByCustomer || starter === 'customer' ? 'inbound' : starter === 'unknown' ? undefined : 'outbound',
    initiated_by: starter,
    customer: { identifiers: identifiersOf(it) },
    agents: it.agent_ids?.slice(0, 50).map((ref) => ({ ref, kind: 'human' })),
    queue: queueOf(it),
    tags: it.tags?.slice(0, 50),
    content: said.length === 0 ? { status: 'absent', truncated: false } : { status: 'included', truncated: false, turns: [...said] },
    ...timingsOf(it),
    ...(isMissed ? { abandoned: { at_stage: 'queue' }, resolution: { status: 'abandoned', confirmed_by: 'system' } } : {}),
    ...ratingFrom({ score: it.rating, comment: it.comment, reason: undefined }, readOptions(context.options).survey_scale),
    event_type: 'chat',
    event_key: `chat/${it.id}/${it.timestamp}/${context.digest(told)}`,
    people: it.visitor?.name ? [{ name: it.visitor.name, role: 'customer' }] : [],
  }
  return { ok: true, drafts: [draft] }
}

const STARTERS: ReadonlyMap<string, 'customer' | 'agent' | 'bot'> = new Map([
  ['visitor', 'customer'],
  ['agent', 'agent'],
  ['trigger', 'bot'],
])

const SPEAKERS: ReadonlyMap<string, Turn['speaker']> = new Map([
  ['visitor', 'customer'],
  ['agent', 'agent'],
  ['trigger', 'bot'],
  ['bot', 'bot'],
  ['system', 'system'],
])

/** Joins, leaves, files and ratings say nothing and are no turns. */
function turnsOf({ history, message, timestamp }: ZendeskChat, context: Context): readonly Turn[] {
  const left = { type: 'chat.msg', timestamp, sender_type: 'visitor', nick: undefined, msg: message }
  const all = (history ?? []).length === 0 && message ? [left] : (history ?? [])
  const said = all.flatMap((it) => {
    const words = it.type?.toLowerCase() === 'chat.msg' ? plainWordsOf(it.msg) : ''
    if (words === '') return []
    const epoch = epochOf(it.timestamp ?? '', context.zone)?.epoch
    const at = epoch === undefined ? {} : { at: toInstant(epoch) }
    return [{ ...at, speaker: speakerOf(it), text: words, kind: 'message' as const, visibility: 'private' as const }]
  })
  return said.map((it, seq) => ({ seq, ...it }))
}

/** By the kind of the sender; older chats have a nickname alone: `visitor`, `agent:900`, `agent:trigger`. */
function speakerOf({ sender_type, nick }: z.infer<typeof line>): Turn['speaker'] {
  const name = nick?.trim().toLowerCase() ?? ''
  if (name === 'agent:trigger' || name.startsWith('agent:trigger:')) return 'bot'
  return SPEAKERS.get(sender_type?.trim().toLowerCase() ?? '') ?? SPEAKERS.get(name.split(':')[0] ?? '') ?? 'other'
}

function identifiersOf({ visitor }: ZendeskChat): readonly Identifier[] {
  return [
    ...(visitor?.email && isMailAddress(visitor.email) ? [{ kind: 'email', value: visitor.email, link: 'stated' } as const] : []),
    ...(visitor?.phone === undefined ? [] : [{ kind: 'phone', value: visitor.phone, link: 'stated' } as const]),
  ]
}

function queueOf({ department_id, department_name }: ZendeskChat): Draft['queue'] {
  const name = department_name?.trim().slice(0, 200)
  if (department_id === undefined && !name) return undefined
  return { ...(department_id === undefined ? {} : { id: department_id }), ...(name ? { name } : {}) }
}

function timingsOf({ response_time, duration }: ZendeskChat): Pick<Draft, 'timings' | 'timings_basis'> {
  const first = typeof response_time?.first === 'number' ? Math.round(response_time.first * 1000) : undefined
  const total = typeof duration === 'number' ? Math.round(duration * 1000) : undefined
  if (first === undefined && total === undefined) return {}
  return {
    timings: { ...(first === undefined ? {} : { first_human_reply_ms: first }), ...(total === undefined ? {} : { total_ms: total }) },
    timings_basis: 'calendar',
  }
}
