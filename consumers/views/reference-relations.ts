import { cellType, mayBeEmpty, type CellType } from '../../schemas/reference/cell.ts'
import { referenceKey, relationOf, type ReferenceTable } from '../../schemas/reference/table.ts'
import { pushedNames, pushedTables, type PushedName } from '../../schemas/reference/view-tables.ts'
import type { Dialect } from './dialect.ts'
import { duckdb } from './dialects/duckdb.ts'
import type { View } from './view.ts'

/** A reference table as views read it. */
export type ReferenceRelation = {
  /** The table, as `reference push` knows it. */
  readonly table: PushedName
  /** The name in SQL. */
  readonly name: string
  readonly sentence: string
  readonly columns: readonly RelationColumn[]
}

type RelationColumn = { readonly name: string; readonly type: CellType; readonly optional: boolean; readonly sentence: string }

/** Every reference table that is not restricted as a relation `ref_<name>`, with its columns in order. */
export const referenceRelations: readonly ReferenceRelation[] = pushedNames
  .filter((table) => !isRestricted(pushedTables[table]))
  .map((table) => relationFrom(table, pushedTables[table]))

function isRestricted({ restricted = false }: ReferenceTable<unknown>): boolean {
  return restricted
}

function relationFrom(table: PushedName, { sentence, row }: ReferenceTable<unknown>): ReferenceRelation {
  const columns = Object.entries(row.shape).map(([name, cell]) => ({
    name,
    type: cellType(cell),
    optional: cellType(cell) !== 'strings' && mayBeEmpty(cell),
    sentence: cell.description ?? '',
  }))
  return { table, name: relationOf({ name: table }), sentence, columns }
}

/** The part of the DuckDB script that makes the relations. A table that is not `stored` is a relation without rows. */
export function composeRelations(stored: ReadonlySet<PushedName>, lake: string): string {
  return referenceRelations.flatMap((relation) => createRelation(relation, stored.has(relation.table) ? lake : undefined)).join('\n')
}

function createRelation(relation: ReferenceRelation, lake: string | undefined): readonly string[] {
  const { name, sentence } = relation
  return [
    `-- ${sentence}${lake === undefined ? ' Nobody has pushed this table yet.' : ''}`,
    `CREATE OR REPLACE VIEW ${name} AS`,
    `${selectRelation(relation, duckdb, lake === undefined ? undefined : fromFile(relation, lake))};`,
    '',
  ]
}

/** The rows of a table with the types of its columns. `from`: the FROM clause with its cells as texts; left out: there are no rows. */
export function selectRelation({ columns }: ReferenceRelation, dialect: Dialect, from?: string): string {
  const texts = columns.map(({ name }) => `CAST(NULL AS ${dialect.types.string}) AS ${name}`).join(', ')
  return [`SELECT ${columns.map((it) => readCell(it, dialect)).join(', ')}`, from ?? `FROM (SELECT ${texts} WHERE 1 = 0) AS nobody`].join(
    '\n',
  )
}

/** The stored spelling of a table: every column is a text, and an empty cell is null. A file of an older version lacks newer columns. */
export function fromFile({ table, columns }: ReferenceRelation, lake: string): string {
  const file = `${lake}/${referenceKey(pushedTables[table])}`.replaceAll("'", "''")
  const texts = columns.map(({ name }) => `NULL::VARCHAR AS ${name}`).join(', ')
  return [
    `FROM (`,
    `  FROM read_csv('${file}', header = true, all_varchar = true, delim = ',', quote = '"', escape = '"', comment = '', skip = 0, nullstr = '')`,
    `  UNION ALL BY NAME SELECT ${texts} WHERE false`,
    `)`,
  ].join('\n')
}

function readCell({ name, type }: RelationColumn, dialect: Dialect): string {
  // Readers of CSV differ in whether an empty cell is null.
  const text = `nullif(${name}, '')`
  switch (type) {
    case 'string':
      return `${text} AS ${name}`
    case 'strings':
      return `CASE WHEN ${text} IS NULL THEN ${dialect.emptyList} ELSE ${dialect.splitList(name)} END AS ${name}`
    case 'boolean':
      return `${text} = 'yes' AS ${name}`
    case 'timestamp':
      return `${dialect.instantOf(text)} AS ${name}`
    case 'date':
    case 'bigint':
    case 'double':
      return `CAST(${text} AS ${dialect.types[type]}) AS ${name}`
  }
}

/** The table of an engine over the file of a reference table: every column is a text. */
export const cellsTableOf = ({ name }: Pick<ReferenceRelation, 'name'>): string => `${name}_cells`

/** The views that read a table themselves. */
export function viewsReading(views: readonly View[], table: PushedName): readonly string[] {
  return views.filter(({ reads }) => reads.includes(relationOf({ name: table }))).map(({ name }) => name)
}
