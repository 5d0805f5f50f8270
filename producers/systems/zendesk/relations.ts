import type { Context, Draft } from '../../adapter.ts'
import type { ZendeskOptions } from './options.ts'
import type { Ticket } from './shapes.ts'
import { commentName, ticketName } from './statement.ts'

/** How a ticket follows another one, or went into it. Only fields with a meaning of Zendesk's say so, never a text. */
export function relationsOf(it: Ticket, status: string, { merge_tags }: ZendeskOptions, context: Context): Draft['related'] {
  const source = it.via?.source
  const rel = source?.rel?.trim().toLowerCase() ?? ''
  const before = source?.from?.ticket_id
  const follows = before !== undefined && (rel === 'follow_up' || rel === 'followup')
  // A follow-up inherits the tags of the ticket it follows, and is open.
  const isTagged = (it.tags ?? []).some((tag) => merge_tags.includes(tag.trim()))
  const isMerged = rel === 'merge' || (isTagged && (status === 'closed' || status === 'archived'))
  const related = [
    ...(follows ? [{ interaction_id: ticketName(context, before), relation: 'follow_up_of' as const }] : []),
    ...(isMerged ? [{ interaction_id: mergeTarget(it, context), relation: 'merged_into' as const }] : []),
  ]
  return related.length === 0 ? undefined : related
}

/** An export does not say which ticket goes on: the relation then names a ticket of which nothing else is known. */
function mergeTarget(it: Ticket, context: Context): string {
  const target = it.via?.source?.to?.ticket_id
  return target === undefined || target === it.id ? commentName(context, it.id, 'merge-target') : ticketName(context, target)
}
