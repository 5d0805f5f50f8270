import { duckdb } from '../../consumers/views/dialects/duckdb.ts'
import { views } from '../../consumers/views/all.ts'
import { referenceRelations } from '../../consumers/views/reference-relations.ts'
import type { View } from '../../consumers/views/view.ts'
import { eventConsumers, namedConsumers } from '../../consumers/all.ts'
import { listDatasets } from '../../consumers/datasets/list-datasets.ts'
import { provenance, type Column, type ColumnType } from '../../schemas/datasets/dataset.ts'
import { duck, type Duck } from './duck.ts'

/** A value as a test writes it: instants and dates are texts of ISO 8601. */
type Cell = string | number | boolean | null | readonly string[]
type Rows = readonly Readonly<Record<string, Cell>>[]
type RelationColumn = Pick<Column, 'name' | 'required' | 'unstated'> & { readonly type: ColumnType | 'date' }

/**
 * What a view answers over these rows, as lines of a table: one text a row, the named columns with ' | ' between them, in the order of the
 * view's rows as DuckDB sorts them by these columns. Each relation is given by the name by which the view reads it; a view that is read
 * and not given is worked out from what it reads itself, and everything else is empty. A column that a row does not name states nothing:
 * null, 'unknown', an empty list, or '', 0 and false where it is required.
 */
export async function answerOf(view: View, columns: readonly string[], given: Readonly<Record<string, Rows>>): Promise<readonly string[]> {
  const db = await duck()
  try {
    await db.run(`SET TimeZone = 'UTC'`)
    await define(db, view, given, new Set())
    const names = columns.map((name) => (view.columns[name]?.type === 'double' ? `round(${name}, 3) AS ${name}` : name))
    const found = await db.rows(`SELECT ${names.join(', ')} FROM ${view.name} ORDER BY ALL`)
    return found.map((row) => Object.values(row).map(textOf).join(' | '))
  } finally {
    db.end()
  }
}

const textOf = (value: unknown) => (Array.isArray(value) ? `[${value.join(', ')}]` : String(value))

async function define(db: Duck, view: View, given: Readonly<Record<string, Rows>>, known: Set<string>): Promise<void> {
  for (const name of view.reads) {
    if (known.has(name)) continue
    known.add(name)
    const read = views.find((it) => it.name === name)
    if (read !== undefined && given[name] === undefined) await define(db, read, given, known)
    else await db.run(createTable(name, columnsOf(name), given[name] ?? []))
  }
  const sql = view.sql(Object.fromEntries(view.reads.map((name) => [name, name])), duckdb)
  await db.run(`CREATE VIEW ${view.name} AS ${sql}`)
}

function createTable(name: string, columns: readonly RelationColumn[], rows: Rows): string {
  const unknown = rows.flatMap((row) => Object.keys(row)).find((key) => !columns.some((it) => it.name === key))
  if (unknown !== undefined) throw new Error(`${name} has no column ${unknown}`)
  const values = rows.map((row) => `(${columns.map((column) => literalOf(column, row[column.name])).join(', ')})`)
  const declared = columns.map((it) => `${it.name} ${duckdb.types[it.type]}`).join(', ')
  return `CREATE TABLE ${name} (${declared});${values.length === 0 ? '' : `INSERT INTO ${name} VALUES ${values.join(', ')};`}`
}

function literalOf(column: RelationColumn, cell: Cell | undefined): string {
  if (cell === undefined) return blankOf(column)
  if (cell === null) return 'NULL'
  if (typeof cell === 'object') return `[${cell.map(quote).join(', ')}]::VARCHAR[]`
  return typeof cell === 'string' ? quote(cell) : String(cell)
}

const quote = (text: string) => `'${text.replaceAll("'", "''")}'`

function blankOf({ type, required, unstated }: RelationColumn): string {
  if (type === 'strings') return '[]::VARCHAR[]'
  if (unstated !== undefined) return quote(unstated)
  return required ? EMPTY[type] : 'NULL'
}

const EMPTY: Readonly<Record<ColumnType | 'date', string>> = {
  string: `''`,
  timestamp: `'2026-03-01T12:00:00Z'`,
  date: `'2026-03-01'`,
  strings: '[]',
  boolean: 'false',
  bigint: '0',
  binary: `''::BLOB`,
  int: '0',
  double: '0',
}

/** The columns of a relation that views read: of a view, a reference table, a dataset, its newest rows. */
function columnsOf(name: string): readonly RelationColumn[] {
  const view = views.find((it) => it.name === name)
  if (view !== undefined)
    return Object.entries(view.columns).map(([column, it]) => ({ name: column, type: it.type, required: it.optional !== true }))
  const relation = referenceRelations.find((it) => it.name === name)
  if (relation !== undefined) return relation.columns.map((it) => ({ name: it.name, type: it.type, required: !it.optional }))
  const shown = listDatasets([...eventConsumers, ...namedConsumers]).find(
    ({ dataset, kind }) =>
      dataset.name === name || `${dataset.name}_latest` === name || (kind === 'daily' && `${dataset.name}_current` === name),
  )
  if (shown === undefined) throw new Error(`no dataset and no view has the name ${name}`)
  const { dataset, kind } = shown
  const added = (column: string, type: ColumnType | 'date') => ({ name: column, type, required: true })
  const isDated = dataset.columns.some((it) => it.name === 'occurred_at')
  return [
    ...dataset.columns,
    ...(kind === 'appended' && !(name.endsWith('_latest') && dataset.revisions === 'merged') ? provenance : []),
    ...(kind === 'appended' && isDated ? [added('day', 'date')] : []),
    ...(name.endsWith('_latest') && dataset.revisions === 'merged'
      ? [added('first_recorded_at', 'timestamp'), added('last_recorded_at', 'timestamp')]
      : []),
    ...(kind === 'daily' && dataset.name === name ? [added('as_of_date', 'string')] : []),
  ]
}
