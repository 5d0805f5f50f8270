import { isJsonObject } from '../../schemas/json.ts'

/** Personal data that is planted into payloads, and what of it must be nowhere afterwards. */
export type Canary = readonly [planted: string, needle: RegExp]

export const CANARIES: readonly Canary[] = [
  ['canary.bird@leak.example', /canary\.?bird/i],
  ['+49 171 5550199', /5550199/],
  ['4111 1111 1111 1111', /4111 ?1111/],
  ['DE89 3704 0044 0532 0130 00', /3704 ?0044/],
  ['SSN 219-09-9999', /219-?09-?9999/],
  ['from 203.0.113.77', /203\.0\.113\.77/],
  ['canary%40leak.example', /canary%40/],
]
/** In ids, cards and the like stay byte for byte. */
const IN_IDS = CANARIES.slice(0, 2)
const ID = /(?:^|[_\s.-])(?:id|ids|key|arn)$|[a-z](?:Id|ID|Key|Arn|ARN)$/i

/** Names of fields, and places in lists. */
export type FieldPath = readonly (string | number)[]

/** The canaries that must not leave from the field at this path. */
export function canariesFor(path: FieldPath): readonly Canary[] {
  return ID.test(String(path.findLast((it) => typeof it === 'string') ?? '')) ? IN_IDS : CANARIES
}

export function textsOf(value: unknown, path: FieldPath = []): readonly { readonly path: FieldPath; readonly text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, it]) => textsOf(it, [...path, Array.isArray(value) ? Number(name) : name]))
}

/** A copy with another value at the path. */
export function withValue(value: unknown, [name, ...rest]: FieldPath, other: unknown): unknown {
  if (name === undefined) return other
  if (Array.isArray(value)) return value.map((it: unknown, at) => (at === name ? withValue(it, rest, other) : it))
  return isJsonObject(value) ? { ...value, [name]: withValue(value[name], rest, other) } : value
}
