import type { DuckDBConnection } from '@duckdb/node-api'

/** The rows of a small query, each value as a text; null is an empty text. */
export async function readTexts(connection: DuckDBConnection, sql: string): Promise<readonly (readonly string[])[]> {
  const reader = await connection.runAndReadAll(sql)
  return reader.getRows().map((row) => row.map((value) => (value === null ? '' : String(value))))
}
