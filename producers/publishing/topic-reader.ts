import type { Frame } from '../../schemas/filelog/frame.ts'

/**
 * Reads a topic once, from given offsets to the end it had when it was opened. Kafka (kafka-reader.ts) and the file log
 * (filelog-reader.ts) implement it.
 */
export type TopicReader = {
  /** Which log this is, by its own word: a log made anew is another one. */
  readonly clusterId: string
  readonly topic: string
  /** The offsets of each partition when the topic was opened, by the number of the partition. */
  readonly bounds: readonly OffsetBounds[]
  /**
   * Gives each record to `take`, in the order of its partition and one at a time, from the partition's offset in `from` on. Offsets may
   * be missing. Ends when every partition was read to its end, or when `take` resolves with false.
   */
  read(from: readonly bigint[], take: (record: Frame) => Promise<boolean>): Promise<void>
  close(): Promise<void>
}

export type OffsetBounds = {
  /** The smallest offset that can still be read. */
  readonly earliest: bigint
  /** One after the largest offset. */
  readonly end: bigint
}
