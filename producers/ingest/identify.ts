import type { CountryCode } from 'libphonenumber-js/max'
import { pseudonymize, readIdentifier, type Identifier, type PseudonymKey } from '../../schemas/event/identity.ts'
import type { Interaction } from '../../schemas/event/interaction.ts'
import { findKeptIdentifier } from '../../schemas/identity/kept-identifier.ts'
import { phoneRegion } from '../../schemas/identity/region.ts'
import type { SourceConfig } from '../../schemas/config/sources.ts'
import { isListed } from './listed.ts'

/** The most identifiers that an event carries in addition to the one in `ref`. */
const MOST_IDENTIFIERS = 20

type Identity = Pick<Interaction['customer'], 'ref' | 'identifiers'>

export type Identified = { readonly identity: Identity; readonly warnings: readonly { readonly code: string; readonly path: string }[] }

/**
 * The customer's identity as keyed pseudonyms. `ref` is the first configured kind with a valid identifier; null when there is none.
 * `identifiers` holds the hashes of the others, with their kind and how they are linked. The warnings say which identifiers were lost
 * or had to be chosen from several; a withheld number is no loss.
 */
export function identify(
  identifiers: readonly Identifier[],
  config: Pick<SourceConfig, 'customer' | 'region' | 'placeholders'>,
  key: PseudonymKey,
): Identified {
  const region = phoneRegion(config.region)
  const codes = new Set<string>()
  const named = identifiers.flatMap((identifier) => {
    const { kind, link } = identifier
    const reading = readIdentifier(kind, identifier.value, region)
    const code: string | undefined = reading.ok
      ? doubtOf(identifier, reading.isOneOfSeveral, key)
      : lossOf(identifier, reading.reason, region)
    if (code !== undefined) codes.add(code)
    if (!reading.ok || code === FOREIGN_PSEUDONYM || isListed(identifier, config.placeholders, region, key)) return []
    return [{ kind, link, hash: pseudonymize(key, kind, reading.normalized) }]
  })
  const first = config.customer.map((kind) => named.find((it) => it.kind === kind)).find((it) => it !== undefined)
  const others = new Map(named.filter((it) => it.hash !== first?.hash).map((it) => [it.hash, it]))
  return {
    identity: {
      ref: first?.hash ?? null,
      ...(others.size === 0 ? {} : { identifiers: [...others.values()].slice(0, MOST_IDENTIFIERS) }),
    },
    warnings: [...codes].map((code) => ({ code, path: 'customer.identifiers' })),
  }
}

/** A payload that was masked under a key that is not ours: its pseudonyms are those of other customers. */
const FOREIGN_PSEUDONYM = 'pseudonym_of_another_key'

function doubtOf({ kind, value }: Identifier, isOneOfSeveral: boolean, key: PseudonymKey): string | undefined {
  const kept = findKeptIdentifier(kind, value)
  if (kept !== undefined && kept.keyId !== key.id) return FOREIGN_PSEUDONYM
  if (!isOneOfSeveral) return undefined
  return kind === 'phone' ? 'several_numbers' : 'several_addresses'
}

function lossOf({ kind, value }: Identifier, reason: 'nobody' | 'damaged' | 'unreadable', region: CountryCode | undefined) {
  switch (reason) {
    case 'damaged':
      return 'number_damaged'
    case 'nobody':
      return undefined
    case 'unreadable': {
      // One field can be mapped as an address and as a number: whoever fills it in writes one of the two.
      const other = readIdentifier(kind === 'phone' ? 'email' : 'phone', value, region)
      return other.ok || other.reason !== 'unreadable' ? undefined : 'unreadable_identifier'
    }
  }
}
