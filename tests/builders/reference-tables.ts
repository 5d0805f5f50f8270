import { makeReferenceTables, type ReferenceTables } from '../../consumers/reference/reference-tables.ts'
import { readStored } from '../../consumers/reference/stored-tables.ts'
import type { ReferenceName, ReferenceRows } from '../../schemas/reference/tables.ts'

type Line<Name extends ReferenceName> = Omit<ReferenceRows[Name][number], 'valid_from' | 'valid_to'> & {
  readonly valid_from?: string | null
  readonly valid_to?: string | null
}

/** The version of every table that is made here. */
export const TABLES_VERSION = '0a1b2c3d'

/** Reference tables with these lines. A line applies always unless it says otherwise. */
export function tablesOf(lines: { readonly [Name in ReferenceName]?: readonly Line<Name>[] }): ReferenceTables {
  const always = Object.fromEntries(
    Object.entries(lines).map(([name, rows]) => [name, rows.map((row) => ({ valid_from: null, valid_to: null, ...row }))]),
  )
  return makeReferenceTables({ ...readStored(new Map()), ...always } as ReferenceRows, TABLES_VERSION)
}
