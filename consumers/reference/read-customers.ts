import type { PseudonymKey } from '../../schemas/event/identity.ts'
import { insiders, pushedInsiders } from '../../schemas/reference/insiders.ts'
import { protectedCustomers, pushedProtected } from '../../schemas/reference/protected.ts'
import type { ReferenceRow, ReferenceTable } from '../../schemas/reference/table.ts'
import { findCustomerKey, type NamedIdentifier } from './find-customer-key.ts'
import { findRepeats, readTable, type LineRow } from './read-table.ts'
import { writeTable, type WrittenTable } from './write-table.ts'

/** Reads the file of the insiders as the table that is stored. */
export function readInsiders(bytes: Uint8Array, key: PseudonymKey): WrittenTable {
  return readCustomers(pushedInsiders, bytes, key, insiders, ({ valid_from, valid_to }) => ({ valid_from, valid_to }))
}

/** Reads the file of the protected customers as the table that is stored. */
export function readProtected(bytes: Uint8Array, key: PseudonymKey): WrittenTable {
  return readCustomers(pushedProtected, bytes, key, protectedCustomers, ({ brand, valid_from, valid_to }) => ({
    brand,
    valid_from,
    valid_to,
  }))
}

/** Replaces each identifier of a file by its pseudonym. `keep` gives the other cells of a line. No complaint repeats an identifier. */
function readCustomers<Row extends ReferenceRow & NamedIdentifier>(
  pushed: ReferenceTable<Row>,
  bytes: Uint8Array,
  key: PseudonymKey,
  stored: Pick<ReferenceTable<ReferenceRow>, 'key' | 'row'>,
  keep: (row: Row) => ReferenceRow,
): WrittenTable {
  const read = readTable(pushed, bytes, ['identifier'])
  if (!read.ok) return read
  const complaints: string[] = []
  const lines: LineRow<ReferenceRow>[] = []
  for (const { line, row } of read.rows) {
    const found = findCustomerKey(row, key)
    if (found.ok) lines.push({ line, row: { customer_key: found.customerKey, ...keep(row) } })
    else complaints.push(`line ${line}, column identifier: ${found.complaint}`)
  }
  // Two spellings of one address are one customer.
  complaints.push(...findRepeats(stored, lines))
  if (complaints.length > 0) return { ok: false, complaints }
  const rows = lines.map(({ row }) => row)
  return { ok: true, body: writeTable(stored, rows), rows: rows.length }
}
