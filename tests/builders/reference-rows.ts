import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { writeTable } from '../../consumers/reference/write-table.ts'
import type { CellValue } from '../../schemas/reference/cell.ts'
import { referenceColumns, referenceKey } from '../../schemas/reference/table.ts'
import { pushedTables, type PushedName } from '../../schemas/reference/view-tables.ts'

/** Lines that say nothing but what the test is about: a column that is left out is empty. */
export type ReferenceLines = { readonly [Name in PushedName]?: readonly Readonly<Record<string, CellValue>>[] }

/**
 * Writes reference tables into a lake in a folder, as `reference push` stores them, and returns their names for `writeScript`. Instants
 * are texts like 2026-01-31T00:00:00.000Z. Throws for a column that the table does not have.
 */
export async function writeReferenceRows(lake: string, lines: ReferenceLines): Promise<ReadonlySet<PushedName>> {
  const stored = new Set<PushedName>()
  for (const table of Object.values(pushedTables)) {
    const rows = lines[table.name]
    if (rows === undefined) continue
    const columns = referenceColumns(table)
    const unknown = rows.flatMap((row) => Object.keys(row)).find((it) => !columns.includes(it))
    if (unknown !== undefined) throw new Error(`the reference table ${table.name} has no column ${unknown}; it has ${columns.join(', ')}`)
    const path = join(lake, referenceKey(table))
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, writeTable(table, rows))
    stored.add(table.name)
  }
  return stored
}
