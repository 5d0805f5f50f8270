import type { Context, Draft } from '../../adapter.ts'
import { latest, type Contact } from './contact.ts'
import { readContactFields } from './contact-fields.ts'
import type { Stamp } from './fields.ts'
import type { DraftWarning } from './statement.ts'

/**
 * A contact event: one step of a contact while it goes on, unordered, sent as well as may be. It has no version; the time of the step
 * orders it. The record follows and is fuller.
 */
export function contactEvent(contactId: string, contact: Contact, sentAt: Stamp | undefined, raw: unknown, context: Context): Draft {
  const step = contact.eventtype ?? ''
  const at = stepAt(contact, step)
  const stated = readContactFields(contactId, contact, raw, context)
  const phase = PHASES.get(step)
  const unknown: readonly DraftWarning[] = phase === undefined ? [{ code: 'unknown_event_type', path: 'eventType' }] : []
  return {
    ...stated,
    revision: at?.epoch ?? latest(contact) ?? sentAt?.epoch ?? 0,
    phase: phase ?? 'updated',
    is_partial: true,
    event_type: step === '' ? 'contact-event' : step,
    // The envelope's own id and time are no part of it: the bare event must have the same key.
    event_key: `${contactId}/contact-event/${step}/${at?.epoch === undefined ? context.digest(raw) : at.text}`,
    warnings: [...(stated.warnings ?? []), ...unknown],
  }
}

const PHASES: ReadonlyMap<string, Draft['phase']> = new Map<string, Draft['phase']>([
  ['INITIATED', 'opened'],
  ['CONNECTED_TO_SYSTEM', 'updated'],
  ['QUEUED', 'updated'],
  ['CONNECTED_TO_AGENT', 'updated'],
  ['CONTACT_DATA_UPDATED', 'updated'],
  ['PAUSED', 'updated'],
  ['RESUMED', 'updated'],
  ['AMD_DISABLED', 'updated'],
  ['WEBRTC_API', 'updated'],
  ['DISCONNECTED', 'closed'],
  ['COMPLETED', 'closed'],
])

/** The time of the step itself, where the event states one. */
function stepAt(contact: Contact, step: string): Stamp | undefined {
  switch (step) {
    case 'INITIATED':
      return contact.initiationtimestamp
    case 'CONNECTED_TO_SYSTEM':
      return contact.connectedtosystemtimestamp
    case 'QUEUED':
      return contact.queue?.enqueuetimestamp
    case 'CONNECTED_TO_AGENT':
      return contact.agent?.connectedtoagenttimestamp
    case 'PAUSED':
      return contact.lastpausedtimestamp
    case 'RESUMED':
      return contact.lastresumedtimestamp
    case 'DISCONNECTED':
      return contact.disconnecttimestamp
    case 'COMPLETED':
      return contact.agent?.aftercontactworkendtimestamp ?? contact.disconnecttimestamp
    default:
      return undefined
  }
}
