import { z } from 'zod'
import { insertByTime } from '../insert-by-time.ts'
import { known, merge, Revision, timeOf, type Fact } from './facts.ts'
import { type Said, sayPlace, saysNothing, sayStated, withoutUndefined } from './said.ts'

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
  if (facts.length <= MOST_CONVERSATIONS) return { facts, dropped: state.dropped }
  const surplus = surplusOf(facts)
  if (surplus.size === 0) return { facts, dropped: state.dropped }
  const kept = facts.flatMap((it) => (surplus.has(it) ? keepOther(it) : [it]))
  const isUnchanged = state.dropped && kept.length === state.facts.length && kept.every((it, index) => isSame(it, state.facts[index]))
  return isUnchanged ? state : { facts: kept, dropped: true }
}

function isSame(a: Fact, b: Fact | undefined): boolean {
  return a === b || (a.id === b?.id && JSON.stringify(a.revisions) === JSON.stringify(b.revisions))
}

/** Facts beyond the limits; also those let go before, of which something is kept. */
function surplusOf(facts: readonly Fact[]): ReadonlySet<Fact> {
  const conversations = new Map<string, Fact[]>()
  for (const it of facts) {
    const id = conversationOf(it)
    const there = conversations.get(id)
    if (there === undefined) conversations.set(id, [it])
    else there.push(it)
  }
  const surplus = new Set<Fact>()
  // A conversation stands where its first fact does, so the order of the map is that of the conversations.
  const groups = [...conversations.values()]
  for (const group of groups.slice(0, -MOST_CONVERSATIONS)) for (const it of group) surplus.add(it)
  for (const group of groups) for (const it of group.slice(0, -MOST_PIECES)) surplus.add(it)
  return surplus
}

/** Of what is let go, that it tells of something for which no offer is made stays, so that nothing pushes it out. */
function keepOther(fact: Fact): readonly Fact[] {
  if (!tellsOther(fact)) return []
  const revisions = fact.revisions
    .map((it) => ({ ...it, says: onlyOther(it.says) }))
    .filter((it, index) => index === 0 || it.consent !== undefined || it.gone !== undefined || !saysNothing(it.says))
  return [{ id: fact.id, revisions }]
}

function onlyOther(says: Said): Said {
  const told = says.words?.other === true || says.ratings?.comment?.other === true
  const states = says.words !== undefined || says.ratings?.comment !== undefined
  return sayStated({
    ...sayPlace(says),
    words: states ? withoutUndefined({ turns: 0, other: told || undefined }) : undefined,
  })
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
