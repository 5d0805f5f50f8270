/**
 * Keys that JavaScript gives a meaning of its own. A payload that has them is read without them, and the events made of it carry a
 * warning.
 *
 * The objects that lost a key are remembered here and not in the objects, because a mark of any kind would be one more field of the
 * payload. An entry lives as long as its object.
 */
const KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])
const incomplete = new WeakSet<object>()

export function isLostKey(key: string): boolean {
  return KEYS.has(key)
}

/** Removes these keys from a parsed document, at every depth. The document must not be nested without limit. */
export function loseKeys(value: unknown): void {
  if (typeof value !== 'object' || value === null) return
  for (const [key, inside] of Object.entries(value)) {
    if (!KEYS.has(key)) loseKeys(inside)
    else {
      Reflect.deleteProperty(value, key)
      incomplete.add(value)
    }
  }
}

/** Whether this payload, or an object in it, lost a key when it was read. */
export function hasLostKeys(payload: unknown): boolean {
  if (typeof payload !== 'object' || payload === null) return false
  return incomplete.has(payload) || Object.values(payload).some(hasLostKeys)
}
