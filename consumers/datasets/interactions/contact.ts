import type { Interaction } from '../../../schemas/event/interaction.ts'

/**
 * Whether this is a contact a customer made: inbound, and not a survey, a review, a leg of another contact, a private part of a
 * public one, the same contact seen by another system, spam or a test. Every count of contacts uses it. Null where nothing rules
 * it out and the revision does not say who turned to whom: another revision may.
 */
export function countsAsContact(it: Interaction): boolean | null {
  if (it.source.is_test || it.resolution?.status === 'spam') return false
  if (it.channel === 'survey' || it.channel === 'review') return false
  if ((it.related ?? []).some(({ relation }) => PARTS.has(relation))) return false
  return it.direction === 'unknown' ? null : it.direction === 'inbound'
}

const PARTS: ReadonlySet<string> = new Set(['transfer_of', 'merged_into', 'private_part_of', 'same_contact_as', 'reply_to', 'rating_of'])
