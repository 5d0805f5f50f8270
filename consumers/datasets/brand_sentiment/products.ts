import type { Interaction } from '../../../schemas/event/interaction.ts'
import { findNames } from '../../language/words/find-names.ts'
import type { Voice } from '../../language/words/turns-by-speaker.ts'
import type { ReferenceTables } from '../../reference/reference-tables.ts'

/** The products that the customer names. A name is a name in every language, so the language of the words does not matter. */
export function productsIn({ brand, occurred_at }: Interaction, voices: readonly Voice[], tables: ReferenceTables): readonly string[] {
  const products = tables.at(Date.parse(occurred_at)).productsOf(brand)
  return products.size === 0 ? NONE : [...new Set(voices.flatMap(({ words }) => findNames(products, words)))]
}

const NONE: readonly string[] = []
