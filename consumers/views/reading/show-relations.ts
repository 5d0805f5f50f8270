import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { referenceKey } from '../../../schemas/reference/table.ts'
import { pushedTables, type PushedName } from '../../../schemas/reference/view-tables.ts'
import type { Lake } from '../../runtime/ports.ts'
import { composeRelations, referenceRelations } from '../reference-relations.ts'

/** The reference tables of a session. `version`: another text where one of them was pushed anew. */
export type ShownRelations = { readonly script: string; readonly version: string }

/**
 * The reference tables as they are now: in place, or over copies below `copies`, which are removed with the session. They are a few
 * small files that may be pushed anew at any time, so each query reads them. Restricted tables are not read.
 */
export async function showRelations(
  lake: Pick<Lake, 'entries' | 'read'>,
  folder: string | undefined,
  copies: string,
): Promise<ShownRelations> {
  const listed = new Map<string, string>()
  for await (const { key, etag } of lake.entries('v1/ref_')) listed.set(key, etag)
  const stored = new Set<PushedName>()
  const versions: string[] = []
  for (const { table } of referenceRelations) {
    const key = referenceKey(pushedTables[table])
    if (!listed.has(key)) continue
    stored.add(table)
    versions.push(`${key} ${listed.get(key) ?? ''}`)
    if (folder !== undefined) continue
    const found = await lake.read(key)
    if (found === undefined) throw new Error(`no object at ${key}: the reference table ${table} was removed while it was read`)
    const path = join(copies, key)
    await mkdir(dirname(path), { recursive: true, mode: 0o700 })
    await writeFile(path, found.body, { mode: 0o600 })
  }
  return { script: composeRelations(stored, folder ?? copies), version: versions.join(' ') }
}
