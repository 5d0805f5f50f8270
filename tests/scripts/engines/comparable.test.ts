import { describe, expect, test } from '@jest/globals'
import { spark } from '../../../consumers/views/dialects/spark.ts'
import { findDifference, selectComparable, type ComparedColumn } from '../../../scripts/engines/comparable.ts'
import { splitStatements, toTable } from '../../../scripts/engines/statements.ts'

const columns: readonly ComparedColumn[] = [
  { name: 'brand', type: 'string' },
  { name: 'share', type: 'double' },
  { name: 'reasons', type: 'strings' },
  { name: 'at', type: 'timestamp' },
]
const row = (brand: string | null, share: number | null, reasons = ['a', 'b'], at = '1000') => [brand, share, reasons, at]

describe('rows of two engines', () => {
  test.each([
    ['in another order', [row('x', 0.5), row('y', 1)], [row('y', 1), row('x', 0.5)]],
    ['whose sums were added in another order', [row('x', 0.1 + 0.2)], [row('x', 0.3)]],
    ['of which there are none', [], []],
  ])('are the same: %s', (_, ours, theirs) => {
    expect(findDifference(columns, ours, theirs)).toBeUndefined()
  })

  test.each([
    ['one is missing', [row('x', 1), row('x', 1)], [row('x', 1)], '2 rows in DuckDB, 1 here'],
    ['a text', [row('x', 1)], [row('X', 1)], 'brand: "x" in DuckDB, "X" here'],
    ['a fraction', [row('x', 0.3799)], [row('x', 0.38)], 'share: 0.3799 in DuckDB, 0.38 here'],
    ['null is not nought', [row('x', null)], [row('x', 0)], 'share: null in DuckDB, 0 here'],
    ['the order of a list', [row('x', 1)], [row('x', 1, ['b', 'a'])], 'reasons: ["a","b"] in DuckDB, ["b","a"] here'],
    ['a millisecond', [row('x', 1)], [row('x', 1, ['a', 'b'], '1001')], 'at: "1000" in DuckDB, "1001" here'],
  ])('differ: %s', (_, ours, theirs, sentence) => {
    expect(findDifference(columns, ours, theirs)).toBe(sentence)
  })
})

test('instants are compared in milliseconds, whatever the engine prints', () => {
  expect(selectComparable('moments', columns, spark)).toBe(
    'SELECT brand AS brand, share AS share, reasons AS reasons, CAST(unix_millis(at) AS STRING) AS at FROM moments',
  )
})

test('a script is split where a line ends with a semicolon, and its views become tables', () => {
  const script = `-- a view; of two lines\nCREATE OR REPLACE VIEW one AS\nSELECT ';' AS sign;\n\nCALL it();\n`
  expect(splitStatements(script)).toEqual([`CREATE OR REPLACE VIEW one AS\nSELECT ';' AS sign`, 'CALL it()'])
  expect(toTable(`CREATE OR REPLACE VIEW lake.one AS\nSELECT 1`)).toEqual({ name: 'lake.one', sql: 'CREATE TABLE lake.one AS\nSELECT 1' })
  expect(() => toTable('CALL it()')).toThrow('no statement that makes a view')
})
