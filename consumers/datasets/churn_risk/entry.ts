import type { Outcome, ContactStatement } from './statement.ts'

/** One interaction in a customer's history with a brand. */
export type FactEntry = {
  readonly id: string
  /** Epoch ms. */
  readonly at: number
  readonly says: ContactStatement
  /** The customer turned to the firm, and it is no leg or duplicate. */
  readonly contact: boolean
  /** What is known of the solution: the customer's own answer, then their words, then the source's status. */
  readonly outcome: Outcome | 'unknown'
  readonly matter: CustomerCase
}

/** One thing that went wrong or was wanted, however often the customer had to ask. Entries in order of time. */
export type CustomerCase = { readonly entries: readonly FactEntry[]; readonly cause: string | undefined; readonly standing: CaseStatus }

/** How a matter stands at an instant. */
export type CaseStatus = {
  /** Its last word is that it is open, or was closed without a solution. */
  readonly unsolved: boolean
  /** Unsolved, and for so long or in such a way that it counts against the firm. */
  readonly open: boolean
  /** What went wrong with it, and the interaction since which it did. */
  readonly trouble: { readonly code: 'unresolved' | 'reopened' | 'still_open'; readonly shown: FactEntry } | undefined
  /** When it was solved; `asOf` while it is not. Epoch ms. */
  readonly until: number
  /** It ended well: the customer says that it is solved, or was upset and is content at the end. */
  readonly healed: boolean
  /** Healed, or solved as far as anybody says: what the customer went through in it does not count any more. */
  readonly isOver: boolean
}
