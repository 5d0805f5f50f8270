import type { Column } from '../../schemas/datasets/dataset.ts'
import type { LogRecord } from '../record.ts'

/**
 * What the loop needs from a log, a lake and a file format. Kafka, S3, files and memory implement it, and every implementation passes
 * the same contract suite (tests/contracts).
 */

/** What identifies a log. When a cluster is rebuilt or a topic recreated, offsets start again. */
export type LogIdentity = { readonly clusterId: string; readonly topic: string; readonly partitions: number }

export type Bounds = {
  /** The smallest offset that can still be read. */
  readonly earliest: bigint
  /** One after the largest offset in the log. */
  readonly end: bigint
}

export interface Source {
  identity(): Promise<LogIdentity>
  /**
   * The partitions assigned to this process, as they are assigned; read them concurrently. Ends when `signal` is aborted or, when
   * draining, when no more partitions will be assigned.
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
   * When nothing arrives, an empty batch comes at least once a second, so that the reader can look at the clock.
   * Ends when the partition is taken away, when the source is stopped, or, when draining, at the end of the log as of the start.
   * Throws `LogChanged` when the log is not the one that was opened, and any other error when it cannot be reached.
   */
  read(from: bigint): AsyncIterable<readonly LogRecord[]>
  /** Whether this process still owns the partition, judging by the last heartbeat. Saves wasted work; correctness does not depend on it. */
  owns(): boolean
  /** Whether this is still the log that was opened. Called again before every PUT. */
  same(): Promise<boolean>
  /** Commits the offset after each committed slot, as a hint for lag tools. A failure is logged, never thrown. */
  commitOffset(offset: bigint, slot: string): Promise<void>
}

/** Bytes from `start` up to but not including `end`, or the `last` bytes. Bytes beyond the object are left out; the body may be empty. */
export type Range = { readonly start: number; readonly end: number } | { readonly last: number }

export type Stored = {
  readonly body: Uint8Array
  readonly etag: string
  /** Of the whole object, in bytes. */
  readonly size: number
}

export type LakeEntry = { readonly key: string; readonly etag: string }

/**
 * An object store with atomic create and compare-and-swap. Any method may throw when the lake cannot be reached. After `create` or
 * `replace` throws, the outcome is unknown: read the object to find out.
 */
export interface Lake {
  /** Creates the object if there is none under this key (If-None-Match: *). */
  create(key: string, body: Uint8Array): Promise<'created' | 'exists'>
  /** Replaces the object if it is still the one that was read (If-Match). */
  replace(key: string, body: Uint8Array, etag: string): Promise<'replaced' | 'changed'>
  /** The object, or the requested range of it (a range beyond the end is cut); undefined when there is no object. */
  read(key: string, range?: Range): Promise<Stored | undefined>
  /** The keys that start with `prefix`, in byte order; only those after `after`. */
  list(prefix: string, after?: string): AsyncIterable<string>
  /** As `list`, with the etag of each object: it changes when the object is replaced. */
  entries(prefix: string): AsyncIterable<LakeEntry>
  /** The names directly below `prefix` (which ends with a slash) that are followed by a slash, in order. */
  folders(prefix: string): AsyncIterable<string>
  close(): Promise<void>
}

export type Value = string | number | bigint | boolean | Uint8Array | readonly string[] | null

/** A data file being written: one row group after another, then the footer. */
export type DataFile = {
  /** Writes one row group; `values` has one array per column, in their order, all of one length. */
  rowGroup(values: readonly (readonly Value[])[]): void
  /** Bytes written so far. */
  size(): number
  /** Finishes the file and returns its bytes. `facts` is kept in the footer, as text. */
  finish(facts: string): Uint8Array
}

/** A file format for segments. The format in use is Parquet; the law also runs with a faster one that keeps the same promises. */
export type Format = {
  begin(columns: readonly Column[]): DataFile
  /** The facts in the footer of a stored file; undefined when there is no such object. */
  footer(lake: Lake, key: string): Promise<string | undefined>
  /** The facts and the requested columns of a stored file, as one array per column. */
  read(
    lake: Lake,
    key: string,
    columns: readonly string[],
  ): Promise<{ readonly footer: string; readonly values: readonly (readonly Value[])[]; readonly etag: string } | undefined>
}

export interface Clock {
  /** Epoch milliseconds. */
  now(): number
  /** Resolves after `ms` milliseconds, or at once when the signal is aborted. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>
}
