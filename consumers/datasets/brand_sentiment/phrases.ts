import type { Interaction } from '../../../schemas/event/interaction.ts'
import { findNames } from '../../language/words/find-names.ts'
import type { Voice } from '../../language/words/turns-by-speaker.ts'
import type { ReferenceTables } from '../../reference/reference-tables.ts'

/** What agents said of the firm's own phrases: their kinds, and the turns of those that offer something. */
export type ListedPhrases = { readonly kinds: ReadonlySet<string>; readonly pitches: readonly number[] }

export function listedPhrases({ brand, occurred_at }: Interaction, agent: readonly Voice[], tables: ReferenceTables): ListedPhrases {
  const phrases = tables.at(Date.parse(occurred_at)).agentPhrasesOf(brand)
  if (phrases.size === 0) return NONE
  const found = agent.map(({ words, seq }) => ({ seq, kinds: findNames(phrases, words) }))
  return {
    kinds: new Set(found.flatMap(({ kinds }) => kinds)),
    pitches: found.filter(({ kinds }) => kinds.includes('pitch')).map(({ seq }) => seq),
  }
}

const NONE: ListedPhrases = { kinds: new Set(), pitches: [] }
