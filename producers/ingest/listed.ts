import type { CountryCode } from 'libphonenumber-js/max'
import { normalizeIdentifier, pseudonymize, type Identifier, type PseudonymKey } from '../../schemas/event/identity.ts'
import type { IdentifierKind } from '../../schemas/identity/identifier-kind.ts'
import { findKeptIdentifier } from '../../schemas/identity/kept-identifier.ts'

/** Identifiers that signals.yaml lists. One matches in any spelling: a phone number with or without its country code. */
type Listed = {
  readonly region: CountryCode | undefined
  readonly asWritten: ReadonlySet<string>
  readonly spellings: Map<IdentifierKind, ReadonlySet<string>>
}

/** A list is as old as its source. Reading its numbers again for every event would take longer than everything else. */
const lists = new WeakMap<readonly string[], Listed>()

/** Whether an identifier is in a list. An identifier that masking replaced is compared by its pseudonym. */
export function isListed(
  { kind, value }: Pick<Identifier, 'kind' | 'value'>,
  texts: readonly string[],
  region: CountryCode | undefined,
  key: PseudonymKey,
): boolean {
  if (texts.length === 0) return false
  const { asWritten, spellings } = readList(texts, region)
  if (asWritten.has(fold(value))) return true
  const known = spellings.get(kind) ?? new Set(texts.flatMap((it) => normalizeIdentifier(kind, it, region) ?? []))
  spellings.set(kind, known)
  const kept = findKeptIdentifier(kind, value)
  if (kept !== undefined) return [...known].some((it) => pseudonymize(key, kind, it) === kept.hash)
  const normalized = normalizeIdentifier(kind, value, region)
  return normalized !== undefined && known.has(normalized)
}

function readList(texts: readonly string[], region: CountryCode | undefined): Listed {
  const known = lists.get(texts)
  if (known !== undefined && known.region === region) return known
  const listed = { region, asWritten: new Set(texts.map(fold)), spellings: new Map<IdentifierKind, ReadonlySet<string>>() }
  lists.set(texts, listed)
  return listed
}

const fold = (text: string): string => text.trim().toLowerCase()
