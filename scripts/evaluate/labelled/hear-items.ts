import { agreedEnd } from './agreed.ts'
import type { Hear, Heard } from './heard.ts'
import { LABELLED_CODES, type LabelledCode, type LabelledItem } from './item.ts'
import { toInteraction } from './to-interaction.ts'

/** An item with what is claimed of it. */
export type HeardItem = {
  readonly item: LabelledItem
  readonly claims: ReadonlySet<LabelledCode>
  readonly sentiment: Heard['sentiment']
  /** Of the last third, where the labels tell it. */
  readonly end: Heard['sentiment'] | undefined
  readonly cause: Heard['cause']
}

export function hearItems(items: readonly LabelledItem[], hear: Hear): readonly HeardItem[] {
  return items.map((item) => {
    const heard = hear(toInteraction(item))
    return {
      item,
      claims: claimsOf(heard),
      sentiment: heard.sentiment,
      end: agreedEnd(item) === undefined ? undefined : hear(toInteraction({ ...item, turns: lastThird(item.turns) })).sentiment,
      cause: heard.cause,
    }
  })
}

/** The guideline has one code for what a policy and a tool prevent, and no code for other statements that the rules find. */
export function claimsOf({ statements, agentStatements }: Pick<Heard, 'statements' | 'agentStatements'>): ReadonlySet<LabelledCode> {
  const said = new Set([...statements, ...agentStatements].map(({ code }) => code))
  if (said.has('policy') || said.has('tools')) said.add('held_back')
  // A stock phrase counts only where nothing that fits the customer stands beside it.
  if (said.has('empathy') || said.has('ownership')) said.delete('scripted')
  return new Set(LABELLED_CODES.filter((it) => said.has(it)))
}

/** From the first turn of the last third of the customer's turns on. */
export function lastThird(turns: LabelledItem['turns']): LabelledItem['turns'] {
  const places = turns.flatMap(([speaker], at) => (speaker === 'customer' ? [at] : []))
  return turns.slice(places.at(-Math.ceil(places.length / 3)) ?? 0)
}
