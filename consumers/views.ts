import { folderOf, provenance, type Column, type Dataset } from '../schemas/dataset.ts'
import { fileColumns } from './runtime/segment.ts'

/**
 * The DuckDB script of a lake: one view per dataset over its files, and `<dataset>_latest` where revisions are to be joined.
 * Generated from the declarations, so that a column can be forgotten nowhere.
 */
export function viewsOf(datasets: readonly Dataset[], lake: string, isThere: (dataset: Dataset) => boolean): string {
  return [
    `-- Times are UTC; a timestamp cast to a date shifts with the session's zone.`,
    `SET TimeZone = 'UTC';`,
    '',
    ...datasets.flatMap((dataset) => [isThere(dataset) ? files(dataset, lake) : nothing(dataset), ...latest(dataset)]),
  ].join('\n')
}

function files(dataset: Dataset, lake: string): string {
  const { name, grain } = dataset
  return [
    `-- ${grain}`,
    `CREATE OR REPLACE VIEW ${name} AS`,
    `SELECT * FROM read_parquet('${literal(`${lake}/${folderOf(dataset)}`)}/**/*.parquet', hive_partitioning = true, hive_types_autocast = false, union_by_name = true);`,
    '',
  ].join('\n')
}

/** A dataset nothing was derived for yet is a view without rows, so that every query works from the first day. */
function nothing(dataset: Dataset): string {
  const columns = fileColumns(dataset).map(({ name, type }) => `  NULL::${SQL_TYPES[type]} AS ${name}`)
  return [
    `-- ${dataset.grain} Nothing has been derived yet.`,
    `CREATE OR REPLACE VIEW ${dataset.name} AS`,
    `SELECT`,
    `${columns.join(',\n')}`,
    `WHERE false;`,
    '',
  ].join('\n')
}

const SQL_TYPES: Readonly<Record<Column['type'], string>> = {
  string: 'VARCHAR',
  timestamp: 'TIMESTAMPTZ',
  double: 'DOUBLE',
  int: 'INTEGER',
  bigint: 'BIGINT',
  boolean: 'BOOLEAN',
  strings: 'VARCHAR[]',
  binary: 'BLOB',
}

function latest(dataset: Dataset): readonly string[] {
  switch (dataset.revisions) {
    case 'kept':
      return []
    case 'merged':
      return [merged(dataset)]
    case 'replaced':
      return [replaced(dataset)]
  }
}

/** Which revision is higher; where two are equal, the one the log took in later. */
const HIGHER = '(revision, epoch, recorded_at, source_partition, source_offset)'

function merged({ name, columns }: Dataset): string {
  const timed = columns.some((column) => column.name === 'time_quality')
  const chosen = columns.filter((column) => column.name !== 'interaction_id').map((column) => `  ${stated(column, timed)}`)
  return [
    `-- One row per interaction: for each column the highest revision that states it; gone where the highest revision takes it back.`,
    `CREATE OR REPLACE VIEW ${name}_latest AS`,
    `SELECT`,
    `  interaction_id,`,
    `${chosen.join(',\n')},`,
    `  min(recorded_at) AS first_recorded_at,`,
    `  max(recorded_at) AS last_recorded_at`,
    `FROM ${name}`,
    `GROUP BY interaction_id`,
    `HAVING NOT arg_max(retracted, ${HIGHER});`,
    '',
  ].join('\n')
}

function stated(column: Column, timed: boolean): string {
  const { name, type, unstated } = column
  if (type === 'strings') return `coalesce(arg_max(${name}, ${HIGHER}) FILTER (WHERE len(${name}) > 0), []) AS ${name}`
  if (unstated !== undefined)
    return `coalesce(arg_max(${name}, ${HIGHER}) FILTER (WHERE ${name} <> '${unstated}'), '${unstated}') AS ${name}`
  // A revision that does not know when the interaction began carries the time it was received.
  if (timed && (name === 'occurred_at' || name === 'time_quality'))
    return `coalesce(arg_max(${name}, ${HIGHER}) FILTER (WHERE time_quality <> 'received_only'), arg_max(${name}, ${HIGHER})) AS ${name}`
  if (name === 'brand') return `coalesce(arg_max(brand, ${HIGHER}) FILTER (WHERE brand <> 'unknown'), 'unknown') AS brand`
  return `arg_max(${name}, ${HIGHER}) AS ${name}`
}

function replaced({ name, columns, key }: Dataset): string {
  const own = [...columns, ...provenance].map((column) => column.name).join(', ')
  return [
    `-- The rows of the highest revision of each interaction; none where it takes them back.`,
    `CREATE OR REPLACE VIEW ${name}_latest AS`,
    `SELECT ${own}`,
    `FROM (SELECT *, max(revision) OVER (PARTITION BY interaction_id) AS highest FROM ${name})`,
    `WHERE revision = highest AND NOT retracted`,
    `QUALIFY row_number() OVER (PARTITION BY ${key.join(', ')} ORDER BY epoch, recorded_at, source_partition, source_offset) = 1;`,
    '',
  ].join('\n')
}

function literal(text: string): string {
  return text.replaceAll("'", "''")
}
