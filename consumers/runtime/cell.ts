import type { AnyRow } from '../../schemas/dataset.ts'
import type { Value } from './parquet.ts'

/** The value of a column; throws where a derivation left one out, for null is a statement and absence a mistake. */
export function cell(row: AnyRow, name: string): Value {
  const value = row[name]
  if (
    typeof value === 'string' ||
    typeof value === 'number' ||
    typeof value === 'bigint' ||
    typeof value === 'boolean' ||
    value === null ||
    value instanceof Uint8Array
  )
    return value
  if (isTexts(value)) return value
  throw new TypeError(
    `column ${name} holds ${value === undefined ? 'nothing' : `a ${typeof value}`}; every column of a row is present, null where there is nothing to say`,
  )
}

const isTexts = (value: unknown): value is readonly string[] => Array.isArray(value)
