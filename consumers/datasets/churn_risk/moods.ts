import type { FactEntry } from './entry.ts'

/**
 * Sentiment at which a contact is negative, clearly negative, no longer unhappy, content, and praise. Read on the labelled texts for rules with the model in
 * use: of what is at or below -0.4, 89 % are negative (-0.6: 95 %), 83 % of what is negative is at or below -0.3; of what is at or above
 * 0.3, 85 % are positive (0.5: 91 %), and at most 4 % are the opposite. They are to be read again with every model.
 */
export const MOODS = { negative: -0.4, clearlyNegative: -0.6, calm: -0.3, content: 0.3, praise: 0.5 } as const

/** How a contact ended: who was upset and is content at the end is not negative. */
export function isNegative({ says }: FactEntry): boolean {
  return says.mood !== undefined && says.mood <= MOODS.negative
}

export function isClearlyNegative({ says }: FactEntry): boolean {
  return says.mood !== undefined && says.mood <= MOODS.clearlyNegative
}

/** Was negative on the way, however it ended. */
export function wasUpset({ says }: FactEntry): boolean {
  return says.low !== undefined && says.low <= MOODS.negative
}

/** Ended badly, by what the customer said or by what the source says. */
export function isBad(entry: FactEntry): boolean {
  return isNegative(entry) || entry.outcome === 'no'
}
