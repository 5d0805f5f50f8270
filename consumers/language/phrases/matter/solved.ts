import type { StatementRule } from '../statement-rule.ts'
import { ALL_WELL } from './all-well.ts'
import { AT_LAST_RULES, NOT_AT_LAST } from './at-last.ts'
import { CONTENT_NOW } from './content-now.ts'
import { DID_IT } from './did-it.ts'
import { FILE_CLOSED } from './file-closed.ts'
import { GOODS_CAME } from './goods-came.ts'
import { HELD_SINCE_REPAIR } from './held-since-repair.ts'
import { ATTENDED_TO, MENDED } from './mended.ts'
import { MONEY_CAME } from './money-came.ts'
import { NOBODY_NEED_COME } from './nobody-need-come.ts'
import { NOW_RIGHT, PUT_RIGHT } from './put-right.ts'
import { RUNNING } from './running-again.ts'
import { SETTLED } from './settled.ts'
import { SHORT_ANSWERS } from './short-answers.ts'
import { SOLVED_IN_THE_END } from './solved-in-the-end.ts'
import { NOT_SOLVED } from './sounds-solved.ts'
import { RUNS_WELL_NOW, WORKS } from './works-again.ts'

type SolvedRule = StatementRule<'solved'>

/** What customers say when their matter is solved or works again. */
export const SOLVED_RULES: readonly SolvedRule[] = [
  ...NOT_SOLVED,
  ...HELD_SINCE_REPAIR,
  ...FILE_CLOSED,
  ...NOBODY_NEED_COME,
  ...GOODS_CAME,
  ...MONEY_CAME,
  ...NOW_RIGHT,
  ...RUNS_WELL_NOW,
  ...SHORT_ANSWERS,
  ...SOLVED_IN_THE_END,
  ...ATTENDED_TO,
  ...CONTENT_NOW,
  ...WORKS,
  ...SETTLED,
  ...MENDED,
  ...RUNNING,
  ...DID_IT,
  ...PUT_RIGHT,
  ...ALL_WELL,
  ...AT_LAST_RULES,
  ...NOT_AT_LAST,
]
