import type { Interaction } from '../../schemas/event/interaction.ts'

/** `outcome`: what the status says of the matter. `lapsed`: whether it ended without a word on whether it was solved. */
type Ending = { readonly outcome: 'yes' | 'no' | 'open' | 'waiting' | undefined; readonly lapsed: boolean | undefined }

const UNSTATED: Ending = { outcome: undefined, lapsed: undefined }
const LAPSED: Ending = { outcome: undefined, lapsed: true }

/**
 * Closing by a system, by silence or by the customer's giving up shows nothing: what somebody said before still stands, but the
 * matter is open no more. A reopening revises all of it.
 */
export function endingOf({ phase, resolution }: Interaction): Ending {
  if (phase === 'reopened') return { outcome: 'open', lapsed: false }
  if (resolution === undefined) return UNSTATED
  const { status, confirmed_by } = resolution
  switch (status) {
    case 'resolved':
      return confirmed_by === 'customer' || confirmed_by === 'agent' ? { outcome: 'yes', lapsed: false } : LAPSED
    case 'self_served':
      return confirmed_by === 'customer' ? { outcome: 'yes', lapsed: false } : LAPSED
    case 'closed_unresolved':
      return { outcome: 'no', lapsed: false }
    case 'open':
    case 'pending_company':
      return { outcome: 'open', lapsed: false }
    case 'pending_customer':
      return { outcome: 'waiting', lapsed: false }
    case 'abandoned':
      return LAPSED
    case 'spam':
    case 'deleted':
    case 'unknown':
      return UNSTATED
  }
}

export function closedAt({ phase, resolution, ended_at }: Interaction): number | undefined {
  if (resolution === undefined || phase === 'reopened') return undefined
  const closed = resolution.resolved_at ?? ended_at
  return closed === undefined ? undefined : Date.parse(closed)
}
