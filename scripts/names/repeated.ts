import { basename, dirname } from 'node:path'

export type Repeated = { readonly name: string; readonly files: readonly string[] }

/** Names that several files export for a reason, with the reason. */
export type Exceptions = Readonly<Record<string, string>>

/**
 * The exported names that stand in more than one file, in the order of their names.
 *
 * Files of the same name in sibling folders (`adapter.ts` of two systems, `derive.ts` of two datasets) fill the same role, so they
 * may export the same names: such a family counts as one file.
 */
export function repeatedNames(exports: ReadonlyMap<string, readonly string[]>, exceptions: Exceptions): readonly Repeated[] {
  const places = new Map<string, string[]>()
  for (const [file, names] of exports) for (const name of names) places.set(name, [...(places.get(name) ?? []), file])
  return [...places]
    .filter(([name, files]) => !Object.hasOwn(exceptions, name) && new Set(files.map(familyOf)).size > 1)
    .map(([name, files]) => ({ name, files: files.toSorted() }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
}

/** The exceptions that no longer excuse anything. */
export function needlessExceptions(exports: ReadonlyMap<string, readonly string[]>, exceptions: Exceptions): readonly string[] {
  const repeated = new Set(repeatedNames(exports, {}).map(({ name }) => name))
  return Object.keys(exceptions).filter((name) => !repeated.has(name))
}

/**
 * Sibling folders share their parent: `a/b/one/adapter.ts` and `a/b/two/adapter.ts` are one family. The two halves are siblings in
 * every room: `producers/commands/settings.ts` and `consumers/commands/settings.ts` are one family too.
 */
function familyOf(file: string): string {
  const alike = file.replace(/^(?:producers|consumers)\//, 'half/')
  return `${dirname(dirname(alike))}/*/${basename(alike)}`
}
