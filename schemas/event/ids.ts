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

type Keyed = {
  readonly interaction_id: string
  readonly related?: readonly { readonly interaction_id: string; readonly relation: string }[] | undefined
  readonly customer: { readonly ref: string | null }
}

/**
 * The Kafka key. It keeps all events of a customer on one partition or, without a customer, those of an interaction. The messages of a
 * conversation have the key of the conversation.
 */
export function partitionKey({ interaction_id, related, customer }: Keyed): string {
  if (customer.ref !== null) return `c:${customer.ref}`
  const conversation = related?.find(({ relation }) => relation === 'part_of')
  return `i:${conversation?.interaction_id ?? interaction_id}`
}

function digest(text: string): string {
  return hash('sha256', text, 'hex').slice(0, 32)
}
