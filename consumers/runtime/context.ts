import type { Consumer } from '../consumer.ts'
import type { Assignment, Clock, Format, Lake, LogIdentity, Source } from './ports.ts'

/** Everything one consumer needs to run, passed in by main.ts (or by a test). */
export type Work = {
  readonly consumer: Consumer
  readonly source: Source
  readonly lake: Lake
  readonly format: Format
  readonly clock: Clock
  readonly limits: Limits
  readonly budget: Budget
  readonly epoch: number
  readonly codeVersion: string
  /** The host and process that write, for people who read a footer. */
  readonly writer: string
  /** A new random string; one per commit, not per attempt. */
  readonly nonce: () => string
  /** A random number from 0 to 1, for the jitter of pauses. */
  readonly chance: () => number
  readonly emit: Emit
}

/** The context of one partition while it is followed. */
export type Chain = {
  readonly work: Work
  readonly partition: number
  readonly assignment: Assignment
  readonly identity: LogIdentity
  /** Aborted when the process should stop. */
  readonly stopping: AbortSignal
  /** Aborted when there is no time left to retry. */
  readonly deadline: AbortSignal
}

export type Limits = {
  readonly segmentBytes: number
  readonly segmentRows: number
  readonly segmentAgeMs: number
  readonly silentAgeMs: number
  readonly silentRecords: number
  readonly rememberedIds: number
  readonly currentEveryMs: number
  /** The consumer stops when more than this share of 1,000 records is refused; with 1 it never stops. */
  readonly maxRefused: number
  readonly onGap: 'stop' | 'record'
  /** How long an open PUT is retried after the process was asked to stop, in milliseconds. */
  readonly graceMs: number
}

/**
 * The memory that all open segments of a process may hold together. When it is exceeded, the largest segment is closed, and the
 * others wait before they take in more records.
 */
export type Budget = {
  /** A share of the budget for one open segment. */
  open(): Share
  /** Bytes held now. */
  held(): number
}

export type Share = {
  hold(bytes: number): void
  /** True when the budget is exceeded and this is the largest share: close the segment. */
  mustClose(): boolean
  /** True when the budget is exceeded and this share is not the largest: wait before taking in more records. */
  mustWait(): boolean
  release(): void
}

/** Receives the runtime events that feed logs, metrics and health. An event never contains a body, a customer key or a name. */
export type Emit = (event: RuntimeEvent) => void
export type RuntimeEvent =
  | { readonly what: 'opened'; readonly partition: number; readonly next: bigint; readonly state: number; readonly ids: number }
  | {
      readonly what: 'read'
      readonly partition: number
      readonly records: number
      readonly lastAppendTime: number | null
      /** Of the first record of the open segment; null while the segment has no rows, because nobody waits for it then. */
      readonly oldestAppendTime: number | null
      readonly next: bigint
    }
  | {
      readonly what: 'committed'
      readonly partition: number
      readonly key: string
      readonly records: number
      readonly rows: number
      readonly refused: number
      readonly suppressed: number
      readonly duplicates: number
      readonly bytes: number
      readonly encodeMs: number
      readonly putMs: number
      readonly next: bigint
    }
  | { readonly what: 'lost'; readonly partition: number; readonly key: string }
  /** A segment was derived but not written: the suppression list changed, or there was no time left. */
  | { readonly what: 'abandoned'; readonly partition: number; readonly key: string }
  | { readonly what: 'signpost'; readonly partition: number; readonly key: string; readonly why: 'start' | 'day' | 'gap' | 'epoch' }
  | { readonly what: 'retrying'; readonly partition: number; readonly why: string; readonly attempt: number }
  | { readonly what: 'current'; readonly partition: number; readonly customers: number; readonly bytes: number }
  | { readonly what: 'current_ahead'; readonly partition: number; readonly key: string }
  /** The memory budget is exceeded: the partition waits for a larger segment to be written. */
  | { readonly what: 'waiting'; readonly partition: number }
  | { readonly what: 'left'; readonly partition: number }
