import type { DuckDBConnection, Json } from '@duckdb/node-api'

/** The rows of a query by column: 64-bit integers, dates and instants as texts. */
export async function readObjects(connection: DuckDBConnection, sql: string): Promise<readonly Readonly<Record<string, Json>>[]> {
  return (await connection.runAndReadAll(sql)).getRowObjectsJson()
}
