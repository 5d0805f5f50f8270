import { oneOf } from './elements.ts'

/** The lists of words that several parts of an interaction use. */

export const relation = oneOf(
  'transfer_of',
  'reopen_of',
  'follow_up_of',
  'merged_into',
  'private_part_of',
  'public_part_of',
  'callback_of',
  'reply_to',
  'same_contact_as',
  'rating_of',
  'part_of',
)
export const channel = oneOf(
  'phone',
  'voicemail',
  'email',
  'chat',
  'sms',
  'messaging',
  'social_public',
  'social_direct',
  'video_comment',
  'review',
  'survey',
  'web_form',
  'web_visit',
  'fax',
  'in_person',
  'billing_desk',
  'event',
  'other',
)
export const phase = oneOf('opened', 'updated', 'closed', 'reopened', 'rated', 'redacted', 'deleted')
export const door = oneOf('webhook', 'stream', 'poll', 'file', 'replay')
export const consentState = oneOf('granted', 'denied', 'withdrawn', 'not_asked', 'unknown')
export const legalBasis = oneOf('consent', 'contract', 'legitimate_interest', 'unknown')
/**
 * How reliable `occurred_at` is: stated exactly; stated without a zone; the time of a message of the conversation, which began then
 * or earlier; or only the time of receipt.
 */
export const timeQuality = oneOf('exact', 'zone_assumed', 'no_later_than', 'received_only')
/** How a matter stands at its source. */
export const RESOLUTION_STATUSES = [
  'open',
  'pending_customer',
  'pending_company',
  'resolved',
  'closed_unresolved',
  'self_served',
  'abandoned',
  'spam',
  'deleted',
  'unknown',
] as const
export const resolutionStatus = oneOf(...RESOLUTION_STATUSES)
