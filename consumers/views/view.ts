import type { ColumnType } from '../../schemas/datasets/dataset.ts'
import type { Dialect } from './dialect.ts'

/**
 * A view for analysts: one question, answered from the datasets. From the declaration come its part of the SQL script, of the help
 * and of docs/views.md.
 */
export type View<Source extends string = string> = {
  readonly name: string
  /** What an analyst asks, in one sentence. */
  readonly question: string
  /** What one row is, in one sentence. */
  readonly grain: string
  /** What it reads: `<dataset>`, `<dataset>_latest`, `ref_<reference table>`, or views that come before it in the list. */
  readonly reads: readonly Source[]
  /** In the order of the SQL. */
  readonly columns: Readonly<Record<string, ViewColumn>>
  /** What a reader must know before they count. */
  readonly caveats: readonly string[]
  /**
   * One SELECT, in SQL that DuckDB, Trino, Spark and Snowflake read alike: no FILTER, QUALIFY, row values, arg_max, GROUP BY ALL or
   * EXCLUDE. `from` has the names of what the view reads, as the engine knows them; `dialect` has the words in which engines differ.
   */
  sql(from: Readonly<Record<Source, string>>, dialect: Dialect): string
}

export type ViewColumn = {
  readonly type: ColumnType | 'date'
  readonly sentence: string
  readonly unit?: string
  /** The value may be null; the sentence says when. */
  readonly optional?: true
}

/** The declaration as it is. The SQL may use no name that `reads` does not list. */
export function declareView<const Source extends string>(view: View<Source>): View<Source> {
  return view
}
