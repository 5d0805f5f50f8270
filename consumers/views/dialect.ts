import type { ColumnType } from '../../schemas/datasets/dataset.ts'

/**
 * The few words in which the engines differ. Everything else in a view is SQL that all of them read alike: no FILTER, QUALIFY, row
 * values, arg_max, GROUP BY ALL or EXCLUDE. An argument is an SQL expression, and so is what is returned.
 *
 * Alike in all of them are `max_by(value, key)`, which skips rows whose key is null, `count(CASE WHEN … THEN 1 END)`, window functions,
 * `date_trunc` on dates, `stddev_samp`, `mod`, `||`, `coalesce`, `nullif`, `floor`, `sqrt`. Cast to DOUBLE before a division. `least` and
 * `greatest` treat nulls differently: give them none.
 */
export type Dialect = {
  readonly name: DialectName
  /** The name of a column's type, for a cast. */
  readonly types: Readonly<Record<ColumnType | 'date', string>>
  /** The UTC date of an instant, in whatever zone the session is. */
  utcDate(instant: string): string
  /** Milliseconds since 1970 as BIGINT; the difference of two is a duration. */
  epochMs(instant: string): string
  /** An instant so many hours later; a day is 24 hours, whatever the zone. */
  addHours(instant: string, hours: number): string
  /** A date so many days later, or earlier. */
  addDays(date: string, days: number): string
  /** Whole days from one date to another. */
  daysBetween(from: string, to: string): string
  /** How many elements an array of texts has; 0 where it is empty. */
  size(list: string): string
  /** Whether an array of texts has the value, an expression of type text. */
  has(list: string, value: string): string
  /** An array of texts without elements. */
  readonly emptyList: string
  /** The element at a place from 1, as text; null where there is none. */
  elementAt(list: string, place: string): string
  /** One row for each element: text to put after the relation in FROM, and the names of the element and of its place from 1. */
  unnest(list: string, alias: string): { readonly join: string; readonly value: string; readonly place: string }
  /** The array of the texts between `|`. */
  splitList(text: string): string
  /** The instant that a text of ISO 8601 with `Z` names. */
  instantOf(text: string): string
  /** The path of the file that a row comes from; of tables over files. */
  readonly filePath: string
  /** Aggregate: whether a boolean is true in every row that has it. */
  allTrue(boolean: string): string
}

export type DialectName = 'duckdb' | 'trino' | 'spark' | 'snowflake'
