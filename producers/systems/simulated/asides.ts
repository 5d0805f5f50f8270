/**
 * Where in a contact each thing is said that is said beside its matter: by the customer with
 * what brings them or at the end, by the agent in the answer.
 */
export const SAID_IN = {
  protected: 'opening',
  prospect_lost: 'ending',
  abusive: 'ending',
  escalation: 'ending',
  held_back: 'answer',
  idea: 'answer',
  promise_broken: 'opening',
  better_elsewhere: 'opening',
  product_pair: 'opening',
  missing_content: 'opening',
  need: 'opening',
  pain: 'opening',
} as const

export type AsideName = keyof typeof SAID_IN
