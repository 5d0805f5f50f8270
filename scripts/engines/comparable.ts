import type { ColumnType } from '../../schemas/datasets/dataset.ts'
import type { Dialect } from '../../consumers/views/dialect.ts'
import type { EngineRow } from './engine.ts'

export type ComparedColumn = { readonly name: string; readonly type: ColumnType | 'date' }

/** The rows of a relation, with instants in milliseconds and days and large numbers as texts, which all engines give alike. */
export function selectComparable(relation: string, columns: readonly ComparedColumn[], dialect: Dialect): string {
  return `SELECT ${columns.map((it) => `${expressionOf(it, dialect)} AS ${it.name}`).join(', ')} FROM ${relation}`
}

function expressionOf({ name, type }: ComparedColumn, dialect: Dialect): string {
  switch (type) {
    case 'timestamp':
      return `CAST(${dialect.epochMs(name)} AS ${dialect.types.string})`
    case 'date':
    case 'bigint':
    case 'int':
      return `CAST(${name} AS ${dialect.types.string})`
    case 'string':
    case 'strings':
    case 'double':
    case 'boolean':
    case 'binary':
      return name
  }
}

/** Sums of doubles depend on the order of their terms. */
const TOLERANCE = 1e-9

/**
 * What differs between the rows of two engines, in a sentence; undefined where they are the same rows, in whatever order. Doubles are
 * the same within one part in a thousand million.
 */
export function findDifference(
  columns: readonly ComparedColumn[],
  expected: readonly EngineRow[],
  found: readonly EngineRow[],
): string | undefined {
  if (expected.length !== found.length) return `${expected.length} rows in DuckDB, ${found.length} here`
  const [ours, theirs] = [expected, found].map((rows) => rows.toSorted((a, b) => compareTexts(textOf(a), textOf(b))))
  for (const [n, row] of (ours ?? []).entries()) {
    const other = theirs?.[n] ?? []
    const at = columns.findIndex((_, column) => !isSame(row[column], other[column]))
    if (at !== -1) return `${columns[at]?.name}: ${JSON.stringify(row[at])} in DuckDB, ${JSON.stringify(other[at])} here`
  }
  return undefined
}

/** A text by which rows are put in the same order: doubles count with six digits. */
const textOf = (row: EngineRow): string => JSON.stringify(row.map((cell) => (typeof cell === 'number' ? cell.toPrecision(6) : cell)))

function compareTexts(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

function isSame(ours: unknown, theirs: unknown): boolean {
  if (typeof ours === 'number' && typeof theirs === 'number')
    return Math.abs(ours - theirs) <= TOLERANCE * Math.max(1, Math.abs(ours), Math.abs(theirs))
  return JSON.stringify(ours ?? null) === JSON.stringify(theirs ?? null)
}
