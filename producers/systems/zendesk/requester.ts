import type { Identifier } from '../../../schemas/event/identity.ts'
import { readKeptIdentifier } from '../../../schemas/identity/kept-identifier.ts'
import type { Came } from './channel.ts'
import type { ZendeskOptions } from './options.ts'
import type { Ticket } from './shapes.ts'

/** Whether a user is one of those who speak for the firm; undefined where the options do not list them. */
export function isAgent(userId: string | undefined, { agent_ids }: ZendeskOptions): boolean | undefined {
  return agent_ids === undefined || userId === undefined ? undefined : agent_ids.includes(userId)
}

/** A kept payload has a placeholder where the address was. */
export function isMailAddress(text: string): boolean {
  return text.includes('@') || readKeptIdentifier(text)?.kind === 'email'
}

/** The customer of a ticket. Where an agent passed a mail on and is its requester, the customer is whom that mail names. */
export function findCustomer(it: Ticket, came: Came, forwardedFrom: string | undefined, options: ZendeskOptions): readonly Identifier[] {
  const { requester_id, via } = it
  if (isAgent(requester_id, options) === true && forwardedFrom !== undefined)
    return [{ kind: 'email', value: forwardedFrom, link: 'stated' }]
  const end = came.isOutbound ? via?.source?.to : via?.source?.from
  // Posts name their authors in `address` too, by other names than addresses.
  const email = end?.address !== undefined && end.address !== null && isMailAddress(end.address) ? end.address : undefined
  return [
    ...(requester_id === undefined ? [] : [{ kind: 'account', value: requester_id, link: 'source' } as const]),
    ...(end?.phone === undefined ? [] : [{ kind: 'phone', value: end.phone, link: 'source' } as const]),
    ...(email === undefined ? [] : [{ kind: 'email', value: email, link: 'source' } as const]),
  ]
}
