import type { z } from 'zod'
import { folderOf } from '../datasets/dataset.ts'
import type { CellValue } from './cell.ts'

/** A row of a reference table: one line of its file, read. */
export type ReferenceRow = Readonly<Record<string, CellValue>>

/**
 * A reference table: facts that an interaction cannot know. Somebody writes it as a CSV file, `reference push` checks it and stores it
 * in the lake. Derivations look it up at the time of the interaction; views join it as the relation `ref_<name>`.
 */
export type ReferenceTable<Row = ReferenceRow> = {
  readonly name: string
  /** What one line is. */
  readonly sentence: string
  /** What derivations make of the table. Left out: only views read it. */
  readonly feeds?: string
  /** The columns that name a line. Two lines of one name must not apply on the same day. Empty: no column does. */
  readonly key: readonly string[]
  /** What is wrong with a row whose cells are right, as `column <name>: …`; undefined: nothing. */
  check?(row: Row): string | undefined
  /**
   * Lines with one `within` are parts of one count. Each column of `by` splits all of them or none: a total beside its parts would be
   * added twice.
   */
  readonly splits?: { readonly within: readonly string[]; readonly by: readonly string[] }
  /** Whether it is stored where restricted datasets are. Left out: beside the datasets that everybody may read. */
  readonly restricted?: boolean
  /** The columns, in order. Each reads the text of its cell and has its sentence. */
  readonly row: z.ZodType<Row> & { readonly shape: Readonly<Record<string, z.ZodType>> }
}

/** The names of the columns, in order. */
export function referenceColumns({ row }: Pick<ReferenceTable<unknown>, 'row'>): readonly string[] {
  return Object.keys(row.shape)
}

/** The name of the relation that views read. */
export function relationOf({ name }: Pick<ReferenceTable<unknown>, 'name'>): string {
  return `ref_${name}`
}

/** The key of the object that stores a table in the lake. */
export function referenceKey({ name, restricted = false }: Pick<ReferenceTable<unknown>, 'name' | 'restricted'>): string {
  return `${folderOf({ name: relationOf({ name }), restricted })}/${name}.csv`
}
