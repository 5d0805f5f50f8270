import type { StatementRule } from '../statement-rule.ts'
import { CAME_GOOD } from './came-good.ts'
import { HERE_NOW } from './here-now.ts'
import { IN_A_WORD } from './in-a-word.ts'
import { LONG_WAY } from './long-way.ts'
import { OFF_THE_LIST } from './off-the-list.ts'
import { READS_RIGHT } from './reads-right.ts'
import { SINCE_THEN } from './since-then.ts'
import { ALL_WELL } from './all-well.ts'
import { MENDED, ARRIVED } from './mended.ts'
import { AT_LAST_RULES, NOT_AT_LAST } from './at-last.ts'
import { DID_IT } from './did-it.ts'
import { PUT_RIGHT } from './put-right.ts'
import { RUNNING } from './running-again.ts'
import { NOT_SOLVED } from './sounds-solved.ts'
import { SETTLED } from './settled.ts'
import { CAME_IN } from './what-came.ts'
import { SQUARED_AWAY } from './squared-away.ts'
import { WORKS } from './works-again.ts'
import { WRAPPED_UP } from './wrapped-up.ts'

type SolvedRule = StatementRule<'solved'>

/** What customers say when their matter is solved or works again. */
export const SOLVED_RULES: readonly SolvedRule[] = [
  ...NOT_SOLVED,
  ...SINCE_THEN,
  ...OFF_THE_LIST,
  ...HERE_NOW,
  ...READS_RIGHT,
  ...CAME_GOOD,
  ...IN_A_WORD,
  ...LONG_WAY,
  ...SQUARED_AWAY,
  ...WORKS,
  ...SETTLED,
  ...MENDED,
  ...ARRIVED,
  ...RUNNING,
  ...CAME_IN,
  ...DID_IT,
  ...WRAPPED_UP,
  ...PUT_RIGHT,
  ...ALL_WELL,
  ...AT_LAST_RULES,
  ...NOT_AT_LAST,
]
