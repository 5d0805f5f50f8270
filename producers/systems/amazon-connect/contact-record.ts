import type { Context, Draft } from '../../adapter.ts'
import { latest, type Contact } from './contact.ts'
import { readContactFields } from './contact-fields.ts'
import { keyTime } from './fields.ts'
import { outcome } from './journey.ts'

/**
 * A contact record: the whole of one contact, written after it ended and again whenever something about it changes, at least once
 * each. The last update is its version.
 */
export function contactRecord(contactId: string, contact: Contact, raw: unknown, context: Context): Draft {
  const version = contact.lastupdatetimestamp
  const stated = readContactFields(contactId, contact, raw, context)
  return {
    ...stated,
    ...outcome(contact, context),
    // What the firm or the customer says of the outcome is worth more than what follows from the times.
    ...(stated.resolution === undefined ? {} : { resolution: stated.resolution }),
    revision: version?.epoch ?? latest(contact) ?? 0,
    phase: contact.disconnecttimestamp === undefined ? 'updated' : 'closed',
    is_partial: false,
    event_type: 'contact-record',
    event_key: `${contactId}/contact-record/${version?.epoch === undefined ? context.digest(raw) : version.text}`,
  }
}

/** A contact as the API describes it, while it goes on or after its end: less than the record, which follows. */
export function contactState(contactId: string, contact: Contact, raw: unknown, context: Context): Draft {
  const version = contact.lastupdatetimestamp
  return {
    ...readContactFields(contactId, contact, raw, context),
    revision: version?.epoch ?? latest(contact) ?? 0,
    phase: contact.disconnecttimestamp === undefined ? 'updated' : 'closed',
    is_partial: true,
    event_type: 'contact-state',
    event_key: `${contactId}/contact-state/${keyTime(version, context)}/${context.digest(raw)}`,
  }
}
