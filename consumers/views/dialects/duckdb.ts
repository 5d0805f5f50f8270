import type { Dialect } from '../dialect.ts'

export const duckdb: Dialect = {
  name: 'duckdb',
  types: {
    string: 'VARCHAR',
    timestamp: 'TIMESTAMPTZ',
    date: 'DATE',
    double: 'DOUBLE',
    int: 'INTEGER',
    bigint: 'BIGINT',
    boolean: 'BOOLEAN',
    strings: 'VARCHAR[]',
    binary: 'BLOB',
  },
  utcDate: (instant) => `CAST(${instant} AT TIME ZONE 'UTC' AS DATE)`,
  epochMs: (instant) => `epoch_ms(${instant})`,
  addHours: (instant, hours) => `${instant} + INTERVAL '${hours}' HOUR`,
  addDays: (date, days) => `CAST(${date} + ${days} AS DATE)`,
  daysBetween: (from, to) => `date_diff('day', ${from}, ${to})`,
  size: (list) => `len(${list})`,
  has: (list, value) => `list_contains(${list}, ${value})`,
  emptyList: '[]',
  elementAt: (list, place) => `${list}[${place}]`,
  unnest: (list, alias) => ({
    join: `CROSS JOIN LATERAL (SELECT unnest(${list}) AS value, generate_subscripts(${list}, 1) AS place) AS ${alias}`,
    value: `${alias}.value`,
    place: `${alias}.place`,
  }),
  splitList: (text) => `string_split(${text}, '|')`,
  instantOf: (text) => `CAST(${text} AS TIMESTAMPTZ)`,
  filePath: 'filename',
  allTrue: (boolean) => `bool_and(${boolean})`,
}
