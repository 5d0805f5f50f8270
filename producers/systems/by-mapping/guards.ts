import type { Field } from './fields.ts'

/**
 * What becomes of a record where one of its values cannot be read. An odd optional value costs that value. What protects somebody
 * never falls away: it takes the careful value, and what the event cannot be right without refuses the record.
 */
export type WhenUnreadable = 'leave_out' | 'refuse' | { readonly value: string }

/** Without them the event would be another one, or somebody else's, or counted wrongly. */
const REFUSE: ReadonlySet<string> = new Set([
  'interaction_id',
  'revision',
  'occurred_at',
  'phase',
  'is_test',
  'customer.email',
  'customer.phone',
  'customer.account',
  'customer.social',
  'customer.device',
  'customer.identifiers.kind',
  'customer.identifiers.value',
  'related.interaction_id',
  'related.relation',
])

const CAREFUL: ReadonlyMap<string, string> = new Map([
  ['visibility', 'private'],
  ['content.turns.visibility', 'private'],
  ['content.turns.speaker', 'other'],
])

/** What holds for a field. `stated` is the `on_error` of the mapping: it may be stricter than this, never laxer. */
export function whenUnreadable(field: Field, stated: 'leave_out' | 'refuse' | undefined): WhenUnreadable {
  if (stated === 'refuse' || REFUSE.has(field.name)) return 'refuse'
  if (field.name.startsWith('consent.') && field.choices.includes('denied')) return { value: 'denied' }
  const careful = CAREFUL.get(field.name)
  return careful === undefined ? 'leave_out' : { value: careful }
}
