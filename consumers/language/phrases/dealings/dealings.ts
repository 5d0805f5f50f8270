import { OFFER_RULES } from './offers.ts'
import { PROMISE_RULES } from './promises.ts'
import type { StatementRule } from '../statement-rule.ts'

/** What customers say of a firm's offers and promises. */
export const DEALINGS_RULES: readonly StatementRule<'offer_annoyed' | 'offer_welcome' | 'promise_mentioned' | 'promise_broken'>[] = [
  ...OFFER_RULES,
  ...PROMISE_RULES,
]
