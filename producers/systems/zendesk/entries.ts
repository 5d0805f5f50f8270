import { isJsonObject } from '../../../schemas/json.ts'

type Json = Readonly<Record<string, unknown>>

/**
 * What one entry of a list tells. An audit of a ticket, and an entry of the incremental export of ticket events, hold several things
 * that happened at once: the comments and ratings among them are told one by one, with the time and the ticket of the entry. Anything
 * else tells itself.
 */
export function entriesIn(entry: unknown): readonly unknown[] {
  if (!isJsonObject(entry)) return [entry]
  const { ticket_id, child_events: children, events } = entry
  if (ticket_id !== undefined && Array.isArray(children)) return children.filter(isJsonObject).flatMap((it) => told(it, entry))
  if (ticket_id !== undefined && Array.isArray(events)) return events.filter(isJsonObject).flatMap((it) => told(it, entry))
  return 'deleted_at' in entry && 'previous_state' in entry ? [deletionOf(entry)] : [entry]
}

function told(it: Json, { ticket_id, created_at, author_id, updater_id, via }: Json): readonly Json[] {
  const { type, event_type } = it
  if (type === 'Comment' || type === 'VoiceComment' || event_type === 'Comment')
    return [{ created_at, author_id: author_id ?? updater_id, via, ...it, ticket_id }]
  if (type !== 'SatisfactionRating') return []
  return [{ id: it['id'], ticket_id, created_at, updated_at: created_at, score: it['score'], comment: it['body'] ?? it['comment'] }]
}

/** The list of deleted tickets knows when, and little else. */
function deletionOf({ id, deleted_at }: Json): Json {
  return { is_trigger: true, id, status: 'deleted', updated_at: deleted_at }
}
