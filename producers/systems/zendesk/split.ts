import { isJsonObject } from '../../../schemas/json.ts'
import type { SplitOutcome } from '../../adapter.ts'
import { splitDocumentOrLines } from '../../reading/split.ts'
import { payloadKindOf } from './kinds.ts'

/** The lists in which Zendesk's API answers, and the single things. */
const LISTS = ['tickets', 'comments', 'ticket_metrics', 'metric_sets', 'satisfaction_ratings', 'survey_responses'] as const
const SINGLE = ['ticket', 'comment', 'ticket_metric', 'satisfaction_rating', 'survey_response'] as const

/** One event, one line of an export, an array of them, lines of JSON, or an answer of the API. */
export function splitRequest(body: Uint8Array): SplitOutcome {
  return splitDocumentOrLines(body, (document) => ({ ok: true, payloads: unwrap(document) }))
}

/** What a list or an answer of the API holds; anything else is itself. An answer has no id of its own, and a record has one. */
export function unwrap(document: unknown): readonly unknown[] {
  if (Array.isArray(document)) return document
  if (!isJsonObject(document) || 'id' in document || 'type' in document || 'ticket_id' in document) return [document]
  for (const name of LISTS) {
    const list = document[name]
    if (Array.isArray(list)) return list
  }
  const { ticket_events: events } = document
  if (Array.isArray(events)) return events.flatMap(commentsOf)
  const one = SINGLE.map((name) => document[name]).find(isJsonObject)
  // A firm's own trigger writes a few fields of a ticket, and others beside it.
  const isAnswer = one !== undefined && (Object.keys(document).length === 1 || payloadKindOf(one) !== undefined)
  return isAnswer ? [one] : [document]
}

/** The comments in one entry of the incremental export of ticket events, which has the time and the ticket. */
function commentsOf(entry: unknown): readonly unknown[] {
  if (!isJsonObject(entry) || !Array.isArray(entry['child_events'])) return [entry]
  const { ticket_id, created_at, updater_id, via } = entry
  return entry['child_events']
    .filter(isJsonObject)
    .filter((it) => it['event_type'] === 'Comment' || it['type'] === 'Comment' || it['type'] === 'VoiceComment')
    .map((it) => ({ created_at, author_id: updater_id, via, ...it, ticket_id }))
}
