/**
 * One record of a file, parsed but not interpreted: a value, or the reason why there is none. `end` is the position at which reading
 * continues: the first byte after the record, in the file as it is stored.
 */
export type Raw = Where & (Readable | Unreadable)

type Where = {
  /** The number of the record, from 1; headers and blank lines are not counted. 0 is the header itself. */
  readonly number: number
  /** The line on which the record begins, from 1; 0 for files that are not read by lines. */
  readonly line: number
  readonly end: number
  /** The line of the byte at `end`. */
  readonly endLine: number
}

type Readable = { readonly ok: true; readonly value: unknown }

type Unreadable = {
  readonly ok: false
  readonly code: UnreadableRecordCode
  /** The bytes of the record, or its first 64 KiB. */
  readonly bytes: Uint8Array
}

export type UnreadableRecordCode =
  | 'too_long'
  | 'not_utf8'
  | 'not_json'
  | 'too_deep'
  | 'too_many_keys'
  | 'no_records'
  | 'stray_quote'
  | 'unclosed_quote'
  | 'column_count'
  | 'bad_header'
  | 'not_csv'

/** The number of bytes of an unreadable record that are kept for inspection. */
export const SHOWN_BYTES = 65_536
