import { isJsonObject } from '../../../schemas/json.ts'

/**
 * Where in a record a value stands. The exact key comes first (`CALL ID`, `a.b` as one column), then the text read as dotted names
 * (`stats.resolved_at`, `items.0.name`). `$.` starts at the record itself, also inside `each`; `.` is the element itself.
 * `[*]` (every element) is for `records` and `each` alone: a value that may be many is never silently the first.
 */
export type Path = {
  /** As it is written in the mapping. */
  readonly text: string
  /** Whether it starts at the record, where the reading stands inside `each`. */
  readonly fromRecord: boolean
  readonly key: string
  readonly names: readonly string[]
}

export type ParsedPath = { readonly ok: true; readonly path: Path } | { readonly ok: false; readonly rule: string }

/** Where a path is read: the whole record, and the element an `each` stands on (the record itself outside of one). */
export type PathContext = { readonly record: unknown; readonly element: unknown }

const FORBIDDEN: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])
const EVERY = '[*]'

/** Reads the text of a path; `many` allows `[*]`. */
export function parsePath(text: string, many = false): ParsedPath {
  const wrong = (rule: string): ParsedPath => ({ ok: false, rule })
  if (text.trim() === '') return wrong('a path names a field')
  const fromRecord = text === '$' || text.startsWith('$.') || text.startsWith(`$${EVERY}`)
  const key = fromRecord ? text.slice(1).replace(/^\./, '') : text
  if (!many && key.includes(EVERY)) return wrong('[*] stands in `records` and `each` only: a field has one value')
  const names = key === '' || key === '.' ? [] : key.replaceAll(EVERY, `.${EVERY}`).replace(/^\./, '').split('.')
  const forbidden = names.find((it) => FORBIDDEN.has(it)) ?? (FORBIDDEN.has(key) ? key : undefined)
  if (forbidden !== undefined) return wrong(`${forbidden} is no field of a record`)
  return { ok: true, path: { text, fromRecord, key, names } }
}

/** The value at a path; undefined where the record has none, null where it says null. */
export function read(path: Path, { record, element }: PathContext): unknown {
  const start = path.fromRecord ? record : element
  if (isJsonObject(start) && Object.hasOwn(start, path.key)) return start[path.key]
  return path.names.reduce(step, start)
}

/** Every value at a path with `[*]`, in order; an array at its end counts as its elements, nothing or null as none. */
export function readMany(path: Path, { record, element }: PathContext): readonly unknown[] {
  const start = path.fromRecord ? record : element
  let found: readonly unknown[] = [start]
  if (isJsonObject(start) && Object.hasOwn(start, path.key)) found = [start[path.key]]
  else for (const name of path.names) found = name === EVERY ? found.flatMap(elements) : found.map((it) => step(it, name))
  return found.flatMap((it) => (Array.isArray(it) ? elements(it) : [it])).filter((it) => it !== undefined && it !== null)
}

/** Whether the record has what a path with `[*]` starts from: an empty list has no elements, but it is there. */
export function leads(path: Path, { record, element }: PathContext): boolean {
  const start = path.fromRecord ? record : element
  if (isJsonObject(start) && Object.hasOwn(start, path.key)) return true
  const many = path.names.indexOf(EVERY)
  const found = path.names.slice(0, many === -1 ? undefined : many).reduce(step, start)
  return found !== undefined && found !== null
}

function step(value: unknown, name: string): unknown {
  if (Array.isArray(value)) return /^\d{1,6}$/.test(name) ? elements(value)[Number(name)] : undefined
  return isJsonObject(value) && Object.hasOwn(value, name) ? value[name] : undefined
}

function elements(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]
}
