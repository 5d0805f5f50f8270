import { MISSING_CONTENT_RULES } from './missing-content.ts'
import { NEED_RULES } from './needs.ts'
import { PAIN_RULES } from './pains.ts'
import type { StatementRule } from '../statement-rule.ts'

/** What customers tell of their plans, of lasting difficulties, and of what they looked for and did not find. */
export const WANTS_RULES: readonly StatementRule<'need' | 'pain' | 'missing_content'>[] = [
  ...NEED_RULES,
  ...PAIN_RULES,
  ...MISSING_CONTENT_RULES,
]
