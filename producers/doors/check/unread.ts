import type { Context, System } from '../../adapter.ts'
import { leavesOf } from '../../formats/leaves.ts'

/** Which fields of payloads make a difference to a system, told by what it makes of payloads that lack one, or have another value there. */
export type ReadingSystem = {
  /** The same system; it takes note of what it was given. */
  readonly system: System
  /** The fields of a payload that hold something and made no difference in any payload. Empty for a payload that was refused. */
  unreadOf(payload: unknown): readonly string[]
}

/** In so many payloads a field is tried; more teach nothing new about a system. */
const MOST_TRIALS = 5

/** Watches a system that has no coverage of its own. Ask for what was not read once it has read everything. */
export function watchReading(system: System): ReadingSystem {
  const accepted = new Map<unknown, { readonly context: Context; readonly made: string }>()
  let read: ReadonlySet<string> | undefined

  /** The fields that made a difference. */
  function fieldsOfEffect(): ReadonlySet<string> {
    const effective = new Set<string>()
    const trials = new Map<string, number>()
    for (const [payload, { context, made }] of accepted)
      for (const leaf of leavesOf(payload)) {
        const tried = trials.get(leaf) ?? 0
        if (effective.has(leaf) || tried >= MOST_TRIALS) continue
        trials.set(leaf, tried + 1)
        const others = [changedAt(payload, leaf, () => undefined), changedAt(payload, leaf, otherValue)]
        if (others.some((it) => JSON.stringify(system.normalize(it, context)) !== made)) effective.add(leaf)
      }
    return effective
  }

  return {
    system: {
      ...system,
      normalize(payload, context) {
        const normalized = system.normalize(payload, context)
        if (normalized.ok) accepted.set(payload, { context, made: JSON.stringify(normalized) })
        return normalized
      },
    },
    unreadOf(payload) {
      read ??= fieldsOfEffect()
      return accepted.has(payload) ? [...leavesOf(payload)].filter((it) => read?.has(it) !== true) : []
    },
  }
}

function otherValue(value: unknown): unknown {
  if (typeof value === 'number') return value + 1
  return typeof value === 'boolean' ? !value : `${String(value)}x`
}

/** The payload with another value at a leaf, which is named as `leavesOf` names it; undefined removes it. */
function changedAt(value: unknown, leaf: string, change: (value: unknown) => unknown, name = ''): unknown {
  if (Array.isArray(value)) return value.map((it: unknown) => changedAt(it, leaf, change, `${name}[*]`)).filter((it) => it !== undefined)
  if (typeof value !== 'object' || value === null) return name === leaf ? change(value) : value
  const entries = Object.entries(value).map(
    ([key, it]) => [key, changedAt(it, leaf, change, name === '' ? key : `${name}.${key}`)] as const,
  )
  return Object.fromEntries(entries.filter(([, it]) => it !== undefined))
}
