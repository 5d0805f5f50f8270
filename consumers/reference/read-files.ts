import { nearestName } from '../../schemas/config/nearest-name.ts'
import type { PseudonymKey } from '../../schemas/event/identity.ts'
import type { ReferenceTable } from '../../schemas/reference/table.ts'
import { customerTables } from '../../schemas/reference/customer-tables.ts'
import { pushedNames, pushedTables, type PushedName } from '../../schemas/reference/view-tables.ts'
import { readCustomers } from './read-customers.ts'
import { isUnfilled } from './write-template.ts'
import { readTable } from './read-table.ts'
import { writeTable, type WrittenTable } from './write-table.ts'

/** A table that is ready to be stored: pseudonyms only, in its one spelling. */
export type ReadyTable = { readonly name: PushedName; readonly body: Buffer; readonly rows: number }

export type FilesReading =
  | {
      readonly ok: true
      readonly tables: readonly ReadyTable[]
      /** Files that are left alone: templates without a line. Were they tables, they would empty what is stored. */
      readonly unfilled: readonly string[]
    }
  | { readonly ok: false; readonly complaints: readonly string[] }

/**
 * Reads the files of a folder as reference tables. Each file is named after its table; files of other kinds are left alone. `keyOf`
 * gives the key of pseudonyms, and is called only when a file has identifiers of customers.
 */
export function readReferenceFiles(files: ReadonlyMap<string, Uint8Array>, keyOf: () => PseudonymKey): FilesReading {
  const tables: ReadyTable[] = []
  const unfilled: string[] = []
  const complaints: string[] = []
  for (const [file, bytes] of files) {
    const name = tableOf(file)
    if (name === undefined) continue
    if (!isPushedName(name)) {
      complaints.push(misnamed(file, name))
      continue
    }
    if (isUnfilled(bytes)) {
      unfilled.push(file)
      continue
    }
    const customers = customerTables[name]
    const read = customers === undefined ? prepare(pushedTables[name], bytes) : readCustomers(customers, bytes, keyOf)
    if (read.ok) tables.push({ name, body: read.body, rows: read.rows })
    else complaints.push(...read.complaints.map((it) => `${file}: ${it}`))
  }
  if (complaints.length > 0) return { ok: false, complaints }
  if (tables.length > 0) return { ok: true, tables, unfilled }
  if (unfilled.length > 0)
    return { ok: false, complaints: [`the folder has templates alone (${unfilled.join(', ')}); write at least one line below the example`] }
  return { ok: false, complaints: [`the folder has no table; the files are named ${pushedNames.map((it) => `${it}.csv`).join(', ')}`] }
}

/** Whether a file of a folder is read. */
export function isTableFile(file: string): boolean {
  return tableOf(file) !== undefined
}

/** The table that the name of a file asks for, known or not; undefined when the file is of another kind. */
function tableOf(file: string): string | undefined {
  return file.startsWith('.') ? undefined : /^(.+)\.csv$/i.exec(file)?.[1]
}

function isPushedName(name: string): name is PushedName {
  return Object.hasOwn(pushedTables, name)
}

function misnamed(file: string, name: string): string {
  const nearest = nearestName(name.toLowerCase(), pushedNames)
  const hint = nearest === undefined ? '' : `; ${nearest}.csv is the nearest`
  return `${file}: there is no reference table ${name}${hint}; the tables are ${pushedNames.join(', ')}`
}

function prepare(table: ReferenceTable, bytes: Uint8Array): WrittenTable {
  const read = readTable(table, bytes)
  if (!read.ok) return read
  const rows = read.rows.map(({ row }) => row)
  return { ok: true, body: writeTable(table, rows), rows: rows.length }
}
