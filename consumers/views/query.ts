import { BadSettings } from '../../platform/errors.ts'

/** Rows of a query: as texts a person can read, and as values for programs (64-bit integers and times as texts). */
export type QueryResult = {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
  readonly objects: readonly Readonly<Record<string, unknown>>[]
}

/** Views that are open for queries. */
export type OpenViews = {
  /** `values`: what stands in the query as `$name`; a name that the query does not have is left out. */
  readonly ask: (sql: string, values?: Readonly<Record<string, string | null>>) => Promise<QueryResult>
  readonly close: () => void
}

/** Runs the views and then a query in DuckDB, where the optional package is installed. */
export async function query(views: string, sql: string): Promise<QueryResult> {
  const open = await openViews(views)
  try {
    return await open.ask(sql)
  } finally {
    open.close()
  }
}

/** Runs the views in DuckDB and leaves them open for any number of queries. */
export async function openViews(views: string): Promise<OpenViews> {
  const { DuckDBInstance, DuckDBTimestampTZValue } = await import('@duckdb/node-api').catch((error: unknown) => {
    throw new BadSettings(
      '`query` and `report` need the optional package @duckdb/node-api: npm install @duckdb/node-api. Or paste the output of `sql` into any DuckDB',
      { cause: error },
    )
  })
  // Days are told in UTC by the views, so times are too, wherever this runs.
  DuckDBTimestampTZValue.timezoneOffsetInMinutes = 0
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  const close = () => {
    connection.closeSync()
    instance.closeSync()
  }
  try {
    await connection.run(views)
  } catch (error) {
    close()
    throw error
  }
  return {
    async ask(sql, values = {}) {
      const named = new Set(sql.match(/\$[a-z]+/g)?.map((it) => it.slice(1)))
      const bound = Object.fromEntries(Object.entries(values).filter(([name]) => named.has(name)))
      const reader = await connection.runAndReadAll(sql, bound)
      return {
        columns: reader.columnNames(),
        rows: reader.getRows().map((row) => row.map((value) => (value === null ? '' : String(value)))),
        objects: reader.getRowObjectsJson(),
      }
    },
    close,
  }
}

/** A table in plain text. */
export function renderTable({ columns, rows }: Pick<QueryResult, 'columns' | 'rows'>): string {
  const widths = columns.map((name, n) => Math.max(name.length, ...rows.map((row) => (row[n] ?? '').length)))
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, n) => cell.padEnd(widths[n] ?? 0))
      .join('  ')
      .trimEnd()
  return [line(columns), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n')
}
