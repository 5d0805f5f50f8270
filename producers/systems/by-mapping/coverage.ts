import type { Coverage } from '../../adapter.ts'
import { leavesOf } from '../../formats/leaves.ts'
import type { Mapping } from './mapping.ts'
import { pathOf, read, readMany, type Path } from './paths.ts'
import { readsOf } from './reads.ts'

/** Starts counting which of the fields that a mapping reads the payloads have. */
export function coverageOf(mapping: Mapping): Coverage {
  const reads = readsOf(mapping)
  const known = new Set(reads.flatMap((it) => it.leaves))
  const wholes = [...known].filter((it) => it.endsWith('*')).map((it) => it.slice(0, -1))
  let left = reads
    .filter((it) => it.paths.length > 0)
    .map(({ name, each, paths }) => ({
      name,
      each: each === undefined ? undefined : pathOf(each, true),
      paths: paths.map((it) => pathOf(it, true)),
    }))
  const isRead = (leaf: string) =>
    known.has(leaf) || known.has(leaf.replace(/\[\*\]$/, '')) || wholes.some((it) => leaf.startsWith(it) || `${leaf}[*]` === it)
  return {
    look(payload) {
      if (left.length > 0) left = left.filter((it) => !isIn(payload, it.each, it.paths))
    },
    unseen: () => left.map((it) => it.name),
    unreadOf: (payload) => [...leavesOf(payload)].filter((it) => !isRead(it)),
  }
}

function isIn(record: unknown, each: Path | undefined, paths: readonly Path[]): boolean {
  const places = each === undefined ? [record] : readMany(each, { record, element: record })
  return places.some((element) => paths.some((path) => isThere(path, { record, element })))
}

function isThere(path: Path, place: { readonly record: unknown; readonly element: unknown }): boolean {
  return path.names.includes('[*]') ? readMany(path, place).length > 0 : read(path, place) !== undefined
}
