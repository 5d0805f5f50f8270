import { Unsafe } from '../../platform/errors.ts'

/** Errors that only the loop knows; those that end a process with a code of their own are in platform/errors.ts. */

/** The log is not the one that was opened: another cluster, a recreated topic, a changed number of partitions. */
export class LogChanged extends Unsafe {
  override readonly name = 'LogChanged'
}

/**
 * The partition was assigned to another process, or this process is stopping, before an answer arrived. Nothing failed, and nothing
 * is left to do.
 */
export class PartitionRevoked extends Error {
  override readonly name = 'PartitionRevoked'
  constructor(partition: number) {
    super(`partition ${partition} was taken away`)
  }
}

/** Whether an error is a bug in this program: logs and stores do not throw these, and retrying does not help. */
export function isMistake(error: unknown): boolean {
  return error instanceof Error && MISTAKES.has(error.name)
}

const MISTAKES: ReadonlySet<string> = new Set(['TypeError', 'ReferenceError', 'RangeError', 'SyntaxError'])
