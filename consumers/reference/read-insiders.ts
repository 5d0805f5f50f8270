import type { z } from 'zod'
import type { PseudonymKey } from '../../schemas/event/identity.ts'
import { insiders, pushedInsiders } from '../../schemas/reference/insiders.ts'
import { findCustomerKey } from './find-customer-key.ts'
import { findRepeats, readTable, type LineRow } from './read-table.ts'
import { writeTable, type WrittenTable } from './write-table.ts'

type Insider = z.infer<typeof insiders.row>

/** Reads the file of the insiders, and replaces each identifier by its pseudonym. No complaint repeats an identifier. */
export function readInsiders(bytes: Uint8Array, key: PseudonymKey): WrittenTable {
  const read = readTable(pushedInsiders, bytes, ['identifier'])
  if (!read.ok) return read
  const complaints: string[] = []
  const lines: LineRow<Insider>[] = []
  for (const { line, row } of read.rows) {
    const found = findCustomerKey(row, key)
    const { valid_from, valid_to } = row
    if (found.ok) lines.push({ line, row: { customer_key: found.customerKey, valid_from, valid_to } })
    else complaints.push(`line ${line}, column identifier: ${found.complaint}`)
  }
  // Two spellings of one address are one customer.
  complaints.push(...findRepeats(insiders, lines))
  if (complaints.length > 0) return { ok: false, complaints }
  const rows = lines.map(({ row }) => row)
  return { ok: true, body: writeTable(insiders, rows), rows: rows.length }
}
