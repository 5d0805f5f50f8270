/** One way of saying something about a firm to others, and the sentence of our own that a test runs. Written as phrasebook.ts reads it. */
export type ReferralRule = {
  readonly phrase: string
  /** `nothing`: it sounds like word of mouth and is none; found first, so that no shorter rule is. */
  readonly says: ReferralKind | 'nothing'
  readonly tense: 'done' | 'intends' | 'advises'
  /** What it is about where the clause names nothing. */
  readonly target?: 'product' | 'agent'
  /** Only the customer's own intention counts: "I will never fly again", not "he will". */
  readonly own?: true
  readonly example: string
}

export type ReferralKind = 'praise' | 'recommend' | 'leave'
