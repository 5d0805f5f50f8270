import { countsAsContact } from '../../../consumers/datasets/counts-as-contact.ts'
import type { Interaction } from '../../../schemas/event/interaction.ts'
import type { Saying } from './vendor-request.ts'

/** What events say, in the order in which they are compared. Pseudonyms in ids are numbered as they occur. */
export function sayingsOf(events: readonly Interaction[]): readonly Saying[] {
  const numbers = new Map<string, string>()
  const short = (id: string) =>
    id
      .replace(/^[a-z-]+:acme:/, '')
      .replace(/^h:[0-9a-f]{20}$/, (it) => numbers.get(it) ?? numbers.set(it, `h${numbers.size + 1}`).get(it) ?? it)
  const inOrder = events.toSorted((a, b) => (a.occurred_at < b.occurred_at ? -1 : a.occurred_at > b.occurred_at ? 1 : 0))
  return sortSayings(inOrder.map((it) => sayingOf(it, short)))
}

/** Sorted by what they say. */
export function sortSayings(sayings: readonly Saying[]): readonly Saying[] {
  const text = (it: Saying) => JSON.stringify(Object.entries(it).toSorted(([a], [b]) => (a < b ? -1 : 1)))
  const written = sayings.map((it) => [text(it), it] as const)
  return written.toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, it]) => it)
}

function sayingOf(it: Interaction, short: (id: string) => string): Saying {
  const { turns = [] } = it.content
  const partOf = it.related?.find(({ relation }) => relation === 'part_of')?.interaction_id
  return {
    id: short(it.interaction_id),
    channel: it.channel,
    ...(it.direction === undefined ? {} : { direction: it.direction }),
    at: it.time_quality === 'received_only' ? 'received' : it.occurred_at,
    counts: countsAsContact(it),
    isKnown: it.customer.ref !== null,
    ...(turns.length === 0 ? {} : { turns: turns.map(({ speaker, text }) => `${speaker}: ${text}`) }),
    ...(it.ratings === undefined ? {} : { ratings: it.ratings.map(({ kind, value }) => `${kind} ${value}`) }),
    ...(it.conversation_id === undefined ? {} : { conversation: short(it.conversation_id) }),
    ...(partOf === undefined ? {} : { partOf: short(partOf) }),
    ...(it.resolution === undefined ? {} : { status: it.resolution.status }),
  }
}
