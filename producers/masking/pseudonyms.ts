import { isSupportedCountry } from 'libphonenumber-js'
import { normalizeIdentifier, pseudonymize, type IdentifierKind, type PseudonymKey } from '../../schemas/event/identity.ts'
import type { Spell } from './mask.ts'

/** The placeholder of an identifier that keeps who it names: `[email p1:<32 hex>]`. */
const PSEUDONYM = /^\[(email|phone|account|social|device|other) (p\d{1,4}:[0-9a-f]{32})\]$/

export const HOLDS_PSEUDONYM = /\[(?:email|phone|account|social|device|other) p\d{1,4}:[0-9a-f]{32}\]/

export type KeptIdentifier = { readonly kind: IdentifierKind; readonly hash: string }

/** The identifier that a placeholder keeps; undefined where the value is no such placeholder. */
export function readPseudonym(value: string): KeptIdentifier | undefined {
  const [, kind, hash] = PSEUDONYM.exec(value.trim()) ?? []
  const known = KINDS.find((it) => it === kind)
  return known === undefined || hash === undefined ? undefined : { kind: known, hash }
}

const KINDS = ['email', 'phone', 'account', 'social', 'device', 'other'] as const

export type Pseudonymising = { readonly key: PseudonymKey; readonly region?: string | undefined }

/** `[<kind> <pseudonym>]`, as ingest gives it to the same identifier; `[<kind>]` where the value names nobody. */
export function spellPseudonym(kind: IdentifierKind, value: string, { key, region }: Pseudonymising): string {
  const country = region !== undefined && isSupportedCountry(region) ? region : undefined
  const normalized = normalizeIdentifier(kind, kind === 'email' ? plainAddress(value) : value, country)
  return normalized === undefined ? `[${kind}]` : `[${kind} ${pseudonymize(key, kind, normalized)}]`
}

/** Placeholders that keep who an e-mail address or a phone number names, and no more than the kind of everything else. */
export function pseudonymSpell(about: Pseudonymising): Spell {
  return ({ kind }, value) => (kind === 'email' || kind === 'phone' ? spellPseudonym(kind, value, about) : `[${kind}]`)
}

function plainAddress(value: string): string {
  return value
    .replace(/\s?[([{<]\s?(?:dot|punkt)\s?[)\]}>]\s?|\s(?:dot|punkt)\s/gi, '.')
    .replace(/%40|&#(?:64|x40);|&commat;|\uff20|\s?[([{<]\s?at\s?[)\]}>]\s?|\sat\s/i, '@')
}
