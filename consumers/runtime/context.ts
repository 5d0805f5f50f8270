import type { Consumer } from '../consumer.ts'
import type { Assignment, Clock, Format, Lake, LogIdentity, Source } from './ports.ts'

/** Everything one consumer needs to run, handed in by main.ts (or by a test). */
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
  /** Who writes: host and process, for people who read a footer. */
  readonly writer: string
  /** A new random text; one per commit, not per attempt. */
  readonly nonce: () => string
  /** A random number from 0 to 1, for the length of pauses. */
  readonly chance: () => number
  readonly told: Told
}

/** What is known while one partition is followed. */
export type Chain = {
  readonly work: Work
  readonly partition: number
  readonly assignment: Assignment
  readonly identity: LogIdentity
  /** Raised when the process is to stop. */
  readonly stopping: AbortSignal
  /** Raised when there is no more time to try. */
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
  /** Share of refused records in 1,000 beyond which the consumer stops; 1 never stops. */
  readonly maxRefused: number
  readonly onGap: 'stop' | 'record'
  /** After stopping was asked for, how long an open PUT is tried again. */
  readonly graceMs: number
}

/**
 * The memory all open segments of a process may hold together. Beyond it the largest is asked to close, and the others wait
 * before they take more in.
 */
export type Budget = {
  /** A share of the budget for one open segment. */
  open(): Share
  /** Bytes held now. */
  held(): number
}

export type Share = {
  hold(bytes: number): void
  /** True when this is the largest share of a budget that is exceeded: close the segment. */
  mustClose(): boolean
  /** True when the budget is exceeded and this share is not the largest: wait before taking more in. */
  mustWait(): boolean
  release(): void
}

/** What the loop tells those who watch: logs, metrics and health are made of it. Never a body, a key or a name. */
export type Told = (event: Happened) => void
export type Happened =
  | { readonly what: 'opened'; readonly partition: number; readonly next: bigint; readonly state: number; readonly ids: number }
  | {
      readonly what: 'read'
      readonly partition: number
      readonly records: number
      readonly lastAppendTime: number | null
      /** Of the first record of the open segment; null while that has no rows: nobody waits for it. */
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
  /** Derived, and then not written: the suppression list changed, or there was no more time. */
  | { readonly what: 'abandoned'; readonly partition: number; readonly key: string }
  | { readonly what: 'signpost'; readonly partition: number; readonly key: string; readonly why: 'start' | 'day' | 'gap' | 'epoch' }
  | { readonly what: 'retrying'; readonly partition: number; readonly why: string; readonly attempt: number }
  | { readonly what: 'current'; readonly partition: number; readonly customers: number; readonly bytes: number }
  | { readonly what: 'current_ahead'; readonly partition: number; readonly key: string }
  /** The memory of the process is full: waits for a larger segment to be written. */
  | { readonly what: 'waiting'; readonly partition: number }
  | { readonly what: 'left'; readonly partition: number }
