import type { DuckDBConnection } from '@duckdb/node-api'
import { COMPLETENESS_COLUMNS, CompletenessMark, marksFolder } from '../../../schemas/completeness.ts'
import type { Lake } from '../../runtime/ports.ts'
import { CACHE, rowsTable } from './dataset-tables.ts'
import { sqlText } from './duck.ts'
import type { LakeObjects } from './lake-objects.ts'
import { findChanges, inTransaction } from './load-rows.ts'

/** The table of the marks that `complete` writes, one row per dataset and day. It is part of the cache like a dataset. */
export const COMPLETENESS = 'completeness'

const COLUMNS = Object.entries(COMPLETENESS_COLUMNS).map(([name, [type]]) => `${name} ${type}`)

/** Makes the table where there is none. */
export const MAKE_COMPLETENESS = `CREATE TABLE IF NOT EXISTS ${rowsTable(COMPLETENESS)} (key VARCHAR, ${COLUMNS.join(', ')})`

/** The columns that a reader sees. */
export const SELECT_COMPLETENESS = `SELECT * EXCLUDE (key) FROM ${rowsTable(COMPLETENESS)}`

export async function listMarks(lake: Pick<Lake, 'entries'>, datasets: readonly string[]): Promise<LakeObjects> {
  const marks = new Map<string, string>()
  for (const dataset of datasets)
    for await (const { key, etag } of lake.entries(marksFolder(dataset)))
      if (/\/arrived_on=\d{4}-\d{2}-\d{2}\.json$/.test(key)) marks.set(key, etag)
  return marks
}

/** Brings the table forward to the marks in the lake. */
export async function refreshCompleteness(connection: DuckDBConnection, lake: Pick<Lake, 'read'>, marks: LakeObjects): Promise<void> {
  const { gone, added } = await findChanges(connection, COMPLETENESS, marks)
  if (gone.length === 0 && added.size === 0) return
  const rows: string[] = []
  const objects: string[] = []
  for (const [key, etag] of added) {
    const stored = await lake.read(key)
    if (stored === undefined) continue
    rows.push(toRow(key, parseMark(key, stored.body)))
    objects.push(`(${sqlText(COMPLETENESS)}, ${sqlText(key)}, ${sqlText(etag)}, 0)`)
  }
  const old = `key IN (${[...gone, ...added.keys()].map(sqlText).join(', ')})`
  await inTransaction(connection, [
    `DELETE FROM ${rowsTable(COMPLETENESS)} WHERE ${old}`,
    `DELETE FROM ${CACHE}.state.object WHERE dataset = ${sqlText(COMPLETENESS)} AND ${old}`,
    ...(rows.length === 0
      ? []
      : [
          `INSERT INTO ${rowsTable(COMPLETENESS)} VALUES ${rows.join(', ')}`,
          `INSERT INTO ${CACHE}.state.object VALUES ${objects.join(', ')}`,
        ]),
  ])
}

function parseMark(key: string, body: Uint8Array): CompletenessMark {
  try {
    return CompletenessMark.parse(JSON.parse(Buffer.from(body).toString('utf8')))
  } catch (cause) {
    throw new Error(`${key} cannot be read: ${String(cause)}`, { cause })
  }
}

/** The values of a row, in the order of the columns. */
function toRow(key: string, mark: CompletenessMark): string {
  const reasons = Object.keys(mark.suppressed).toSorted()
  const judgements = Object.keys(mark.unknown_shares)
  const values: Readonly<Record<keyof typeof COMPLETENESS_COLUMNS, string>> = {
    dataset: sqlText(mark.dataset),
    arrived_on: sqlText(mark.arrived_on),
    completed_at: sqlText(mark.completed_at),
    segments: String(mark.segments),
    records: String(mark.records),
    rows: String(mark.rows),
    silent: String(mark.silent),
    withheld: String(mark.withheld),
    duplicates: String(mark.duplicates),
    refused: String(sumOf(mark.refused)),
    suppressed: String(sumOf(mark.suppressed)),
    suppressed_reasons: `[${reasons.map(sqlText).join(', ')}]::VARCHAR[]`,
    suppressed_counts: `[${reasons.map((it) => String(mark.suppressed[it] ?? 0)).join(', ')}]::BIGINT[]`,
    occurred_from: orNull(mark.occurred_from),
    occurred_to: orNull(mark.occurred_to),
    customer_key_share: orNull(mark.customer_key_share),
    words_share: orNull(mark.words_share),
    rating_share: orNull(mark.rating_share),
    judgements: `[${judgements.map(sqlText).join(', ')}]::VARCHAR[]`,
    unknown_shares: `[${judgements.map((it) => orNull(mark.unknown_shares[it] ?? null)).join(', ')}]::DOUBLE[]`,
  }
  return `(${[sqlText(key), ...Object.values(values)].join(', ')})`
}

const orNull = (value: string | number | null): string =>
  value === null ? 'NULL' : typeof value === 'number' ? String(value) : sqlText(value)

const sumOf = (counts: Readonly<Record<string, number>>): number => Object.values(counts).reduce((sum, count) => sum + count, 0)
