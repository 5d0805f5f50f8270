import { AGENT_ADVERTISING } from './advertising.ts'
import { AGENT_EMPATHY } from './empathy.ts'
import { AGENT_HISTORY } from './history.ts'
import { AGENT_OFFERS } from './offers.ts'
import { AGENT_OWNERSHIP } from './ownership.ts'
import { AGENT_REGRET } from './regret.ts'
import type { StatementRule } from '../statement-rule.ts'

/** What human agents' words show of how they treat the customer. */
export const AGENT_STATEMENT_RULES: readonly StatementRule<'empathy' | 'scripted' | 'ownership' | 'uses_history' | 'pitch'>[] = [
  ...AGENT_EMPATHY,
  ...AGENT_REGRET,
  ...AGENT_OWNERSHIP,
  ...AGENT_HISTORY,
  ...AGENT_OFFERS,
  ...AGENT_ADVERTISING,
]
