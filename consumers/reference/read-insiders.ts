import type { z } from 'zod'
import { pseudonymize, readIdentifier, type PseudonymKey } from '../../schemas/event/identity.ts'
import { insiders, pushedInsiders } from '../../schemas/reference/insiders.ts'
import { findRepeats, readTable, type LineRow } from './read-table.ts'
import { writeTable, type WrittenTable } from './write-table.ts'

type Insider = z.infer<typeof insiders.row>
type PushedInsider = z.infer<typeof pushedInsiders.row>

/** Reads the file of the insiders, and replaces each identifier by its pseudonym. No complaint repeats an identifier. */
export function readInsiders(bytes: Uint8Array, key: PseudonymKey): WrittenTable {
  const read = readTable(pushedInsiders, bytes, ['identifier'])
  if (!read.ok) return read
  const complaints: string[] = []
  const lines: LineRow<Insider>[] = []
  for (const { line, row } of read.rows) {
    const found = keyOf(row, key)
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

type Pseudonym = { readonly ok: true; readonly customerKey: string } | { readonly ok: false; readonly complaint: string }

function keyOf({ kind, identifier }: PushedInsider, key: PseudonymKey): Pseudonym {
  if (kind === 'customer_key') {
    if (insiders.row.shape.customer_key.safeParse(identifier).success) return { ok: true, customerKey: identifier }
    return { ok: false, complaint: 'the cell is not a customer key; a customer key is p1: followed by 32 hex digits' }
  }
  const reading = readIdentifier(kind, identifier)
  if (reading.ok) return { ok: true, customerKey: pseudonymize(key, kind, reading.normalized) }
  return { ok: false, complaint: COMPLAINTS[reading.reason](kind) }
}

const COMPLAINTS = {
  nobody: (kind: string) => `the cell says that there is no ${kind}; remove the line`,
  damaged: () => 'a spreadsheet has removed digits of the number; format the column as text and enter the number again',
  unreadable: (kind: string) =>
    kind === 'phone'
      ? 'the cell is not a phone number; write it with + and the country code, like +49 30 123456'
      : `the cell is not an identifier of the kind ${kind}; correct the cell or the kind`,
} as const
