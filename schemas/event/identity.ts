import { createHmac } from 'node:crypto'
import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js'

/**
 * A customer is identified by a keyed pseudonym of an identifier. The plain hash of a phone number can be found by hashing all phone
 * numbers; a keyed hash cannot, as long as the key is secret.
 */
export type IdentifierKind = 'email' | 'phone' | 'account' | 'social' | 'device' | 'other'

/** An identifier as a source states it. It leaves the producer only as a pseudonym. */
export type Identifier = { readonly kind: IdentifierKind; readonly value: string; readonly link: 'source' | 'stated' | 'verified' }

export type PseudonymKey = { readonly id: number; readonly secret: Uint8Array }

const PLACEHOLDERS: ReadonlySet<string> = new Set([
  'anonymous',
  'unknown',
  'restricted',
  'private',
  'unavailable',
  'withheld',
  'none',
  'null',
  'n/a',
  'na',
  '-',
  '0',
])

/**
 * The one spelling of an identifier: e-mail addresses in lower case, phone numbers as E.164, other identifiers trimmed.
 * Undefined when the value does not identify anybody: a placeholder such as "anonymous", or an invalid address or number.
 */
export function normalizeIdentifier(kind: IdentifierKind, value: string, region?: CountryCode): string | undefined {
  const trimmed = value.normalize('NFC').trim()
  if (trimmed === '' || PLACEHOLDERS.has(trimmed.toLowerCase())) return undefined
  switch (kind) {
    case 'email':
      return /^[^\s@]+@[^\s@]+$/.test(trimmed) ? trimmed.toLowerCase() : undefined
    case 'phone':
      return e164(trimmed, region)
    case 'account':
    case 'social':
    case 'device':
    case 'other':
      return trimmed
  }
}

/** A phone number as E.164; undefined when the value is not a phone number. `region` is the country of national numbers. */
export function e164(value: string, region?: CountryCode): string | undefined {
  const parsed = parsePhoneNumberFromString(value, region)
  if (parsed?.isPossible() === true) return parsed.number
  // A number from a carrier identifies the caller reliably even when it is not in any numbering plan.
  return /^\+[1-9]\d{7,14}$/.test(value) ? value : undefined
}

/** `p<key id>:` and 32 hex digits of HMAC-SHA-256. The kind is part of the input, so that equal texts of two kinds differ. */
export function pseudonymize(key: PseudonymKey, kind: IdentifierKind, normalized: string): string {
  const hash = createHmac('sha256', key.secret).update(`service-signals/customer/${kind}\n${normalized}`).digest('hex')
  return `p${key.id}:${hash.slice(0, 32)}`
}
