/**
 * The value of a column in the highest row that has one and meets the conditions. Engines disagree on whether max_by skips a null
 * value, and agree that it skips a null key.
 */
export function highest(column: string, conditions: readonly string[] = [], order = 'place'): string {
  return `max_by(${column}, CASE WHEN ${[`${column} IS NOT NULL`, ...conditions].join(' AND ')} THEN ${order} END)`
}
