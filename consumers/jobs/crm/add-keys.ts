import { UsageError } from '../../../platform/errors.ts'
import type { PseudonymKey } from '../../../schemas/event/identity.ts'
import { collectComplaints } from './complaints.ts'
import { findPlace, type IdentifierColumn } from './identifier-columns.ts'
import { keysOfLine } from './keys-of-line.ts'
import { openCrm } from './read-crm.ts'
import { writeLine } from './write-line.ts'

export type KeyedFile = {
  readonly lines: number
  readonly keyed: number
  readonly empty: number
  readonly complaints: readonly string[]
}

type AddKeys = {
  readonly path: string
  readonly column: IdentifierColumn
  /** The name of the new column. */
  readonly as: string
  readonly key: PseudonymKey
  readonly write: (text: string) => unknown
  readonly progress: (lines: number) => void
}

/** Copies a CSV file with one more column, the customer key. The other cells stay as they are; where a cell names nobody, it is empty. */
export async function addKeys({ path, column, as, key, write, progress }: AddKeys): Promise<KeyedFile> {
  const { header, delimiter, lines } = await openCrm(path)
  const place = findPlace(header, column.name, path)
  if (header.cells.some((it) => it.trim().toLowerCase() === as.toLowerCase()))
    throw new UsageError(`${path} has a column ${as} already; name the new one with --as`)
  write(writeLine([...header.cells, as], delimiter))
  const width = header.cells.length
  const complaints = collectComplaints()
  const count = { lines: 0, keyed: 0, empty: 0 }
  for await (const line of lines) {
    if (line.cells.length > width)
      throw new UsageError(
        `${path}, line ${line.line} has ${line.cells.length} cells for ${width} columns; put a cell that contains the separator in quotation marks`,
      )
    const { keys, complaints: found } = keysOfLine(line, [{ ...column, place }], key)
    const missing = Array.from({ length: width - line.cells.length }, () => '')
    write(writeLine([...line.cells, ...missing, keys[0] ?? ''], delimiter))
    count.lines += 1
    count.keyed += keys.length
    count.empty += keys.length === 0 && found.length === 0 ? 1 : 0
    complaints.add(found)
    progress(count.lines)
  }
  return { ...count, complaints: complaints.render() }
}
