import { hash } from 'node:crypto'

/**
 * Ids are derived, never random: the same fact gets the same id through every door, so a redelivery is seen as one.
 */

/** The event id: the first 32 hex digits of SHA-256 over system, account, event key and interaction id. */
export function eventId(fact: {
  readonly system: string
  readonly account: string
  readonly event_key: string
  readonly interaction_id: string
}): string {
  return digest(`${fact.system}/${fact.account}\n${fact.event_key}\n${fact.interaction_id}`)
}

/** The id of a row that has no natural one: a hash of what makes it unique. */
export function rowId(...parts: readonly string[]): string {
  return digest(parts.join('\n'))
}

/** `{system}:{account}:{native id}`: stable for the life of the interaction. */
export function interactionId(system: string, account: string, nativeId: string): string {
  return `${system}:${account}:${nativeId}`
}

/** The Kafka key: one customer stays on one partition; without a customer, one interaction does. */
export function partitionKey(interaction: { readonly interaction_id: string; readonly customer: { readonly ref: string | null } }): string {
  return interaction.customer.ref === null ? `i:${interaction.interaction_id}` : `c:${interaction.customer.ref}`
}

function digest(text: string): string {
  return hash('sha256', text, 'hex').slice(0, 32)
}
