import { isJsonObject } from '../../../schemas/json.ts'
import { isLostKey } from '../../formats/lost-keys.ts'

/**
 * Where in a record a value stands. The exact key comes first (`CALL ID`, `a.b` as one column), then the text read as dotted names
 * (`stats.resolved_at`) and indexes (`items.0.name`, `items[0].name`, `items[-1]` for the last). `$.` starts at the record itself,
 * also inside `each`; `.` is the element itself. `[*]` (every element) is for places that take many values: a value that may be many
 * is never silently the first.
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

/** Where a path is read: the whole record, the element an `each` stands on (the record itself outside of one), and what contains it. */
export type PathContext = { readonly record: unknown; readonly element: unknown; readonly parent?: unknown }

/** A value at a path with `[*]`, and the element or record whose list it stands in. */
export type Found = { readonly value: unknown; readonly within: Container | undefined }

/** `way`: the names that lead from the container to the list. */
type Container = Found & { readonly way: readonly string[] }

const EVERY = '[*]'
const INDEX = /^-?\d{1,6}$/

/** Reads the text of a path; `many` allows `[*]`. */
export function parsePath(text: string, many = false): ParsedPath {
  const wrong = (rule: string): ParsedPath => ({ ok: false, rule })
  if (text.trim() === '') return wrong('a path names a field')
  const fromRecord = text === '$' || text.startsWith('$.') || text.startsWith(`$${EVERY}`)
  const key = fromRecord ? text.slice(1).replace(/^\./, '') : text
  if (!many && key.includes(EVERY))
    return wrong('[*] stands in `records` and `each`, and in a `from` that fills a list or has `join`: a field has one value')
  const names = key === '' || key === '.' ? [] : dotted(key).split('.')
  const forbidden = names.find(isLostKey) ?? (isLostKey(key) ? key : undefined)
  if (forbidden !== undefined) return wrong(`${forbidden} is no field of a record`)
  return { ok: true, path: { text, fromRecord, key, names } }
}

function dotted(key: string): string {
  return key.replaceAll(/\[(\*|-?\d{1,6})\]/g, (_, at: string) => (at === '*' ? `.${EVERY}` : `.${at}`)).replace(/^\./, '')
}

/** A path of a mapping that was checked. */
export function pathOf(text: string, many = false): Path {
  const parsed = parsePath(text, many)
  if (!parsed.ok) throw new Error(`the path ${JSON.stringify(text)} was not checked before it was used: ${parsed.rule}`)
  return parsed.path
}

/** The value at a path; undefined where the record has none, null where it says null. */
export function read(path: Path, { record, element }: PathContext): unknown {
  const start = path.fromRecord ? record : element
  if (isJsonObject(start) && Object.hasOwn(start, path.key)) return start[path.key]
  return path.names.reduce(step, start)
}

/** Every value at a path with `[*]`, in order; an array at its end counts as its elements, nothing or null as none. */
export function readMany(path: Path, place: PathContext): readonly unknown[] {
  return findMany(path, place)
    .map((it) => it.value)
    .filter((it) => it !== undefined && it !== null)
}

/** The same with what contains each value; null is a value. */
export function findMany(path: Path, { record, element }: PathContext): readonly Found[] {
  const start = path.fromRecord ? record : element
  const isKey = isJsonObject(start) && Object.hasOwn(start, path.key)
  let cursors: readonly Cursor[] = [{ value: start, origin: { value: start, within: undefined }, way: [] }]
  for (const name of isKey ? [path.key] : path.names)
    cursors =
      name === EVERY && !isKey
        ? cursors.flatMap(opened)
        : cursors.map((it) => ({ ...it, value: step(it.value, name), way: [...it.way, name] }))
  return cursors.flatMap((it) => (Array.isArray(it.value) ? opened(it).map(({ origin }) => origin) : [foundAt(it)]))
}

/** A place on the way along a path. `origin`: the element or record the way began at. */
type Cursor = { readonly value: unknown; readonly origin: Found; readonly way: readonly string[] }

function opened({ value, origin, way }: Cursor): readonly Cursor[] {
  return elements(value).map((element) => {
    const found = { value: element, within: { ...origin, way } }
    return { value: element, origin: found, way: [] }
  })
}

function foundAt({ value, origin, way }: Cursor): Found {
  return way.length === 0 ? origin : { value, within: { ...origin, way } }
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
  if (Array.isArray(value)) return INDEX.test(name) ? elements(value).at(Number(name)) : undefined
  return isJsonObject(value) && Object.hasOwn(value, name) ? value[name] : undefined
}

function elements(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]
}
