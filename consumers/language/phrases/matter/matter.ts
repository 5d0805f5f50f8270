import { AGAIN_RULES } from './again.ts'
import { SOLVED_RULES } from './solved.ts'
import { UNSOLVED_RULES } from './unsolved.ts'
import type { StatementRule } from '../statement-rule.ts'

/** What customers say of their matter: solved, not solved, raised again. Of solved and unsolved, the last one said counts. */
export const MATTER_RULES: readonly StatementRule<'solved' | 'unsolved' | 'come_again'>[] = [
  ...SOLVED_RULES,
  ...UNSOLVED_RULES,
  ...AGAIN_RULES,
]
