import { isSupportedCountry, type CountryCode } from 'libphonenumber-js'
import { normalizeIdentifier, pseudonym, type Identifier, type PseudonymKey } from '../../schemas/event/identity.ts'
import type { Interaction } from '../../schemas/event/interaction.ts'
import type { SourceConfig } from '../../schemas/config/sources.ts'

/** The most identifiers one event carries besides the one that names the customer. */
const MOST_IDENTIFIERS = 20

type Identity = Pick<Interaction['customer'], 'ref' | 'identifiers'>

/**
 * Who the customer is, as keyed pseudonyms: `ref` is the first configured kind that is present and names somebody, null where none
 * is; the others follow as hashes with their kind and how they are linked.
 */
export function identify(
  identifiers: readonly Identifier[],
  config: Pick<SourceConfig, 'customer' | 'region' | 'placeholders'>,
  key: PseudonymKey,
): Identity {
  const region = config.region !== undefined && isSupportedCountry(config.region) ? config.region : undefined
  const named = identifiers.flatMap(({ kind, value, link }) => {
    const normalized = normalizeIdentifier(kind, value, region)
    if (normalized === undefined || isPlaceholder({ kind, value, link }, normalized, config.placeholders, region)) return []
    return [{ kind, link, hash: pseudonym(key, kind, normalized) }]
  })
  const first = config.customer.map((kind) => named.find((it) => it.kind === kind)).find((it) => it !== undefined)
  const others = new Map(named.filter((it) => it.hash !== first?.hash).map((it) => [it.hash, it]))
  return {
    ref: first?.hash ?? null,
    ...(others.size === 0 ? {} : { identifiers: [...others.values()].slice(0, MOST_IDENTIFIERS) }),
  }
}

/** A configured placeholder counts in any spelling of its kind: the switchboard's number with or without its country code. */
function isPlaceholder(
  identifier: Identifier,
  normalized: string,
  placeholders: readonly string[],
  region: CountryCode | undefined,
): boolean {
  return placeholders.some(
    (it) => it.toLowerCase() === identifier.value.trim().toLowerCase() || normalizeIdentifier(identifier.kind, it, region) === normalized,
  )
}
