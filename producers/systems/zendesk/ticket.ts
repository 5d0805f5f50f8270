import type { Identifier } from '../../../schemas/event/identity.ts'
import type { Interaction, Turn } from '../../../schemas/event/interaction.ts'
import type { Context, Draft, Normalized, Refusal } from '../../adapter.ts'
import { readMail } from '../../formats/mail/read-mail.ts'
import { cleanText } from '../../formats/plain-text.ts'
import { cameBy, turnKind, type Came } from './channel.ts'
import type { Ticket } from './payload.ts'
import { ratingFrom } from './rating.ts'
import { isCut, isRefusal, momentOf, ticketName, plainWordsOf } from './statement.ts'

/** A line of the export of tickets, or an answer of the API. */
export function normalizeTicket(line: Ticket, context: Context): Normalized {
  const said = ticketSays(line, 'ticket', context)
  if (isRefusal(said)) return said
  const draft = { ...said, event_type: 'ticket', event_key: `ticket/${line.id}/${line.updated_at}` }
  return { ok: true, drafts: [draft] }
}

/** The state of a ticket, whoever tells it: all of a draft but the event it came by. */
export function ticketSays(it: Ticket, path: string, context: Context): Omit<Draft, 'event_type' | 'event_key'> | Refusal {
  const created = momentOf(it.created_at, `${path}.created_at`, context)
  if (isRefusal(created)) return created
  const updated = momentOf(it.updated_at, `${path}.updated_at`, context)
  if (isRefusal(updated)) return updated
  const came = cameBy(it.via)
  const opener = openerOf(it, came)
  const status = it.status?.trim().toLowerCase() ?? ''
  const gone = GONE.has(status)
  const rated = gone ? undefined : ratingFrom(it.satisfaction_rating)
  const name = ticketName(context, it.id)
  const words = contentOf(it, came, opener, gone, context)
  return {
    interaction_id: name,
    conversation_id: name,
    related: followUp(it, context),
    revision: updated.epoch,
    phase: phaseOf(status, updated.epoch === created.epoch),
    occurred_at: created.instant,
    time_quality: created.quality,
    is_partial: false,
    is_test: came.isTest,
    channel: came.channel,
    channel_provider: came.provider,
    visibility: came.visibility,
    direction: opener === 'customer' ? 'inbound' : opener === 'agent' ? 'outbound' : undefined,
    initiated_by: opener,
    customer: { identifiers: identifiersOf(it, came), language: it.locale ?? undefined },
    agents: it.assignee_id === undefined ? undefined : [{ ref: it.assignee_id, kind: 'human' }],
    queue: it.group_id === undefined ? undefined : { id: it.group_id },
    brand: it.brand_id === undefined ? undefined : { id: it.brand_id },
    tags: tagsOf(it),
    content: words.content,
    resolution: resolutionOf(status),
    ...rated,
    warnings: [
      ...(came.isKnown ? [] : [{ code: 'unknown_channel', path: `${path}.via.channel` }]),
      ...(status === '' || STATUSES.has(status) ? [] : [{ code: 'unknown_status', path: `${path}.status` }]),
      ...words.warnings,
    ],
  }
}

type Opener = 'customer' | 'agent' | 'unknown'

/**
 * Who opened the ticket. The submitter is not enough: an agent who forwards a customer's mail and a robot that files a chat are
 * submitters too. At the agents' screen (`web`), one who is not the requester is an agent.
 */
export function openerOf(it: Ticket, came: Came): Opener {
  if (came.isOutbound) return 'agent'
  if (came.isCustomersOwn) return 'customer'
  if (it.requester_id === undefined || it.submitter_id === undefined) return 'unknown'
  if (it.submitter_id === it.requester_id) return 'customer'
  return came.channel === 'web_form' ? 'agent' : 'unknown'
}

type Resolution = NonNullable<Interaction['resolution']>

/** `closed` in a ticket's state is what Zendesk itself does some days later, whatever anybody confirmed. */
const STATUSES: ReadonlyMap<string, Resolution> = new Map<string, Resolution>([
  ['new', { status: 'open', confirmed_by: 'none' }],
  ['open', { status: 'open', confirmed_by: 'none' }],
  ['pending', { status: 'pending_customer', confirmed_by: 'none' }],
  ['hold', { status: 'pending_company', confirmed_by: 'none' }],
  ['solved', { status: 'resolved', confirmed_by: 'agent' }],
  ['closed', { status: 'resolved', confirmed_by: 'system' }],
  ['archived', { status: 'resolved', confirmed_by: 'system' }],
  ['deleted', { status: 'deleted', confirmed_by: 'none' }],
  ['scrubbed', { status: 'deleted', confirmed_by: 'none' }],
])
const GONE: ReadonlySet<string> = new Set(['deleted', 'scrubbed'])
export const DONE: ReadonlySet<string> = new Set(['solved', 'closed', 'archived'])

function resolutionOf(status: string): Resolution | undefined {
  if (status === '') return undefined
  return STATUSES.get(status) ?? { status: 'unknown', confirmed_by: 'none' }
}

function phaseOf(status: string, isUntouched: boolean): Interaction['phase'] {
  if (GONE.has(status)) return 'deleted'
  if (DONE.has(status)) return 'closed'
  return isUntouched ? 'opened' : 'updated'
}

function identifiersOf({ requester_id, via }: Ticket, came: Came): readonly Identifier[] {
  const end = came.isOutbound ? via?.source?.to : via?.source?.from
  const email = came.channel === 'email' ? end?.address : undefined
  return [
    ...(requester_id === undefined ? [] : [{ kind: 'account', value: requester_id, link: 'source' } as const]),
    ...(end?.phone === undefined ? [] : [{ kind: 'phone', value: end.phone, link: 'source' } as const]),
    ...(email === null || email === undefined || email === '' ? [] : [{ kind: 'email', value: email, link: 'source' } as const]),
  ]
}

function tagsOf({ tags }: Ticket): string[] | undefined {
  const named = tags?.map((tag) => tag.trim().slice(0, 200)).filter((tag) => tag !== '')
  return named === undefined ? undefined : [...new Set(named)].slice(0, 50)
}

function followUp({ via }: Ticket, context: Context): Draft['related'] {
  const before = via?.source?.from?.ticket_id
  const follows = before !== undefined && ['follow_up', 'followup'].includes(via?.source?.rel?.toLowerCase() ?? '')
  return follows ? [{ interaction_id: ticketName(context, before), relation: 'follow_up_of' }] : undefined
}

type Words = { readonly content: Interaction['content']; readonly warnings: readonly { readonly code: string; readonly path?: string }[] }

/**
 * The description is the first comment. It is carried where the customer wrote it. What an agent opened is left to the comment
 * itself: a ticket says whether any of its comments is public, never whether the first one is, and a private note must not slip out.
 */
function contentOf(it: Ticket, came: Came, opener: Opener, gone: boolean, context: Context): Words {
  if (gone) return { content: { status: 'redacted', truncated: false }, warnings: [] }
  if (it.is_public === false) return { content: { status: 'withheld', truncated: false, private_notes: 1 }, warnings: [] }
  const subject = { subject: cleanText(it.subject ?? '').slice(0, 2048) || undefined }
  const own = descriptionOf(it, came)
  if (own === '') return { content: { status: 'absent', truncated: false, ...subject }, warnings: [] }
  if (opener === 'agent') return { content: { status: 'withheld', truncated: false, ...subject }, warnings: [] }
  if (opener === 'unknown')
    return {
      content: { status: 'withheld', truncated: false, ...subject },
      warnings: [{ code: 'unknown_speaker', path: 'content.turns' }],
    }
  if (context.options['comments_exported'] === true)
    return { content: { status: 'referenced', truncated: false, ...subject }, warnings: [] }
  const turn: Turn = {
    seq: 0,
    // What stands in the description of a call was written by Zendesk: numbers, times, a link to the recording.
    speaker: came.channel === 'phone' || came.channel === 'voicemail' ? 'system' : 'customer',
    text: own,
    kind: turnKind(came),
    visibility: came.visibility,
  }
  return { content: { status: 'included', truncated: isCut(it.description), ...subject, turns: [turn] }, warnings: [] }
}

function descriptionOf(it: Ticket, came: Came): string {
  if (came.channel === 'email') return readMail(it.description ?? '', { subject: it.subject ?? undefined }).own
  return plainWordsOf(it.description)
}
