import type { StatementRule } from '../statement-rule.ts'
import { MENDED, ARRIVED } from './mended.ts'
import { NOT_SOLVED } from './sounds-solved.ts'
import { SETTLED } from './settled.ts'
import { WORKS } from './works-again.ts'

type SolvedRule = StatementRule<'solved'>

/** What customers say when their matter is solved or works again. */
export const SOLVED_RULES: readonly SolvedRule[] = [...NOT_SOLVED, ...WORKS, ...SETTLED, ...MENDED, ...ARRIVED]
