import { createHmac } from 'node:crypto'
import type { CountryCode } from 'libphonenumber-js/max'
import { cleanCode, isDamagedNumber, expandExponent } from '../identity/clean.ts'
import type { IdentifierKind } from '../identity/identifier-kind.ts'
import { readEmail } from '../identity/email.ts'
import { readPhone } from '../identity/phone.ts'
import { findKeptIdentifier } from '../identity/kept-identifier.ts'
import { DAMAGED, NOBODY, type Reading } from '../identity/reading.ts'
import { isWordForNobody } from '../identity/words.ts'

/**
 * An identifier as a source states it. It leaves the producer only as a keyed pseudonym. The plain hash of a phone number can be found
 * by hashing all phone numbers; a keyed hash cannot, as long as the key is secret.
 */
export type Identifier = { readonly kind: IdentifierKind; readonly value: string; readonly link: 'source' | 'stated' | 'verified' }

export type PseudonymKey = { readonly id: number; readonly secret: Uint8Array }

/**
 * The one spelling of an identifier, or why it has none: e-mail addresses in lower case, phone numbers as E.164, other identifiers
 * trimmed. An identifier that masking has already replaced (`[email p1:…]`) is its own spelling. docs/identity.md has the rules.
 */
export function readIdentifier(kind: IdentifierKind, value: string, region?: CountryCode): Reading {
  const kept = findKeptIdentifier(kind, value)
  if (kept === undefined) return readPlain(kind, value, region)
  // What stands around it must be part of a spelling: prose with an address in it is not an address after masking either.
  const spelled = readPlain(kind, value.replaceAll(kept.placeholder, STAND_INS.get(kind) ?? kept.placeholder), region)
  return spelled.ok ? { ok: true, normalized: kept.placeholder, isOneOfSeveral: false } : spelled
}

/** Identifiers of somebody, which a placeholder was before it was masked. */
const STAND_INS: ReadonlyMap<IdentifierKind, string> = new Map([
  ['email', 'kept@kept.example'],
  ['phone', '+4930123456'],
])

function readPlain(kind: IdentifierKind, value: string, region?: CountryCode): Reading {
  switch (kind) {
    case 'email':
      return readEmail(value)
    case 'phone':
      return readPhone(value, region)
    case 'account':
    case 'social':
    case 'device':
    case 'other':
      return readCode(value)
  }
}

/** An identifier that the source made up, such as a customer number: every visible character of it counts. */
function readCode(value: string): Reading {
  const text = expandExponent(cleanCode(value))
  if (isDamagedNumber(text)) return DAMAGED
  // A caller's number or address that is no caller's: `+266696687`, `sip:anonymous@…`.
  const isCaller = /^(?:\+\d|(?:tel|sips?):)/i.test(text)
  if (isCaller) {
    const reading = readPhone(text)
    if (!reading.ok && reading.reason === 'nobody') return NOBODY
  }
  // A handle with its @ is a name that somebody chose.
  return isWordForNobody(text) && !/^@./.test(text) ? NOBODY : { ok: true, normalized: text, isOneOfSeveral: false }
}

/** The one spelling of an identifier; undefined when the value does not identify anybody. */
export function normalizeIdentifier(kind: IdentifierKind, value: string, region?: CountryCode): string | undefined {
  const reading = readIdentifier(kind, value, region)
  return reading.ok ? reading.normalized : undefined
}

/**
 * A phone number as E.164; undefined when the value is not a phone number or is a withheld one. `region` is the country of national
 * numbers.
 */
export function e164(value: string, region?: CountryCode): string | undefined {
  const reading = readPhone(value, region)
  return reading.ok ? reading.normalized : undefined
}

/**
 * `p<key id>:` and 32 hex digits of HMAC-SHA-256. The kind is part of the input, so that equal texts of two kinds differ. An
 * identifier that masking replaced under the same key is taken as it is.
 */
export function pseudonymize(key: PseudonymKey, kind: IdentifierKind, normalized: string): string {
  const kept = findKeptIdentifier(kind, normalized)
  if (kept?.keyId === key.id) return kept.hash
  const hash = createHmac('sha256', key.secret).update(`service-signals/customer/${kind}\n${normalized}`).digest('hex')
  return `p${key.id}:${hash.slice(0, 32)}`
}
