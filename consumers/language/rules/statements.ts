import { AGENT_LIMIT_RULES } from '../phrases/agent-limits.ts'
import { AGENT_STATEMENT_RULES } from '../phrases/agents.ts'
import { CLOSING_RULES } from '../phrases/closing.ts'
import { DEALINGS_RULES } from '../phrases/dealings.ts'
import { HARDSHIP_RULES } from '../phrases/hardship.ts'
import { LEAVING_RULES } from '../phrases/leaving.ts'
import { MATTER_RULES } from '../phrases/matter.ts'
import { PRAISING_RULES } from '../phrases/praising.ts'
import { TELLING_OTHERS_RULES } from '../phrases/telling-others.ts'
import { TEMPER_RULES } from '../phrases/temper.ts'
import { WANTS_RULES } from '../phrases/wants.ts'
import { statementMatcher } from './match-statements.ts'

/**
 * One matcher for each table of rules, with the manners in which its codes are told all the same. Whoever asks politely for an end asks
 * for it; whoever would leave if something happened has not left.
 */
export const matchers = {
  leaving: statementMatcher(LEAVING_RULES, { leave: [], leaving_to: [] }),
  closing: statementMatcher(CLOSING_RULES, {
    cancel: ['requested'],
    porting: ['asked', 'requested'],
    contract_end: ['asked', 'requested'],
  }),
  tellingOthers: statementMatcher(TELLING_OTHERS_RULES, { recommend: [], warn: [], better_here: ['third'], better_elsewhere: ['third'] }),
  praising: statementMatcher(PRAISING_RULES, { praise: ['third'], thanks: ['third'] }),
  matter: statementMatcher(MATTER_RULES, {
    solved: ['third'],
    unsolved: ['third', 'reported', 'requested'],
    come_again: ['asked', 'requested'],
  }),
  temper: statementMatcher(TEMPER_RULES, {
    severe: [],
    escalation: ['asked', 'requested', 'conditional', 'hedged'],
    abusive: ['asked', 'requested', 'third', 'conditional'],
  }),
  hardship: statementMatcher(HARDSHIP_RULES, { protected: ['asked', 'requested', 'conditional', 'hedged', 'reported', 'third'] }),
  dealings: statementMatcher(DEALINGS_RULES, {
    offer_annoyed: ['asked', 'requested', 'third', 'reported'],
    offer_welcome: ['requested'],
    promise_mentioned: ['third', 'reported', 'asked'],
    promise_broken: ['third', 'reported', 'asked', 'quoted'],
  }),
  wants: statementMatcher(WANTS_RULES, { need: ['asked', 'requested'], pain: [], missing_content: ['asked', 'requested'] }),
} as const

export const matchAgents = statementMatcher([...AGENT_STATEMENT_RULES, ...AGENT_LIMIT_RULES], {
  empathy: ['third', 'asked', 'requested', 'reported'],
  scripted: ['third', 'asked', 'requested', 'conditional'],
  ownership: ['third', 'asked', 'requested'],
  uses_history: ['third', 'asked', 'requested', 'reported'],
  pitch: ['third', 'asked', 'requested', 'conditional', 'hedged'],
  policy: ['third', 'requested', 'asked', 'reported'],
  tools: ['third', 'requested', 'asked', 'reported'],
  sales_pressure: ['third'],
  idea: ['third', 'reported', 'hedged'],
})
