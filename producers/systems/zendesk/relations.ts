import type { Context, Draft } from '../../adapter.ts'
import type { ZendeskOptions } from './options.ts'
import type { Ticket } from './shapes.ts'
import { commentName, ticketName } from './statement.ts'

/** How a ticket follows another one, or went into it. Only fields with a meaning of Zendesk's say so, never a text. */
export function relationsOf(it: Ticket, status: string, { merge_tags }: ZendeskOptions, context: Context): Draft['related'] {
  const source = it.via?.source
  const rel = source?.rel?.trim().toLowerCase() ?? ''
  const isFollowUp = rel === 'follow_up' || rel === 'followup' || it.via?.channel?.trim().toLowerCase() === 'closed_ticket'
  const before = it.via_followup_source_id ?? it.followup_source_id ?? (isFollowUp ? source?.from?.ticket_id : undefined)
  // A follow-up inherits the tags of the ticket it follows, and is open.
  const isTagged = (it.tags ?? []).some((tag) => merge_tags.includes(tag.trim()))
  const isMerged = rel === 'merge' || (isTagged && (status === 'closed' || status === 'archived'))
  const related = [
    ...(before === undefined ? [] : [{ interaction_id: ticketName(context, before), relation: 'follow_up_of' as const }]),
    ...(isMerged ? [{ interaction_id: mergeTarget(it.id, source?.to?.ticket_id, context), relation: 'merged_into' as const }] : []),
  ]
  return related.length === 0 ? undefined : related
}

/** An export does not say which ticket goes on: the relation then names a ticket of which nothing else is known. */
export function mergeTarget(ticketId: string, target: string | undefined, context: Context): string {
  return target === undefined || target === ticketId ? commentName(context, ticketId, 'merge-target') : ticketName(context, target)
}
