import { hash } from 'node:crypto'

/**
 * Ids are derived, never random: the same event has the same id through every door, so that a redelivery can be recognised.
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

/** The id of a row without a natural id: a hash of the parts that make it unique. */
export function rowId(...parts: readonly string[]): string {
  return digest(parts.join('\n'))
}

/** `{system}:{account}:{native id}`. It never changes. */
export function interactionId(system: string, account: string, nativeId: string): string {
  return `${system}:${account}:${nativeId}`
}

/** The Kafka key. It keeps all events of a customer on one partition or, without a customer, those of an interaction. */
export function partitionKey(interaction: { readonly interaction_id: string; readonly customer: { readonly ref: string | null } }): string {
  return interaction.customer.ref === null ? `i:${interaction.interaction_id}` : `c:${interaction.customer.ref}`
}

function digest(text: string): string {
  return hash('sha256', text, 'hex').slice(0, 32)
}
