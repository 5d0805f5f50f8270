import { toInstant } from '../../formats/time.ts'
import { cutText } from '../../ingest/fit.ts'
import type { Field } from './fields.ts'
import { refuseValue, type ReadResult } from './result.ts'

/** The longest code in a list of them (schemas/event/interaction.ts: tags, ivr.steps). */
const LONGEST_OF_TEXTS = 200

/** The value as the field holds it: a time as its text, a text no longer than the field. */
export function fitted(reading: ReadResult & { readonly ok: true }, field: Field): ReadResult {
  let { value, warning } = reading
  if (reading.zoned !== undefined && typeof value === 'number' && field.holds !== 'integer') value = toInstant(value)
  if (field.holds === 'choice' && typeof value === 'string') value = choiceOf(value, field.choices)
  if (field.holds === 'text' && typeof value === 'string' && field.longest !== undefined && value.length > field.longest) {
    // An id that was cut would be another one's.
    if (/(^|[._])(id|ref|code)$/.test(field.name)) return refuseValue('too_long')
    value = cutText(value, field.longest).trimEnd()
    warning = 'clipped'
  }
  if (field.holds === 'texts' && Array.isArray(value)) {
    const all: readonly unknown[] = value
    const texts = all.slice(0, field.most).map((it) => String(it).slice(0, LONGEST_OF_TEXTS))
    if (texts.length < all.length || texts.some((it, at) => it !== all[at])) warning = 'clipped'
    value = texts
  }
  if (!field.takes(value)) return refuseValue(field.holds === 'choice' ? 'unknown_value' : 'invalid_value')
  return { ...reading, value, ...(warning === undefined ? {} : { warning }) }
}

/** `Social Public` is social_public. */
function choiceOf(value: string, choices: readonly string[]): string {
  if (choices.includes(value)) return value
  const folded = value.toLowerCase().replace(/[ -]+/g, '_')
  return choices.includes(folded) ? folded : value
}
