import { refusesAnalysis, statedAnalysis } from '../../../schemas/event/consent.ts'
import type { Interaction, Rating } from '../../../schemas/event/interaction.ts'
import type { Received } from '../../consumer.ts'
import { statedCause } from '../../language/rules/cause.ts'
import type { Fact } from './facts.ts'
import { saysLeaving } from './leaving-codes.ts'
import { countsAsContact } from '../counts-as-contact.ts'
import { npsAnswer } from '../nps.ts'
import { isRetracted, isWithheldByPolicy } from '../retraction.ts'
import { readStatement, type Contract, type ContactStatement, type EventPlace, type StatedValue } from './statement.ts'
import { hearCustomer } from './from-words.ts'

/** What one event states, as a fact of its own. What is taken back or withheld leaves its time and its brand, and nothing else. */
export function observe(event: Received): Fact {
  const { interaction } = event
  return { id: interaction.interaction_id, statements: [isRetracted(event) ? tombstone(event) : stated(event)] }
}

function placeOf({ interaction, recordedAt, offset, eventId }: Received): EventPlace {
  return { revision: interaction.revision, recorded: recordedAt, offset: Number(offset), event: eventId.slice(0, 12) }
}

function tombstone(event: Received): ContactStatement {
  const { interaction: it } = event
  return readStatement({
    ...placeOf(event),
    consent: consentOf(it),
    ...(isWithheldByPolicy(event) ? { withheld: true } : { gone: true }),
    ...startOf(it),
    brand: it.brand?.id ?? it.brand?.name,
  })
}

function consentOf(it: Interaction): ContactStatement['consent'] {
  const stated = statedAnalysis(it)
  return stated === null ? undefined : refusesAnalysis(stated) ? 'no' : 'yes'
}

function startOf({ occurred_at, time_quality }: Interaction): Pick<ContactStatement, 'at' | 'by' | 'heard'> {
  const start = epoch(occurred_at)
  switch (time_quality) {
    case 'exact':
    case 'zone_assumed':
      return { at: start, by: undefined, heard: undefined }
    case 'no_later_than':
      return { at: undefined, by: start, heard: undefined }
    case 'received_only':
      return { at: undefined, by: undefined, heard: start }
  }
}

/** One literal with every field in its place: spreading pieces together would cost more than all the rest. */
function stated(event: Received): ContactStatement {
  const { interaction: it, recordedAt } = event
  const { revision, recorded, offset, event: id } = placeOf(event)
  const { at, by, heard } = startOf(it)
  const { customer, resolution } = it
  const codes = codesOf(it)
  const { outcome, lapsed } = endOf(it)
  const { mood, asks } = hearCustomer(it)
  const { nps, csat, ease, answered, rated } = it.ratings === undefined ? UNRATED : ratings(it.ratings)
  return {
    revision,
    recorded,
    offset,
    event: id,
    consent: consentOf(it),
    withheld: undefined,
    gone: undefined,
    at,
    by,
    heard,
    known: epoch(it.occurred_at) > recordedAt ? recordedAt : undefined,
    brand: it.brand?.id ?? it.brand?.name,
    stage: customer.stage,
    segment: customer.segment,
    value: valueOf(customer.value),
    contract: contractOf(customer.contract),
    contact: countsAsContact(it) ?? undefined,
    thread: it.conversation_id === it.interaction_id ? undefined : it.conversation_id,
    links: linksOf(it),
    rates: it.related?.find(({ relation }) => relation === 'rating_of')?.interaction_id,
    cause: codes && statedCause(codes),
    outcome,
    lapsed,
    firstContact: resolution?.first_contact,
    closed: closedOf(it),
    reopened: it.phase === 'reopened' || (it.reopen_count ?? 0) > 0 ? true : undefined,
    answered,
    mood,
    asks,
    coded: codes && saysLeaving(codes),
    kept: it.offers?.some(({ kind, outcome }) => outcome === 'accepted' && STAYING.test(kind)),
    nps,
    csat,
    ease,
    rated,
    transfers: transfersOf(it),
    waited: waitedOf(it),
  }
}

const SAME_MATTER: ReadonlySet<string> = new Set([
  'transfer_of',
  'private_part_of',
  'public_part_of',
  'same_contact_as',
  'merged_into',
  'reopen_of',
  'follow_up_of',
  'callback_of',
  'reply_to',
  'part_of',
])
const STAYING = /retention|retain|save|stay|loyalty|win.?back/i

function linksOf({ related }: Interaction): readonly string[] | undefined {
  const links = related?.filter(({ relation }) => SAME_MATTER.has(relation)).map((it) => it.interaction_id)
  return links === undefined || links.length === 0 ? undefined : links
}

function codesOf({ reasons, disposition }: Interaction): readonly string[] | undefined {
  if (reasons === undefined && disposition === undefined) return undefined
  const codes: string[] = []
  for (const { code, label } of reasons ?? []) {
    if (code !== undefined) codes.push(code)
    if (label !== undefined) codes.push(label)
  }
  if (disposition?.code !== undefined) codes.push(disposition.code)
  if (disposition?.label !== undefined) codes.push(disposition.label)
  return codes
}

function valueOf(value: Interaction['customer']['value']): StatedValue | undefined {
  return value && { amount: value.amount_minor, currency: value.currency }
}

function contractOf(contract: Interaction['customer']['contract']): Contract | undefined {
  if (contract === undefined) return undefined
  const { status, ends_at, notice_days } = contract
  return {
    status,
    ...(typeof ends_at === 'string' ? { ends: epoch(ends_at) } : {}),
    ...(notice_days === undefined ? {} : { notice: notice_days }),
  }
}

type End = Pick<ContactStatement, 'outcome' | 'lapsed'>

const UNSTATED: End = { outcome: undefined, lapsed: undefined }
const LAPSED: End = { outcome: undefined, lapsed: true }

/**
 * Closing by a system, by silence or by the customer's giving up shows nothing: what somebody said before still stands, but the
 * matter is open no more. A reopening revises all of it.
 */
function endOf({ phase, resolution }: Interaction): End {
  if (phase === 'reopened') return { outcome: 'open', lapsed: false }
  if (resolution === undefined) return UNSTATED
  const { status, confirmed_by } = resolution
  switch (status) {
    case 'resolved':
      return confirmed_by === 'customer' || confirmed_by === 'agent' ? { outcome: 'yes', lapsed: false } : LAPSED
    case 'self_served':
      return confirmed_by === 'customer' ? { outcome: 'yes', lapsed: false } : LAPSED
    case 'closed_unresolved':
      return { outcome: 'no', lapsed: false }
    case 'open':
    case 'pending_company':
      return { outcome: 'open', lapsed: false }
    case 'pending_customer':
      return { outcome: 'waiting', lapsed: false }
    case 'abandoned':
      return LAPSED
    case 'spam':
    case 'deleted':
    case 'unknown':
      return UNSTATED
  }
}

function closedOf({ phase, resolution, ended_at }: Interaction): number | undefined {
  if (resolution === undefined || phase === 'reopened') return undefined
  const closed = resolution.resolved_at ?? ended_at
  return closed === undefined ? undefined : epoch(closed)
}

type Rated = Pick<ContactStatement, 'nps' | 'csat' | 'ease' | 'answered' | 'rated'>

const UNRATED: Rated = { nps: undefined, csat: undefined, ease: undefined, answered: undefined, rated: undefined }

/** Where several ratings of a kind are given, the worst: what hurt is not made good by the rest. */
function ratings(all: readonly Rating[]): Rated {
  if (all.length === 0) return UNRATED
  const solved = worst(all, (it) => it.subject === 'resolution')
  const nps = worst(all, (it) => it.kind === 'nps')
  const rated = all.map((it) => it.rated_at).filter((it) => it !== undefined)
  const last = rated.toSorted().at(-1)
  return {
    nps: nps === undefined ? undefined : npsAnswer({ score01: nps }).nps,
    csat: worst(all, (it) => (it.kind === 'csat' || it.kind === 'thumbs') && it.subject !== 'resolution'),
    ease: worst(all, (it) => it.kind === 'ces'),
    answered: solved === undefined || (solved > 0.25 && solved < 0.75) ? undefined : solved >= 0.75,
    rated: last === undefined ? undefined : epoch(last),
  }
}

function worst(all: readonly Rating[], of: (it: Rating) => boolean): number | undefined {
  const scores = all.filter(of).map((it) => it.score01)
  return scores.length === 0 ? undefined : Math.min(...scores)
}

function transfersOf({ transfer_count, transfers }: Interaction): number | undefined {
  if (transfer_count === undefined && transfers === undefined) return undefined
  return Math.max(transfer_count ?? 0, transfers?.length ?? 0)
}

const MINUTE = 60_000
const HOUR = 3_600_000

/** Longer than this is a long wait: a prior per channel. In live channels the time in the queue counts, else that to a human answer. */
function waitedOf({ channel, timings }: Interaction): boolean | undefined {
  if (timings === undefined) return undefined
  const { queue_wait_ms, first_human_reply_ms, first_response_ms } = timings
  switch (channel) {
    case 'phone':
      return longer(queue_wait_ms, 5 * MINUTE)
    case 'chat':
      return longer(queue_wait_ms ?? first_human_reply_ms, 3 * MINUTE)
    case 'in_person':
    case 'billing_desk':
      return longer(queue_wait_ms, 15 * MINUTE)
    case 'messaging':
    case 'sms':
    case 'social_public':
    case 'social_direct':
      return longer(first_human_reply_ms ?? first_response_ms, 4 * HOUR)
    case 'email':
    case 'web_form':
    case 'fax':
    case 'voicemail':
      return longer(first_human_reply_ms ?? first_response_ms, 24 * HOUR)
    case 'video_comment':
    case 'review':
    case 'survey':
    case 'web_visit':
    case 'event':
    case 'other':
      return undefined
  }
}

function longer(ms: number | undefined, threshold: number): boolean | undefined {
  return ms === undefined ? undefined : ms > threshold
}

function epoch(instant: string): number {
  return Date.parse(instant)
}
