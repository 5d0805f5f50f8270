import { folderOf, provenance, type Column, type Dataset } from '../../schemas/datasets/dataset.ts'
import type { ListedDataset } from '../datasets/list-datasets.ts'
import { FOOTER_KEY } from '../runtime/parquet/parquet.ts'
import { isJudged, judgedValue, standing } from './judged-columns.ts'

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
    `SELECT *${isDated(dataset) ? `, ${DAY('occurred_at')} AS day` : ''}`,
    `FROM (`,
    `  FROM read_parquet('${literal(`${lake}/${folderOf(dataset)}`)}/**/*.parquet', hive_partitioning = true, hive_types_autocast = false, union_by_name = true)`,
    ...declared([...dataset.columns, ...provenance]),
    `);`,
    '',
  ].join('\n')
}

/** The columns as they are declared: a lake that no newer version has written to yet has files without the newest of them. */
function declared(columns: readonly Column[]): readonly string[] {
  return [`  UNION ALL BY NAME SELECT ${columns.map(({ name, type }) => `NULL::${SQL_TYPES[type]} AS ${name}`).join(', ')} WHERE false`]
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
    `)`,
    `SELECT ${columns.map((column) => column.name).join(', ')}`,
    `FROM (`,
    `  FROM read_parquet(${files}, filename = 'of_file', union_by_name = true)`,
    ...declared(columns),
    `) ANTI JOIN replaced USING (of_file)`,
    `QUALIFY row_number() OVER (PARTITION BY ${key.join(', ')} ORDER BY regexp_extract(of_file, '[^/]*$') DESC) = 1;`,
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
    ...stored.map(({ name, type }) => `  NULL::${SQL_TYPES[type]} AS ${name}`),
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

export const SQL_TYPES: Readonly<Record<Column['type'], string>> = {
  string: 'VARCHAR',
  timestamp: 'TIMESTAMPTZ',
  date: 'DATE',
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

/**
 * The rows that count, and the place of each: by revision; of one revision, by when the log took in its event. Of the repeats of an
 * event the first append counts. A retraction takes back every row up to its place. The highest stated consent decides for the whole
 * interaction: after a refusal, rows count again from the first one that states consent.
 */
function valid({ name, key }: Dataset): readonly string[] {
  const appended = 'recorded_at, epoch, source_partition, source_offset'
  return [
    `WITH first_appended AS (`,
    `  SELECT * FROM ${name} QUALIFY row_number() OVER (PARTITION BY event_id, ${key.join(', ')} ORDER BY ${appended}) = 1`,
    `), placed AS (`,
    `  SELECT *, dense_rank() OVER (PARTITION BY interaction_id ORDER BY revision, ${appended}) AS place FROM first_appended`,
    `), decided AS (`,
    `  SELECT interaction_id, max(place) FILTER (WHERE retracted AND NOT withheld_by_policy) AS gone,`,
    `    max(place) FILTER (WHERE consent_stated IN ('denied', 'withdrawn')) AS refused`,
    `  FROM placed GROUP BY interaction_id`,
    `), permitted AS (`,
    `  SELECT interaction_id, min(place) AS permitted FROM placed JOIN decided USING (interaction_id)`,
    `  WHERE place > refused AND consent_stated IS NOT NULL GROUP BY interaction_id`,
    `), valid AS (`,
    `  SELECT placed.* FROM placed JOIN decided USING (interaction_id) LEFT JOIN permitted USING (interaction_id)`,
    `  WHERE NOT withheld_by_policy AND (gone IS NULL OR place > gone) AND (refused IS NULL OR place >= permitted)`,
    `)`,
  ]
}

function merged(dataset: Dataset): string {
  const { name, columns } = dataset
  const timed = columns.some((column) => column.name === 'time_quality')
  const statesMarketing = columns.some((column) => column.name === 'consent_marketing_stated')
  const hasJudgements = columns.some(isJudged)
  const chosen = columns
    .filter(({ name: column }) => column !== 'interaction_id')
    .map(
      (column) =>
        `  ${column.name === 'consent_marketing' && statesMarketing ? STATED_MARKETING : stated(column, timed)} AS ${column.name}`,
    )
  return [
    `-- One row per interaction: for each column the highest revision that states it. Rows that were taken back do not count.${hasJudgements ? ' A judgement counts until a later revision states what it was made from.' : ''}`,
    `CREATE OR REPLACE VIEW ${name}_latest AS`,
    ...valid(dataset),
    ...(hasJudgements ? standing(columns) : []),
    `SELECT`,
    `  interaction_id,`,
    `${chosen.join(',\n')},`,
    `  ${DAY(startOf('occurred_at', timed))} AS day,`,
    `  min(recorded_at) AS first_recorded_at,`,
    `  max(recorded_at) AS last_recorded_at`,
    `FROM ${hasJudgements ? 'standing' : 'valid'}`,
    `GROUP BY interaction_id;`,
    '',
  ].join('\n')
}

function stated(column: Column, timed: boolean): string {
  if (isJudged(column)) return judgedValue(column)
  const { name, type, unstated } = column
  const highest = `arg_max(${name}, place)`
  if (name === 'occurred_at' || name === 'local_day') return startOf(name, timed)
  if (name === 'time_quality')
    return `coalesce(${highest} FILTER (WHERE ${STATED_START}), min(time_quality) FILTER (WHERE ${EARLIEST_KNOWN}), ${highest})`
  if (name === 'consent_analysis') return `coalesce(arg_max(consent_stated, place), ${highest})`
  // A fuller record is expected until there was one.
  if (name === 'is_partial') return `bool_and(is_partial)`
  if (type === 'strings') return `coalesce(${highest} FILTER (WHERE len(${name}) > 0), [])`
  if (unstated !== undefined) return `coalesce(${highest} FILTER (WHERE ${name} <> '${unstated}'), ${highest})`
  return highest
}

/** The consent that the highest revision states; otherwise what applied to the highest revision. */
const STATED_MARKETING = `coalesce(arg_max(consent_marketing_stated, place), arg_max(consent_marketing, place))`
const STATED_START = `time_quality IN ('exact', 'zone_assumed')`
const EARLIEST_KNOWN = `time_quality = 'no_later_than'`

/**
 * The start that the highest revision states; otherwise the earliest of the conversation's messages. A revision that knows neither
 * carries the time it was received, which is not a statement.
 */
function startOf(column: 'occurred_at' | 'local_day', timed: boolean): string {
  const highest = `arg_max(${column}, place)`
  if (!timed) return highest
  return `coalesce(${highest} FILTER (WHERE ${STATED_START}), min(${column}) FILTER (WHERE ${EARLIEST_KNOWN}), ${highest})`
}

function replaced(dataset: Dataset): string {
  const { name, columns } = dataset
  const own = [...columns, ...provenance].map((column) => column.name)
  return [
    `-- The rows of the last event of the highest revision of each interaction; none when it takes them back.`,
    `CREATE OR REPLACE VIEW ${name}_latest AS`,
    ...valid(dataset),
    `SELECT ${own.join(', ')}${isDated(dataset) ? ', day' : ''}`,
    `FROM valid`,
    `QUALIFY place = max(place) OVER (PARTITION BY interaction_id);`,
    '',
  ].join('\n')
}

const isDated = (dataset: Dataset): boolean => dataset.columns.some((column) => column.name === 'occurred_at')

/** The UTC date of an instant, in whatever zone the session is. */
const DAY = (instant: string): string => `CAST(${instant} AT TIME ZONE 'UTC' AS DATE)`

function literal(text: string): string {
  return text.replaceAll("'", "''")
}
