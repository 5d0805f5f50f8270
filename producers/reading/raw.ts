/**
 * One record of a file, read but not yet understood: a value, or why there is none. `end` is where reading goes on after it: the
 * byte behind the record, counted in the file as it lies there.
 */
export type Raw = Where & (Readable | Unreadable)

type Where = {
  /** Counted from 1, headers and blank lines not counted; 0 is the header itself. */
  readonly number: number
  /** The line of the file the record begins on, from 1; 0 where a file has no lines that count. */
  readonly line: number
  readonly end: number
  /** The line that byte is on. */
  readonly endLine: number
}

type Readable = { readonly ok: true; readonly value: unknown }

type Unreadable = {
  readonly ok: false
  readonly code: UnreadableCode
  /** The record as it is, or its first 64 KiB. */
  readonly bytes: Uint8Array
}

export type UnreadableCode =
  | 'too_long'
  | 'not_utf8'
  | 'not_json'
  | 'too_deep'
  | 'too_many_keys'
  | 'forbidden_key'
  | 'no_records'
  | 'stray_quote'
  | 'unclosed_quote'
  | 'column_count'
  | 'bad_header'
  | 'not_csv'

/** How much of a record that cannot be read is kept to show. */
export const SHOWN_BYTES = 65_536
