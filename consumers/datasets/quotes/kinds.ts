import type { QUOTE_KINDS } from '../../../schemas/datasets/quotes.ts'
import type { AgentCode, CustomerCode } from '../../language/phrases/statement-rule.ts'

export type QuoteKind = (typeof QUOTE_KINDS)[number]

/**
 * What is quoted of a customer. Thanks and "it works" are too common to quote. What asks for the end of a contract or for a porting
 * code tells nobody anything new; that somebody leaves does.
 */
export const CUSTOMER_KINDS: Readonly<Partial<Record<CustomerCode, QuoteKind>>> = {
  praise: 'praise',
  recommend: 'praise',
  better_here: 'praise',
  unsolved: 'complaint',
  come_again: 'complaint',
  severe: 'complaint',
  warn: 'complaint',
  better_elsewhere: 'complaint',
  offer_annoyed: 'complaint',
  pain: 'complaint',
  missing_content: 'complaint',
  need: 'need',
  promise_mentioned: 'promise',
  promise_broken: 'promise',
  leave: 'other',
  leaving_to: 'other',
  cancel: 'other',
  escalation: 'other',
}

/** What is quoted of an agent: what keeps them from helping, and what they would change. How they talk is not. */
export const AGENT_KINDS: Readonly<Partial<Record<AgentCode, QuoteKind>>> = {
  policy: 'policy',
  tools: 'policy',
  sales_pressure: 'policy',
  idea: 'idea',
}
