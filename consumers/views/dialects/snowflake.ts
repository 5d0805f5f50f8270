import type { Dialect } from '../dialect.ts'

/** Snowflake. Its SQL is parsed in tests and not run: there is no Snowflake that a test could start. */
export const snowflake: Dialect = {
  name: 'snowflake',
  types: {
    string: 'VARCHAR',
    timestamp: 'TIMESTAMP_TZ',
    date: 'DATE',
    double: 'DOUBLE',
    int: 'INTEGER',
    bigint: 'BIGINT',
    boolean: 'BOOLEAN',
    strings: 'ARRAY',
    binary: 'BINARY',
  },
  utcDate: (instant) => `CAST(CONVERT_TIMEZONE('UTC', ${instant}) AS DATE)`,
  epochMs: (instant) => `DATE_PART(EPOCH_MILLISECOND, ${instant})`,
  addHours: (instant, hours) => `DATEADD(HOUR, ${hours}, ${instant})`,
  addDays: (date, days) => `DATEADD(DAY, ${days}, ${date})`,
  daysBetween: (from, to) => `DATEDIFF(DAY, ${from}, ${to})`,
  size: (list) => `ARRAY_SIZE(${list})`,
  has: (list, value) => `ARRAY_CONTAINS(CAST(${value} AS VARIANT), ${list})`,
  emptyList: 'ARRAY_CONSTRUCT()',
  elementAt: (list, place) => `CAST(GET(${list}, ${place} - 1) AS VARCHAR)`,
  unnest: (list, alias) => ({
    join: `CROSS JOIN LATERAL FLATTEN(INPUT => ${list}) AS ${alias}`,
    value: `CAST(${alias}.value AS VARCHAR)`,
    place: `(${alias}.index + 1)`,
  }),
  splitList: (text) => `SPLIT(${text}, '|')`,
  instantOf: (text) => `TO_TIMESTAMP_TZ(${text})`,
  filePath: 'METADATA$FILENAME',
  allTrue: (boolean) => `BOOLAND_AGG(${boolean})`,
}
