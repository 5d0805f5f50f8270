/** The facts with one more, in order of (time, id). The facts are in that order, and most often the new one is the last. */
export function insertByTime<Fact extends { readonly id: string }>(
  facts: readonly Fact[],
  fact: Fact,
  timeOf: (fact: Fact) => number,
): readonly Fact[] {
  const time = timeOf(fact)
  let place = facts.length
  for (let next = facts[place - 1]; next !== undefined; next = facts[place - 1]) {
    const later = timeOf(next) - time
    if (later < 0 || (later === 0 && next.id <= fact.id)) break
    place -= 1
  }
  return facts.toSpliced(place, 0, fact)
}
