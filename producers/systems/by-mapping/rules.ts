import type { RatingScale } from '../../formats/score.ts'
import type { Condition } from './condition.ts'
import type { Field } from './fields.ts'
import type { Operation } from './operation.ts'

/** How one interaction comes of a record, or of each element of a list in it. */
export type EventRule = {
  readonly each?: string | undefined
  readonly skip_when: readonly Condition[]
  /** The first part names the interaction natively, the others its version. */
  readonly key: readonly Operation[]
  readonly rules: readonly FieldRule[]
}

/** How one field of the interaction is filled. */
export type FieldRule =
  | { readonly kind: 'value'; readonly field: Field; readonly operation: Operation }
  | { readonly kind: 'elements'; readonly field: Field; readonly items: readonly ElementRule[] }

/** Elements of a list: one per record, or one per element of `each`. */
export type ElementRule = {
  readonly each?: string | undefined
  /** Where in the JSON that stands as a text at `each` the list is. */
  readonly parse?: string | undefined
  readonly skip_when: readonly Condition[]
  readonly parts: ReadonlyMap<string, Operation>
  /** Of turns: the text is a chat as one text, and each of its lines a turn. */
  readonly transcript?: true
  /** Of a rating: its scale. */
  readonly scale?: RatingScale
}
