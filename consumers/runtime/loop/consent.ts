import { effectiveConsent } from '../../../schemas/event/consent.ts'
import type { InteractionEvent } from '../../../schemas/event/envelope.ts'
import type { Interaction } from '../../../schemas/event/interaction.ts'
import { isSuppressed, type Suppression } from '../../../schemas/suppression.ts'
import type { Received, Unwanted } from '../../consumer.ts'
import type { LogRecord } from '../../record.ts'

/**
 * Applies consent and suppression before any row about a person is derived. A customer who denied or withdrew consent gets rows with
 * keys only. When consent is unknown, the customer and the person who referred them stay unknown. A customer on the suppression list
 * gets no rows.
 */
export type ConsentOutcome =
  { readonly pass: true; readonly received: Received } | { readonly pass: false; readonly reason: 'suppression_list' | Unwanted }

export function applyConsent(
  event: InteractionEvent,
  { appendTime: recordedAt, offset }: Pick<LogRecord, 'appendTime' | 'offset'>,
  suppression: Suppression,
  leavesOut: readonly Unwanted[],
): ConsentOutcome {
  const interaction = event.data
  if (isSuppressed(interaction.customer, recordedAt, suppression)) return { pass: false, reason: 'suppression_list' }
  if (interaction.source.is_test && leavesOut.includes('test')) return { pass: false, reason: 'test' }
  const { id: eventId } = event
  const advocate = interaction.referral?.advocate_ref
  const seen = advocate !== undefined && suppression.suppresses(advocate, recordedAt) ? withoutAdvocate(interaction) : interaction
  switch (effectiveConsent(interaction).analysis) {
    case 'granted':
      return { pass: true, received: { eventId, recordedAt, offset, interaction: seen, analysis: 'allowed' } }
    case 'denied':
    case 'withdrawn':
      return { pass: true, received: { eventId, recordedAt, offset, interaction: seen, analysis: 'withheld' } }
    case 'not_asked':
    case 'unknown':
      return { pass: true, received: { eventId, recordedAt, offset, interaction: withoutCustomer(seen), analysis: 'allowed' } }
  }
}

function withoutCustomer(interaction: Interaction): Interaction {
  const { identifiers: _, ...customer } = interaction.customer
  return { ...withoutAdvocate(interaction), customer: { ...customer, ref: null } }
}

/** The person who referred the customer is a customer too. */
function withoutAdvocate(interaction: Interaction): Interaction {
  if (interaction.referral?.advocate_ref === undefined) return interaction
  const { advocate_ref: _, ...referral } = interaction.referral
  return { ...interaction, referral }
}
