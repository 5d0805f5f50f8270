import type { Dialect } from '../dialect.ts'

/** Trino, and Athena from engine version 3. */
export const trino: Dialect = {
  name: 'trino',
  types: {
    string: 'VARCHAR',
    timestamp: 'TIMESTAMP(3)',
    date: 'DATE',
    double: 'DOUBLE',
    int: 'INTEGER',
    bigint: 'BIGINT',
    boolean: 'BOOLEAN',
    strings: 'ARRAY(VARCHAR)',
    binary: 'VARBINARY',
  },
  // Tables over Parquet files have UTC timestamps without a zone.
  utcDate: (instant) => `CAST(${instant} AS DATE)`,
  epochMs: (instant) => `date_diff('millisecond', TIMESTAMP '1970-01-01 00:00:00', ${instant})`,
  addHours: (instant, hours) => `${instant} + INTERVAL '${hours}' HOUR`,
  addDays: (date, days) => `date_add('day', ${days}, ${date})`,
  daysBetween: (from, to) => `date_diff('day', ${from}, ${to})`,
  size: (list) => `cardinality(${list})`,
  has: (list, value) => `contains(${list}, ${value})`,
  emptyList: 'CAST(ARRAY[] AS ARRAY(VARCHAR))',
  elementAt: (list, place) => `element_at(${list}, ${place})`,
  unnest: (list, alias) => ({
    join: `CROSS JOIN UNNEST(${list}) WITH ORDINALITY AS ${alias} (value, place)`,
    value: `${alias}.value`,
    place: `${alias}.place`,
  }),
  splitList: (text) => `split(${text}, '|')`,
  instantOf: (text) => `CAST(from_iso8601_timestamp(${text}) AT TIME ZONE 'UTC' AS TIMESTAMP(3))`,
  filePath: '"$path"',
  allTrue: (boolean) => `bool_and(${boolean})`,
}
