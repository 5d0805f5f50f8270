import type { Dialect } from '../dialect.ts'

/** Spark SQL from version 3.4, and Databricks. */
export const spark: Dialect = {
  name: 'spark',
  types: {
    string: 'STRING',
    timestamp: 'TIMESTAMP',
    date: 'DATE',
    double: 'DOUBLE',
    int: 'INT',
    bigint: 'BIGINT',
    boolean: 'BOOLEAN',
    strings: 'ARRAY<STRING>',
    binary: 'BINARY',
  },
  utcDate: (instant) => `CAST(to_utc_timestamp(${instant}, current_timezone()) AS DATE)`,
  epochMs: (instant) => `unix_millis(${instant})`,
  addHours: (instant, hours) => `${instant} + INTERVAL '${hours}' HOUR`,
  addDays: (date, days) => `date_add(${date}, ${days})`,
  daysBetween: (from, to) => `CAST(datediff(${to}, ${from}) AS BIGINT)`,
  size: (list) => `size(${list})`,
  has: (list, value) => `array_contains(${list}, ${value})`,
  emptyList: 'CAST(array() AS ARRAY<STRING>)',
  elementAt: (list, place) => `try_element_at(${list}, CAST(${place} AS INT))`,
  unnest: (list, alias) => ({
    join: `LATERAL VIEW posexplode(${list}) ${alias} AS ${alias}_before, ${alias}_value`,
    value: `${alias}_value`,
    place: `(${alias}_before + 1)`,
  }),
  splitList: (text) => `split(${text}, '[|]')`,
  instantOf: (text) => `CAST(${text} AS TIMESTAMP)`,
  filePath: '_metadata.file_path',
  allTrue: (boolean) => `bool_and(${boolean})`,
}
