/**
 * What a customer can tell, one name per idea. The definitions, with what does not count, stand in labelled/guideline.md.
 */
export const CUSTOMER_CODES = [
  'leave',
  'cancel',
  'porting',
  'contract_end',
  'leaving_to',
  'recommend',
  'warn',
  'praise',
  'thanks',
  'better_here',
  'better_elsewhere',
  'solved',
  'unsolved',
  'come_again',
  'severe',
  'escalation',
  'abusive',
  'protected',
  'offer_annoyed',
  'offer_welcome',
  'promise_mentioned',
  'promise_broken',
  'need',
  'pain',
  'missing_content',
] as const
export type CustomerCode = (typeof CUSTOMER_CODES)[number]

/** What an agent's words can show. */
export const AGENT_CODES = [
  'empathy',
  'scripted',
  'ownership',
  'uses_history',
  'pitch',
  'policy',
  'tools',
  'sales_pressure',
  'idea',
] as const
export type AgentCode = (typeof AGENT_CODES)[number]

/**
 * In which way a phrase is not simply meant:
 * `asked`: in a question · `requested`: in a polite question that asks the firm to do something ("could you close it?") ·
 * `quoted`: between quotation marks · `conditional`: behind an "if" · `hedged`: behind a "might", "maybe", "nearly", a wish or a plan
 * that was given up · `reported`: what somebody else said · `third`: what somebody else did or will do · `negated`: behind a negation.
 */
export type Manner = 'asked' | 'requested' | 'quoted' | 'conditional' | 'hedged' | 'reported' | 'third' | 'negated'

/** One way of telling it, with a sentence of our own that a test runs. */
export type StatementRule<Code extends string> = {
  /** As phrase-index.ts reads it. */
  readonly phrase: string
  readonly tells: Code
  /** It sounds like the code and is not: no other rule of the code may use these words. */
  readonly isnt?: true
  /** Manners in which it is told all the same, beside those that the code allows. */
  readonly despite?: readonly Manner[]
  /** It is an answer: it counts only behind an offer of an agent. */
  readonly afterOffer?: true
  /** Words, separated by |, that take it back wherever they stand in its sentences. */
  readonly unless?: string
  /** Words, separated by |, that take it back where they stand among its own. */
  readonly without?: string
  /**
   * Where it counts alone. `first`: at the beginning of its clause, as a bidding does · `alone`: where it is the whole clause ·
   * `own`: where the speaker is who does it, and not merely nobody else.
   */
  readonly stands?: 'first' | 'alone' | 'own'
  readonly example: string
}
