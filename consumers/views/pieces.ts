import type { Dialect } from './dialect.ts'

/**
 * The pieces of conversations: a SELECT of `interaction_id` and of the conversation that it is part of (`whole`), which need not have a
 * row of its own. An interaction without a row here is a conversation by itself.
 */
export function piecesOf(contacts: string, dialect: Dialect): string {
  const kind = dialect.unnest('c.related_kinds', 'kind')
  const whole = dialect.elementAt('c.related_ids', kind.place)
  return `
SELECT c.interaction_id, max_by(${whole}, CASE WHEN ${whole} IS NOT NULL THEN -${kind.place} END) AS whole
FROM ${contacts} AS c
${kind.join}
WHERE ${kind.value} = 'part_of'
GROUP BY c.interaction_id`
}
