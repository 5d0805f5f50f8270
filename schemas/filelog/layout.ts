import { join } from 'node:path'
import { z } from 'zod'

/**
 * The files of the file log. Producers write them (producers/publishing/filelog.ts), consumers only read them
 * (consumers/runtime/filelog/source.ts).
 *
 * ```
 * <folder>/<topic>/log.json                            the identity of the log: created once, never changed
 * <folder>/<topic>/p00000/00000000000000000000.log     frames (frame.ts), named after the offset of the first frame
 * <folder>/<topic>/p00000/00000000000000058211.log     the next file continues where the previous one ends
 * <folder>/<topic>/p00000/lock                         held by the writer of a batch (platform/file-lock.ts)
 * ```
 * Only the last file of a partition grows. Whole frames are never removed. Bytes that a dead writer left after the last whole frame
 * were never acknowledged, and the next writer removes them.
 */
export const FileLogIdentity = z.object({
  cluster_id: z.string().min(1),
  partitions: z.int().min(1).max(10_000),
  created_at: z.iso.datetime(),
})
export type FileLogIdentity = z.infer<typeof FileLogIdentity>

/** Throws for a name that is not a valid name of a Kafka topic: it could point outside the folder. */
export function topicFolder(folder: string, topic: string): string {
  if (!/^[a-zA-Z0-9._-]{1,249}$/.test(topic) || topic === '.' || topic === '..')
    throw new Error(`"${topic}" is not a valid name of a topic: use letters, digits, dots, dashes and underscores, at most 249`)
  return join(folder, topic)
}

export const identityFile = (topicAt: string) => join(topicAt, 'log.json')
export const partitionFolder = (topicAt: string, partition: number) => join(topicAt, `p${String(partition).padStart(5, '0')}`)
export const logFile = (partitionAt: string, first: bigint) => join(partitionAt, `${String(first).padStart(20, '0')}.log`)
