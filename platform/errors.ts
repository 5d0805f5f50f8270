import { exitCodes } from './exit-codes.ts'

/** Errors that end a process, each with one exit code of the table. */

/** Arguments of a command that are wrong. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
  readonly exitCode = exitCodes.usage.code
}

/** Settings or signals.yaml that are wrong. */
export class BadSettings extends Error {
  override readonly name = 'BadSettings'
  readonly exitCode = exitCodes.badSettings.code
}

/** A dependency that could not be reached at start. */
export class Unreachable extends Error {
  override readonly name: string = 'Unreachable'
  readonly exitCode = exitCodes.unreachable.code
}

/** A broken invariant: systemic refusals, a gap, a client that gave up. */
export class Broken extends Error {
  override readonly name = 'Broken'
  readonly exitCode = exitCodes.broken.code
}

/** The store or the log does not let this process do its work. A restart does not help; somebody must permit it. */
export class NotPermitted extends Error {
  override readonly name = 'NotPermitted'
  readonly exitCode = exitCodes.notPermitted.code
}

/** Unsafe store, topic or fingerprint. A restart does not help; somebody must look. */
export class Unsafe extends Error {
  override readonly name: string = 'Unsafe'
  readonly exitCode = exitCodes.unsafe.code
}
