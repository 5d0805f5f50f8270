import { interactionId } from '../../../schemas/event/ids.ts'
import type { Context, Draft } from '../../adapter.ts'
import { toInstant } from '../../formats/time.ts'
import { nativeId } from '../../reading/json.ts'
import { personIdentifiers, readPerson } from './person.ts'
import type { UnsubscribeEvent } from './payload.ts'
import { readField, Seconds, Text, type FieldWarning } from './read-field.ts'

/**
 * An unsubscribe is a statement of the person: they withdraw their consent to marketing contact. It is an interaction of its own without
 * words. One person has one such interaction; the webhook and the answer of the API tell it alike.
 */
export function draftUnsubscribe(
  system: string,
  { event_type, event_id, event_data }: UnsubscribeEvent,
  context: Context,
): Draft | undefined {
  const warnings: FieldWarning[] = []
  const nested = readPerson(event_data.person, 'event_data.person', warnings)
  const own = (name: 'email' | 'phone_number') => readField(Text, event_data[name], `event_data.${name}`, warnings)
  const person = { email: nested.email ?? own('email'), phone: nested.phone ?? own('phone_number') }
  const id =
    nested.id ??
    readField(nativeId, event_data.person_id, 'event_data.person_id', warnings) ??
    readField(nativeId, event_data.id, 'event_data.id', warnings)
  const identifiers = personIdentifiers(person)
  if (id === undefined && identifiers.length === 0) return undefined
  const who = id ?? context.digest(person)
  const stated = readField(Seconds, event_data.unsubscribed_at, 'event_data.unsubscribed_at', warnings)
  const seconds = stated ?? readField(Seconds, event_data.created_at, 'event_data.created_at', warnings)
  const delivery = readField(nativeId, event_id, 'event_id', warnings)
  const at = seconds === undefined ? context.receivedAt : toInstant(seconds * 1000)
  // A person who is only an id is another statement than one with their address.
  const naming = identifiers.length === 0 ? '/no_person' : ''
  return {
    interaction_id: interactionId(system, context.account, `unsubscribe:${who}`),
    // Nothing of the event may depend on when it arrives: the next delivery is a repeat.
    revision: seconds === undefined ? 0 : Date.parse(at),
    phase: 'closed',
    occurred_at: at,
    time_quality: seconds === undefined ? 'received_only' : 'exact',
    is_partial: false,
    is_test: false,
    event_type,
    event_key: `unsubscribe/${who}/${seconds ?? delivery ?? 'no_time'}${naming}`,
    channel: 'other',
    visibility: 'private',
    direction: 'inbound',
    initiated_by: 'customer',
    customer: { identifiers },
    content: { status: 'absent', truncated: false },
    consent: {
      marketing_contact: 'withdrawn',
      ...(seconds === undefined ? {} : { captured_at: at }),
      source: 'delighted unsubscribe',
    },
    warnings,
  }
}
