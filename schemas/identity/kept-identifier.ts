import { IDENTIFIER_KINDS, type IdentifierKind } from './identifier-kind.ts'

/**
 * The placeholder of an identifier in a payload that is kept masked: `[email p1:<32 hex>]`. It is an identifier that is already
 * pseudonymised, so the payload still names the same customer when it is tried again.
 */
export type KeptIdentifier = { readonly kind: IdentifierKind; readonly hash: string }

const PLACEHOLDER = String.raw`\[(${IDENTIFIER_KINDS.join('|')}) (p(\d{1,9}):[0-9a-f]{32})\]`
const [WHOLE, ANYWHERE, EACH] = [new RegExp(`^${PLACEHOLDER}$`), new RegExp(PLACEHOLDER), new RegExp(PLACEHOLDER, 'g')]
/** An identifier is shorter than this. */
const LONGEST = 1000

/** The identifier that a placeholder keeps; undefined where the value is no such placeholder. */
export function readKeptIdentifier(value: string): KeptIdentifier | undefined {
  const [, written, hash] = value.includes('[') ? (WHOLE.exec(value.trim()) ?? []) : []
  const kind = IDENTIFIER_KINDS.find((it) => it === written)
  return kind === undefined || hash === undefined ? undefined : { kind, hash }
}

/**
 * The kept identifier of this kind in a value, and the id of its key. What stands around it is the rest of the spelling, such as a
 * display name. Undefined where the value has none: an address is not a phone number after masking either.
 */
export function findKeptIdentifier(
  kind: string,
  value: string,
): { readonly placeholder: string; readonly hash: string; readonly keyId: number } | undefined {
  if (!value.includes('[')) return undefined
  for (const [placeholder, written, hash, keyId] of value.slice(0, LONGEST).matchAll(EACH))
    if (written === kind && hash !== undefined) return { placeholder, hash, keyId: Number(keyId) }
  return undefined
}

/** Whether a text holds such a placeholder. */
export function holdsKeptIdentifier(text: string): boolean {
  return text.includes('[') && ANYWHERE.test(text)
}

/** The placeholder of a pseudonym. */
export function writeKeptIdentifier({ kind, hash }: KeptIdentifier): string {
  return `[${kind} ${hash}]`
}

/** The text with the kinds of such placeholders alone: `[email]`. */
export function withoutKeptHashes(text: string): string {
  return text.includes('[') ? text.replace(EACH, '[$1]') : text
}
