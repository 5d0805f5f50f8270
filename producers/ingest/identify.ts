import { isSupportedCountry, type CountryCode } from 'libphonenumber-js'
import { normalizeIdentifier, pseudonymize, type Identifier, type PseudonymKey } from '../../schemas/event/identity.ts'
import type { Interaction } from '../../schemas/event/interaction.ts'
import type { SourceConfig } from '../../schemas/config/sources.ts'

/** The most identifiers that an event carries in addition to the one in `ref`. */
const MOST_IDENTIFIERS = 20

type Identity = Pick<Interaction['customer'], 'ref' | 'identifiers'>

/**
 * The customer's identity as keyed pseudonyms. `ref` is the first configured kind with a valid identifier; null when there is none.
 * `identifiers` holds the hashes of the others, with their kind and how they are linked.
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
    return [{ kind, link, hash: pseudonymize(key, kind, normalized) }]
  })
  const first = config.customer.map((kind) => named.find((it) => it.kind === kind)).find((it) => it !== undefined)
  const others = new Map(named.filter((it) => it.hash !== first?.hash).map((it) => [it.hash, it]))
  return {
    ref: first?.hash ?? null,
    ...(others.size === 0 ? {} : { identifiers: [...others.values()].slice(0, MOST_IDENTIFIERS) }),
  }
}

/** A configured placeholder matches in any spelling: for example a phone number with or without its country code. */
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
