/** One record of the log, as every source delivers it and as the archive keeps it. */
export type LogRecord = {
  readonly partition: number
  readonly offset: bigint
  readonly key: Uint8Array | null
  readonly value: Uint8Array | null
  readonly headers: readonly (readonly [string, Uint8Array])[]
  /** When the log received the record, in epoch milliseconds. Within a partition it may go back when the leader changes. */
  readonly appendTime: number
}
