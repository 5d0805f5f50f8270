import { refusesAnalysis, statedAnalysis } from '../../../schemas/event/consent.ts'
import type { Interaction } from '../../../schemas/event/interaction.ts'
import type { Received } from '../../consumer.ts'
import { statedCause } from '../../language/rules/cause.ts'
import type { ReferenceTables } from '../../reference/reference-tables.ts'
import { countsAsContact } from '../counts-as-contact.ts'
import { purposeOf } from '../purpose.ts'
import { isRetracted, isWithheldByPolicy } from '../retraction.ts'
import { NO_PIECES, type Fact } from './facts.ts'
import { hearCustomer } from './from-words.ts'
import { saysLeaving } from './leaving-codes.ts'
import { monthShiftOf } from './month-shift.ts'
import { contractOf, valueOf } from './read-contract.ts'
import { SAME_MATTER } from '../same-matter.ts'
import { closedAt, endingOf } from '../ending.ts'
import { readRatings } from './read-ratings.ts'
import { tookOfferToStay } from '../staying-offer.ts'
import { transfersOf, waitedLong } from '../waits.ts'
import { readStatement, type ContactStatement, type EventPlace } from './statement.ts'

/**
 * What one event states, as a fact of its own; that of a message is a piece of its conversation. What is taken back or withheld leaves
 * its time and its brand, and nothing else.
 */
export function observe(event: Received, tables: ReferenceTables): Fact {
  const { interaction } = event
  const { interaction_id: id } = interaction
  const whole = conversationOf(interaction)
  const statements = [isRetracted(event) ? tombstone(event) : whole === undefined ? stated(event, tables) : messageOf(event, tables)]
  return whole === undefined ? { id, statements, pieces: NO_PIECES } : { id: whole, statements: [], pieces: [{ id, statements }] }
}

function conversationOf({ interaction_id, related }: Interaction): string | undefined {
  const whole = related?.find(({ relation }) => relation === 'part_of')?.interaction_id
  return whole === interaction_id ? undefined : whole
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
    brand: brandOf(it),
    reply: isReply(it),
  })
}

function consentOf(it: Interaction): ContactStatement['consent'] {
  const stated = statedAnalysis(it)
  return stated === null ? undefined : refusesAnalysis(stated) ? 'no' : 'yes'
}

function startOf({ occurred_at, time_quality }: Interaction): Pick<ContactStatement, 'at' | 'by' | 'heard'> {
  const start = Date.parse(occurred_at)
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

function brandOf({ brand }: Interaction): string | undefined {
  return brand?.id ?? brand?.name
}

/** Who the customer is and what the matter is about, the conversation states itself. */
function messageOf(event: Received, tables: ReferenceTables): ContactStatement {
  const { interaction: it } = event
  const { outcome, lapsed } = endingOf(it)
  return readStatement({
    ...placeOf(event),
    consent: consentOf(it),
    ...startOf(it),
    brand: brandOf(it),
    outcome,
    lapsed,
    closed: closedAt(it),
    reopened: isReopened(it),
    ...hearCustomer(it, tables, true),
    ...readRatings(it),
    reply: isReply(it),
    kept: it.offers && tookOfferToStay(it.offers),
    transfers: transfersOf(it),
    waited: waitedLong(it),
  })
}

/** One literal with every field in its place: spreading pieces together would cost more than all the rest. */
function stated(event: Received, tables: ReferenceTables): ContactStatement {
  const { interaction: it, recordedAt } = event
  const { revision, recorded, offset, event: id } = placeOf(event)
  const { at, by, heard } = startOf(it)
  const { customer, resolution } = it
  const codes = codesOf(it)
  const { outcome, lapsed } = endingOf(it)
  const { mood, low, told } = hearCustomer(it, tables)
  const { nps, csat, ease, answered, rated } = readRatings(it)
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
    known: Date.parse(it.occurred_at) > recordedAt ? recordedAt : undefined,
    brand: brandOf(it),
    stage: customer.stage,
    segment: customer.segment,
    value: valueOf(customer.value),
    contract: contractOf(customer.contract),
    contact: countsAsContact(it) ?? undefined,
    thread: it.conversation_id === it.interaction_id ? undefined : it.conversation_id,
    links: linksOf(it),
    rates: it.related?.find(({ relation }) => relation === 'rating_of')?.interaction_id,
    cause: codes && statedCause(codes),
    complaint: purposeOf(it) === 'issue' ? true : undefined,
    monthShift: monthShiftOf(it, tables),
    outcome,
    lapsed,
    firstContact: resolution?.first_contact,
    closed: closedAt(it),
    reopened: isReopened(it),
    answered,
    mood,
    low,
    told,
    turns: undefined,
    reply: undefined,
    coded: codes && saysLeaving(codes),
    again: (it.contact_attempt ?? 1) > 1 ? true : undefined,
    kept: it.offers && tookOfferToStay(it.offers),
    nps,
    csat,
    ease,
    rated,
    transfers: transfersOf(it),
    waited: waitedLong(it),
  }
}

/** Of a message: whether the firm wrote it. */
function isReply(it: Interaction): true | undefined {
  return conversationOf(it) !== undefined && it.direction === 'outbound' ? true : undefined
}

function isReopened({ phase, reopen_count }: Interaction): true | undefined {
  return phase === 'reopened' || (reopen_count ?? 0) > 0 ? true : undefined
}

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
