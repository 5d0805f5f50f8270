import type { CustomerHistory } from './history.ts'
import type { Reason } from './reason.ts'

/** One row of the table: what it says of a history at its instant. */
export type Factor = (history: CustomerHistory) => Reason | undefined
