import { UsageError } from '../../../platform/errors.ts'
import { nearestName } from '../../../schemas/config/nearest-name.ts'
import { IDENTIFIER_KINDS } from '../../../schemas/identity/identifier-kind.ts'
import type { CsvLine } from '../../reference/read-csv.ts'
import type { NamedIdentifier } from '../../reference/find-customer-key.ts'

/** A column of a file that names customers, and what its cells are. */
export type IdentifierColumn = { readonly name: string; readonly kind: NamedIdentifier['kind'] }

const KINDS = [...IDENTIFIER_KINDS, 'customer_key'] as const

/** How the option is written, for its help. */
export const COLUMN_HELP = `a column that names the customer: \`email\`, or \`customer_no:account\` where the name is not the kind (${KINDS.join(', ')})`

/** Reads `email` or `customer_no:account`. */
export function parseColumn(text: string): IdentifierColumn {
  const split = text.lastIndexOf(':')
  const [name, stated] = split < 0 ? [text, text] : [text.slice(0, split), text.slice(split + 1)]
  const kind = KINDS.find((it) => it === stated.trim().toLowerCase())
  if (kind !== undefined && name.trim() !== '') return { name: name.trim(), kind }
  throw new UsageError(
    split < 0
      ? `what does the column ${text} hold? Write --column ${text}:account, with one of ${KINDS.join(', ')}`
      : `${stated} is not a kind of identifier; write one of ${KINDS.join(', ')} after the colon`,
  )
}

/** The place of a column in the first line of a file. Throws `UsageError` where it is not there, or there twice. */
export function findPlace({ cells }: CsvLine, name: string, file: string): number {
  const names = cells.map((it) => it.trim().toLowerCase())
  const place = names.indexOf(name.toLowerCase())
  if (place < 0) {
    const nearest = nearestName(name.toLowerCase(), names)
    const hint = nearest === undefined ? '' : `; ${nearest} is the nearest`
    throw new UsageError(`${file} has no column ${name}${hint}; its first line has ${names.join(', ')}`)
  }
  if (names.indexOf(name.toLowerCase(), place + 1) >= 0) throw new UsageError(`${file} has the column ${name} twice; rename one of them`)
  return place
}
