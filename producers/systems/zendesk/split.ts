import type { SplitOutcome } from '../../adapter.ts'
import { splitDocumentOrLines } from '../../reading/split.ts'

/** The lists in which Zendesk's API answers, and the single things. */
const LISTS = ['tickets', 'comments', 'ticket_metrics', 'metric_sets', 'satisfaction_ratings', 'ticket_events']
const SINGLE = ['ticket', 'comment', 'ticket_metric', 'satisfaction_rating']

/** One event, one line of an export, an array of them, lines of JSON, or an answer of the API. */
export function splitRequest(body: Uint8Array): SplitOutcome {
  return splitDocumentOrLines(body, (document) => ({ ok: true, payloads: unwrap(document) }))
}

/** What a list or an answer of the API holds; anything else is itself. */
export function unwrap(document: unknown): readonly unknown[] {
  if (Array.isArray(document)) return document
  if (typeof document !== 'object' || document === null || 'type' in document || 'ticket_id' in document) return [document]
  const fields = new Map<string, unknown>(Object.entries(document))
  for (const name of LISTS) {
    const list = fields.get(name)
    if (Array.isArray(list)) return list
  }
  for (const name of SINGLE) {
    const one = fields.get(name)
    if (typeof one === 'object' && one !== null) return [one]
  }
  return [document]
}
