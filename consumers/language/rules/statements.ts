import { AGENT_RULES, CUSTOMER_RULES } from '../phrases/statement-tables.ts'
import type { AgentCode, CustomerCode } from '../phrases/statement-rule.ts'
import { statementMatcher } from './match-statements.ts'

/**
 * Finds what customers tell. Beside each code stand the manners in which it is told all the same: whoever asks politely for an end asks
 * for it; whoever would leave if something happened has not left.
 */
export const matchCustomers = statementMatcher<CustomerCode>(CUSTOMER_RULES, {
  leave: [],
  leaving_to: [],
  cancel: ['requested'],
  porting: ['asked', 'requested'],
  contract_end: ['asked', 'requested'],
  recommend: [],
  warn: [],
  better_here: ['third'],
  better_elsewhere: ['third'],
  praise: ['third'],
  thanks: ['third'],
  solved: ['third'],
  unsolved: ['third', 'reported', 'requested'],
  come_again: ['asked', 'requested'],
  severe: [],
  escalation: ['asked', 'requested', 'conditional', 'hedged'],
  abusive: ['asked', 'requested', 'third', 'conditional'],
  protected: ['asked', 'requested', 'conditional', 'hedged', 'reported', 'third'],
  offer_annoyed: ['asked', 'requested', 'third', 'reported'],
  offer_welcome: ['requested'],
  promise_mentioned: ['third', 'reported', 'asked'],
  promise_broken: ['third', 'reported', 'asked', 'quoted'],
  need: ['asked', 'requested'],
  pain: [],
  missing_content: ['asked', 'requested'],
})

/** Finds what agents show. */
export const matchAgents = statementMatcher<AgentCode>(AGENT_RULES, {
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
