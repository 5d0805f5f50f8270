import type { Interaction } from '../../../schemas/event/interaction.ts'
import { type Sentiment, sentimentOf } from '../model/sentiment.ts'
import type { AgentCode, CustomerCode } from '../phrases/statement-rule.ts'
import { addBrokenPromises } from '../rules/broken-promises.ts'
import { type Causes, findCause } from '../rules/cause.ts'
import type { Statement } from '../rules/match-statements.ts'
import { matchAgents, matchCustomers } from '../rules/statements.ts'
import { type ReferralStatement, wordOfMouth } from '../rules/word-of-mouth.ts'
import { looksEnglish } from '../words/english.ts'
import { agentVoice, customerVoice, speaksEnglish, type Voice } from '../words/turns-by-speaker.ts'

/**
 * What one interaction says, worked out once for every dataset that asks. Each part is worked out when it is first asked for, so
 * that a dataset pays for what it reads. Every turn is read on its own: what the pieces of a conversation tell, heard apart, is what
 * the whole tells, but for answers to an offer that stands in another piece: a piece never tells more than the whole.
 */
export class Hearing {
  private readonly interaction: Interaction
  private customerVoices: readonly Voice[] | undefined
  private agentVoices: readonly Voice[] | undefined
  private mood: Sentiment | undefined
  private told: readonly Statement<CustomerCode>[] | undefined
  private shown: readonly Statement<AgentCode>[] | undefined
  private causes: Causes | undefined

  constructor(interaction: Interaction) {
    this.interaction = interaction
  }

  /** The customer's turns and comments that hold words, in order. */
  get customer(): readonly Voice[] {
    this.customerVoices ??= customerVoice(this.interaction).filter(hasWords)
    return this.customerVoices
  }

  /** The turns of human agents that hold words, in order. */
  get agent(): readonly Voice[] {
    this.agentVoices ??= agentVoice(this.interaction).filter(hasWords)
    return this.agentVoices
  }

  /** Whether the customer's words are in the language the source states or in one that the rules know. */
  get isEnglish(): boolean {
    return this.customer.length > 0 && speaksEnglish(this.interaction, this.customer)
  }

  /** Whether the rules can say that something was not told. Facts told in English words are facts, whatever language is declared. */
  get isReadable(): boolean {
    return this.isEnglish || looksEnglish(this.customer)
  }

  get sentiment(): Sentiment {
    this.mood ??= sentimentOf(this.interaction, this.customer)
    return this.mood
  }

  /** What the customer tells, in the order in which it was said. */
  get statements(): readonly Statement<CustomerCode>[] {
    this.told ??= addBrokenPromises(
      matchCustomers(this.customer).filter((it) => it.rule.afterOffer !== true || this.hasOfferBefore(it.seq)),
      (seq) => this.isUnhappyIn(seq),
    )
    return this.told
  }

  /** Whether the mood of one of the customer's turns is bad. */
  isUnhappyIn(seq: number): boolean {
    return this.sentiment.felt?.turns.some((it) => it.seq === seq && it.pNegative >= UNHAPPY) === true
  }

  /** What the agents' words show. */
  get agentStatements(): readonly Statement<AgentCode>[] {
    this.shown ??= matchAgents(this.agent)
    return this.shown
  }

  /** Whether the rules can say that the agents did not show something. */
  get agentsAreReadable(): boolean {
    return this.agent.length > 0 && looksEnglish(this.agent)
  }

  /** What the customer says for or against the firm, its product or its people. */
  get wordOfMouth(): readonly ReferralStatement[] {
    return wordOfMouth(this.interaction, this.statements)
  }

  /** An answer to an offer needs one: in the words of an agent, or as the source states it. */
  private hasOfferBefore(seq: number): boolean {
    const stated = this.interaction.offers ?? []
    if (stated.some(({ turn_seq }) => turn_seq === undefined || turn_seq < seq)) return true
    return this.agentStatements.some((it) => it.code === 'pitch' && it.seq < seq)
  }

  get cause(): Causes {
    this.causes ??= findCause(this.interaction, this.isReadable ? this.customer : undefined, this.sentiment.felt?.pNegative)
    return this.causes
  }
}

/** From which chance of a negative mood on a customer counts as unhappy. A prior. */
const UNHAPPY = 0.5

const hasWords = ({ words }: Voice) => words.lower.length > 0

const heard = new WeakMap<Interaction, Hearing>()

/** One hearing per interaction, however many datasets ask. */
export function hear(interaction: Interaction): Hearing {
  const before = heard.get(interaction)
  if (before !== undefined) return before
  const hearing = new Hearing(interaction)
  heard.set(interaction, hearing)
  return hearing
}
