import { folderOf, provenance, type Column, type Dataset } from '../../schemas/datasets/dataset.ts'
import type { ListedDataset } from '../datasets/list-datasets.ts'
import { FOOTER_KEY } from '../runtime/parquet/parquet.ts'
import { duckdb } from './dialects/duckdb.ts'
import { latestOf } from './latest.ts'

/**
 * The DuckDB script of a lake: one view per dataset over its files, and `<dataset>_latest` where revisions are to be joined.
 * Generated from the declarations, so that a column can be forgotten nowhere.
 */
export type Shown = ListedDataset & {
  /** False: there is no file yet. */
  readonly present: boolean
}

export function composeViews(datasets: readonly Shown[], lake: string): string {
  return [
    `-- Times are UTC; a timestamp cast to a date shifts with the session's zone. \`day\` does not: it is the UTC date of occurred_at.`,
    `SET TimeZone = 'UTC';`,
    '',
    ...datasets.flatMap((shown) => [rows(shown, lake), ...latest(shown.dataset), ...newestOf(shown)]),
  ].join('\n')
}

/** The names of the views that the script makes of a dataset. */
export function listViewNames({ dataset: { name, revisions }, kind }: ListedDataset): readonly string[] {
  if (kind === 'daily') return [name, `${name}_current`]
  return revisions === 'kept' ? [name] : [name, `${name}_latest`]
}

function rows({ dataset, kind, present }: Shown, lake: string): string {
  if (!present) return nothing(dataset, kind)
  switch (kind) {
    case 'appended':
      return appended(dataset, lake)
    case 'current':
      return current(dataset, lake)
    case 'daily':
      return daily(dataset, lake)
  }
}

function appended(dataset: Dataset, lake: string): string {
  return [
    `-- ${dataset.grain}`,
    `CREATE OR REPLACE VIEW ${dataset.name} AS`,
    `SELECT *${isDated(dataset) ? `, ${duckdb.utcDate('occurred_at')} AS day` : ''}`,
    `FROM (`,
    `  FROM read_parquet('${literal(`${lake}/${folderOf(dataset)}`)}/**/*.parquet', hive_partitioning = true, hive_types_autocast = false, union_by_name = true)`,
    ...declared([...dataset.columns, ...provenance]),
    `);`,
    '',
  ].join('\n')
}

/** The columns as they are declared: a lake that no newer version has written to yet has files without the newest of them. */
function declared(columns: readonly Column[]): readonly string[] {
  return [`  UNION ALL BY NAME SELECT ${columns.map(({ name, type }) => `NULL::${duckdb.types[type]} AS ${name}`).join(', ')} WHERE false`]
}

/**
 * A new epoch has objects of its own, begins without them, and the first of a partition holds all that older epochs knew of its
 * customers. So an older object is out of date, its customers whom the new one leaves out included, once
 *
 *   - a newer epoch of as many partitions has the object of the same partition, or
 *   - a newer epoch has the objects of all its partitions: where their number changed, customers have moved between them.
 *
 * Until then it is shown, so that no customer is missing while partitions begin one after the other; of a customer in two objects
 * the newest epoch counts. How many partitions an epoch has is in the footers; that an object without rows stands only they tell.
 */
function current(dataset: Dataset, lake: string): string {
  const { name, grain, columns, key } = dataset
  const files = `'${literal(`${lake}/${folderOf(dataset)}`)}/*.parquet'`
  return [
    `-- ${grain} An older epoch counts until a newer one has written the same partition, or all of its own.`,
    `CREATE OR REPLACE VIEW ${name} AS`,
    `WITH object AS (`,
    `  SELECT file_name AS of_file, regexp_extract(file_name, '[^/]*$') AS name, name[2:4] AS epoch, name[7:11] AS source_partition,`,
    `    regexp_extract(decode(value), '"partitions":([0-9]+)', 1) AS partitions`,
    `  FROM parquet_kv_metadata(${files}) WHERE decode(key) = '${FOOTER_KEY}'`,
    `), whole AS (`,
    `  SELECT max(epoch) AS newest FROM (SELECT epoch FROM object GROUP BY epoch HAVING count(*) = try_cast(any_value(partitions) AS INTEGER))`,
    `), replaced AS (`,
    `  SELECT old.of_file FROM object AS old JOIN object AS new USING (source_partition, partitions) WHERE new.epoch > old.epoch`,
    `  UNION SELECT of_file FROM object, whole WHERE epoch < newest`,
    `), stored AS NOT MATERIALIZED (`,
    `  FROM read_parquet(${files}, filename = 'of_file', union_by_name = true)`,
    ...declared(columns),
    `), counted AS (`,
    // Not a window: it would hold the state of every customer in memory.
    `  SELECT ${key.join(', ')}, max(of_file) AS of_file FROM stored ANTI JOIN replaced USING (of_file) GROUP BY ${key.join(', ')}`,
    `)`,
    `SELECT ${columns.map((column) => column.name).join(', ')}`,
    `FROM stored SEMI JOIN counted USING (${key.join(', ')}, of_file);`,
    '',
  ].join('\n')
}

/** A day that was scored under two epochs has objects of both; of a row in both, the newest epoch counts. */
function daily(dataset: Dataset, lake: string): string {
  return [
    `-- ${dataset.grain}`,
    `CREATE OR REPLACE VIEW ${dataset.name} AS`,
    `SELECT ${dataset.columns.map((column) => column.name).join(', ')}, as_of_date`,
    `FROM read_parquet('${literal(`${lake}/${folderOf(dataset)}`)}/*/*.parquet', hive_partitioning = true, hive_types_autocast = false, union_by_name = true, filename = 'of_file')`,
    `QUALIFY row_number() OVER (PARTITION BY ${subjectOf(dataset).join(', ')}, as_of_date ORDER BY regexp_extract(of_file, '[^/]*$') DESC) = 1;`,
    '',
  ].join('\n')
}

/** Of each thing that a daily dataset has rows about, the newest. */
function newestOf({ dataset, kind }: Shown): readonly string[] {
  if (kind !== 'daily') return []
  const { name, columns } = dataset
  const subject = subjectOf(dataset).join(', ')
  return [
    [
      `-- Of each ${subject} the newest row of ${name}.`,
      `CREATE OR REPLACE VIEW ${name}_current AS`,
      `SELECT ${columns.map((column) => column.name).join(', ')}`,
      `FROM ${name}`,
      `QUALIFY row_number() OVER (PARTITION BY ${subject} ORDER BY as_of_date DESC) = 1;`,
      '',
    ].join('\n'),
  ]
}

/** The key of a daily dataset is what a row is about, and its day. */
export function subjectOf({ key }: Dataset): readonly string[] {
  return key.filter((name) => name !== 'as_of')
}

/** A dataset nothing was derived for yet is a view without rows, so that every query works from the first day. */
function nothing(dataset: Dataset, kind: Shown['kind']): string {
  const stored = kind === 'appended' ? [...dataset.columns, ...provenance] : dataset.columns
  const columns = [
    ...stored.map(({ name, type }) => `  NULL::${duckdb.types[type]} AS ${name}`),
    ...(kind === 'appended' ? ['  NULL::VARCHAR AS arrived_on'] : []),
    ...(kind === 'daily' ? ['  NULL::VARCHAR AS as_of_date'] : []),
    ...(kind === 'appended' && isDated(dataset) ? ['  NULL::DATE AS day'] : []),
  ]
  return [
    `-- ${dataset.grain} Nothing has been derived yet.`,
    `CREATE OR REPLACE VIEW ${dataset.name} AS`,
    `SELECT`,
    `${columns.join(',\n')}`,
    `WHERE false;`,
    '',
  ].join('\n')
}

function latest(dataset: Dataset): readonly string[] {
  const { name } = dataset
  const it = latestOf(dataset, name, duckdb)
  return it === undefined ? [] : [[`-- ${it.sentence}`, `CREATE OR REPLACE VIEW ${name}_latest AS`, `${it.select};`, ''].join('\n')]
}

const isDated = (dataset: Dataset): boolean => dataset.columns.some((column) => column.name === 'occurred_at')

function literal(text: string): string {
  return text.replaceAll("'", "''")
}
