import type { z } from 'zod'
import { isJsonObject } from '../../schemas/json.ts'

export type LenientReading<T> =
  | {
      readonly ok: true
      readonly value: T
      /** The fields that were left out or replaced, dotted. */
      readonly odd: readonly string[]
    }
  | { readonly ok: false; readonly path: string }

/**
 * What happens to a field that cannot be read and must not just be left out: the payload is refused, or the field gets the value that
 * reveals least. Undefined: the field is left out.
 */
export type FieldGuard = (path: readonly PropertyKey[]) => 'refuse' | { readonly instead: unknown } | undefined

/** More odd fields than this, and the payload is something else. */
const MOST_ODD = 40

/**
 * Reads a payload and leaves out each optional field that cannot be read: one odd field costs that field, never the payload. A required
 * field that is missing or cannot be read refuses the payload.
 */
export function readLeavingOut<T>(schema: z.ZodType<T>, payload: unknown, guard: FieldGuard): LenientReading<T> {
  const odd: string[] = []
  let rest = payload
  for (;;) {
    const parsed = schema.safeParse(rest)
    if (parsed.success) return { ok: true, value: parsed.data, odd }
    const path = parsed.error.issues[0]?.path ?? []
    const name = path.map(String).join('.')
    const action = guard(path)
    if (path.length === 0 || action === 'refuse' || odd.length === MOST_ODD || valueAt(rest, path) === undefined)
      return { ok: false, path: name }
    odd.push(name)
    rest = changed(rest, path, action?.instead)
  }
}

function valueAt(value: unknown, [name, ...rest]: readonly PropertyKey[]): unknown {
  if (name === undefined) return value
  if (Array.isArray(value)) return valueAt(value[Number(name)], rest)
  return isJsonObject(value) ? valueAt(value[String(name)], rest) : undefined
}

/** A copy with another value at the path, or without that field where the value is undefined. */
function changed(value: unknown, [name, ...rest]: readonly PropertyKey[], instead: unknown): unknown {
  if (name === undefined) return instead
  if (Array.isArray(value)) {
    const at = Number(name)
    const element = changed(value[at], rest, instead)
    return value.flatMap((it: unknown, index) => (index !== at ? [it] : element === undefined ? [] : [element]))
  }
  if (!isJsonObject(value)) return value
  return { ...value, [String(name)]: changed(value[String(name)], rest, instead) }
}
