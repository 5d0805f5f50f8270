import { statedAnalysis } from '../../schemas/event/consent.ts'
import type { Interaction } from '../../schemas/event/interaction.ts'
import type { Received } from '../consumer.ts'

/**
 * Whether nothing may be derived from this revision: analysis is not permitted, or the interaction was redacted, deleted, or found to
 * be spam. What was derived before must be taken back too, so such a revision yields a row and is not left out.
 */
export function isRetracted({ interaction, analysis }: Received): boolean {
  return analysis === 'withheld' || isTakenBack(interaction)
}

/**
 * Whether analysis is not permitted only because of the policy of the source: the event states no consent. Such a revision adds
 * nothing and takes nothing back, because another revision may state a consent.
 */
export function isWithheldByPolicy({ interaction, analysis }: Received): boolean {
  return analysis === 'withheld' && statedAnalysis(interaction) === null && !isTakenBack(interaction)
}

function isTakenBack({ phase, resolution }: Interaction): boolean {
  return phase === 'redacted' || phase === 'deleted' || resolution?.status === 'spam' || resolution?.status === 'deleted'
}
