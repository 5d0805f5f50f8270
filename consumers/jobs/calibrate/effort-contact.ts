import type { EffortColumn } from '../../datasets/brand_sentiment/effort-facts.ts'

/** A contact with what it cost the customer, and what came of it. */
export type EffortContact = {
  readonly channel: string
  /** Epoch milliseconds. */
  readonly at: number
  readonly measures: ReadonlyMap<EffortColumn, number>
  /** Whether the customer called it hard; undefined where nobody asked, or they did not answer. */
  readonly isHard: boolean | undefined
  /** Whether the customer came again within 7 days; undefined where nobody can know yet, or who the customer is. */
  readonly isRepeated: boolean | undefined
}
