import { isJsonObject } from '../../../schemas/json.ts'

/**
 * What Contact Lens redacts in a text. Redacted files carry a mask in brackets already (`[PII]`, `[NAME]`). Others carry the clear text
 * with the places to redact: these are masked here. Where the vendor names something to redact and no place of it, nothing of the text
 * is kept, because a guard never falls away.
 */
export type Redacted = { readonly text: string; readonly kinds: readonly string[]; readonly isWithheld: boolean }

const MASK = /\[([A-Z][A-Z_0-9]{0,60})\]/g
const MOST_KINDS = 50
const HIDDEN = '[pii]'

/** Undefined where the vendor states no redaction. `redaction`: names in lower case. */
export function redactByOffsets(content: string, redaction: unknown): Redacted | undefined {
  if (redaction === undefined || redaction === null) return undefined
  const spans = spansOf(redaction)
  const masks = [...content.matchAll(MASK)]
  const kinds = [...new Set(masks.map(([, kind = '']) => kind.toLowerCase()))].slice(0, MOST_KINDS)
  const stated = kinds.length === 0 ? ['pii'] : kinds
  const places = spans.flatMap((it) => (it.begin === undefined || it.end === undefined ? [] : [{ begin: it.begin, end: it.end }]))
  const isEmpty = spans.length === 0 && isJsonObject(redaction)
  // As many masks as redactions: the text is masked already, and the offsets are those of the masks.
  if (isEmpty || (spans.length > 0 && masks.length >= spans.length)) return { text: content, kinds: stated, isWithheld: false }
  const isPlaced = places.length === spans.length && places.every(({ begin, end }) => begin < end && end <= content.length)
  if (!isPlaced || spans.length === 0) return { text: HIDDEN, kinds: ['pii'], isWithheld: true }
  return { text: cover(content, places, masks), kinds: [...new Set([...kinds, 'pii'])].slice(0, MOST_KINDS), isWithheld: false }
}

type Place = { readonly begin: number; readonly end: number }

/** Places that touch are one. A place that is masked already stays as it is. */
function cover(content: string, places: readonly Place[], masks: readonly RegExpExecArray[]): string {
  const isMasked = ({ begin, end }: Place) => masks.some((it) => begin >= it.index && end <= it.index + it[0].length)
  const pieces: string[] = []
  let reached = 0
  for (const { begin, end } of places.filter((it) => !isMasked(it)).toSorted((a, b) => a.begin - b.begin)) {
    if (begin > reached || pieces.length === 0) pieces.push(content.slice(reached, begin), HIDDEN)
    reached = Math.max(reached, end)
  }
  return [...pieces, content.slice(reached)].join('')
}

/** Every redaction stated, with its characters where it states them. Of a call only the milliseconds may be known. */
function spansOf(redaction: unknown): readonly Partial<Place>[] {
  if (!isJsonObject(redaction)) return [{}]
  return (
    ['redactedentities', 'characteroffsets', 'redactedtimestamps'].map((name) => spansIn(redaction[name])).find((it) => it.length > 0) ?? []
  )
}

function spansIn(value: unknown): readonly Partial<Place>[] {
  if (value === undefined || value === null) return []
  const all = Array.isArray(value) ? value : [value]
  return all.map((it: unknown) => {
    const span = isJsonObject(it) && isJsonObject(it['characteroffsets']) ? it['characteroffsets'] : it
    const [begin, end] = isJsonObject(span) ? [offset(span['beginoffsetchar']), offset(span['endoffsetchar'])] : []
    return { ...(begin === undefined ? {} : { begin }), ...(end === undefined ? {} : { end }) }
  })
}

function offset(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined
}
