import type { Context, Draft } from '../../adapter.ts'
import { interactionId } from '../../../schemas/event/ids.ts'
import { toInstant } from '../../formats/time.ts'
import type { Stamp } from './fields.ts'

/** What every kind of payload states alike: which interaction it is about, and when that began. */

export const SYSTEM = 'amazon-connect'

export type DraftWarning = NonNullable<Draft['warnings']>[number]

/** The interaction a contact id stands for. */
export function interactionIdOf(contactId: string, context: Context): string {
  return interactionId(SYSTEM, context.account, contactId)
}

export function instantOf(at: Stamp | undefined): string | undefined {
  return at?.epoch === undefined ? undefined : toInstant(at.epoch)
}

export type Start = Pick<Draft, 'occurred_at' | 'time_quality'>

/** Where nobody says when it began, it began when we heard of it. */
export function startOf(at: Stamp | undefined, context: Context): Start {
  const known = instantOf(at)
  return known === undefined
    ? { occurred_at: context.receivedAt, time_quality: 'received_only' }
    : { occurred_at: known, time_quality: 'exact' }
}
