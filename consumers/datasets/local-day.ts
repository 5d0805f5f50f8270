import type { Interaction } from '../../schemas/event/interaction.ts'

const DAY_MS = 86_400_000

/** The day on which an interaction began, in days since 1970-01-01: in the zone of its source, or in UTC when the source has none. */
export function localDayOf({ local_day, occurred_at }: Interaction): number {
  return Date.parse(local_day ?? occurred_at.slice(0, 10)) / DAY_MS
}
