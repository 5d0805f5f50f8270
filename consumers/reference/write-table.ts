import { toCellText } from '../../schemas/reference/cell.ts'
import { referenceColumns, type ReferenceRow, type ReferenceTable } from '../../schemas/reference/table.ts'

/** A file as the table that is stored, or why it is none. */
export type WrittenTable =
  { readonly ok: true; readonly body: Buffer; readonly rows: number } | { readonly ok: false; readonly complaints: readonly string[] }

/**
 * A table as CSV in its one spelling: every column in its order, lines sorted. The same facts give the same bytes, whatever the order of
 * the lines and columns somebody wrote.
 */
export function writeTable(table: Pick<ReferenceTable<unknown>, 'row'>, rows: readonly ReferenceRow[]): Buffer {
  const columns = referenceColumns(table)
  const lines = rows.map((row) => columns.map((name) => quoted(toCellText(row[name] ?? null))).join(','))
  return Buffer.from([columns.join(','), ...lines.toSorted(), ''].join('\n'))
}

function quoted(text: string): string {
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
