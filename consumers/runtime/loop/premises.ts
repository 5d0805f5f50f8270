import { referenceKey } from '../../../schemas/reference/table.ts'
import { referenceTables, type ReferenceName } from '../../../schemas/reference/tables.ts'
import type { Suppression } from '../../../schemas/suppression.ts'
import type { Consumer } from '../../consumer.ts'
import { makeReferenceTables, noTables, type ReferenceTables } from '../../reference/reference-tables.ts'
import { readStored, versionOf, type StoredTables } from '../../reference/stored-tables.ts'
import type { Work } from '../context.ts'
import type { Lake } from '../ports.ts'
import { readSuppression } from './suppression.ts'

/**
 * What rows rest on besides the log: the suppression list, and the reference tables that the consumer reads. Both are read when a
 * partition is opened and are fixed for as long as it stays open, so all rows of a segment rest on the same versions.
 */
export type Premises = { readonly suppression: Suppression; readonly tables: ReferenceTables }

/** Throws when one of them cannot be read, because nothing may be derived or written then. */
export async function readPremises({ lake, consumer }: Pick<Work, 'lake' | 'consumer'>): Promise<Premises> {
  const [suppression, stored] = await Promise.all([readSuppression(lake), readTables(lake, consumer)])
  return { suppression, tables: stored.size === 0 ? noTables : makeReferenceTables(readStored(stored), versionOf(stored)) }
}

/**
 * Which premise has another version now. `suppression`: open rows may be about a customer who was added, and must not be written.
 * `tables`: open rows are right for the tables they were derived with, and the next ones need the new tables.
 */
export async function findChange(
  { lake, consumer }: Pick<Work, 'lake' | 'consumer'>,
  { suppression, tables }: Premises,
): Promise<'none' | 'suppression' | 'tables'> {
  if ((await readSuppression(lake)).version !== suppression.version) return 'suppression'
  return versionOf(await readTables(lake, consumer)) === tables.version ? 'none' : 'tables'
}

/** The stored tables that a consumer reads. The record as it was needs none. */
async function readTables(lake: Lake, consumer: Consumer): Promise<StoredTables> {
  const names = consumer.kind === 'archive' ? [] : (consumer.tables ?? [])
  const stored = new Map<ReferenceName, Uint8Array>()
  for (const name of names) {
    const found = await lake.read(referenceKey(referenceTables[name]))
    if (found !== undefined) stored.set(name, found.body)
  }
  return stored
}
