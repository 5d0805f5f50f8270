import type { DuckDBConnection } from '@duckdb/node-api'
import type { ListedDataset } from '../../datasets/list-datasets.ts'
import { composeViews } from '../sql.ts'
import { COMPLETENESS } from './completeness-table.ts'
import { CACHE, composeEmptyViews, hasLatest, rowsTable, STATE_TABLES } from './dataset-tables.ts'
import { sqlText } from './duck.ts'
import { joinRevisions } from './join-revisions.ts'
import type { LakeObjects } from './lake-objects.ts'
import { findChanges, hasShape, inTransaction, loadRows, makeTables } from './load-rows.ts'
import { readTexts } from './read-texts.ts'

/** A dataset, and what lies in the lake of it. */
export type DatasetObjects = { readonly listed: ListedDataset; readonly objects: LakeObjects }

/** Whether the tables of the attached cache hold exactly what the lake holds. */
export async function isUpToDate(connection: DuckDBConnection, datasets: readonly DatasetObjects[], marks: LakeObjects): Promise<boolean> {
  // The last table that is made: where it is, all others are.
  const made = `SELECT count(*) FROM duckdb_tables() WHERE database_name = '${CACHE}' AND table_name = '${COMPLETENESS}'`
  if ((await readTexts(connection, made))[0]?.[0] !== '1') return false
  const marked = await findChanges(connection, COMPLETENESS, marks)
  if (marked.gone.length > 0 || marked.added.size > 0) return false
  const [touched] = await readTexts(connection, `SELECT count(*) FROM ${CACHE}.state.touched`)
  if (touched?.[0] !== '0') return false
  for (const { listed, objects } of datasets) {
    if (!(await hasShape(connection, listed))) return false
    const { gone, added } = await findChanges(connection, listed.dataset.name, objects)
    if (gone.length > 0 || added.size > 0) return false
  }
  return true
}

/**
 * Brings the tables of the attached cache forward to what the lake holds, whose files lie below `root`. Each step is one transaction, so
 * the work of a process that was killed is continued.
 */
export async function refresh(
  connection: DuckDBConnection,
  datasets: readonly DatasetObjects[],
  { root, tell }: { readonly root: string; readonly tell: (text: string) => void },
): Promise<void> {
  await connection.run(STATE_TABLES)
  for (const { listed, objects } of datasets) {
    const { name } = listed.dataset
    if (!(await hasShape(connection, listed))) await makeTables(connection, listed)
    const changes = await findChanges(connection, listed.dataset.name, objects)
    const of = changes.added.size
    if (listed.kind === 'appended')
      await loadRows(connection, listed, changes, { root, tell: (loaded) => tell(`${name}: ${loaded} of ${of} new segments loaded`) })
    else if (changes.gone.length > 0 || of > 0) await replaceRows(connection, { listed, objects }, root)
    if (hasLatest(listed)) await joinRevisions(connection, listed, (left) => tell(`${name}_latest: ${left} interactions to compute`))
  }
}

/** The tables of keyed and daily datasets are made anew from their few objects. */
async function replaceRows(connection: DuckDBConnection, { listed, objects }: DatasetObjects, root: string): Promise<void> {
  const { name } = listed.dataset
  const named = sqlText(name)
  await connection.run(objects.size === 0 ? composeEmptyViews([listed]) : composeViews([{ ...listed, present: true }], root))
  const rows = [...objects].map(([key, etag]) => `(${named}, ${sqlText(key)}, ${sqlText(etag)}, 0)`)
  await inTransaction(connection, [
    `CREATE OR REPLACE TABLE ${rowsTable(name)} AS SELECT * FROM main.${name}`,
    `DELETE FROM ${CACHE}.state.object WHERE dataset = ${named}`,
    ...(rows.length === 0 ? [] : [`INSERT INTO ${CACHE}.state.object VALUES ${rows.join(', ')}`]),
  ])
}
