import type { DuckDBConnection } from '@duckdb/node-api'
import type { ListedDataset } from '../../datasets/list-datasets.ts'
import { CACHE, composeEmptyViews, latestTable, selectRows } from './dataset-tables.ts'
import { sqlText } from './duck.ts'
import { inTransaction } from './load-rows.ts'
import { readTexts } from './read-texts.ts'

/** Interactions per step: about 200 MB of rows and of what is chosen from them, for the widest dataset. */
const AT_ONCE = 50_000

/**
 * Computes `<dataset>_latest` again for the interactions whose rows changed, and for no others: every view of revisions decides within
 * one interaction. The view is the one of the script, over the rows of these interactions alone.
 */
export async function joinRevisions(connection: DuckDBConnection, listed: ListedDataset, tell: (left: number) => void): Promise<void> {
  const { name } = listed.dataset
  const touched = `SELECT DISTINCT interaction_id FROM ${CACHE}.state.touched WHERE dataset = ${sqlText(name)}`
  await connection.run(composeEmptyViews([listed]))
  await connection.run('CREATE OR REPLACE TEMP TABLE step (interaction_id VARCHAR)')
  await connection.run(
    `CREATE OR REPLACE VIEW main.${name} AS ${selectRows(listed)} WHERE interaction_id IN (SELECT interaction_id FROM step)`,
  )
  for (;;) {
    const [[left = '0'] = []] = await readTexts(connection, `SELECT count(*) FROM (${touched})`)
    if (left === '0') return
    tell(Number(left))
    await connection.run(`CREATE OR REPLACE TEMP TABLE step AS ${touched} LIMIT ${AT_ONCE}`)
    const these = 'interaction_id IN (SELECT interaction_id FROM step)'
    await inTransaction(connection, [
      `DELETE FROM ${latestTable(name)} WHERE ${these}`,
      `INSERT INTO ${latestTable(name)} SELECT * FROM main.${name}_latest`,
      `DELETE FROM ${CACHE}.state.touched WHERE dataset = ${sqlText(name)} AND ${these}`,
    ])
  }
}
