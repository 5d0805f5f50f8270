import { normalizeIdentifier } from '../../schemas/event/identity.ts'
import type { Interaction } from '../../schemas/event/interaction.ts'
import type { SourceConfig } from '../../schemas/config/sources.ts'
import { phoneRegion } from '../../schemas/identity/region.ts'
import type { Draft } from '../adapter.ts'

type Routing = NonNullable<SourceConfig['brand']>

/**
 * The brand by the configured field, otherwise the brand that the source names, otherwise the default. The field is read before it is
 * masked: a brand may be known by its number or mailbox. `named`: the brand of the source, masked.
 */
export function routeBrand(raw: Draft, named: Draft['brand'], { brand: routing, region }: SourceConfig): Interaction['brand'] {
  if (routing?.from === undefined) return named ?? (routing?.default === undefined ? undefined : { id: routing.default })
  const field = raw[routing.from]
  const names = typeof field === 'string' ? [field] : [field?.id, field?.name]
  for (const name of names) {
    const brand = name === undefined ? undefined : lookUp(name, routing, region)
    if (brand !== undefined) return { id: brand }
  }
  return routing.default === undefined ? named : { id: routing.default }
}

function lookUp(name: string, { from, map }: Routing, region: string | undefined): string | undefined {
  if (Object.hasOwn(map, name)) return map[name]
  return from === 'touchpoint' ? brandsBySpelling(map, region).get(spell(name, region)) : undefined
}

/** A map is as old as its source. Reading its numbers again for every event would take longer than everything else. */
const spelled = new WeakMap<Routing['map'], ReadonlyMap<string, string>>()

function brandsBySpelling(map: Routing['map'], region: string | undefined): ReadonlyMap<string, string> {
  const known = spelled.get(map)
  if (known !== undefined) return known
  const brands = new Map(Object.entries(map).map(([written, brand]) => [spell(written, region), brand]))
  spelled.set(map, brands)
  return brands
}

/**
 * The one spelling of a number that was dialled or a mailbox that was written to. A short number, which has no international form, is
 * its digits. Other touchpoints count in lower case.
 */
function spell(written: string, region: string | undefined): string {
  const text = written.trim()
  if (text.includes('@')) return normalizeIdentifier('email', text) ?? text.toLowerCase()
  if (!/^[+\d\s()./-]+$/.test(text)) return text.toLowerCase()
  return normalizeIdentifier('phone', text, phoneRegion(region)) ?? text.replaceAll(/\D/g, '')
}
