import { createHash } from 'node:crypto'
import type { ReferenceRow, ReferenceTable } from '../../schemas/reference/table.ts'
import { referenceTables, type ReferenceName, type ReferenceRows } from '../../schemas/reference/tables.ts'
import type { PushedName } from '../../schemas/reference/view-tables.ts'
import { readTable } from './read-table.ts'

/** The bytes of the tables that are stored, by name. */
export type StoredTables = ReadonlyMap<PushedName, Uint8Array>

/**
 * The version of stored tables: 8 hex digits of their content. A table without lines is as good as none, so it does not count; without
 * any line the version is empty.
 */
export function versionOf(stored: StoredTables): string {
  const names = [...stored.keys()].filter((name) => hasLines(stored.get(name))).toSorted()
  if (names.length === 0) return ''
  const hash = createHash('sha256')
  for (const name of names) hash.update(`${name} ${digestOf(stored.get(name))}\n`)
  return hash.digest('hex').slice(0, DIGITS)
}

const DIGITS = 8

/** The stored spelling of a table has its header on the first line, and ends with a line break. */
function hasLines(body: Uint8Array | undefined): boolean {
  if (body === undefined) return false
  const end = body.indexOf(NEWLINE)
  return end !== -1 && end < body.length - 1
}

const NEWLINE = 10

function digestOf(body: Uint8Array = new Uint8Array(0)): string {
  return createHash('sha256').update(body).digest('hex')
}

/** The rows of one stored table; none where it is not stored. Throws when it is not a table of this version. */
export function readStoredTable<Row extends ReferenceRow>(
  stored: StoredTables,
  name: PushedName,
  table: ReferenceTable<Row>,
): readonly Row[] {
  const body = stored.get(name)
  if (body === undefined) return []
  const read = readTable(table, body)
  if (read.ok) return read.rows.map(({ row }) => row)
  throw new Error(`the stored reference table ${name} cannot be read: ${read.complaints.join('; ')}; push it again`)
}

/** The rows of the stored tables that derivations read. Throws when one of them is not a table of this version. */
export function readStored(stored: StoredTables): ReferenceRows {
  const rowsOf = <Row extends ReferenceRow>(name: ReferenceName, table: ReferenceTable<Row>) => readStoredTable(stored, name, table)
  return {
    brands: rowsOf('brands', referenceTables.brands),
    products: rowsOf('products', referenceTables.products),
    complements: rowsOf('complements', referenceTables.complements),
    campaigns: rowsOf('campaigns', referenceTables.campaigns),
    competitors: rowsOf('competitors', referenceTables.competitors),
    phrases: rowsOf('phrases', referenceTables.phrases),
    topics: rowsOf('topics', referenceTables.topics),
    insiders: rowsOf('insiders', referenceTables.insiders),
    protected: rowsOf('protected', referenceTables.protected),
  }
}
