import { AGENT_IDEAS } from './ideas.ts'
import { AGENT_POLICIES } from './policies.ts'
import { AGENT_SALES_PRESSURE } from './sales-pressure.ts'
import { AGENT_TOOLS } from './tools.ts'
import type { StatementRule } from '../statement-rule.ts'

/** What keeps human agents from helping, what they are told to sell, and what they would change. */
export const AGENT_LIMIT_RULES: readonly StatementRule<'policy' | 'tools' | 'sales_pressure' | 'idea'>[] = [
  ...AGENT_POLICIES,
  ...AGENT_TOOLS,
  ...AGENT_SALES_PRESSURE,
  ...AGENT_IDEAS,
]
