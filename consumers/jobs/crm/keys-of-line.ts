import type { PseudonymKey } from '../../../schemas/event/identity.ts'
import { findCustomerKey } from '../../reference/find-customer-key.ts'
import type { CsvLine } from '../../reference/read-csv.ts'
import type { IdentifierColumn } from './identifier-columns.ts'

/** A column with its place in the file. */
export type PlacedColumn = IdentifierColumn & { readonly place: number }

/** The customer keys that a line names, each once, and what could not be understood, with line and column. */
export type LineKeys = { readonly keys: readonly string[]; readonly complaints: readonly string[] }

/** An empty cell names nobody and is no complaint. No complaint repeats a cell. */
export function keysOfLine({ line, cells }: CsvLine, columns: readonly PlacedColumn[], key: PseudonymKey): LineKeys {
  const keys = new Set<string>()
  const complaints: string[] = []
  for (const { name, kind, place } of columns) {
    const identifier = cells[place] ?? ''
    if (identifier.trim() === '') continue
    const found = findCustomerKey({ kind, identifier }, () => key)
    if (found.ok) keys.add(found.customerKey)
    else complaints.push(`line ${line}, column ${name}: ${found.complaint}`)
  }
  return { keys: [...keys], complaints }
}
