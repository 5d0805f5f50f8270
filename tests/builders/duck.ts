import { DuckDBInstance, type Json } from '@duckdb/node-api'

export type Duck = {
  run(script: string): Promise<void>
  /** Rows as plain values: 64-bit integers and dates as texts. */
  rows(sql: string): Promise<Record<string, Json>[]>
  end(): void
}

/** DuckDB in this process. */
export async function duck(): Promise<Duck> {
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  return {
    run: async (script) => void (await connection.run(script)),
    rows: async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJson(),
    end() {
      connection.closeSync()
      instance.closeSync()
    },
  }
}
