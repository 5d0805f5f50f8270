import type { System } from '../../adapter.ts'
import { leavesOf } from '../../formats/leaves.ts'
import { recordReads } from '../../formats/recording.ts'

/** Which fields of payloads a system reads, counted while it reads them. */
export type ReadingSystem = {
  /** The same system; it takes note of what it reads. */
  readonly system: System
  /** The fields of a payload that hold something and were not read. Empty for a payload that was refused: nobody read it to its end. */
  unreadOf(payload: unknown): readonly string[]
}

/** Watches a system that has no coverage of its own. */
export function watchReading(system: System): ReadingSystem {
  const reads = new Map<unknown, ReadonlySet<string>>()
  return {
    system: {
      ...system,
      normalize(payload, context) {
        const { payload: watched, read } = recordReads(payload)
        const normalized = system.normalize(watched, context)
        if (normalized.ok) reads.set(payload, read)
        return normalized
      },
    },
    unreadOf(payload) {
      const read = reads.get(payload)
      return read === undefined ? [] : [...leavesOf(payload)].filter((it) => !read.has(it))
    },
  }
}
