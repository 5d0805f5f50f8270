import { STATEMENT_TABLES } from '../phrases/statement-tables.ts'
import { statementMatcher } from './match-statements.ts'

/**
 * One matcher for each table of rules, with the manners in which its codes are told all the same. Whoever asks politely for an end asks
 * for it; whoever would leave if something happened has not left.
 */
export const matchers = {
  leaving: statementMatcher(STATEMENT_TABLES.leaving, { leave: [], leaving_to: [] }),
  closing: statementMatcher(STATEMENT_TABLES.closing, {
    cancel: ['requested'],
    porting: ['asked', 'requested'],
    contract_end: ['asked', 'requested'],
  }),
  tellingOthers: statementMatcher(STATEMENT_TABLES.tellingOthers, {
    recommend: [],
    warn: [],
    better_here: ['third'],
    better_elsewhere: ['third'],
  }),
  praising: statementMatcher(STATEMENT_TABLES.praising, { praise: ['third'], thanks: ['third'] }),
  matter: statementMatcher(STATEMENT_TABLES.matter, {
    solved: ['third'],
    unsolved: ['third', 'reported', 'requested'],
    come_again: ['asked', 'requested'],
  }),
  temper: statementMatcher(STATEMENT_TABLES.temper, {
    severe: [],
    escalation: ['asked', 'requested', 'conditional', 'hedged'],
    abusive: ['asked', 'requested', 'third', 'conditional'],
  }),
  hardship: statementMatcher(STATEMENT_TABLES.hardship, {
    protected: ['asked', 'requested', 'conditional', 'hedged', 'reported', 'third'],
  }),
  dealings: statementMatcher(STATEMENT_TABLES.dealings, {
    offer_annoyed: ['asked', 'requested', 'third', 'reported'],
    offer_welcome: ['requested'],
    promise_mentioned: ['third', 'reported', 'asked'],
    promise_broken: ['third', 'reported', 'asked', 'quoted'],
  }),
  wants: statementMatcher(STATEMENT_TABLES.wants, { need: ['asked', 'requested'], pain: [], missing_content: ['asked', 'requested'] }),
} as const

export const matchAgents = statementMatcher(STATEMENT_TABLES.agents, {
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
