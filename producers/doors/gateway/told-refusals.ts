import { z } from 'zod'
import { Interaction } from '../../../schemas/event/interaction.ts'
import { isJsonObject } from '../../../schemas/json.ts'
import type { System } from '../../adapter.ts'
import type { PayloadOutcome } from '../../publishing/publish.ts'

/** Why a payload was refused, as its sender is told. */
export type ToldRefusal = { readonly code: string; readonly path: string }

/** A body may hold thousands of payloads. */
const MOST_TOLD = 100

/**
 * Why payloads were refused, for a sender whose origin is proven. A path names only what the interaction, the adapter or the mapping
 * knows; any other name is `?`, because a payload may use a person's data as the name of a field.
 */
export function toldRefusals(outcomes: readonly PayloadOutcome[], system: Knowing): readonly ToldRefusal[] {
  const refused = outcomes.flatMap((it) => (it.ok ? [] : [it])).slice(0, MOST_TOLD)
  if (refused.length === 0) return []
  const known = knownTo(system)
  return refused.map(({ code, path }) => ({ code, path: tellPath(path, known) }))
}

type Knowing = Pick<System, 'shape' | 'fields' | 'coverage'>
const knownNames = new WeakMap<Knowing, ReadonlySet<string>>()

/** The names that a system knows. They are gathered once, at its first refusal. */
function knownTo(system: Knowing): ReadonlySet<string> {
  const found = knownNames.get(system)
  if (found !== undefined) return found
  const ofSystem = [...fieldNamesOf(system.shape), ...listedNames(system), ...readNames(system)]
  const known = new Set([...OF_EVERY_SOURCE, ...fieldNamesOf(Interaction), ...ofSystem])
  knownNames.set(system, known)
  return known
}

/** Parts of paths that stand for a place in a mapping file. */
const OF_EVERY_SOURCE = ['key', 'input', 'records'] as const

/** The names in the list of fields of a system: a shape that an adapter checks in steps does not show them. */
function listedNames({ fields = [] }: Knowing): readonly string[] {
  return fields.flatMap(({ paths }) => paths).flatMap((it) => it.split('.').map(withoutIndex))
}

/** The names in the paths that a mapping reads. */
function readNames({ coverage }: Knowing): readonly string[] {
  const paths = coverage?.().unseen() ?? []
  return paths.flatMap((it) => it.split(' or ')).flatMap((it) => it.split('.').map(withoutIndex))
}

function tellPath(path: string, known: ReadonlySet<string>): string {
  if (path === '' || /^line \d{1,9}$/.test(path)) return path
  return path
    .split('.')
    .map((it) => (known.has(withoutIndex(it)) || /^\d{1,4}$/.test(it) ? it : '?'))
    .join('.')
}

function withoutIndex(part: string): string {
  return part.replace(/\[(?:\*|\d{1,4})\]$/, '')
}

/** The names of all fields in a schema, at any depth. */
function fieldNamesOf(schema: z.ZodType | undefined): ReadonlySet<string> {
  const names = new Set<string>()
  if (schema === undefined) return names
  for (const io of ['input', 'output'] as const) gather(z.toJSONSchema(schema, { io, unrepresentable: 'any' }), names)
  return names
}

function gather(schema: unknown, names: Set<string>): void {
  if (Array.isArray(schema)) for (const it of schema) gather(it, names)
  if (!isJsonObject(schema)) return
  const { properties } = schema
  if (isJsonObject(properties)) for (const name of Object.keys(properties)) names.add(name)
  for (const it of Object.values(schema)) gather(it, names)
}
