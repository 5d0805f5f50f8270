import type { PseudonymKey } from '../../schemas/event/identity.ts'
import { IDENTIFIER_KINDS } from '../../schemas/identity/identifier-kind.ts'
import type { CustomerTable } from '../../schemas/reference/customer-tables.ts'
import { referenceColumns, type ReferenceRow } from '../../schemas/reference/table.ts'
import { findCustomerKey, type NamedIdentifier } from './find-customer-key.ts'
import type { LineRow } from './find-mixed-splits.ts'
import { findRepeats, limitComplaints, readTable } from './read-table.ts'
import { writeTable, type WrittenTable } from './write-table.ts'

/**
 * Reads the file of a table about customers, and replaces each identifier by its pseudonym. `keyOf` is called only when the file has an
 * identifier. No complaint repeats an identifier.
 */
export function readCustomers(
  { stored, pushed, kind, identifier }: CustomerTable,
  bytes: Uint8Array,
  keyOf: () => PseudonymKey,
): WrittenTable {
  const read = readTable(pushed, bytes, [identifier])
  if (!read.ok) return read
  const columns = referenceColumns(stored).filter((it) => it !== KEY)
  const complaints: string[] = []
  const lines: LineRow<ReferenceRow>[] = []
  for (const { line, row } of read.rows) {
    const found = findCustomerKey(namedIn(row, kind, identifier), keyOf)
    const facts = Object.fromEntries(columns.map((name) => [name, row[name] ?? null]))
    if (found.ok) lines.push({ line, row: { [KEY]: found.customerKey, ...facts } })
    else complaints.push(`line ${line}, column ${identifier}: ${found.complaint}`)
  }
  // Two spellings of one address are one customer.
  complaints.push(...findRepeats(stored, lines))
  if (complaints.length > 0) return { ok: false, complaints: limitComplaints(complaints) }
  const rows = lines.map(({ row }) => row)
  return { ok: true, body: writeTable(stored, rows), rows: rows.length }
}

const KEY = 'customer_key'

function namedIn(row: ReferenceRow, kind: string, identifier: string): NamedIdentifier {
  const known = [...IDENTIFIER_KINDS, 'customer_key' as const].find((it) => it === row[kind])
  if (known === undefined) throw new Error(`the column ${kind} holds a word that its schema does not accept`)
  return { kind: known, identifier: String(row[identifier]) }
}
