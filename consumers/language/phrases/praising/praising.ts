import { PRAISING_BY_IMAGE } from './praising-by-image.ts'
import { PRAISING_PEOPLE } from './praising-people.ts'
import { PRAISING_RESULTS } from './praising-results.ts'
import { PRAISING_THINGS } from './praising-things.ts'
import type { StatementRule } from '../statement-rule.ts'
import { THANKING } from './thanking.ts'

/** What customers say in praise of the firm, its people and its products, and how they thank. */
export const PRAISING_RULES: readonly StatementRule<'praise' | 'thanks'>[] = [
  ...PRAISING_PEOPLE,
  ...PRAISING_THINGS,
  ...PRAISING_RESULTS,
  ...PRAISING_BY_IMAGE,
  ...THANKING,
]
