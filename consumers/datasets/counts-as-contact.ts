import type { Interaction } from '../../schemas/event/interaction.ts'

/**
 * Whether this is a contact a customer made. It is when it is inbound, and it is not a survey or review, part of another interaction,
 * an automatic reply, a statement of consent alone, spam, deleted or a test. Every count of contacts and every state uses this function. Null when nothing rules it
 * out and the revision does not state the direction: another revision may.
 */
export function countsAsContact(it: Interaction): boolean | null {
  if (it.source.is_test) return false
  if (it.resolution?.status === 'spam' || it.resolution?.status === 'deleted') return false
  if (it.channel === 'survey' || it.channel === 'review') return false
  if ((it.related ?? []).some(({ relation }) => PARTS.has(relation))) return false
  if (isConsentAlone(it)) return false
  // Nobody turned to the firm: an automatic reply, a delivery failure, a flow that runs after the customer hung up.
  if (it.initiated_by === 'system') return false
  return it.direction === undefined || it.direction === 'unknown' ? null : it.direction === 'inbound'
}

/** Relations of an interaction that is a part, a message, a rating or a copy of another one. */
const PARTS: ReadonlySet<string> = new Set([
  'transfer_of',
  'merged_into',
  'private_part_of',
  'same_contact_as',
  'part_of',
  'reply_to',
  'rating_of',
])

/** An unsubscribe, a revocation: it says what the firm may do, and asks nothing of it. */
function isConsentAlone({ channel, consent, content, reasons, resolution, agents, timings, queue }: Interaction): boolean {
  const isAbout = reasons ?? resolution ?? agents ?? timings ?? queue
  return channel === 'other' && consent !== undefined && content.status === 'absent' && isAbout === undefined
}
