import type { InteractionEvent } from '../../../schemas/event/envelope.ts'

/**
 * Interactions as the union of their revisions: per field the highest revision that states it, then the smaller bytes. Null, unknown,
 * absent and empty state nothing. Of two events with one id the first to arrive is kept.
 */
export function unions(events: readonly InteractionEvent[]): Readonly<Record<string, Readonly<Record<string, unknown>>>> {
  const kept = new Map<string, InteractionEvent>()
  for (const event of events) if (!kept.has(event.id)) kept.set(event.id, event)
  const interactions = new Map<string, Map<string, { revision: number; json: string }>>()
  for (const { data } of kept.values()) {
    const { source: _, quality: _warnings, ...said } = data
    const fields = interactions.get(data.interaction_id) ?? new Map<string, { revision: number; json: string }>()
    interactions.set(data.interaction_id, fields)
    for (const [path, value] of leaves(said)) {
      const json = JSON.stringify(value)
      const held = fields.get(path)
      const wins = held === undefined || data.revision > held.revision || (data.revision === held.revision && json < held.json)
      if (wins) fields.set(path, { revision: data.revision, json })
    }
  }
  const sorted = <T>(map: ReadonlyMap<string, T>) => [...map].toSorted(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(
    sorted(interactions).map(([id, fields]) => [
      id,
      Object.fromEntries(sorted(fields).map(([path, { json }]) => [path, JSON.parse(json)])),
    ]),
  )
}

function leaves(value: unknown, path = ''): readonly (readonly [string, unknown])[] {
  if (value === null || value === undefined || value === 'unknown' || value === 'absent') return []
  if (Array.isArray(value)) return value.length === 0 ? [] : [[path, value]]
  if (typeof value !== 'object') return [[path, value]]
  return Object.entries(value).flatMap(([name, it]) => leaves(it, path === '' ? name : `${path}.${name}`))
}
