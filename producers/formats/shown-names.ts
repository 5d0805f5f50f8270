/**
 * Names of columns and keys as a report may show them. A file without a header has a person's data where names should be, and some
 * exports use an address as a key: such a name is replaced by where it stands.
 */

/** What no name of a column is: an address, a telephone number, a time, a number with many digits, a sentence. */
const DATA: readonly RegExp[] = [
  /\S@\S/,
  /\d(?:[\s()./+-]{0,3}\d){6,}/,
  /\b\d{1,4}[-./]\d{1,2}[-./]\d{1,4}\b/,
  /\b\d{1,2}:\d{2}\b/,
  /^[+-]?\d+[.,]\d+$/,
  /^[+-]?\d{5,}$/,
  /<[^>]*>/,
  /^.{80}/s,
  /\p{L}+(?:\s+\p{L}+){9}/u,
]

export function looksLikeData(name: string): boolean {
  return DATA.some((it) => it.test(name))
}

/** Whether the first line of a table is a row. One column that is data makes it one: then the others are data too. */
export function isHeaderData(columns: readonly string[]): boolean {
  return columns.some(looksLikeData)
}

/** The name of a field of a record, `*` for each key in it that is data. `columns`: the header, where it is one in name only. */
export function shownName(leaf: string, columns: readonly string[]): string {
  const column = columns.indexOf(leaf)
  if (column !== -1) return `column ${column + 1}`
  if (!looksLikeData(leaf)) return leaf
  const parts = leaf.split('.').map((it) => (looksLikeData(it) ? '*' : it))
  // A key with a dot in it, such as an address, is data as a whole only.
  return parts.includes('*') && !looksLikeData(parts.join('.')) && !leaf.includes('@') ? parts.join('.') : '*'
}
