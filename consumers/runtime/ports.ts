import type { Column } from '../../schemas/datasets/dataset.ts'
import type { LogRecord } from '../record.ts'

/**
 * What the loop needs of a log, of a lake and of a file format, in our words. Kafka, S3, files and memory answer to it, and each
 * passes the same contract suite (tests/contracts).
 */

/** What makes a log this log: a rebuilt cluster or a recreated topic starts its offsets again. */
export type LogIdentity = { readonly clusterId: string; readonly topic: string; readonly partitions: number }

export type Bounds = {
  /** The smallest offset that can still be read. */
  readonly earliest: bigint
  /** One behind the largest offset there is. */
  readonly end: bigint
}

export interface Source {
  identity(): Promise<LogIdentity>
  /**
   * The partitions this process is given, as they are given: read each beside the others. Ends when `signal` is raised or, when
   * draining, when there is nothing more to give.
   */
  assignments(signal: AbortSignal): AsyncIterable<Assignment>
  /** Leaves the group and closes the connection. Called when every assignment has been left. */
  close(): Promise<void>
}

export interface Assignment {
  readonly partition: number
  bounds(): Promise<Bounds>
  /**
   * Records from `from` on, in order, in batches. Offsets may be missing (holes), and a client may deliver older records first.
   * An empty batch comes at least once a second when nothing arrives, so that the reader can look at the clock.
   * Ends when the partition is taken away, when the source is stopped, or, when draining, at the end as it was at the start.
   * Throws `LogChanged` when the log cannot be the one that was opened, and any other error when it cannot be reached.
   */
  read(from: bigint): AsyncIterable<readonly LogRecord[]>
  /** Whether this process still owns the partition, as far as a heartbeat can tell. Saves wasted work; nothing rests on it. */
  owns(): boolean
  /** Whether this is still the log that was opened: asked once more before every PUT. */
  same(): Promise<boolean>
  /** Told after each committed slot: a hint for lag tools. Failure is logged, never thrown. */
  tell(offset: bigint, slot: string): Promise<void>
}

/** Bytes from `start` up to, not including, `end`; or the last so many. What lies beyond the object is left out, down to an empty body. */
export type Range = { readonly start: number; readonly end: number } | { readonly last: number }

export type Stored = {
  readonly body: Uint8Array
  readonly etag: string
  /** Of the whole object, in bytes. */
  readonly size: number
}

/**
 * A place for objects with atomic create and compare-and-swap. Any method may throw when the lake cannot be reached; after a
 * throw from `create` or `replace` the outcome is unknown: read the object to know.
 */
export interface Lake {
  /** Creates the object if there is none under this key (If-None-Match: *). */
  create(key: string, body: Uint8Array): Promise<'created' | 'exists'>
  /** Replaces the object if it is still the one that was read (If-Match). */
  replace(key: string, body: Uint8Array, etag: string): Promise<'replaced' | 'changed'>
  /** The object or the part of it that was asked for (a range beyond the end is cut); undefined where there is none. */
  read(key: string, range?: Range): Promise<Stored | undefined>
  /** The keys that start with `prefix`, in the order of their bytes, those after `after` only. */
  list(prefix: string, after?: string): AsyncIterable<string>
  /** The names directly below `prefix` (which ends with a slash) that are followed by a slash, in order. */
  folders(prefix: string): AsyncIterable<string>
  close(): Promise<void>
}

export type Value = string | number | bigint | boolean | Uint8Array | readonly string[] | null

/** A data file being written: row groups one after the other, then the facts about the file. */
export type DataFile = {
  /** Writes one row group; `values` has one array per column, in their order, all of one length. */
  rowGroup(values: readonly (readonly Value[])[]): void
  /** Bytes written so far. */
  size(): number
  /** Ends the file. `facts` is kept in the footer, as text. */
  finish(facts: string): Uint8Array
}

/** A file format for segments. Parquet is the one; the law also runs over a faster one that keeps the same promises. */
export type Format = {
  begin(columns: readonly Column[]): DataFile
  /** The facts in the footer of a stored file; undefined where there is no such object. */
  facts(lake: Lake, key: string): Promise<string | undefined>
  /** The facts and some columns of a stored file, as one array per asked column. */
  read(
    lake: Lake,
    key: string,
    columns: readonly string[],
  ): Promise<{ readonly facts: string; readonly values: readonly (readonly Value[])[]; readonly etag: string } | undefined>
}

export interface Clock {
  /** Epoch milliseconds. */
  now(): number
  /** Resolves after `ms`, or at once when the signal is raised. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>
}
