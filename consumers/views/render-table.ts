/** A table in plain text. Signs that a terminal would obey are written as codes. */
export function renderTable(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const [names, cells] = [columns.map(showSigns), rows.map((row) => row.map(showSigns))]
  const widths = names.map((name, n) => cells.reduce((width, row) => Math.max(width, (row[n] ?? '').length), name.length))
  const line = (row: readonly string[]) =>
    row
      .map((cell, n) => cell.padEnd(widths[n] ?? 0))
      .join('  ')
      .trimEnd()
  return [line(names), line(widths.map((width) => '-'.repeat(width))), ...cells.map(line)].join('\n')
}

/** Line ends and other control signs, and those that turn the direction of a line. */
// oxlint-disable-next-line no-control-regex -- these are what is looked for
const OBEYED = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g

function showSigns(text: string): string {
  return text.replaceAll(OBEYED, (sign) =>
    sign === '\n' ? '\\n' : sign === '\t' ? '\\t' : `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
