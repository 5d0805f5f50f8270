/** One record of the log, as every source hands it over and as the archive keeps it. */
export type LogRecord = {
  readonly partition: number
  readonly offset: bigint
  readonly key: Uint8Array | null
  readonly value: Uint8Array | null
  readonly headers: readonly (readonly [string, Uint8Array])[]
  /** When the log took it in, epoch milliseconds; per partition it may go back when a leader changes. */
  readonly appendTime: number
}
