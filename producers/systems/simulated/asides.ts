/** Where in a contact each thing is said that is said beside its matter: by the agent in the answer, by the customer at the end. */
export const SAID_IN = {
  prospect_lost: 'ending',
  abusive: 'ending',
  escalation: 'ending',
  held_back: 'answer',
  idea: 'answer',
} as const

export type AsideName = keyof typeof SAID_IN
