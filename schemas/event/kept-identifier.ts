import type { IdentifierKind } from './identity.ts'

/**
 * The placeholder of an identifier in a payload that is kept masked: `[email p1:<32 hex>]`. It is an identifier that is already
 * pseudonymised, so the payload still names the same customer when it is tried again.
 */
export type KeptIdentifier = { readonly kind: IdentifierKind; readonly hash: string }

const KINDS = ['email', 'phone', 'account', 'social', 'device', 'other'] as const
const KEPT = new RegExp(`^\\[(${KINDS.join('|')}) (p\\d{1,4}:[0-9a-f]{32})\\]$`)
const ALL_KEPT = new RegExp(`\\[(${KINDS.join('|')}) p\\d{1,4}:[0-9a-f]{32}\\]`, 'g')
const HOLDS_KEPT = new RegExp(`\\[(?:${KINDS.join('|')}) p\\d{1,4}:[0-9a-f]{32}\\]`)

/** The identifier that a placeholder keeps; undefined where the value is no such placeholder. */
export function readKeptIdentifier(value: string): KeptIdentifier | undefined {
  const [, written, hash] = value.includes('[') ? (KEPT.exec(value.trim()) ?? []) : []
  const kind = KINDS.find((it) => it === written)
  return kind === undefined || hash === undefined ? undefined : { kind, hash }
}

/** Whether a text holds such a placeholder. */
export function holdsKeptIdentifier(text: string): boolean {
  return text.includes('[') && HOLDS_KEPT.test(text)
}

/** The placeholder of a pseudonym. */
export function writeKeptIdentifier({ kind, hash }: KeptIdentifier): string {
  return `[${kind} ${hash}]`
}

/** The text with the kinds of such placeholders alone: `[email]`. */
export function withoutKeptHashes(text: string): string {
  return text.includes('[') ? text.replace(ALL_KEPT, '[$1]') : text
}
