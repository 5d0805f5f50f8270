import { createHmac } from 'node:crypto'
import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js'

/**
 * Who a customer is, without saying who: a keyed pseudonym of an identifier. A plain hash of a phone number can be guessed by
 * trying all of them; a keyed one cannot, as long as the key is kept.
 */
export type IdentifierKind = 'email' | 'phone' | 'account' | 'social' | 'device' | 'other'

/** An identifier as a source states it; it leaves the producer as a pseudonym only. */
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
 * One spelling per identifier: e-mail folded to lower case, phone as E.164, the rest trimmed.
 * Undefined for what names nobody (placeholders such as "anonymous", numbers that are none).
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

/** A phone number as E.164, or undefined where it is none. `region` says how to read a national number. */
export function e164(value: string, region?: CountryCode): string | undefined {
  const parsed = parsePhoneNumberFromString(value, region)
  if (parsed?.isPossible() === true) return parsed.number
  // A number a carrier passed on is a stable name for the caller even where no numbering plan knows it.
  return /^\+[1-9]\d{7,14}$/.test(value) ? value : undefined
}

/** `p<key id>:` and 32 hex digits of HMAC-SHA-256, separated by kind, so that equal texts of two kinds differ. */
export function pseudonym(key: PseudonymKey, kind: IdentifierKind, normalized: string): string {
  const hash = createHmac('sha256', key.secret).update(`service-signals/customer/${kind}\n${normalized}`).digest('hex')
  return `p${key.id}:${hash.slice(0, 32)}`
}
