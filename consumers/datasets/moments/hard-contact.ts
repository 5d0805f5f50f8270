import type { Interaction } from '../../../schemas/event/interaction.ts'
import { MOMENT_PRIORS } from './priors.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

/**
 * Whether the contact cost the customer much, by what its source counts: a long wait, several transfers, or their own answer, which
 * outranks the clock. Undefined where the source does not say enough to call it easy.
 */
export function hardshipOf(it: Interaction): boolean | undefined {
  const answers = it.ratings?.filter(({ kind }) => kind === 'ces').map(({ score01 }) => score01) ?? []
  const ease = answers.length === 0 ? undefined : Math.min(...answers)
  if (ease !== undefined && ease <= MOMENT_PRIORS.hard) return true
  if (ease !== undefined && ease >= MOMENT_PRIORS.easy) return false
  const transfers = transfersOf(it)
  const waited = waitedOf(it)
  if (waited === true || (transfers ?? 0) >= MOMENT_PRIORS.transfers) return true
  return waited === undefined || transfers === undefined ? undefined : false
}

function transfersOf({ transfer_count, transfers }: Interaction): number | undefined {
  if (transfer_count === undefined && transfers === undefined) return undefined
  return Math.max(transfer_count ?? 0, transfers?.length ?? 0)
}

/** Longer than this is a long wait: a prior per channel. */
function waitedOf({ channel, timings }: Interaction): boolean | undefined {
  if (timings === undefined) return undefined
  const { queue_wait_ms, first_human_reply_ms, first_response_ms } = timings
  switch (channel) {
    case 'phone':
      return longer(queue_wait_ms, 5 * MINUTE)
    case 'chat':
      return longer(queue_wait_ms ?? first_human_reply_ms, 3 * MINUTE)
    case 'in_person':
    case 'billing_desk':
      return longer(queue_wait_ms, 15 * MINUTE)
    case 'messaging':
    case 'sms':
    case 'social_public':
    case 'social_direct':
      return longer(first_human_reply_ms ?? first_response_ms, 4 * HOUR)
    case 'email':
    case 'web_form':
    case 'fax':
    case 'voicemail':
      return longer(first_human_reply_ms ?? first_response_ms, 24 * HOUR)
    case 'video_comment':
    case 'review':
    case 'survey':
    case 'web_visit':
    case 'event':
    case 'other':
      return undefined
  }
}

function longer(ms: number | undefined, limit: number): boolean | undefined {
  return ms === undefined ? undefined : ms > limit
}
