import type { Interaction } from '../../../schemas/event/interaction.ts'
import { findNames, type NameIndex } from '../../language/words/find-names.ts'
import type { Voice } from '../../language/words/turns-by-speaker.ts'
import type { ReferenceTables } from '../../reference/reference-tables.ts'

/** What the customer names. A name is a name in every language, so the language of the words does not matter. */
export type NamedThings = {
  /** The competitor that is named first. */
  readonly competitor: string | null
  readonly products: readonly string[]
}

export function findNamed({ brand, occurred_at }: Interaction, voices: readonly Voice[], tables: ReferenceTables): NamedThings {
  const inForce = tables.at(Date.parse(occurred_at))
  const [competitor = null] = namesIn(voices, inForce.competitorsOf(brand))
  return { competitor, products: namesIn(voices, inForce.productsOf(brand)) }
}

function namesIn(voices: readonly Voice[], names: NameIndex): readonly string[] {
  return names.size === 0 ? NONE : [...new Set(voices.flatMap(({ words }) => findNames(names, words)))]
}

const NONE: readonly string[] = []
