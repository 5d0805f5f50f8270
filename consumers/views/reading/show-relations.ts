import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { referenceKey } from '../../../schemas/reference/table.ts'
import { pushedNames, type PushedName } from '../../../schemas/reference/view-tables.ts'
import type { Lake } from '../../runtime/ports.ts'
import { composeRelations } from '../reference-relations.ts'

/**
 * The script of the reference tables as they are now: in place, or over copies below `copies`, which are removed with the session. They
 * are a few small files that may be pushed anew at any time, so each query reads them.
 */
export async function showRelations(lake: Pick<Lake, 'read'>, folder: string | undefined, copies: string): Promise<string> {
  const stored = new Set<PushedName>()
  for (const name of pushedNames) {
    const key = referenceKey({ name })
    const found = await lake.read(key)
    if (found === undefined) continue
    stored.add(name)
    if (folder !== undefined) continue
    const path = join(copies, key)
    await mkdir(dirname(path), { recursive: true, mode: 0o700 })
    await writeFile(path, found.body, { mode: 0o600 })
  }
  return composeRelations(stored, folder ?? copies)
}
