import { normalizeIdentifier, pseudonymize, readIdentifier, type PseudonymKey } from '../../schemas/event/identity.ts'
import type { IdentifierKind } from '../../schemas/identity/identifier-kind.ts'
import { writeKeptIdentifier } from '../../schemas/identity/kept-identifier.ts'
import { phoneRegion } from '../../schemas/identity/region.ts'
import type { Spell } from './mask.ts'

export type Pseudonymising = { readonly key: PseudonymKey; readonly region?: string | undefined }

/** `[<kind> <pseudonym>]`, as ingest gives it to the same identifier; `[<kind>]` where the value names nobody. */
export function spellPseudonym(kind: IdentifierKind, value: string, { key, region }: Pseudonymising): string {
  const country = phoneRegion(region)
  const normalized = normalizeIdentifier(kind, kind === 'email' ? plainAddress(value) : value, country)
  return normalized === undefined ? `[${kind}]` : writeKeptIdentifier({ kind, hash: pseudonymize(key, kind, normalized) })
}

/** Placeholders that keep who an e-mail address or a phone number names, and no more than the kind of everything else. */
export function pseudonymSpell(about: Pseudonymising): Spell {
  return ({ kind }, value) => (kind === 'email' || kind === 'phone' ? spellPseudonym(kind, value, about) : `[${kind}]`)
}

/**
 * The pseudonym of a value that is one address as a whole, in the spelling that ingest reads: an invisible sign in it, or a dot before
 * it, belongs to the address. Undefined where it is not one, and for a mailbox of the firm's own.
 */
export function spellAddress(value: string, own: readonly string[], { key }: Pseudonymising): string | undefined {
  if (value.length > LONGEST_ADDRESS || !/@|%40|\uff20|\ufe6b/i.test(value)) return undefined
  const reading = readIdentifier('email', value)
  // `a@b` is found by no form, so it stays in other texts too.
  if (!reading.ok || reading.isOneOfSeveral || !/@.*\./.test(reading.normalized)) return undefined
  if (own.some((it) => it.includes('@') && normalizeIdentifier('email', it) === reading.normalized)) return undefined
  return writeKeptIdentifier({ kind: 'email', hash: pseudonymize(key, 'email', reading.normalized) })
}

/** A longer text holds more than one address. */
const LONGEST_ADDRESS = 500

function plainAddress(value: string): string {
  return value
    .replace(/\s?[([{<]\s?(?:dot|punkt)\s?[)\]}>]\s?|\s(?:dot|punkt)\s/gi, '.')
    .replace(/%40|&#(?:64|x40);|&commat;|\uff20|\s?[([{<]\s?at\s?[)\]}>]\s?|\sat\s/i, '@')
}
