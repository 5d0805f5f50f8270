import { open } from 'node:fs/promises'
import { Broken } from '../../platform/errors.ts'
import { describeDamage, findEnd, firstOffsets, isDamage, readChunk, readIdentity } from '../../platform/log-files.ts'
import type { Frame } from '../../schemas/filelog/frame.ts'
import { logFile, partitionFolder, topicFolder } from '../../schemas/filelog/layout.ts'
import type { OffsetBounds, TopicReader } from './topic-reader.ts'

/** Opens a topic of the file log to read it. A topic to which nothing was ever published has no partitions. */
export async function openFileReader(folder: string, topic: string): Promise<TopicReader> {
  const topicAt = topicFolder(folder, topic)
  const identity = await readIdentity(topicAt)
  const folders = Array.from({ length: identity?.partitions ?? 0 }, (_, partition) => partitionFolder(topicAt, partition))
  const bounds = await Promise.all(folders.map(boundsOf))
  return {
    clusterId: identity?.cluster_id ?? '',
    topic,
    bounds,
    async read(from, take) {
      for (const [partition, at] of folders.entries()) {
        const span = { from: from[partition] ?? 0n, end: bounds[partition]?.end ?? 0n }
        if (span.from < span.end && !(await readPartition(at, partition, span, take))) return
      }
    },
    close: () => Promise.resolve(),
  }
}

async function boundsOf(partitionAt: string): Promise<OffsetBounds> {
  const found = await firstOffsets(partitionAt)
  const [earliest, first] = [found[0], found.at(-1)]
  if (earliest === undefined || first === undefined) return { earliest: 0n, end: 0n }
  const handle = await open(logFile(partitionAt, first), 'r')
  try {
    const { last } = await findEnd(handle, 0, (await handle.stat()).size)
    return { earliest, end: last === undefined ? first : last.offset + 1n }
  } finally {
    await handle.close()
  }
}

type Span = { readonly from: bigint; readonly end: bigint }

/** False when `take` wants no more. */
async function readPartition(partitionAt: string, partition: number, { from, end }: Span, take: Take): Promise<boolean> {
  const files = await firstOffsets(partitionAt)
  const begin = Math.max(
    files.findLastIndex((it) => it <= from),
    0,
  )
  for (const first of files.slice(begin)) {
    if (first >= end) break
    for await (const record of recordsOf(logFile(partitionAt, first), partition, from))
      if (record.offset < end && !(await take(record))) return false
  }
  return true
}

type Take = (record: Frame) => Promise<boolean>

async function* recordsOf(path: string, partition: number, from: bigint): AsyncGenerator<Frame, void> {
  const handle = await open(path, 'r')
  try {
    const { size } = await handle.stat()
    let next = from
    for (let at = 0; ;) {
      const { records, end, tail } = await readChunk(handle, partition, at, size, next)
      yield* records
      next = (records.at(-1)?.offset ?? next - 1n) + 1n
      at = end
      // What a dead writer left behind the last whole frame was never acknowledged.
      if (tail === 'damaged' && (await isDamage(handle, at, size))) throw new Broken(describeDamage(path, at, next))
      if (tail !== 'more') return
    }
  } finally {
    await handle.close()
  }
}
