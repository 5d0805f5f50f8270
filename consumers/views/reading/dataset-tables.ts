import { createHash } from 'node:crypto'
import type { ListedDataset } from '../../datasets/list-datasets.ts'
import { composeViews, listViewNames } from '../sql.ts'

/**
 * The tables of a lake, in a DuckDB file that `query` attaches as `cache`. They hold what the views of the script would compute from
 * the files, and what is needed to bring them forward:
 *
 * ```
 * cache.main.<dataset>          appended: the rows of all segments, with the number of the object they are from; else the rows of the view
 * cache.main.<dataset>_latest   one row per interaction, or its newest rows
 * cache.state.object            the objects whose rows are in the tables
 * cache.state.touched           the interactions whose rows changed since <dataset>_latest was computed
 * cache.state.shape             by which declaration the tables of a dataset were made
 * ```
 */
export const CACHE = 'cache'

export const rowsTable = (dataset: string): string => `${CACHE}.main.${dataset}`
export const latestTable = (dataset: string): string => `${CACHE}.main.${dataset}_latest`

/** The column of an appended table that says which object a row is from. It is no column of the dataset. */
export const OBJECT = 'of_object'

export const STATE_TABLES = [
  `CREATE SCHEMA IF NOT EXISTS ${CACHE}.state`,
  `CREATE TABLE IF NOT EXISTS ${CACHE}.state.object (dataset VARCHAR, key VARCHAR, etag VARCHAR, number BIGINT)`,
  `CREATE TABLE IF NOT EXISTS ${CACHE}.state.touched (dataset VARCHAR, interaction_id VARCHAR)`,
  `CREATE TABLE IF NOT EXISTS ${CACHE}.state.shape (dataset VARCHAR, shape VARCHAR)`,
].join(';\n')

/** The views of a dataset over rows that are yet to be put in place of `<dataset>`. */
export function composeEmptyViews(listed: readonly ListedDataset[]): string {
  return composeViews(
    listed.map((it) => ({ ...it, present: false })),
    '',
  )
}

/** Changes when the columns of a dataset or the views over it change: then its tables are made anew. */
export function shapeOf(listed: ListedDataset): string {
  return createHash('sha256')
    .update(`${LAYOUT}\n${composeEmptyViews([listed])}`)
    .digest('hex')
    .slice(0, 16)
}

/** Raise it when the tables are laid out in another way. */
const LAYOUT = '1'

/** Whether the dataset has a table of its newest rows. */
export const hasLatest = (listed: ListedDataset): boolean => listViewNames(listed).includes(`${listed.dataset.name}_latest`)

/** The rows of an appended table as the view over the files has them: with the UTC date of the start, without the object's number. */
export function selectRows({ dataset }: ListedDataset): string {
  const isDated = dataset.columns.some(({ name }) => name === 'occurred_at')
  return `SELECT * EXCLUDE (${OBJECT})${isDated ? `, CAST(occurred_at AT TIME ZONE 'UTC' AS DATE) AS day` : ''} FROM ${rowsTable(dataset.name)}`
}
