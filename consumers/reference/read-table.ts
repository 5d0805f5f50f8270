import { referenceColumns, type ReferenceRow, type ReferenceTable } from '../../schemas/reference/table.ts'
import { mayBeEmpty } from '../../schemas/reference/cell.ts'
import { looksPersonal } from '../../schemas/reference/fact-cells.ts'
import { nearestName } from '../../schemas/config/nearest-name.ts'
import { findMixedSplits, type LineRow } from './find-mixed-splits.ts'
import { readCsv, type CsvLine } from './read-csv.ts'

export type TableReading<Row> =
  { readonly ok: true; readonly rows: readonly LineRow<Row>[] } | { readonly ok: false; readonly complaints: readonly string[] }

/** Above this many complaints the file is another one than was meant. */
const MOST_COMPLAINTS = 20

/**
 * Reads a reference table from the bytes of its file. Each complaint names the line, the column and what to do. `secret` are columns
 * whose cells no complaint repeats, nor what looks like one of them in another column.
 */
export function readTable<Row extends ReferenceRow>(
  table: ReferenceTable<Row>,
  bytes: Uint8Array,
  secret: readonly string[] = [],
): TableReading<Row> {
  const csv = readCsv(bytes)
  if (!csv.ok) return { ok: false, complaints: [csv.complaint] }
  const names = csv.header.cells.map((it) => it.trim().toLowerCase())
  const misnamed = findMisnamed(names, table)
  if (misnamed.length > 0) return { ok: false, complaints: misnamed.map((it) => `line ${csv.header.line}: ${it}`) }
  const complaints: string[] = []
  const rows: LineRow<Row>[] = []
  for (const line of csv.lines) {
    const read = readLine(table, names, line, secret)
    if (read.ok) rows.push({ line: line.line, row: read.row })
    else complaints.push(...read.complaints)
  }
  complaints.push(...findRepeats(table, rows), ...findMixedSplits(table, rows))
  return complaints.length === 0 ? { ok: true, rows } : { ok: false, complaints: limitComplaints(complaints) }
}

function findMisnamed(names: readonly string[], table: Pick<ReferenceTable<unknown>, 'row' | 'key'>): readonly string[] {
  const known = referenceColumns(table)
  const unknown = names.flatMap((name, index) => {
    if (name === '') return [`column ${index + 1} has no name; name it or remove it`]
    if (names.indexOf(name) < index) return [`the column ${name} is there twice; remove one of them`]
    if (known.includes(name)) return []
    const nearest = nearestName(name, known)
    return [`there is no column ${name}${nearest === undefined ? '' : `; ${nearest} is the nearest`}; the columns are ${known.join(', ')}`]
  })
  const missing = known.filter((name) => !names.includes(name) && !mayBeEmpty(table.row.shape[name]))
  return [...unknown, ...missing.map((name) => `the column ${name} is missing; add it`)]
}

type LineReading<Row> = { readonly ok: true; readonly row: Row } | { readonly ok: false; readonly complaints: readonly string[] }

function readLine<Row extends ReferenceRow>(
  table: ReferenceTable<Row>,
  names: readonly string[],
  { line, cells }: CsvLine,
  secret: readonly string[],
): LineReading<Row> {
  const surplus = cells.slice(names.length).filter((it) => it.trim() !== '').length
  if (surplus > 0) {
    const sentence = `line ${line} has ${cells.length} cells for ${names.length} columns; put a cell that contains the separator in quotation marks`
    return { ok: false, complaints: [sentence] }
  }
  const texts = Object.fromEntries(referenceColumns(table).map((name) => [name, cells[names.indexOf(name)] ?? '']))
  const parsed = table.row.safeParse(texts)
  if (parsed.success) {
    const wrong = findBackwards(parsed.data) ?? table.check?.(parsed.data)
    return wrong === undefined ? { ok: true, row: parsed.data } : { ok: false, complaints: [`line ${line}, ${wrong}`] }
  }
  const complaints = parsed.error.issues.map(({ path, message }) => {
    const column = String(path[0])
    const text = texts[column] ?? ''
    const isSecret = secret.includes(column) || (secret.length > 0 && looksPersonal(text))
    const shown = isSecret ? 'the cell' : `"${text.slice(0, 60)}"`
    return `line ${line}, column ${column}: ${shown} ${message}`
  })
  return { ok: false, complaints }
}

const PERIODS = [
  ['valid_from', 'valid_to'],
  ['live_from', 'live_to'],
] as const

function findBackwards(row: ReferenceRow): string | undefined {
  for (const [from, to] of PERIODS) {
    const [first, last] = [row[from], row[to]]
    if (typeof first === 'string' && typeof last === 'string' && first > last)
      return `column ${to}: ${last} is before ${from}, ${first}; exchange them, or leave one empty`
  }
  return undefined
}

/** Lines of one name that apply on the same day: a look-up would have two answers. */
export function findRepeats<Row extends ReferenceRow>(
  { key }: Pick<ReferenceTable<Row>, 'key'>,
  rows: readonly LineRow<Row>[],
): readonly string[] {
  if (key.length === 0) return []
  const known = new Map<string, LineRow<Row>[]>()
  return rows.flatMap((it) => {
    const name = JSON.stringify(key.map((column) => String(it.row[column] ?? '').toLowerCase()))
    const same = known.get(name) ?? []
    known.set(name, [...same, it])
    const other = same.find(({ row }) => overlap(row, it.row))
    return other === undefined
      ? []
      : [
          `line ${it.line} has the same ${key.join(' and ')} as line ${other.line}${'valid_from' in it.row ? ', and both apply on the same day; remove one, or give them other valid_from and valid_to' : '; remove one'}`,
        ]
  })
}

function overlap(a: ReferenceRow, b: ReferenceRow): boolean {
  return starts(a) <= ends(b) && starts(b) <= ends(a)
}

const starts = (row: ReferenceRow): string => String(row['valid_from'] ?? '')
const ends = (row: ReferenceRow): string => String(row['valid_to'] ?? '9999-12-31')

/** No more complaints than a person reads. */
export function limitComplaints(complaints: readonly string[]): readonly string[] {
  const rest = complaints.length - MOST_COMPLAINTS
  return rest <= 0 ? complaints : [...complaints.slice(0, MOST_COMPLAINTS), `${rest} more complaints are not shown`]
}
