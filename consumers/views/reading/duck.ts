import type { DuckDBConnection } from '@duckdb/node-api'
import { BadSettings } from '../../../platform/errors.ts'

/** What DuckDB may use of this machine. */
export type DuckLimits = {
  readonly memoryMb: number
  /** Left out: one per processor. */
  readonly threads?: number
  /** Where it moves what does not fit into memory. */
  readonly temporary: string
}

export type DuckSession = { readonly connection: DuckDBConnection; close(): void }

/** DuckDB in this process, with a database in memory. It fetches no extension. Throws `BadSettings` where the package is missing. */
export async function openDuck({ memoryMb, threads, temporary }: DuckLimits): Promise<DuckSession> {
  const { DuckDBInstance, DuckDBTimestampTZValue } = await import('@duckdb/node-api').catch((error: unknown) => {
    throw new BadSettings(
      'Reading with SQL needs the optional package @duckdb/node-api: npm install @duckdb/node-api. Or paste the output of `sql` into any DuckDB',
      { cause: error },
    )
  })
  // Days are told in UTC by the views, so times are too, wherever this runs.
  DuckDBTimestampTZValue.timezoneOffsetInMinutes = 0
  const instance = await DuckDBInstance.create(':memory:', {
    memory_limit: `${memoryMb}MB`,
    temp_directory: temporary,
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
    // Rows have no order of their own, and keeping the order of files costs memory.
    preserve_insertion_order: 'false',
    // Each file is read once; keeping what was read of it tripled the memory that filling the cache takes.
    enable_external_file_cache: 'false',
    ...(threads === undefined ? {} : { threads: String(threads) }),
  })
  const connection = await instance.connect()
  await connection.run(`SET TimeZone = 'UTC'`)
  return {
    connection,
    close() {
      connection.closeSync()
      instance.closeSync()
    },
  }
}

/** A text as a literal of SQL. */
export const sqlText = (text: string): string => `'${text.replaceAll("'", "''")}'`
