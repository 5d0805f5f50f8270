import type { AnyRow, Dataset, Row } from '../schemas/datasets/dataset.ts'
import type { Interaction } from '../schemas/event/interaction.ts'
import type { ReferenceName } from '../schemas/reference/tables.ts'
import type { LogRecord } from './record.ts'
import type { ReferenceTables } from './reference/reference-tables.ts'

/**
 * A consumer: interactions in, rows of one dataset out. Pure: the same event and the same reference tables give the same rows, on any
 * machine, on any day.
 *
 * There are three kinds, which differ in what they need to know: the record as it was (`archive`), one interaction (`stateless`), or
 * one customer's history (`stateful`). Whatever needs many customers is a view, never a consumer.
 */
export type Consumer = Archive | Stateless | Stateful

/** One event as the runtime passes it on: decoded, checked, filtered by consent and suppression, not seen before. */
export type Received = {
  readonly interaction: Interaction
  readonly eventId: string
  /** When the log received the event, in epoch milliseconds. */
  readonly recordedAt: number
  /** Its offset in its partition. Of two events of one revision, the later one counts: by `recordedAt`, then by offset. */
  readonly offset: bigint
  /**
   * `allowed`: derive everything. When consent is unknown, the customer's reference and identifiers are already removed.
   * `withheld`: the customer denied or withdrew consent to analysis. Derive a row with keys only and `retracted: true`, and a
   * tombstone in the state, and nothing else.
   */
  readonly analysis: 'allowed' | 'withheld'
}

/** Interactions a dataset leaves out, counted by reason in the footer of the segment. */
export type Unwanted = 'test'

export type Stateless<D extends Dataset = Dataset> = {
  readonly kind: 'stateless'
  readonly dataset: D
  readonly leavesOut: readonly Unwanted[]
  /** The reference tables that rows are derived from. Left out: none. */
  readonly tables?: readonly ReferenceName[]
  /** The version of the rules and weights. With that of the tables it is part of every segment's footer. */
  readonly modelVersion: string
  derive(event: Received, tables: ReferenceTables): readonly Row<D>[]
}

export type Stateful<D extends Dataset = Dataset, C extends Dataset = Dataset, State = unknown> = {
  readonly kind: 'stateful'
  readonly dataset: D
  /** The dataset with the current state of each (brand, customer); one object per partition, under a fixed key. */
  readonly current: C
  readonly leavesOut: readonly Unwanted[]
  readonly tables?: readonly ReferenceName[]
  readonly modelVersion: string
  /**
   * The customer's state after this event, and the rows that record the change. Called only for events of a known customer.
   * A changed state yields at least one row; an unchanged one is returned as the same object and yields none.
   * The last row has in its `state` column what this event added, as text that `join` understands.
   */
  evolve(state: State | undefined, event: Received, tables: ReferenceTables): { readonly state: State; readonly rows: readonly Row<D>[] }
  /** Joins carried text (of a row, or of `currentRows`) into a state. Associative, commutative, idempotent. */
  join(state: State | undefined, carried: string): State
  /** The rows of `current` for one customer: one per brand; the last one has the whole state in its `state` column. */
  currentRows(customerKey: string, state: State, tables: ReferenceTables): readonly Row<C>[]
  /** What the job `score` makes of the states. Left out: nothing. */
  readonly scored?: Scored<State>
}

/**
 * What the job `score` makes of the states at an instant. Time alone moves a score or lets a moment pass, and no event says so: the
 * stream writes what an event changes, and `score` writes what the day changed.
 */
export type Scored<State = unknown> = {
  readonly daily: Daily<State>
  /** A dataset that is worked out anew from the whole state and replaced as a whole. Left out: none. */
  readonly keyed?: Keyed<State>
  /** The state without the interactions that began after an instant: for a run that assumes facts were known when they happened. */
  happenedBy(state: State, instant: number): State
}

/**
 * What counts as known at an instant. `recorded`: what the log had taken in by then. `happened`: the last version of what had begun by
 * then, whenever the log took it in; for a log that was filled later.
 */
export type KnownBy = 'recorded' | 'happened'

/** One customer at an instant, as `score` hands them over. */
export type Scoring<State = unknown> = {
  readonly customerKey: string
  /** What was known of the customer at `asOf`. */
  readonly state: State
  /** Epoch milliseconds; of a day, its last millisecond. */
  readonly asOf: number
  readonly knownBy: KnownBy
  readonly tables: ReferenceTables
}

/** A dataset with the rows that a day changed: one object per partition and day (consumers/jobs/score). */
export type Daily<State = unknown, D extends Dataset = Dataset> = {
  readonly dataset: D
  /** The columns that name what a row is about, whatever the day. `customer_key` is one of them. */
  readonly subject: readonly string[]
  /** The columns by whose last values `rows` decides whether something changed. */
  readonly compared: readonly string[]
  /**
   * The rows that are new at `asOf`: what is as it was yields none. `last` has one row for each subject of this customer that has a row
   * on an earlier day: the newest, with the columns of `subject` and `compared` alone. Pure; each subject at most once.
   */
  rows(scoring: Scoring<State>, last: readonly AnyRow[]): readonly Row<D>[]
}

/** A dataset with one object per partition, which each run of `score` replaces. */
export type Keyed<State = unknown, D extends Dataset = Dataset> = {
  readonly dataset: D
  rows(scoring: Scoring<State>): readonly Row<D>[]
}

export type Archive<D extends Dataset = Dataset> = {
  readonly kind: 'archive'
  /** `rejected`: the topic of the payloads from which producers could make no event. Left out: the topic of events. */
  readonly reads?: 'rejected'
  readonly dataset: D
  readonly modelVersion: string
  /** The row of one record, whether the record could be decoded or not. */
  keep(record: LogRecord, reading: RecordReading): Row<D>
}

export type RecordReading =
  | { readonly ok: true; readonly eventId: string }
  | { readonly ok: false; readonly eventId: string | undefined; readonly code: string; readonly path: string }

/** Widens the exact types of a consumer, so that the runtime can keep a list of consumers. */
export function stateful<D extends Dataset, C extends Dataset, State>(consumer: Stateful<D, C, State>): Stateful<D, C, State> {
  return consumer
}
