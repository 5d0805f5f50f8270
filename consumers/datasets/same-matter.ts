/** The relations between interactions that make them one matter. */
export const SAME_MATTER: ReadonlySet<string> = new Set([
  'transfer_of',
  'private_part_of',
  'public_part_of',
  'same_contact_as',
  'merged_into',
  'reopen_of',
  'follow_up_of',
  'callback_of',
  'reply_to',
])
