import { merge, timeOf, type Fact } from './facts.ts'

/**
 * What is kept of one customer: their conversations in order of (time, id), the 64 greatest. Joining states is associative,
 * commutative and idempotent as long as the time of an interaction does not move; where it does, for up to 64 interactions.
 */
export type State = {
  readonly facts: readonly Fact[]
  /** There were more than 64 interactions: the oldest were let go. Never false again. */
  readonly dropped: boolean
}

export const MOST_FACTS = 64

export const emptyState: State = { facts: [], dropped: false }

/** The state with this fact in it; the same object where it adds nothing. */
export function add(state: State, fact: Fact): State {
  const index = state.facts.findIndex((it) => it.id === fact.id)
  const before = state.facts[index]
  if (before === undefined) return cut(insert(state.facts, fact), state)
  const merged = merge(before, fact)
  return merged === before ? state : cut(insert(state.facts.toSpliced(index, 1), merged), state)
}

function insert(facts: readonly Fact[], fact: Fact): readonly Fact[] {
  let place = facts.length
  for (let next = facts[place - 1]; next !== undefined && follows(next, fact); next = facts[place - 1]) place -= 1
  return facts.toSpliced(place, 0, fact)
}

function follows(a: Fact, b: Fact): boolean {
  const later = timeOf(a) - timeOf(b)
  return later > 0 || (later === 0 && a.id > b.id)
}

function cut(facts: readonly Fact[], state: State): State {
  if (facts.length <= MOST_FACTS) return { facts, dropped: state.dropped }
  const kept = facts.slice(-MOST_FACTS)
  const unchanged = state.dropped && kept.every((it, index) => it === state.facts[index])
  return unchanged ? state : { facts: kept, dropped: true }
}
