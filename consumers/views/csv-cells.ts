/**
 * The rules of every CSV that leaves the project (RFC 4180, lines end with CR LF):
 *
 *   nothing       an empty cell; an empty text is `""`
 *   a number      as it is, also a negative one
 *   an instant    `2026-03-02 09:40:00.123`, UTC, without a zone
 *   a list        its texts joined by `; `
 *   a text        as it is, but a spreadsheet must not take it for a formula: one that begins with = + - @ tab or CR gets a ' before it
 *
 * Signs that turn the direction of a line are left out, since they can make a cell look like another one.
 */
export type CsvCell = string | number | bigint | boolean | null | Date | Plain | readonly CsvCell[]

/** A value that is written as it is and cannot be a formula: a date, or a number with more digits than a double has. */
type Plain = { readonly plain: string }

export function csvLine(cells: readonly CsvCell[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`
}

function csvCell(value: CsvCell): string {
  if (value === null) return ''
  return typeof value === 'string' || isList(value) ? quoteCell(disarm(textOf(value))) : textOf(value)
}

function textOf(value: CsvCell): string {
  if (value === null) return ''
  if (isList(value)) return value.map(textOf).join('; ')
  if (value instanceof Date)
    return value
      .toISOString()
      .replace('T', ' ')
      .replace(/(\.000)?Z$/, '')
  return typeof value === 'object' ? value.plain : String(value)
}

const isList = (value: CsvCell): value is readonly CsvCell[] => Array.isArray(value)

/** The wide forms of = + - @ are formulas to spreadsheets of some languages; a line feed begins a cell like a carriage return. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/
const DIRECTION = /[\u202a-\u202e\u2066-\u2069]/g

function disarm(text: string): string {
  const seen = text.replaceAll(DIRECTION, '')
  return FORMULA.test(seen) ? `'${seen}` : seen
}

/** A semicolon or a tab separates cells for spreadsheets of some countries, so a cell that has one is quoted too. */
function quoteCell(text: string): string {
  return text === '' || /[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
