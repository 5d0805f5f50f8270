/** An identifier in a masked payload: `[email p1:<32 hex>]` stands where the address stood. */
export type Pseudonymised = { readonly text: string; readonly pseudonym: string; readonly keyId: number }

const FORM = /\[(email|phone|account|social|device|other) (p(\d{1,9}):[0-9a-f]{32})\]/g

/**
 * The replaced identifier of this kind in a value. What stands around it is the rest of the spelling, such as a display name. Undefined
 * where the value has none: an address is not a phone number after masking either.
 */
export function findPseudonym(kind: string, value: string): Pseudonymised | undefined {
  if (!value.includes('[')) return undefined
  for (const [text, stated, pseudonym, keyId] of value.slice(0, 1000).matchAll(FORM))
    if (stated === kind && pseudonym !== undefined) return { text, pseudonym, keyId: Number(keyId) }
  return undefined
}
