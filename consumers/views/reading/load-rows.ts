import type { DuckDBConnection } from '@duckdb/node-api'
import type { ListedDataset } from '../../datasets/list-datasets.ts'
import { CACHE, composeEmptyViews, hasLatest, OBJECT, rowsTable, shapeOf, latestTable } from './dataset-tables.ts'
import { sqlText } from './duck.ts'
import type { LakeObjects } from './lake-objects.ts'
import { readTexts } from './read-texts.ts'

/** How the objects of a dataset differ from those whose rows are in its tables. */
export type ObjectChanges = {
  /** Keys whose rows are out of date: the object was replaced, or is gone. */
  readonly gone: readonly string[]
  /** Objects whose rows are missing. */
  readonly added: LakeObjects
}

export async function findChanges(connection: DuckDBConnection, name: string, objects: LakeObjects): Promise<ObjectChanges> {
  const loaded = new Map(
    (await readTexts(connection, `SELECT key, etag FROM ${CACHE}.state.object WHERE dataset = ${sqlText(name)}`)).map(
      ([key = '', etag = '']) => [key, etag],
    ),
  )
  return {
    gone: [...loaded].flatMap(([key, etag]) => (objects.get(key) === etag ? [] : [key])),
    added: new Map([...objects].filter(([key, etag]) => loaded.get(key) !== etag)),
  }
}

/** Whether the tables were made by the declaration as it is now. */
export async function hasShape(connection: DuckDBConnection, listed: ListedDataset): Promise<boolean> {
  const [found] = await readTexts(connection, `SELECT shape FROM ${CACHE}.state.shape WHERE dataset = ${sqlText(listed.dataset.name)}`)
  return found?.[0] === shapeOf(listed)
}

/** Makes the tables of a dataset anew, without rows. */
export async function makeTables(connection: DuckDBConnection, listed: ListedDataset): Promise<void> {
  const { name } = listed.dataset
  const named = `dataset = ${sqlText(name)}`
  const dated = listed.dataset.columns.some((column) => column.name === 'occurred_at')
  await connection.run(composeEmptyViews([listed]))
  await inTransaction(connection, [
    ...['object', 'touched', 'shape'].map((table) => `DELETE FROM ${CACHE}.state.${table} WHERE ${named}`),
    listed.kind === 'appended'
      ? `CREATE OR REPLACE TABLE ${rowsTable(name)} AS SELECT *${dated ? ' EXCLUDE (day)' : ''}, NULL::BIGINT AS ${OBJECT} FROM main.${name}`
      : `CREATE OR REPLACE TABLE ${rowsTable(name)} AS SELECT * FROM main.${name}`,
    ...(hasLatest(listed) ? [`CREATE OR REPLACE TABLE ${latestTable(name)} AS SELECT * FROM main.${name}_latest`] : []),
    `INSERT INTO ${CACHE}.state.shape VALUES (${sqlText(name)}, ${sqlText(shapeOf(listed))})`,
  ])
}

/**
 * How many objects are loaded in one transaction. Each is read by its footer first, so a list of many costs memory; and each commit writes
 * the last rows of the table anew, so many short lists cost time: 250 objects at once took half as long again as 1,000.
 */
const AT_ONCE = 1000

/** Brings the rows of an appended dataset forward, and notes the interactions they are about. */
export async function loadRows(
  connection: DuckDBConnection,
  listed: ListedDataset,
  { gone, added }: ObjectChanges,
  from: { readonly root: string; readonly tell: (loaded: number) => void },
): Promise<void> {
  if (gone.length > 0) await dropRows(connection, listed, gone)
  const keys = [...added]
  for (let at = 0; at < keys.length; at += AT_ONCE) {
    from.tell(at)
    await addRows(connection, listed, keys.slice(at, at + AT_ONCE), from.root)
  }
}

async function dropRows(connection: DuckDBConnection, listed: ListedDataset, keys: readonly string[]): Promise<void> {
  const { name } = listed.dataset
  await connection.run(
    `CREATE OR REPLACE TEMP TABLE dropped AS SELECT number FROM ${CACHE}.state.object WHERE dataset = ${sqlText(name)} AND key IN (${keys.map(sqlText).join(', ')})`,
  )
  const theirs = `${OBJECT} IN (SELECT number FROM dropped)`
  await inTransaction(connection, [
    ...noteTouched(listed, theirs),
    `DELETE FROM ${rowsTable(name)} WHERE ${theirs}`,
    `DELETE FROM ${CACHE}.state.object WHERE dataset = ${sqlText(name)} AND number IN (SELECT number FROM dropped)`,
  ])
}

async function addRows(
  connection: DuckDBConnection,
  listed: ListedDataset,
  objects: readonly (readonly [key: string, etag: string])[],
  root: string,
): Promise<void> {
  const { name } = listed.dataset
  const [[last = '0'] = []] = await readTexts(connection, `SELECT coalesce(max(number), 0) FROM ${CACHE}.state.object`)
  const numbered = objects.map(([key, etag], n) => ({ key, etag, path: `${root}/${key}`, number: BigInt(last) + BigInt(n) + 1n }))
  const files = `read_parquet([${numbered.map(({ path }) => sqlText(path)).join(', ')}], union_by_name = true, hive_partitioning = false, filename = 'of_file')`
  await connection.run(
    `CREATE OR REPLACE TEMP TABLE incoming AS SELECT * FROM (VALUES ${numbered
      .map(({ key, path, number }) => `(${sqlText(path)}, ${sqlText(arrivedOn(key))}, ${number}::BIGINT)`)
      .join(', ')}) AS listed(of_file, arrived_on, ${OBJECT})`,
  )
  await inTransaction(connection, [
    ...(await addColumns(connection, name, files)),
    `INSERT INTO ${rowsTable(name)} BY NAME SELECT files.* EXCLUDE (of_file), arrived_on, ${OBJECT} FROM ${files} AS files JOIN incoming USING (of_file)`,
    ...noteTouched(listed, `${OBJECT} > ${last}`),
    `INSERT INTO ${CACHE}.state.object VALUES ${numbered
      .map(({ key, etag, number }) => `(${sqlText(name)}, ${sqlText(key)}, ${sqlText(etag)}, ${number})`)
      .join(', ')}`,
  ])
}

/** Files of a newer version may have columns that this one does not declare. */
async function addColumns(connection: DuckDBConnection, name: string, files: string): Promise<readonly string[]> {
  const described = async (from: string) =>
    await readTexts(connection, `SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM ${from})`)
  const known = new Set((await described(rowsTable(name))).map(([column]) => column))
  return (await described(files))
    .filter(([column = '']) => !known.has(column) && column !== 'of_file')
    .map(([column = '', type = '']) => `ALTER TABLE ${rowsTable(name)} ADD COLUMN "${column.replaceAll('"', '""')}" ${type}`)
}

const noteTouched = (listed: ListedDataset, where: string): readonly string[] =>
  hasLatest(listed)
    ? [
        `INSERT INTO ${CACHE}.state.touched SELECT DISTINCT ${sqlText(listed.dataset.name)}, interaction_id FROM ${rowsTable(listed.dataset.name)} WHERE ${where}`,
      ]
    : []

const arrivedOn = (key: string): string => /arrived_on=(\d{4}-\d{2}-\d{2})\//.exec(key)?.[1] ?? ''

/** Runs the statements together or not at all. */
export async function inTransaction(connection: DuckDBConnection, statements: readonly string[]): Promise<void> {
  await connection.run('BEGIN')
  try {
    for (const statement of statements) await connection.run(statement)
    await connection.run('COMMIT')
  } catch (error) {
    await connection.run('ROLLBACK').catch(() => undefined)
    throw error
  }
}
