import { z } from 'zod'
import { interactionId } from '../../../schemas/event/ids.ts'
import { nativeId } from '../../reading/json.ts'
import type { Context, Draft, Normalized } from '../../adapter.ts'
import { toInstant } from '../../formats/time.ts'
import { yesOrNo, id, optionalText, time } from './fields.ts'
import { isRefusal, momentOf, SYSTEM, ticketName } from './statement.ts'

const seconds = z.number().min(0).max(31_536_000).nullish()

/** A call as the incremental export of Zendesk Talk writes it. It has no words, and names the line of the firm alone. */
export const ZendeskCall = z.object({
  id: nativeId,
  created_at: time,
  updated_at: time,
  ticket_id: id,
  customer_id: id,
  agent_id: id,
  call_group_id: id,
  direction: optionalText,
  completion_status: optionalText,
  voicemail: yesOrNo,
  call_recording_consent: optionalText,
  duration: seconds,
  talk_time: seconds,
  hold_time: seconds,
  wrap_up_time: seconds,
  wait_time: seconds,
  ivr_time_spent: seconds,
  time_to_answer: seconds,
})
export type ZendeskCall = z.infer<typeof ZendeskCall>

/** A call is a part of its ticket, and a contact of its own where there is none: somebody hung up before Zendesk made one. */
export function normalizeCall(it: ZendeskCall, told: unknown, context: Context): Normalized {
  const at = momentOf(it.created_at, 'created_at', context)
  if (isRefusal(at)) return at
  const updated = momentOf(it.updated_at, 'updated_at', context)
  if (isRefusal(updated)) return updated
  const way = WAYS.get(it.direction?.trim().toLowerCase() ?? '')
  const name = interactionId(SYSTEM, context.account, `call/${it.id}`)
  const ticket = it.ticket_id === undefined ? undefined : ticketName(context, it.ticket_id)
  const duration = inMs(it.duration)
  const draft: Draft = {
    interaction_id: name,
    conversation_id: ticket ?? name,
    related: ticket === undefined ? undefined : [{ interaction_id: ticket, relation: 'part_of' }],
    revision: updated.epoch,
    phase: 'closed',
    occurred_at: at.instant,
    time_quality: at.quality,
    ended_at: duration === undefined ? undefined : toInstant(at.epoch + duration),
    is_partial: false,
    is_test: false,
    channel: it.voicemail === true ? 'voicemail' : 'phone',
    visibility: 'private',
    direction: way?.direction,
    initiated_by: way?.initiated_by ?? 'unknown',
    customer: { identifiers: it.customer_id === undefined ? [] : [{ kind: 'account', value: it.customer_id, link: 'source' }] },
    agents: it.agent_id === undefined ? undefined : [{ ref: it.agent_id, kind: 'human' }],
    queue: it.call_group_id === undefined ? undefined : { id: it.call_group_id },
    content: { status: 'absent', truncated: false },
    ...timingsOf(it),
    ...abandonmentOf(it),
    consent: consentOf(it),
    event_type: 'call',
    event_key: `call/${it.id}/${it.updated_at}/${context.digest(told)}`,
    warnings: way === undefined ? [{ code: 'unknown_direction', path: 'direction' }] : [],
  }
  return { ok: true, drafts: [draft] }
}

const WAYS: ReadonlyMap<string, Pick<Draft, 'direction' | 'initiated_by'>> = new Map([
  ['inbound', { direction: 'inbound', initiated_by: 'customer' } as const],
  ['outbound', { direction: 'outbound', initiated_by: 'agent' } as const],
])

const inMs = (given: number | null | undefined) => (typeof given === 'number' ? Math.round(given * 1000) : undefined)

function timingsOf(it: ZendeskCall): Pick<Draft, 'timings' | 'timings_basis'> {
  const [talk_ms, hold_ms, after_work_ms] = [inMs(it.talk_time), inMs(it.hold_time), inMs(it.wrap_up_time)]
  const timings = {
    ivr_ms: inMs(it.ivr_time_spent),
    queue_wait_ms: inMs(it.wait_time),
    first_human_reply_ms: it.agent_id === undefined ? undefined : inMs(it.time_to_answer),
    talk_ms,
    hold_ms,
    after_work_ms,
    handle_ms: talk_ms === undefined ? undefined : talk_ms + (hold_ms ?? 0) + (after_work_ms ?? 0),
    total_ms: inMs(it.duration),
  }
  return Object.values(timings).every((ms) => ms === undefined) ? {} : { timings, timings_basis: 'calendar' }
}

/** `abandoned_in_queue`, `abandoned_in_ivr`, `abandoned_in_voicemail`: the customer hung up before anybody answered. */
function abandonmentOf({ completion_status }: ZendeskCall): Pick<Draft, 'abandoned' | 'resolution'> {
  const stage = /^abandoned_in_(queue|ivr|voicemail)$/.exec(completion_status?.trim().toLowerCase() ?? '')?.[1]
  return stage === undefined ? {} : { abandoned: { at_stage: stage }, resolution: { status: 'abandoned', confirmed_by: 'system' } }
}

/** `always` and `never` are settings of the line; what the customer chose is a statement. */
function consentOf({ call_recording_consent }: ZendeskCall): Draft['consent'] {
  const stated = call_recording_consent?.trim().toLowerCase() ?? ''
  if (stated === '' || stated === 'always' || stated === 'never') return undefined
  return { recording: stated === 'opted_in' ? 'granted' : 'denied', source: 'call_recording_consent' }
}
