import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'

/**
 * How far a file has been read, in a file of its own: written under another name and renamed, so that a kill leaves the one before
 * or the one after. One that cannot be read counts as none; reading again is harmless, events keep their ids.
 */
export const Checkpoint = z.strictObject({
  version: z.literal(1),
  source: z.string(),
  /** Of the adapter and its mapping: another one may read the same rows otherwise, so it begins again. */
  adapter: z.string(),
  path: z.string(),
  /** The last record that is acknowledged, the byte behind it, the line that byte is on. */
  number: z.int(),
  end: z.int(),
  endLine: z.int(),
  done: z.boolean(),
  records: z.int(),
  events: z.int(),
  rejected: z.int(),
  skipped: z.int(),
  suppressed: z.int(),
})
export type Checkpoint = z.infer<typeof Checkpoint>

/** What makes a file this file: where it lies, how large it is, how it begins. A file that grew is another one. */
export type FileIdentity = { readonly source: string; readonly path: string; readonly size: number; readonly head: Uint8Array }

export function checkpointPath(folder: string, { source, path, size, head }: FileIdentity): string {
  const begins = createHash('sha256').update(head).digest('hex')
  const name = createHash('sha256').update(`${source}\n${path}\n${size}\n${begins}`).digest('hex')
  return join(folder, `file-${name.slice(0, 32)}.json`)
}

export async function loadCheckpoint(path: string): Promise<Checkpoint | undefined> {
  try {
    const parsed = Checkpoint.safeParse(JSON.parse(await readFile(path, 'utf8')))
    return parsed.success ? parsed.data : undefined
  } catch {
    return undefined
  }
}

/** `path` lies in the state folder, which is made where it is missing. */
export async function saveCheckpoint(folder: string, path: string, checkpoint: Checkpoint): Promise<void> {
  try {
    await mkdir(folder, { recursive: true })
    await writeFile(`${path}.new`, JSON.stringify(checkpoint))
    await rename(`${path}.new`, path)
  } catch (cause) {
    throw new Error(`the checkpoint ${path} cannot be written`, { cause })
  }
}
