import { isUtf8 } from 'node:buffer'
import type { Split } from '../adapter.ts'
import { parseJson } from '../reading/json.ts'

/** The lists in which Zendesk's API answers, and the single things. */
const LISTS = ['tickets', 'comments', 'ticket_metrics', 'metric_sets', 'satisfaction_ratings', 'ticket_events']
const SINGLE = ['ticket', 'comment', 'ticket_metric', 'satisfaction_rating']

/** One event, one line of an export, an array of them, lines of JSON, or an answer of the API. */
export function split(body: Uint8Array): Split {
  const whole = parseJson(body)
  if (whole.ok) return { ok: true, payloads: unwrapped(whole.value) }
  if (whole.code !== 'not_json' || !isUtf8(body)) return { ok: false, code: whole.code, path: '' }
  const payloads: unknown[] = []
  for (const [at, line] of Buffer.from(body).toString('utf8').split('\n').entries()) {
    if (line.trim() === '') continue
    const parsed = parseJson(line)
    if (!parsed.ok) return { ok: false, code: parsed.code, path: at === 0 ? '' : `line ${at + 1}` }
    payloads.push(...unwrapped(parsed.value))
  }
  return payloads.length === 0 ? { ok: false, code: 'not_json', path: '' } : { ok: true, payloads }
}

function unwrapped(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value
  if (typeof value !== 'object' || value === null || 'type' in value || 'ticket_id' in value) return [value]
  const fields = new Map<string, unknown>(Object.entries(value))
  for (const name of LISTS) {
    const list = fields.get(name)
    if (Array.isArray(list)) return list
  }
  for (const name of SINGLE) {
    const one = fields.get(name)
    if (typeof one === 'object' && one !== null) return [one]
  }
  return [value]
}
