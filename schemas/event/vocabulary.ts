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
