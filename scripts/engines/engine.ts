import type { Dialect } from '../../consumers/views/dialect.ts'

/** A row as an engine gives it: its cells in the order of the columns. */
export type EngineRow = readonly unknown[]

/** The words of an engine that is run here. */
export type EngineDialect = Dialect & { readonly name: 'spark' | 'trino' }

/** A query engine that runs on this machine for the time of a comparison. */
export type QueryEngine = {
  readonly name: string
  readonly version: string
  readonly dialect: EngineDialect
  /** Runs one statement and returns its rows. Rejects with what the engine said. */
  readonly run: (sql: string) => Promise<readonly EngineRow[]>
  close(): Promise<void>
}
