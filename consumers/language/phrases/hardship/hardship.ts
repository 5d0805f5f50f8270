import { BEREAVEMENT_RULES } from './bereavement.ts'
import { ILLNESS_RULES } from './illness.ts'
import { MONEY_TROUBLE_RULES } from './money-trouble.ts'
import type { StatementRule } from '../statement-rule.ts'

/** A death close to the customer, a serious illness or a disability, money trouble of the household. Whoever tells of it is sold nothing. */
export const HARDSHIP_RULES: readonly StatementRule<'protected'>[] = [...BEREAVEMENT_RULES, ...ILLNESS_RULES, ...MONEY_TROUBLE_RULES]
