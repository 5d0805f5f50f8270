import type { Interaction } from '../../schemas/event/interaction.ts'

const MINUTE = 60_000
const HOUR = 3_600_000

/** Longer than this is a long wait: a prior per channel. In live channels the time in the queue counts, else that to a human answer. */
export function waitedLong({ channel, timings }: Interaction): boolean | undefined {
  if (timings === undefined) return undefined
  const { queue_wait_ms, first_human_reply_ms, first_response_ms } = timings
  switch (channel) {
    case 'phone':
      return isLonger(queue_wait_ms, 5 * MINUTE)
    case 'chat':
      return isLonger(queue_wait_ms ?? first_human_reply_ms, 3 * MINUTE)
    case 'in_person':
    case 'billing_desk':
      return isLonger(queue_wait_ms, 15 * MINUTE)
    case 'messaging':
    case 'sms':
    case 'social_public':
    case 'social_direct':
      return isLonger(first_human_reply_ms ?? first_response_ms, 4 * HOUR)
    case 'email':
    case 'web_form':
    case 'fax':
    case 'voicemail':
      return isLonger(first_human_reply_ms ?? first_response_ms, 24 * HOUR)
    case 'video_comment':
    case 'review':
    case 'survey':
    case 'web_visit':
    case 'event':
    case 'other':
      return undefined
  }
}

function isLonger(ms: number | undefined, threshold: number): boolean | undefined {
  return ms === undefined ? undefined : ms > threshold
}

export function transfersOf({ transfer_count, transfers }: Interaction): number | undefined {
  if (transfer_count === undefined && transfers === undefined) return undefined
  return Math.max(transfer_count ?? 0, transfers?.length ?? 0)
}
