import type { Interaction } from '../../../schemas/event/interaction.ts'
import type { Statement } from '../../language/rules/match-statements.ts'
import { firstAnswer } from '../first-answer.ts'

export type Resolved = {
  readonly resolved: 'yes' | 'no' | 'unknown'
  readonly basis: 'customer' | 'rating' | 'agent' | 'none'
  /** A customer who confirms a status speaks by the status, so the basis alone does not tell. */
  readonly from: 'words' | 'ratings' | 'status' | 'none'
}

const UNKNOWN: Resolved = { resolved: 'unknown', basis: 'none', from: 'none' }

/**
 * Whether the matter was solved, by the strongest that says anything: the customer's words, a rating whose subject is the
 * resolution, the agent's status. How content the customer is (CSAT, NPS) says nothing about it.
 */
export function resolvedOf(interaction: Interaction, told: readonly Statement[]): Resolved {
  const said = byWords(interaction, told)
  if (said !== undefined) return said
  const stated = byRating(interaction) ?? byStatus(interaction) ?? UNKNOWN
  // The source says that there are words and they are not here: they may say the opposite of a yes.
  const { status, turns } = interaction.content
  return stated.resolved === 'yes' && status === 'included' && turns === undefined ? UNKNOWN : stated
}

/** The last word counts: "still broken" and later "that fixed it" is yes. */
function byWords(interaction: Interaction, told: readonly Statement[]): Resolved | undefined {
  const answered = firstAnswer(interaction)
  const last = told.findLast(({ code, seq }) => (code === 'solved' || code === 'unsolved') && seq > answered)
  return last === undefined ? undefined : { resolved: last.code === 'solved' ? 'yes' : 'no', basis: 'customer', from: 'words' }
}

function byRating(interaction: Interaction): Resolved | undefined {
  const rating = interaction.ratings?.findLast((it) => it.subject === 'resolution')
  if (rating === undefined || (rating.score01 > 0.25 && rating.score01 < 0.75)) return undefined
  return { resolved: rating.score01 >= 0.75 ? 'yes' : 'no', basis: 'rating', from: 'ratings' }
}

function byStatus(interaction: Interaction): Resolved | undefined {
  if (interaction.phase === 'reopened') return { resolved: 'no', basis: 'agent', from: 'status' }
  const { resolution } = interaction
  if (resolution === undefined) return undefined
  // Closed by the clock, or by nobody in particular: silence is no answer.
  const { status, confirmed_by } = resolution
  if (confirmed_by === 'system' || confirmed_by === 'none') return undefined
  if (status === 'closed_unresolved') return { resolved: 'no', basis: confirmed_by, from: 'status' }
  if (status === 'self_served') return confirmed_by === 'customer' ? { resolved: 'yes', basis: 'customer', from: 'status' } : undefined
  if (status !== 'resolved') return undefined
  return { resolved: 'yes', basis: confirmed_by, from: 'status' }
}

/**
 * Whether the status says something of the outcome, be it that there is none yet. Closing by the clock, giving up and an unknown status
 * say nothing, so they take nothing back.
 */
export function statesOutcome(interaction: Interaction): boolean {
  const status = interaction.resolution?.status
  return status === 'open' || status === 'pending_customer' || status === 'pending_company' || byStatus(interaction) !== undefined
}
