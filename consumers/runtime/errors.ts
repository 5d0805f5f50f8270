/** Errors of the runtime, each with the exit code an operator sees (docs/operations). */

/** Unsafe store, topic or fingerprint: exit 78. Restarting does not help; somebody must look. */
export class Unsafe extends Error {
  override readonly name: string = 'Unsafe'
  readonly exitCode = 78
}

/** The log cannot be the one that was opened: another cluster, a recreated topic, a changed number of partitions. */
export class LogChanged extends Unsafe {
  override readonly name = 'LogChanged'
}

/** A broken invariant: systemic refusals, a gap, a consumer that died: exit 70. */
export class Broken extends Error {
  override readonly name = 'Broken'
  readonly exitCode = 70
}

/** The partition went to another process, or this one stops, before an answer came: nothing failed, and nothing is left to do. */
export class TakenAway extends Error {
  override readonly name = 'TakenAway'
  constructor(partition: number) {
    super(`partition ${partition} was taken away`)
  }
}

/** Whether an error is a mistake of the program itself: no log and no store throws these, and trying again does not mend them. */
export function isMistake(error: unknown): boolean {
  return error instanceof Error && MISTAKES.has(error.name)
}

const MISTAKES: ReadonlySet<string> = new Set(['TypeError', 'ReferenceError', 'RangeError', 'SyntaxError'])

/** The store or the log does not let this process do its work: exit 77 at start. Restarting does not help; somebody must permit it. */
export class NotPermitted extends Error {
  override readonly name = 'NotPermitted'
  readonly exitCode = 77
}

/** A dependency that could not be reached at start: exit 69. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable'
  readonly exitCode = 69
}
