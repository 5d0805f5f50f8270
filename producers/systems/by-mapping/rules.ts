import type { RatingScale } from '../../formats/score.ts'
import type { Field } from './fields.ts'
import type { Condition, Operation } from './operation.ts'

/** How one field of the interaction is filled. */
export type FieldRule =
  | { readonly kind: 'value'; readonly field: Field; readonly operation: Operation }
  | { readonly kind: 'elements'; readonly field: Field; readonly items: readonly ElementRule[] }

/** Elements of a list: one per record, or one per element of `each`. */
export type ElementRule = {
  readonly each?: string | undefined
  readonly skip_when: readonly Condition[]
  readonly parts: ReadonlyMap<string, Operation>
  /** Of a rating: its scale. */
  readonly scale?: RatingScale
}
