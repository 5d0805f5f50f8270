/** A command line that cannot be meant as it is written: exit 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
  readonly exitCode = 2
}
