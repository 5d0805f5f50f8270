import fc from 'fast-check'
import { parquet } from '../../consumers/runtime/parquet/parquet.ts'
import type { Value } from '../../consumers/runtime/ports.ts'
import type { Column, ColumnType } from '../../schemas/datasets/dataset.ts'

const bordersOf = (longest: number): Readonly<Record<ColumnType, readonly Value[]>> => ({
  string: ['', 'a', 'ä', '👩‍👩‍👧', '\u0000', 'x'.repeat(longest)],
  timestamp: [0, -1, 1_772_452_799_999, -62_135_596_800_000, 253_402_300_799_999, 1],
  date: [0, -1, 20_517, 2_932_896, -719_162, 1],
  double: [0, -1.5, 5e-324, 1.7976931348623157e308, 0.1, 1 / 3],
  int: [0, -1, 2 ** 31 - 1, -(2 ** 31), 42, 7],
  bigint: [0n, -1n, 2n ** 63n - 1n, -(2n ** 63n), 2n ** 53n + 1n, 5n],
  boolean: [true, false, true, true, false, false],
  strings: [[], [''], ['a', 'b'], ['ä', '👩‍👩‍👧'], ['x'.repeat(longest)], []],
  binary: [Buffer.from([]), Buffer.from([0]), Buffer.from([255, 254]), Buffer.from('text'), Buffer.alloc(longest, 1), Buffer.from([10])],
})

/** Values for columns, one array each: every border of their type first, then drawn from them, a third null where they may be; `longest` text. */
export function drawnValues(columns: readonly Column[], rows: number, longest = 300): Value[][] {
  const borders = bordersOf(longest)
  const drawn = fc.sample(fc.nat(5), { numRuns: rows * columns.length, seed: 11 })
  return columns.map(({ type, required }, n) =>
    Array.from({ length: rows }, (_, row) => {
      const pick = row < 6 ? row : (drawn[row * columns.length + n] ?? 0)
      return !required && pick % 3 === 2 ? null : (borders[type][pick] ?? null)
    }),
  )
}

/** A file of them, in two row groups. */
export function drawnFile(columns: readonly Column[], values: readonly (readonly Value[])[], facts: string): Uint8Array {
  const middle = Math.ceil(((values[0]?.length ?? 0) * 5) / 8)
  const file = parquet.begin(columns)
  file.rowGroup(values.map((column) => column.slice(0, middle)))
  file.rowGroup(values.map((column) => column.slice(middle)))
  return file.finish(facts)
}
