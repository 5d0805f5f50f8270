import { pathOf } from './operators.ts'
import type { Mapping } from './mapping.ts'
import { templateParts, type Condition, type Operation } from './operation.ts'
import { isObject, read, readAll, type Path } from './paths.ts'

/** A place a mapping reads from. Of the alternatives of a `first`, one that is there is enough. */
export type Reads = {
  /** As a person finds it in the mapping: `a`, `a or b`, `messages[*].body`. */
  readonly name: string
  readonly each: string | undefined
  readonly paths: readonly string[]
  /** The fields of a record that are thereby read, as `leavesOf` names them. */
  readonly leaves: readonly string[]
}

/** Every place the mapping reads from, once. */
export function readsOf(mapping: Mapping): readonly Reads[] {
  const all = [...ofConditions(mapping.skip_when, undefined), ...mapping.key.flatMap((it) => ofOperation(it, undefined))]
  for (const rule of mapping.rules) {
    if (rule.kind === 'value') all.push(...ofOperation(rule.operation, undefined))
    else
      for (const { each, skip_when, parts } of rule.items)
        all.push(
          ...(each === undefined ? [] : [named(undefined, [each], false)]),
          ...ofConditions(skip_when, each),
          ...[...parts.values()].flatMap((it) => ofOperation(it, each)),
        )
  }
  return [...new Map(all.map((it) => [it.name, it])).values()]
}

/** Counts down the places that no record had yet: what stays is a typo, or a field that is never sent. */
export function watch(reads: readonly Reads[]): { readonly look: (record: unknown) => void; readonly unseen: () => ReadonlySet<string> } {
  let left = reads.map(({ name, each, paths }) => ({
    name,
    each: each === undefined ? undefined : pathOf(each, true),
    paths: paths.map((it) => pathOf(it, true)),
  }))
  return {
    look(record) {
      if (left.length > 0) left = left.filter((it) => !isIn(record, it.each, it.paths))
    },
    unseen: () => new Set(left.map((it) => it.name)),
  }
}

function isIn(record: unknown, each: Path | undefined, paths: readonly Path[]): boolean {
  const places = each === undefined ? [record] : readAll(each, { record, element: record })
  return places.some((element) => paths.some((path) => isThere(path, { record, element })))
}

function isThere(path: Path, place: { readonly record: unknown; readonly element: unknown }): boolean {
  return path.names.includes('[*]') ? readAll(path, place).length > 0 : read(path, place) !== undefined
}

function ofOperation(operation: Operation, each: string | undefined): readonly Reads[] {
  const { from, template, first, sum, skip_when } = operation
  const own = [from, ...(template === undefined ? [] : templateParts(template).paths)].filter((it) => it !== undefined)
  const reads = [
    ...own.map((it) => named(each, [it])),
    ...(sum ?? []).flatMap((it) => ofOperation(it, each)),
    ...ofConditions(skip_when ?? [], each),
  ]
  const alternatives = (first ?? []).flatMap((it) => ofOperation(it, each)).flatMap((it) => it.paths)
  return alternatives.length === 0 ? reads : [...reads, named(each, alternatives)]
}

function ofConditions(conditions: readonly Condition[], each: string | undefined): readonly Reads[] {
  return conditions.map((it) => named(each, [it.from]))
}

function named(each: string | undefined, paths: readonly string[], leaves = true): Reads {
  const full = (path: string) => {
    if (each === undefined || path.startsWith('$')) return path
    return `${each.replace(/(\[\*\])?$/, '[*]')}${path === '.' ? '' : `.${path}`}`
  }
  const leaf = (path: string) =>
    full(path)
      .replace(/^\$\.?/, '')
      .replaceAll(/\.\d+(?=\.|$)/g, '[*]')
  return { name: [...new Set(paths)].map(full).join(' or '), each, paths, leaves: leaves ? paths.map(leaf) : [] }
}

/** The fields of a record that hold something: `stats.closed_at`, `messages[*].body`. */
export function leavesOf(record: unknown): ReadonlySet<string> {
  const leaves = new Set<string>()
  gather(record, '', leaves)
  return leaves
}

function gather(value: unknown, name: string, leaves: Set<string>): void {
  if (Array.isArray(value)) for (const it of value) gather(it, `${name}[*]`, leaves)
  else if (isObject(value)) for (const [key, it] of Object.entries(value)) gather(it, name === '' ? key : `${name}.${key}`, leaves)
  else if (value !== undefined && value !== null && value !== '') leaves.add(name)
}
