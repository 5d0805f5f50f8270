import type { Condition } from './condition.ts'
import type { Mapping } from './mapping.ts'
import type { Operation } from './operation.ts'
import { PARENT } from './parents.ts'
import type { EventRule } from './rules.ts'
import { templateParts } from './template.ts'

/** A place a mapping reads from. Of the alternatives of a `first`, one that is there is enough. */
export type Reads = {
  /** As a person finds it in the mapping: `a`, `a or b`, `messages[*].body`. */
  readonly name: string
  readonly each: string | undefined
  /** Empty where it cannot be looked for in a record, for example inside a JSON text. */
  readonly paths: readonly string[]
  /** The fields of a record that are thereby read, as `leavesOf` names them; `a*` is everything below `a`. */
  readonly leaves: readonly string[]
}

/** Every place the mapping reads from, once. */
export function readsOf({ skip_when, events }: Pick<Mapping, 'skip_when' | 'events'>): readonly Reads[] {
  const all = [...ofConditions(skip_when, undefined), ...events.flatMap(readsOfEvent)]
  return [...new Map(all.map((it) => [it.name, it])).values()]
}

/** Whether anything is read of what contains a record. */
export function readsParent(mapping: Pick<Mapping, 'skip_when' | 'events'>): boolean {
  return readsOf(mapping).some((it) => it.leaves.some((leaf) => leaf.startsWith(PARENT)))
}

function readsOfEvent({ each: around, skip_when, key, rules }: EventRule): readonly Reads[] {
  const all = [
    ...(around === undefined ? [] : [named(undefined, [around], false)]),
    ...ofConditions(skip_when, around),
    ...key.flatMap((it) => ofOperation(it, around)),
  ]
  for (const rule of rules) {
    if (rule.kind === 'value') all.push(...ofOperation(rule.operation, around))
    else
      for (const item of rule.items) {
        const each = item.each === undefined ? around : within(around, item.each)
        all.push(...(item.each === undefined ? [] : [named(around, [item.each], item.parse !== undefined)]))
        if (item.parse !== undefined) continue
        all.push(...ofConditions(item.skip_when, each), ...[...item.parts.values()].flatMap((it) => ofOperation(it, each)))
      }
  }
  return all
}

function ofOperation(operation: Operation, each: string | undefined): readonly Reads[] {
  const { from, parent, template, first, sum, difference, pick, skip_when } = operation
  const own = [from, ...(template === undefined ? [] : templateParts(template).paths)].filter((it) => it !== undefined)
  const optional = operation.optional ?? []
  const reads = [
    ...own.map((it) => (optional.includes(it) ? { ...named(each, [it]), paths: [] } : named(each, [it]))),
    ...(pick === undefined || from === undefined ? [] : [below(named(each, [from]))]),
    ...Object.values(pick?.where ?? {}).flatMap((it) => (typeof it === 'object' ? [named(each, [it.from])] : [])),
    ...(parent === undefined ? [] : [inParent(parent, each)]),
    ...[...(sum ?? []), ...(difference ?? [])].flatMap((it) => ofOperation(it, each)),
    ...ofConditions(skip_when ?? [], each),
  ]
  const operands = (first ?? []).flatMap((it) => ofOperation(it, each))
  const alternatives = operands.filter((it) => it.paths.length > 0)
  const [some] = alternatives
  if (some === undefined) return [...reads, ...operands]
  return [
    ...reads,
    ...operands.filter((it) => it.paths.length === 0),
    {
      ...named(
        each,
        alternatives.flatMap((it) => it.paths),
      ),
      leaves: alternatives.flatMap((it) => it.leaves),
    },
  ]
}

function ofConditions(conditions: readonly Condition[], each: string | undefined): readonly Reads[] {
  return conditions.map((it) => named(each, [it.from]))
}

/** What a record's container says: read through the record, or from around an `each`. */
function inParent(path: string, each: string | undefined): Reads {
  const place = each === undefined ? `${PARENT}.${path}` : outside(each) === '' ? path : `${outside(each)}.${path}`
  return { name: `parent ${path}`, each: undefined, paths: [], leaves: [leafOf(place), leafOf(`${PARENT}.${path}`)] }
}

/** The list of lists an `each` goes through, without its last one. */
function outside(each: string): string {
  const lists = each.replace(/(\[\*\])?$/, '').split('[*]')
  return lists.slice(0, -1).join('[*]') + (lists.length > 1 ? '[*]' : '')
}

function below(reads: Reads): Reads {
  return { ...reads, paths: [], name: `${reads.name} (all)`, leaves: reads.leaves.map((it) => `${it}[*]*`) }
}

function within(around: string | undefined, each: string): string {
  return around === undefined || isRooted(each) ? each : `${around.replace(/(\[\*\])?$/, '[*]')}.${each}`
}

function named(each: string | undefined, paths: readonly string[], leaves = true): Reads {
  const full = (path: string) => {
    if (each === undefined || isRooted(path)) return path
    return `${each.replace(/(\[\*\])?$/, '[*]')}${path === '.' ? '' : `.${path}`}`
  }
  return { name: [...new Set(paths)].map(full).join(' or '), each, paths, leaves: leaves ? paths.map((it) => leafOf(full(it))) : [] }
}

function isRooted(path: string): boolean {
  return /^\$(?:\.|\[|$)/.test(path)
}

function leafOf(path: string): string {
  return path
    .replace(/^\$(?=\.|\[|$)\.?/, '')
    .replaceAll(/\[-?\d+\]/g, '[*]')
    .replaceAll(/\.-?\d+(?=\.|$)/g, '[*]')
}
