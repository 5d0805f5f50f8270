import { AGENT_ADVERTISING } from './agent-advertising.ts'
import { AGENT_EMPATHY } from './agent-empathy.ts'
import { AGENT_HISTORY } from './agent-history.ts'
import { AGENT_OFFERS } from './agent-offers.ts'
import { AGENT_OWNERSHIP } from './agent-ownership.ts'
import { AGENT_REGRET } from './agent-regret.ts'
import type { StatementRule } from './statement-rule.ts'

/** What human agents' words show of how they treat the customer. */
export const AGENT_STATEMENT_RULES: readonly StatementRule<'empathy' | 'scripted' | 'ownership' | 'uses_history' | 'pitch'>[] = [
  ...AGENT_EMPATHY,
  ...AGENT_REGRET,
  ...AGENT_OWNERSHIP,
  ...AGENT_HISTORY,
  ...AGENT_OFFERS,
  ...AGENT_ADVERTISING,
]
