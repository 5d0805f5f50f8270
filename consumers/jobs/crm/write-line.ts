/** A line of a CSV file. A cell is quoted where it must be, and otherwise as it was. */
export function writeLine(cells: readonly string[], delimiter: string): string {
  return `${cells.map((it) => quote(it, delimiter)).join(delimiter)}\n`
}

function quote(cell: string, delimiter: string): string {
  return cell.includes(delimiter) || /["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
