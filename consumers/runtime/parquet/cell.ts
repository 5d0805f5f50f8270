import type { AnyRow, Column } from '../../../schemas/datasets/dataset.ts'
import type { Value } from '../ports.ts'

/**
 * The value of a column as the file will hold it. Throws when a derivation left the column out (null is a value, a missing column is
 * a mistake) or when the value does not match the declaration. An error found here costs one record; found by the Parquet writer, it
 * would cost a whole segment. NaN and infinities are refused because they would spoil every average.
 */
export function toCell(row: AnyRow, column: Column): Value {
  const value = row[column.name]
  if (value === null && !column.required) return null
  switch (column.type) {
    case 'string':
      if (typeof value === 'string') return value
      break
    case 'timestamp':
      if (typeof value === 'number' && Number.isSafeInteger(value)) return value
      break
    case 'double':
      if (typeof value === 'number' && Number.isFinite(value)) return value
      break
    case 'date':
    case 'int':
      if (typeof value === 'number' && (value | 0) === value) return value
      break
    case 'bigint':
      if (typeof value === 'bigint' && value >= SMALLEST && value <= LARGEST) return value
      break
    case 'boolean':
      if (typeof value === 'boolean') return value
      break
    case 'strings':
      if (isTexts(value)) return value
      break
    case 'binary':
      if (value instanceof Uint8Array) return value
      break
  }
  const is = value === undefined ? 'nothing' : value === null ? 'null' : `a ${typeof value}`
  throw new TypeError(
    `column ${column.name} holds ${is} instead of a valid ${column.type} value${column.required ? '' : ' or null'}; a row must have a valid value in every declared column`,
  )
}

const SMALLEST = -(2n ** 63n)
const LARGEST = 2n ** 63n - 1n

const isTexts = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every((it) => typeof it === 'string')
