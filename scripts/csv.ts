/** Rows as CSV, every cell quoted. */
export function stringifyCsv<Column extends string>(
  columns: readonly Column[],
  rows: readonly Readonly<Record<Column, string | number>>[],
): string {
  const quoted = (cell: string | number) =>
    `"${String(cell)
      .replaceAll('"', '""')
      .replaceAll(/[\r\n]+/g, ' ')}"`
  return [columns.join(','), ...rows.map((row) => columns.map((it) => quoted(row[it])).join(',')), ''].join('\n')
}
