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
  cluster_id: z.string(),
  topic: z.string(),
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

/** What a checkpoint is about: this file read into this log. A file that grew, or that begins or ends otherwise, is another one. */
export type CheckpointedFile = Destination & {
  readonly source: string
  readonly path: string
  readonly size: number
  /** The first and the last bytes of the file. */
  readonly head: Uint8Array
  readonly tail: Uint8Array
}

/** Where the events of a file go. What is in one log or topic is not in another one; a log made anew has another id. */
type Destination = { readonly clusterId: string; readonly topic: string }

export function checkpointPath(folder: string, { clusterId, topic, source, path, size, head, tail }: CheckpointedFile): string {
  const name = hashOf(JSON.stringify([clusterId, topic, source, path, size, hashOf(head), hashOf(tail)]))
  return join(folder, `file-${name.slice(0, 32)}.json`)
}

function hashOf(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex')
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
export async function saveCheckpoint(folder: string, path: string, checkpoint: Readonly<Record<string, unknown>>): Promise<void> {
  try {
    await mkdir(folder, { recursive: true })
    await writeFile(`${path}.new`, JSON.stringify(checkpoint))
    await rename(`${path}.new`, path)
  } catch (cause) {
    throw new Error(`the checkpoint ${path} cannot be written`, { cause })
  }
}
