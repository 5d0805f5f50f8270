import { insertByTime } from '../insert-by-time.ts'
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
  if (before === undefined) return cut(insertByTime(state.facts, fact, timeOf), state)
  const merged = merge(before, fact)
  return merged === before ? state : cut(insertByTime(state.facts.toSpliced(index, 1), merged, timeOf), state)
}

function cut(facts: readonly Fact[], state: State): State {
  if (facts.length <= MOST_FACTS) return { facts, dropped: state.dropped }
  const kept = facts.slice(-MOST_FACTS)
  const unchanged = state.dropped && kept.every((it, index) => it === state.facts[index])
  return unchanged ? state : { facts: kept, dropped: true }
}
