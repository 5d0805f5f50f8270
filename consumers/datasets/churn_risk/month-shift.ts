import type { Interaction } from '../../../schemas/event/interaction.ts'
import type { ReferenceTables } from '../../reference/reference-tables.ts'

/** By how many calendar months the start of an interaction differs in the time zone of its brand from UTC. */
export function monthShiftOf({ brand, occurred_at }: Interaction, tables: ReferenceTables): -1 | 1 | undefined {
  const day = tables.at(Date.parse(occurred_at)).dayOf(brand, Date.parse(occurred_at))
  if (day === undefined) return undefined
  const there = day.slice(0, 7)
  const here = new Date(occurred_at).toISOString().slice(0, 7)
  return there === here ? undefined : there > here ? 1 : -1
}
