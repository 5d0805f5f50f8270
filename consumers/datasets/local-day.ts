import type { Interaction } from '../../schemas/event/interaction.ts'
import type { ReferenceTables } from '../reference/reference-tables.ts'

const DAY_MS = 86_400_000

/**
 * The day on which an interaction began, in days since 1970-01-01: in the zone of its source, else in that of its brand, else in UTC.
 */
export function localDayOf({ local_day, occurred_at, brand }: Interaction, tables: ReferenceTables): number {
  return Date.parse(local_day ?? dayOfBrand(occurred_at, brand, tables) ?? occurred_at.slice(0, 10)) / DAY_MS
}

function dayOfBrand(occurredAt: string, brand: Interaction['brand'], tables: ReferenceTables): string | undefined {
  const instant = Date.parse(occurredAt)
  return tables.at(instant).dayOf(brand, instant)
}
