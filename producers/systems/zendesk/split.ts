import { isJsonObject } from '../../../schemas/json.ts'
import type { SplitOutcome } from '../../adapter.ts'
import { splitDocumentOrLines } from '../../reading/split.ts'
import { entriesIn } from './entries.ts'
import { payloadKindOf } from './kinds.ts'

/** The lists in which Zendesk's API answers, and the single things. One answer may hold several lists: tickets and their metrics. */
const LISTS = [
  'tickets',
  'results',
  'comments',
  'ticket_metrics',
  'metric_sets',
  'satisfaction_ratings',
  'survey_responses',
  'ticket_events',
  'audits',
  'deleted_tickets',
  'chats',
  'calls',
] as const
const SINGLE = ['ticket', 'comment', 'ticket_metric', 'satisfaction_rating', 'survey_response', 'audit', 'chat', 'call'] as const

/** One event, one line of an export, an array of them, lines of JSON, or an answer of the API. */
export function splitRequest(body: Uint8Array): SplitOutcome {
  return splitDocumentOrLines(body, (document) => ({ ok: true, payloads: unwrap(document) }))
}

/** What a list or an answer of the API holds; anything else is itself. An answer has no id of its own, and a record has one. */
export function unwrap(document: unknown): readonly unknown[] {
  if (Array.isArray(document)) return document.flatMap(entriesIn)
  if (!isJsonObject(document)) return [document]
  if ('id' in document || 'type' in document || 'ticket_id' in document) return entriesIn(document)
  const lists = LISTS.map((name) => document[name]).filter((it) => Array.isArray(it))
  if (lists.length > 0) return lists.flat().flatMap(entriesIn)
  const one = SINGLE.map((name) => document[name]).find(isJsonObject)
  // A firm's own trigger writes a few fields of a ticket, and others beside it.
  const isAnswer = one !== undefined && (Object.keys(document).length === 1 || payloadKindOf(one) !== undefined)
  return isAnswer ? entriesIn(one) : [document]
}
