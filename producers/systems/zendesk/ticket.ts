import type { Interaction } from '../../../schemas/event/interaction.ts'
import type { Context, Draft, Normalized, Person, Refusal } from '../../adapter.ts'
import { cameBy } from './channel.ts'
import { customFieldsOf } from './custom-fields.ts'
import { describe } from './description.ts'
import { spansOf } from './metrics.ts'
import { readOptions } from './options.ts'
import { ratingFrom } from './rating.ts'
import { relationsOf } from './relations.ts'
import { findCustomer } from './requester.ts'
import type { Ticket, TriggerBody } from './shapes.ts'
import { isRefusal, momentOf, ticketName } from './statement.ts'

/**
 * The body of a firm's own trigger or automation. Where it does not say when the ticket began, or says it as people read it, the ticket
 * began no later than the change it tells.
 */
export function normalizeTrigger(body: TriggerBody, told: unknown, context: Context): Normalized {
  const stated = [body.updated_at, body.created_at].flatMap((it) => it || [])
  const isTime = (it: string) => !isRefusal(momentOf(it, '', context))
  const updated_at = stated.find(isTime)
  if (updated_at === undefined)
    return { ok: false, code: stated.length === 0 ? 'missing_time' : 'unreadable_time', path: 'ticket.updated_at' }
  const created = body.created_at && isTime(body.created_at) ? body.created_at : undefined
  const result = normalizeTicket({ ...body, created_at: created ?? updated_at, updated_at }, 'trigger', told, context)
  if (!result.ok) return result
  const bound = created === undefined ? { time_quality: 'no_later_than' as const } : {}
  const odd = stated.every(isTime)
    ? []
    : [{ code: 'unreadable_time', path: created === undefined ? 'ticket.created_at' : 'ticket.updated_at' }]
  return { ok: true, drafts: result.drafts.map((it) => ({ ...it, ...bound, warnings: [...(it.warnings ?? []), ...odd] })) }
}

/** A line of the export of tickets, or an answer of the API. */
export function normalizeTicket(line: Ticket, event_type: 'ticket' | 'trigger', told: unknown, context: Context): Normalized {
  const said = ticketSays(line, 'ticket', context)
  if (isRefusal(said)) return said
  const draft = { ...said, event_type, event_key: `${event_type}/${line.id}/${line.updated_at}/${context.digest(told)}` }
  return { ok: true, drafts: [draft] }
}

/** The state of a ticket, whoever tells it: all of a draft but the event it came by. */
export function ticketSays(it: Ticket, path: string, context: Context): Omit<Draft, 'event_type' | 'event_key'> | Refusal {
  const created = momentOf(it.created_at, `${path}.created_at`, context)
  if (isRefusal(created)) return created
  const updated = momentOf(it.updated_at, `${path}.updated_at`, context)
  if (isRefusal(updated)) return updated
  const options = readOptions(context.options)
  const came = cameBy(it.via)
  const status = it.status?.trim().toLowerCase() ?? ''
  const gone = GONE.has(status)
  const { content, initiated_by, direction, warnings, forwardedFrom, customerNames } = describe(it, came, gone, options)
  const rated = gone ? undefined : ratingFrom(it.satisfaction_rating, options.survey_scale)
  const filled = customFieldsOf(it.custom_fields, options.custom_fields)
  const reasons = [...(filled.reasons ?? []), ...(rated?.reasons ?? [])]
  const name = ticketName(context, it.id)
  return {
    interaction_id: name,
    conversation_id: name,
    related: relationsOf(it, status, options, context),
    revision: updated.epoch,
    phase: phaseOf(status, updated.epoch === created.epoch),
    occurred_at: created.instant,
    time_quality: created.quality,
    is_partial: false,
    is_test: came.isTest,
    channel: came.channel,
    channel_provider: came.provider,
    visibility: came.visibility,
    direction,
    initiated_by,
    customer: { identifiers: findCustomer(it, came, forwardedFrom, options), language: it.locale ?? undefined },
    agents: it.assignee_id === undefined ? undefined : [{ ref: it.assignee_id, kind: 'human' }],
    queue: it.group_id === undefined ? undefined : { id: it.group_id },
    brand: it.brand_id === undefined ? undefined : { id: it.brand_id },
    tags: tagsOf(it),
    content,
    resolution: resolutionOf(status),
    ...(it.metric_set ? spansOf(it.metric_set, options.timings_basis) : {}),
    ...filled,
    ...rated,
    reasons: reasons.length === 0 ? undefined : reasons.slice(0, 50),
    people: customerNames.map((customer): Person => ({ name: customer, role: 'customer' })),
    warnings: [
      ...(came.isKnown ? [] : [{ code: 'unknown_channel', path: `${path}.via.channel` }]),
      ...(status === '' || STATUSES.has(status) ? [] : [{ code: 'unknown_status', path: `${path}.status` }]),
      ...warnings,
    ],
  }
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

function tagsOf({ tags }: Ticket): string[] | undefined {
  const named = tags?.map((tag) => tag.trim().slice(0, 200)).filter((tag) => tag !== '')
  return named === undefined ? undefined : [...new Set(named)].slice(0, 50)
}
