import { join } from 'node:path'
import { z } from 'zod'

/**
 * The file log: which file holds what. Producers write it (producers/publishing/filelog.ts), consumers read it (consumers/runtime/filelog/source.ts);
 * neither changes what the other wrote.
 *
 * ```
 * <folder>/<topic>/log.json                            which log this is: made once, never changed
 * <folder>/<topic>/p00000/00000000000000000000.log     frames (frame.ts), named for the offset of the first one
 * <folder>/<topic>/p00000/00000000000000058211.log     the next file begins where the one before ends
 * <folder>/<topic>/p00000/lock                         held by the writer of a batch (platform/file-lock.ts)
 * ```
 * Only the last file of a partition grows. Whole frames are never taken back; what a dead writer left behind the last whole one
 * was acknowledged to nobody, and the next writer cuts it off.
 */
export const FileLogIdentity = z.object({
  cluster_id: z.string().min(1),
  partitions: z.int().min(1).max(10_000),
  created_at: z.iso.datetime(),
})
export type FileLogIdentity = z.infer<typeof FileLogIdentity>

/** Throws for a topic whose name could not be Kafka's, and so might leave the folder. */
export function topicFolder(folder: string, topic: string): string {
  if (!/^[a-zA-Z0-9._-]{1,249}$/.test(topic) || topic === '.' || topic === '..')
    throw new Error(`"${topic}" is no name for a topic: letters, digits, dots, dashes and underscores, at most 249`)
  return join(folder, topic)
}

export const identityFile = (topicAt: string) => join(topicAt, 'log.json')
export const partitionFolder = (topicAt: string, partition: number) => join(topicAt, `p${String(partition).padStart(5, '0')}`)
export const logFile = (partitionAt: string, first: bigint) => join(partitionAt, `${String(first).padStart(20, '0')}.log`)
