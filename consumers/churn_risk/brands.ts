import { known, type Fact } from './facts.ts'
import type { State } from './state.ts'

/** The brand a fact belongs to; a rating that names none has that of the interaction it rates. */
export function brandOf(fact: Fact, facts: readonly Fact[]): string {
  const { brand, rates } = known(fact)
  if (brand !== undefined) return brand
  const rated = rates === undefined ? undefined : facts.find((it) => it.id === rates)
  return (rated === undefined ? undefined : known(rated).brand) ?? 'unknown'
}

/** The facts about one brand, in order of time. */
export function factsOf(brand: string, facts: readonly Fact[]): readonly Fact[] {
  return facts.filter((it) => brandOf(it, facts) === brand)
}

/** Brands of whose facts one is not the same as before, in the order of their first fact. */
export function changedBrands(before: State, after: State): readonly string[] {
  const brands = new Set([...after.facts.map((it) => brandOf(it, after.facts)), ...before.facts.map((it) => brandOf(it, before.facts))])
  return [...brands].filter((brand) => {
    const [then, now] = [factsOf(brand, before.facts), factsOf(brand, after.facts)]
    return then.length !== now.length || then.some((it, index) => it !== now[index])
  })
}
