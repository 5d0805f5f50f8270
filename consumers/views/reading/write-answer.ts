import type { DuckDBConnection, DuckDBResult, DuckDBValue } from '@duckdb/node-api'
import { errorText } from '../../../platform/error-text.ts'
import { UsageError } from '../../../platform/errors.ts'
import type { Output } from '../../../platform/command-context.ts'
import { csvLine, type CsvCell } from '../csv-cells.ts'
import { renderTable } from '../render-table.ts'
import { sqlText } from './duck.ts'

/** How the rows of a query are written. */
export type AnswerFormat = 'table' | 'csv' | 'json'

/** Runs a query and writes its rows. CSV and JSON lines are written as they come, so a large answer needs little memory. */
export async function writeAnswer(connection: DuckDBConnection, sql: string, format: AnswerFormat, to: Output): Promise<void> {
  const result = await asked(() => connection.stream(sql))
  switch (format) {
    case 'table':
      return await writeTable(result, to)
    case 'csv':
      return await writeCsv(result, to)
    case 'json':
      for await (const objects of result.yieldRowObjectJson()) to.write(objects.map((it) => `${JSON.stringify(it)}\n`).join(''))
  }
}

async function writeTable(result: DuckDBResult, to: Output): Promise<void> {
  const rows: string[][] = []
  for await (const chunk of result.yieldRows()) for (const row of chunk) rows.push(row.map(toText))
  to.write(`${renderTable(result.columnNames(), rows)}\n`)
}

/** For reading: a fraction has four decimals. CSV, JSON and Parquet have all of them. */
function toText(value: DuckDBValue): string {
  if (value === null) return ''
  if (typeof value !== 'number' || Number.isInteger(value)) return String(value)
  return String(Number(Math.abs(value) < 0.001 ? value.toPrecision(2) : value.toFixed(4)))
}

async function writeCsv(result: DuckDBResult, to: Output): Promise<void> {
  const types = result.columnTypes()
  to.write(csvLine(result.columnNames()))
  for await (const chunk of result.yieldRows())
    to.write(chunk.map((row) => csvLine(row.map((value, n) => toCell(value, String(types[n]))))).join(''))
}

/** Types whose text is neither a number of JavaScript nor words of somebody. */
const PLAIN = /^(DATE|TIME|DECIMAL|U?HUGEINT|INTERVAL|UUID)/

function toCell(value: DuckDBValue, type: string): CsvCell {
  if (value === null || typeof value !== 'object') return value
  if ('items' in value && isList(value.items)) return value.items.map((it) => toCell(it, type.replace(/\[\d*\]$/, '')))
  const text = String(value)
  if (type.endsWith(']') || !PLAIN.test(type)) return text
  return { plain: type === 'TIMESTAMP WITH TIME ZONE' ? text.replace(/\+00$/, '') : text }
}

const isList = (items: unknown): items is readonly DuckDBValue[] => Array.isArray(items)

/** Writes the rows of one SELECT as a Parquet file, and returns how many. */
export async function writeParquet(connection: DuckDBConnection, sql: string, path: string): Promise<number> {
  const statements = await asked(() => connection.extractStatements(sql))
  if (statements.count !== 1) throw new UsageError(`--parquet takes one SELECT, and this is ${statements.count} statements`)
  // In front of the query, and not around it: it may end with a semicolon and a comment.
  await asked(() => connection.run(`CREATE OR REPLACE TEMP TABLE answer AS ${sql}`))
  const reader = await asked(() => connection.runAndReadAll(`COPY answer TO ${sqlText(path)} (FORMAT parquet, COMPRESSION zstd)`))
  return Number(reader.getRows()[0]?.[0] ?? 0)
}

/** What DuckDB says about a query is for the person who wrote it. */
async function asked<T>(run: () => Promise<T>): Promise<T> {
  try {
    return await run()
  } catch (error) {
    const said = errorText(error)
    const what = /^Out of Memory/i.test(said) ? '; SIGNALS_QUERY_MEMORY_MB lets it use more memory' : ''
    throw new UsageError(`DuckDB could not answer: ${said}${what}`, { cause: error })
  }
}
