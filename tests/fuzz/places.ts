import { isJsonObject } from '../../schemas/json.ts'
import type { FieldPath } from '../builders/canaries.ts'

/** A field or element of a payload, a branch or a leaf. */
export type Place = { readonly path: FieldPath; readonly value: unknown }

/** Every place below the root of a payload, branches before what they hold. */
export function placesIn(payload: unknown, path: FieldPath = []): readonly Place[] {
  if (typeof payload !== 'object' || payload === null) return []
  return Object.entries<unknown>({ ...payload }).flatMap(([name, value]) => {
    const at = [...path, Array.isArray(payload) ? Number(name) : name]
    return [{ path: at, value }, ...placesIn(value, at)]
  })
}

/** A copy without the field or element at the path. */
export function without(value: unknown, [name, ...rest]: FieldPath): unknown {
  if (name === undefined) return undefined
  if (Array.isArray(value)) return value.flatMap((it: unknown, at) => (at !== name ? [it] : rest.length === 0 ? [] : [without(it, rest)]))
  if (!isJsonObject(value)) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, it]) => (key !== name ? [[key, it]] : rest.length === 0 ? [] : [[key, without(it, rest)]])),
  )
}

/** The path without positions in lists: `event.comments[].id`. */
export function fieldName(path: FieldPath): string {
  return path.map((it, at) => (typeof it === 'number' ? '[]' : at === 0 ? it : `.${it}`)).join('')
}
