import type { z } from 'zod'
import type { ColumnType } from '../datasets/dataset.ts'

/** A cell of a reference table: it reads the text of the file as a value. */
export type Cell<T> = z.ZodType<T, string>

/** The value of a cell: a list where the column has several texts, null where the cell may be empty and is. */
export type CellValue = string | number | boolean | readonly string[] | null

/** What a column is for whoever queries the table. */
export type CellType = Exclude<ColumnType, 'int' | 'binary'>

const types = new WeakMap<z.ZodType, CellType>()

/** The cell with its sentence, and with the type that the relation of the table has for it. */
export function declareCell<T>(cell: Cell<T>, type: CellType, sentence: string): Cell<T> {
  const declared = cell.describe(sentence)
  types.set(declared, type)
  return declared
}

/** The type of a cell. Throws for a schema that is no cell: a column without a type would be missing in the views. */
export function cellType(cell: z.ZodType): CellType {
  const type = types.get(cell)
  if (type === undefined) throw new Error('the schema is not a cell of a reference table')
  return type
}

/** Whether a column takes an empty cell. Such a column may be left out of the file. */
export function mayBeEmpty(cell: z.ZodType | undefined): boolean {
  return cell?.safeParse('').success === true
}

/** A value of a row as the text of its cell. */
export function toCellText(value: CellValue): string {
  if (value === null) return ''
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  return typeof value === 'object' ? value.join('|') : String(value)
}
