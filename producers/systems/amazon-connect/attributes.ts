import { cutText } from '../../ingest/fit.ts'
import type { DraftWarning } from './statement.ts'

/** Contact attributes are the firm's own and may hold anything: only what `options.attributes` lists by name goes on. */

const MOST_ATTRIBUTES = 50
const LONGEST_VALUE = 1024

export type Attributes = Readonly<Record<string, unknown>> | undefined

/** The listed attributes that say something; names that differ in case alone are one, the first listed. */
export function allowedAttributes(
  attributes: Attributes,
  allowed: readonly string[],
  warnings: DraftWarning[],
): Readonly<Record<string, string>> | undefined {
  if (attributes === undefined) return undefined
  const found = new Map<string, readonly [string, string]>()
  for (const name of allowed) {
    if (found.has(name.toLowerCase())) continue
    const stated = attribute(attributes, name)
    if (stated === undefined) continue
    if (stated.ambiguous) warnings.push({ code: 'attribute_spelled_twice', path: `Attributes.${name}` })
    if (stated.value.length > LONGEST_VALUE) warnings.push({ code: 'attribute_cut', path: `Attributes.${name}` })
    found.set(name.toLowerCase(), [name, cutText(stated.value, LONGEST_VALUE)])
    if (found.size === MOST_ATTRIBUTES) break
  }
  return found.size === 0 ? undefined : Object.fromEntries(found.values())
}

/** One attribute: in the spelling asked for, else in the first other one. Ambiguous where spellings say different things. */
export function attribute(attributes: Attributes, name: string): { readonly value: string; readonly ambiguous: boolean } | undefined {
  const wanted = name.toLowerCase()
  const spellings = Object.entries(attributes ?? {})
    .filter(([key]) => key.toLowerCase() === wanted)
    .flatMap(([key, value]) => (isWritten(value) && String(value).trim() !== '' ? [{ key, value: String(value).trim() }] : []))
    .toSorted((a, b) => Number(b.key === name) - Number(a.key === name) || (a.key < b.key ? -1 : 1))
  const [first] = spellings
  return first === undefined ? undefined : { value: first.value, ambiguous: spellings.some((it) => it.value !== first.value) }
}

/** The vendor writes texts; copies through a table have made numbers and yes or no of some. */
function isWritten(value: unknown): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
}
