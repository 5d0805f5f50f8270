import { z } from 'zod'
import { insertByTime } from '../insert-by-time.ts'
import { known, merge, Revision, timeOf, type Fact } from './facts.ts'

/**
 * What is kept of one customer: their interactions in order of (time, id). A conversation and its pieces are one: of conversations
 * the 64 greatest are kept, of the pieces of one the 512 greatest. Joining states is associative, commutative and idempotent as long
 * as times do not move; where they do, for up to 64 conversations.
 */
export type State = {
  readonly facts: readonly Fact[]
  /** There were more: the oldest were let go. Never false again. */
  readonly dropped: boolean
}

export const MOST_CONVERSATIONS = 64
const MOST_PIECES = 512

export const emptyState: State = { facts: [], dropped: false }

/** The conversation that an interaction is, or is a piece of. */
export function conversationOf(fact: Fact): string {
  return known(fact).part ?? fact.id
}

/** Whether the customer told something in it for which no offer is made. */
export function tellsOther(fact: Fact): boolean {
  const { words, ratings } = known(fact)
  return words?.other === true || ratings?.comment?.other === true
}

/** The state with this fact in it; the same object where it adds nothing. */
export function add(state: State, fact: Fact): State {
  const index = state.facts.findIndex((it) => it.id === fact.id)
  const before = state.facts[index]
  if (before === undefined) return cut(insertByTime(state.facts, fact, timeOf), state)
  const merged = merge(before, fact)
  return merged === before ? state : cut(insertByTime(state.facts.toSpliced(index, 1), merged, timeOf), state)
}

function cut(facts: readonly Fact[], state: State): State {
  const surplus = surplusOf(facts)
  if (surplus.size === 0) return { facts, dropped: state.dropped }
  const kept = facts.filter((it) => !surplus.has(it))
  const isUnchanged = state.dropped && kept.length === state.facts.length && kept.every((it, index) => it === state.facts[index])
  return isUnchanged ? state : { facts: kept, dropped: true }
}

/** Facts beyond the limits. Nothing of them is kept: with `dropped` the gate is never open again. */
function surplusOf(facts: readonly Fact[]): ReadonlySet<Fact> {
  const surplus = new Set<Fact>()
  if (facts.length <= MOST_CONVERSATIONS) return surplus
  const conversations = new Map<string, Fact[]>()
  for (const it of facts) {
    const id = conversationOf(it)
    const there = conversations.get(id)
    if (there === undefined) conversations.set(id, [it])
    else there.push(it)
  }
  // A conversation stands where its first fact does, so the order of the map is that of the conversations.
  const groups = [...conversations.values()]
  for (const group of groups.slice(0, -MOST_CONVERSATIONS)) for (const it of group) surplus.add(it)
  for (const group of groups) for (const it of group.slice(0, -MOST_PIECES)) surplus.add(it)
  return surplus
}

const Carried = z.strictObject({ facts: z.record(z.string(), z.array(Revision).min(1)), dropped: z.boolean() })

/** Facts as text that `joinConversations` understands: of a row what its event added, of a row of `_current` all there is. */
export function carryConversations(facts: readonly Fact[], dropped: boolean): string {
  const written = facts.map((it) => `${JSON.stringify(it.id)}:${JSON.stringify(it.revisions)}`)
  return `{"facts":{${written.join(',')}},"dropped":${dropped}}`
}

/** Joins carried text into a state; the same object where it adds nothing. */
export function joinConversations(state: State | undefined, carried: string): State {
  const { facts, dropped } = parse(carried)
  let joined = state ?? emptyState
  for (const [id, revisions] of Object.entries(facts)) joined = add(joined, { id, revisions })
  return dropped && !joined.dropped ? { facts: joined.facts, dropped } : joined
}

function parse(carried: string): z.infer<typeof Carried> {
  try {
    return Carried.parse(JSON.parse(carried))
  } catch (error) {
    throw new Error(`a state of moments cannot be read: ${carried.slice(0, 80)}`, { cause: error })
  }
}
