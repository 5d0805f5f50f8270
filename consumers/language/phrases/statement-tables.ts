import { AGENT_LIMIT_RULES } from './agents/limits.ts'
import { AGENT_STATEMENT_RULES } from './agents/agents.ts'
import { CLOSING_RULES } from './closing/closing.ts'
import { DEALINGS_RULES } from './dealings/dealings.ts'
import { HARDSHIP_RULES } from './hardship/hardship.ts'
import { LEAVING_RULES } from './leaving/leaving.ts'
import { MATTER_RULES } from './matter/matter.ts'
import { PRAISING_RULES } from './praising/praising.ts'
import { TELLING_OTHERS_RULES } from './telling-others/telling-others.ts'
import { TEMPER_RULES } from './temper/temper.ts'
import { WANTS_RULES } from './wants/wants.ts'

/** All rules for what customers tell: a folder each. */
export const CUSTOMER_RULES = [
  ...LEAVING_RULES,
  ...CLOSING_RULES,
  ...TELLING_OTHERS_RULES,
  ...PRAISING_RULES,
  ...MATTER_RULES,
  ...TEMPER_RULES,
  ...HARDSHIP_RULES,
  ...DEALINGS_RULES,
  ...WANTS_RULES,
] as const

/** All rules for what agents show. */
export const AGENT_RULES = [...AGENT_STATEMENT_RULES, ...AGENT_LIMIT_RULES] as const
