import type { z } from 'zod'
import { folderOf } from '../datasets/dataset.ts'

/** The value of a cell: a list where the column has several texts, null where the cell may be empty and is. */
export type CellValue = string | number | readonly string[] | null

/** A row of a reference table: one line of its file, read. */
export type ReferenceRow = Readonly<Record<string, CellValue>>

/**
 * A reference table: facts that an interaction cannot know. Somebody writes it as a CSV file, `reference push` checks it and stores it
 * in the lake, and derivations look it up at the time of the interaction.
 */
export type ReferenceTable<Row = ReferenceRow> = {
  readonly name: string
  /** What one line is. */
  readonly sentence: string
  /** What reads the table. */
  readonly feeds: string
  /** The columns that name a line. Two lines of one name must not apply on the same day. Empty: no column does. */
  readonly key: readonly string[]
  /** Whether it is stored where restricted datasets are. Left out: beside the datasets that everybody may read. */
  readonly restricted?: boolean
  /** The columns, in order. Each reads the text of its cell and has its sentence. */
  readonly row: z.ZodType<Row> & { readonly shape: Readonly<Record<string, z.ZodType>> }
}

/** The names of the columns, in order. */
export function referenceColumns({ row }: Pick<ReferenceTable<unknown>, 'row'>): readonly string[] {
  return Object.keys(row.shape)
}

/** The key of the object that stores a table in the lake. */
export function referenceKey({ name, restricted = false }: Pick<ReferenceTable<unknown>, 'name' | 'restricted'>): string {
  return `${folderOf({ name: `ref_${name}`, restricted })}/${name}.csv`
}
