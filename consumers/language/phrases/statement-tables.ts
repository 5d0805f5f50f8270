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

/** Every table of rules for what people tell: a folder each. */
export const STATEMENT_TABLES = {
  leaving: LEAVING_RULES,
  closing: CLOSING_RULES,
  tellingOthers: TELLING_OTHERS_RULES,
  praising: PRAISING_RULES,
  matter: MATTER_RULES,
  temper: TEMPER_RULES,
  hardship: HARDSHIP_RULES,
  dealings: DEALINGS_RULES,
  wants: WANTS_RULES,
  agents: [...AGENT_STATEMENT_RULES, ...AGENT_LIMIT_RULES],
} as const
