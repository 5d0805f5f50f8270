import type { Condition } from './condition.ts'
import type { Operation } from './operation.ts'
import { findMany, pathOf, read, readMany, type Path, type PathContext } from './paths.ts'
import type { ElementRule, EventRule, FieldRule } from './rules.ts'
import { templateParts } from './template.ts'

/** The fields of the payload that an event reads, as they came: what tells a changed record where the record states no version. */
export type ContentFields = (place: PathContext) => Readonly<Record<string, unknown>>

/** Fields of an interaction that say when, not what. */
const TIMES: ReadonlySet<string> = new Set(['occurred_at', 'revision', 'time_quality'])

/** Everything the event reads, but for what only its time is read from. */
export function contentFieldsOf({ skip_when, rules }: EventRule): ContentFields {
  const what = rules.filter((it) => !TIMES.has(it.field.name))
  return fieldsOf(skip_when, what)
}

type Places = { readonly own: ReadonlySet<string>; readonly parent: ReadonlySet<string> }

function fieldsOf(skip_when: readonly Condition[], rules: readonly FieldRule[]): ContentFields {
  const operations = rules.flatMap((it) => (it.kind === 'value' ? [it.operation] : []))
  const items = rules.flatMap((it) => (it.kind === 'elements' ? it.items : []))
  const alone = items.filter((it) => it.each === undefined)
  const own = readerOf(
    placesOf([...operations, ...alone.flatMap((it) => [...it.parts.values()])], [...skip_when, ...alone.flatMap((it) => it.skip_when)]),
  )
  const lists = items.flatMap((it) => (it.each === undefined ? [] : [listOf(it.each, it)]))
  return (place) => ({ ...own(place), ...Object.fromEntries(lists.map(({ name, read: elements }) => [name, elements(place)])) })
}

/** Of JSON in a text, the text. */
function listOf(each: string, { parse, parts, skip_when }: ElementRule) {
  const path = pathOf(each, true)
  const inside = readerOf(placesOf([...parts.values()], skip_when))
  const name = `each ${each} ${[...parts.keys()].join()}`
  if (parse !== undefined) return { name, read: (place: PathContext) => readMany(path, place) }
  return {
    name,
    read: (place: PathContext) =>
      findMany(path, place).map(({ value, within }) => inside({ record: place.record, element: value, parent: within?.value })),
  }
}

function placesOf(operations: readonly Operation[], conditions: readonly Condition[]): Places {
  const own = new Set(conditions.map((it) => it.from))
  const parent = new Set<string>()
  for (const it of operations) gather(it, own, parent)
  return { own, parent }
}

function gather(operation: Operation, own: Set<string>, parent: Set<string>): void {
  const { from, template, first, sum, difference, pick, skip_when } = operation
  if (from !== undefined) own.add(from)
  if (operation.parent !== undefined) parent.add(operation.parent)
  if (template !== undefined) for (const it of templateParts(template).paths) own.add(it)
  for (const it of skip_when ?? []) own.add(it.from)
  for (const it of Object.values(pick?.where ?? {})) if (typeof it === 'object') own.add(it.from)
  for (const it of [...(first ?? []), ...(sum ?? []), ...(difference ?? [])]) gather(it, own, parent)
}

function readerOf({ own, parent }: Places): ContentFields {
  const paths = [...own].map((it) => [it, pathOf(it, true)] as const)
  const above = [...parent].map((it) => [`parent ${it}`, pathOf(it, true)] as const)
  const valueAt = (path: Path, place: PathContext): unknown => (path.names.includes('[*]') ? readMany(path, place) : read(path, place))
  return (place) =>
    Object.fromEntries<unknown>([
      ...paths.map(([name, path]) => [name, valueAt(path, place)] as const),
      ...above.map(([name, path]) => [name, valueAt(path, { record: place.record, element: place.parent })] as const),
    ])
}
