/** Errors that end the process, each with the exit code an operator sees (docs/operations). */

/** Settings or signals.yaml that are wrong: exit 64. */
export class BadSettings extends Error {
  override readonly name = 'BadSettings'
  readonly exitCode = 64
}

/** A dependency that could not be reached at start: exit 69. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable'
  readonly exitCode = 69
}
