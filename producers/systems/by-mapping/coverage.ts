import type { Coverage } from '../../adapter.ts'
import { leavesOf } from '../../formats/leaves.ts'
import { pathOf } from './operators.ts'
import type { Mapping } from './mapping.ts'
import { templateParts, type Condition, type Operation } from './operation.ts'
import { read, readMany, type Path } from './paths.ts'

/** A place a mapping reads from. Of the alternatives of a `first`, one that is there is enough. */
type Reads = {
  /** As a person finds it in the mapping: `a`, `a or b`, `messages[*].body`. */
  readonly name: string
  readonly each: string | undefined
  readonly paths: readonly string[]
  /** The fields of a record that are thereby read, as `leavesOf` names them. */
  readonly leaves: readonly string[]
}

/** Starts counting which of the fields that a mapping reads the payloads have. */
export function coverageOf(mapping: Mapping): Coverage {
  const reads = readsOf(mapping)
  const read = new Set(reads.flatMap((it) => it.leaves))
  let left = reads.map(({ name, each, paths }) => ({
    name,
    each: each === undefined ? undefined : pathOf(each, true),
    paths: paths.map((it) => pathOf(it, true)),
  }))
  return {
    look(payload) {
      if (left.length > 0) left = left.filter((it) => !isIn(payload, it.each, it.paths))
    },
    unseen: () => left.map((it) => it.name),
    unreadOf: (payload) => [...leavesOf(payload)].filter((it) => !read.has(it) && !read.has(it.replace(/\[\*\]$/, ''))),
  }
}

/** Every place the mapping reads from, once. */
function readsOf(mapping: Mapping): readonly Reads[] {
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

function isIn(record: unknown, each: Path | undefined, paths: readonly Path[]): boolean {
  const places = each === undefined ? [record] : readMany(each, { record, element: record })
  return places.some((element) => paths.some((path) => isThere(path, { record, element })))
}

function isThere(path: Path, place: { readonly record: unknown; readonly element: unknown }): boolean {
  return path.names.includes('[*]') ? readMany(path, place).length > 0 : read(path, place) !== undefined
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
