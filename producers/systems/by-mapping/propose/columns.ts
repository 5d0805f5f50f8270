import { isJsonObject } from '../../../../schemas/json.ts'
import { plain } from '../result.ts'

/** A field of the records of a sample, by the path a mapping would read it with. */
export type SampleColumn = {
  readonly path: string
  /** The words of its name, in lower case: `customerEmail` is customer, email. */
  readonly words: readonly string[]
  /** What each record holds there, as a text; empty where it holds nothing. */
  readonly values: readonly string[]
  /** The values that are there. */
  readonly filled: readonly string[]
}

/** A list of objects in the records of a sample, with the fields of its elements. */
export type ListColumn = { readonly path: string; readonly words: readonly string[]; readonly columns: readonly SampleColumn[] }

export type Columns = { readonly columns: readonly SampleColumn[]; readonly lists: readonly ListColumn[] }

/** A name deeper than this is part of something that is not about the contact. */
const DEEPEST = 4

/** The fields of records, in the order in which they come. */
export function columnsOf(records: readonly Readonly<Record<string, unknown>>[]): Columns {
  const paths = new Set<string>()
  const lists = new Map<string, Readonly<Record<string, unknown>>[]>()
  for (const record of records) gather(record, '', 0, paths, lists)
  return {
    columns: [...paths].map((path) => columnAt(path, records)),
    lists: [...lists].map(([path, elements]) => ({ path, words: wordsOf(path), columns: columnsOf(elements).columns })),
  }
}

function gather(
  object: Readonly<Record<string, unknown>>,
  prefix: string,
  depth: number,
  paths: Set<string>,
  lists: Map<string, Readonly<Record<string, unknown>>[]>,
): void {
  for (const [key, value] of Object.entries(object)) {
    const path = prefix === '' ? key : `${prefix}.${key}`
    if (isJsonObject(value)) {
      if (depth < DEEPEST) gather(value, path, depth + 1, paths, lists)
    } else if (!Array.isArray(value)) paths.add(path)
    else {
      const objects = value.filter(isJsonObject)
      if (objects.length > 0) lists.set(path, [...(lists.get(path) ?? []), ...objects])
      else paths.add(path)
    }
  }
}

function columnAt(path: string, records: readonly Readonly<Record<string, unknown>>[]): SampleColumn {
  const values = records.map((it) => textOf(Object.hasOwn(it, path) ? it[path] : path.split('.').reduce<unknown>(step, it)))
  return { path, words: wordsOf(path), values, filled: values.filter((it) => it !== '') }
}

function step(value: unknown, name: string): unknown {
  return isJsonObject(value) && Object.hasOwn(value, name) ? value[name] : undefined
}

function textOf(value: unknown): string {
  return Array.isArray(value) ? value.map((it) => plain(it) ?? '').join(',') : (plain(value) ?? '')
}

/** Names are written in many ways; their words are the same. */
function wordsOf(path: string): readonly string[] {
  return path
    .replaceAll(/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter((it) => it !== '')
}
