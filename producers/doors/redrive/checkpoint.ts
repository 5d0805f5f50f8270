import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { saveCheckpoint } from '../file/checkpoint.ts'
import { ALL_WAIT, type Waiting } from './waiting.ts'

const offset = z
  .string()
  .regex(/^\d{1,19}$/)
  .transform((it) => BigInt(it))

/** Which payloads of one partition wait, in a file of its own. A file that cannot be read counts as none: ids are derived. */
const RedriveCheckpoint = z.strictObject({
  version: z.literal(1),
  cluster_id: z.string(),
  topic: z.string(),
  partition: z.int(),
  next: offset,
  left: z.array(z.tuple([offset, offset])),
})

/** A partition of one rejected topic. A topic that was made anew has another cluster id, and all of its payloads wait. */
export type RejectedPartition = { readonly clusterId: string; readonly topic: string; readonly partition: number }

export async function loadWaiting(folder: string, of: RejectedPartition): Promise<Waiting> {
  try {
    const parsed = RedriveCheckpoint.safeParse(JSON.parse(await readFile(pathOf(folder, of), 'utf8')))
    if (!parsed.success) return ALL_WAIT
    return { next: parsed.data.next, left: parsed.data.left.map(([first, last]) => ({ first, last })) }
  } catch {
    return ALL_WAIT
  }
}

export async function saveWaiting(folder: string, of: RejectedPartition, { next, left }: Waiting): Promise<void> {
  const { clusterId: cluster_id, topic, partition } = of
  await saveCheckpoint(folder, pathOf(folder, of), {
    version: 1,
    cluster_id,
    topic,
    partition,
    next: String(next),
    left: left.map(({ first, last }) => [String(first), String(last)]),
  })
}

function pathOf(folder: string, { clusterId, topic, partition }: RejectedPartition): string {
  const name = createHash('sha256')
    .update(JSON.stringify([clusterId, topic, partition]))
    .digest('hex')
  return join(folder, `redrive-${name.slice(0, 32)}.json`)
}
