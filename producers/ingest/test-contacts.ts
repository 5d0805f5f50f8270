import { normalizeIdentifier, type PseudonymKey } from '../../schemas/event/identity.ts'
import { asciiDomain } from '../../schemas/identity/email.ts'
import type { SourceConfig } from '../../schemas/config/sources.ts'
import type { Draft } from '../adapter.ts'
import { phoneRegion } from '../../schemas/identity/region.ts'
import { isListed } from './listed.ts'

/**
 * Whether `tests:` of signals.yaml names the contact of a draft: a member of staff or a test contact, who is not a customer. It reads
 * the draft as the adapter states it, before masking.
 */
export function isTestContact(
  { tags, customer }: Pick<Draft, 'tags' | 'customer'>,
  { tests, region: country }: Pick<SourceConfig, 'tests' | 'region'>,
  key: PseudonymKey,
): boolean {
  if (tests === undefined) return false
  const marks = new Set(tests.tags.map(fold))
  if (tags?.some((it) => marks.has(fold(it))) === true) return true
  const region = phoneRegion(country)
  const domains = tests.domains.map(asciiDomain)
  return customer.identifiers.some((it) => {
    switch (it.kind) {
      case 'email':
        return isListed(it, tests.addresses, region, key) || isWithin(normalizeIdentifier('email', it.value), domains)
      case 'phone':
        return isListed(it, tests.numbers, region, key)
      case 'account':
        return isListed(it, tests.accounts, region, key)
      case 'social':
      case 'device':
      case 'other':
        return false
    }
  })
}

/** A domain includes its sub-domains: they belong to the same firm. */
function isWithin(address: string | undefined, domains: readonly (string | undefined)[]): boolean {
  const host = address?.slice(address.lastIndexOf('@') + 1)
  return host !== undefined && domains.some((it) => it !== undefined && (host === it || host.endsWith(`.${it}`)))
}

const fold = (text: string): string => text.trim().toLowerCase()
