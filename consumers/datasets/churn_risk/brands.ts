import { known, type Fact } from './facts.ts'
import { assemble } from './assemble.ts'

/** The facts of each brand, in order of time; brands in the order of their first fact. */
export type ByBrand = ReadonlyMap<string, readonly Fact[]>

export function byBrand(all: readonly Fact[]): ByBrand {
  const facts = assemble(all)
  const brands = new Map<string, Fact[]>()
  for (const fact of facts) {
    const brand = brandOf(fact, facts)
    const there = brands.get(brand)
    if (there === undefined) brands.set(brand, [fact])
    else there.push(fact)
  }
  return brands
}

/** The brand a fact belongs to; a rating that names none has that of the interaction it rates. */
export function brandOf(fact: Fact, facts: readonly Fact[]): string {
  const { brand, rates } = known(fact)
  if (brand !== undefined) return brand
  const rated = rates === undefined ? undefined : facts.find((it) => it.id === rates)
  return (rated === undefined ? undefined : known(rated).brand) ?? 'unknown'
}

/**
 * The facts of each brand behind a change, and the brands of which one is not the same as before. The facts of the other brands are the
 * same list as before, so that what was worked out of them holds on.
 */
export function regroup(before: ByBrand, facts: readonly Fact[]): { readonly after: ByBrand; readonly changed: readonly string[] } {
  const after = new Map<string, readonly Fact[]>()
  const changed: string[] = []
  for (const [brand, now] of byBrand(facts)) {
    const then = before.get(brand)
    const isSame = alike(then, now)
    after.set(brand, isSame && then !== undefined ? then : now)
    if (!isSame) changed.push(brand)
  }
  for (const brand of before.keys()) if (!after.has(brand)) changed.push(brand)
  return { after, changed }
}

function alike(then: readonly Fact[] | undefined, now: readonly Fact[]): boolean {
  return then !== undefined && then.length === now.length && then.every((it, index) => it === now[index])
}
