import { parseJson } from './json.ts'
import type { LineOptions, LineReader } from './lines.ts'
import { SHOWN_BYTES, type Raw } from './raw.ts'

/**
 * Reads JSON objects that stand one after the other, with line ends between them or without, on one line or on several, in an array at
 * the top or not. Each object is one record. A record that is torn costs itself: reading continues at the line end or the brace that
 * JSON does not permit where it stands. Bytes that belong to no object are one unreadable record up to the end of their line.
 */
export function sequenceReader({ longest, resume }: LineOptions): LineReader {
  let number = resume?.number ?? 0
  let line = resume?.endLine ?? 1
  let read = resume?.end ?? 0
  let rows: Raw[] = []
  /** The bytes of the current record so far, and the line on which it begins. */
  let held: Uint8Array[] = []
  let heldBytes = 0
  let begunOn = line
  let isTooLong = false
  /** The brackets that are open, as the bytes that close them. Empty: between records. */
  let open: number[] = []
  let isQuoted = false
  let isEscaped = false
  /** How many brackets are open beyond those of `open`. */
  let deeper = 0
  /** The last byte of the record, and the last one that is no space. */
  let before = 0
  let last = 0
  /** Between records: bytes that belong to none. */
  let isStray = false

  return {
    push(chunk) {
      let start = 0
      for (let at = 0; at < chunk.length; at += 1) {
        const byte = chunk[at] ?? 0
        if (byte === LF) line += 1
        if (open.length > 0) {
          if (isTorn(byte)) {
            const isBrace = byte === OPEN_BRACE
            hold(chunk.subarray(start, at))
            finish(false, byte === LF ? 1 : 0)
            start = at
            if (isBrace) begin()
          } else if (goesOn(byte)) {
            hold(chunk.subarray(start, at + 1))
            finish(true)
            start = at + 1
          }
        } else if (byte === OPEN_BRACE) {
          hold(isStray ? chunk.subarray(start, at) : NO_BYTES, isStray ? 0 : at - start)
          if (isStray) finish(false)
          start = at
          begin()
        } else if (!isStray && !isBetween(byte)) {
          hold(NO_BYTES, at - start)
          start = at
          begunOn = line
          isStray = true
        } else if (isStray && byte === LF) {
          hold(chunk.subarray(start, at))
          finish(false, 1)
          start = at
        }
      }
      if (open.length > 0 || isStray) hold(chunk.subarray(start))
      else hold(NO_BYTES, chunk.length - start)
      return taken()
    },
    end() {
      if (open.length > 0 || isStray) finish(false)
      return taken()
    },
  }

  function begin(): void {
    open = [CLOSE_BRACE]
    deeper = 0
    before = OPEN_BRACE
    last = OPEN_BRACE
    begunOn = line
    isQuoted = false
    isEscaped = false
  }

  /** Whether JSON does not permit this byte inside the record: a line end in a text, or an object where none may begin. */
  function isTorn(byte: number): boolean {
    if (isQuoted) return byte === LF
    if (byte !== OPEN_BRACE || deeper > 0) return false
    // At the start of a line stands the next record, not the value of a field.
    if (last === COLON) return before === LF
    return !(open.at(-1) === CLOSE_BRACKET && (last === COMMA || last === OPEN_BRACKET))
  }

  /** Takes one byte of the record; true when the record ends with it. */
  function goesOn(byte: number): boolean {
    if (isEscaped) isEscaped = false
    else if (isQuoted) {
      if (byte === BACKSLASH) isEscaped = true
      else if (byte === QUOTE) isQuoted = false
    } else if (byte === QUOTE) isQuoted = true
    else if (byte === OPEN_BRACE || byte === OPEN_BRACKET) {
      if (open.length < DEEPEST) open.push(byte + 2)
      else deeper += 1
    } else if (byte === CLOSE_BRACE || byte === CLOSE_BRACKET) {
      if (deeper > 0) deeper -= 1
      else open.pop()
    }
    before = byte
    if (!isSpace(byte)) last = byte
    return open.length === 0
  }

  function hold(bytes: Uint8Array, skipped = 0): void {
    read += bytes.length + skipped
    heldBytes += bytes.length
    if (isTooLong || bytes.length === 0) return
    held.push(Uint8Array.from(bytes))
    if (heldBytes <= longest) return
    isTooLong = true
    held = [Buffer.concat(held).subarray(0, SHOWN_BYTES)]
  }

  /** `linesAhead`: line ends that were counted and lie after the record. */
  function finish(isWhole: boolean, linesAhead = 0): void {
    const bytes = Buffer.concat(held)
    number += 1
    const place = { number, line: begunOn, end: read, endLine: line - linesAhead }
    held = []
    heldBytes = 0
    open = []
    isStray = false
    const wasTooLong = isTooLong
    isTooLong = false
    const parsed = wasTooLong ? TOO_LONG : isWhole ? parseJson(bytes, { depth: 64, keys: Infinity }) : NOT_JSON
    if (parsed.ok) rows.push({ ok: true, value: parsed.value, ...place })
    else rows.push({ ok: false, code: parsed.code, ...place, bytes: bytes.subarray(0, SHOWN_BYTES) })
  }

  function taken(): readonly Raw[] {
    const ready = rows
    rows = []
    return ready
  }
}

const NO_BYTES = new Uint8Array(0)
const TOO_LONG = { ok: false, code: 'too_long' } as const
const NOT_JSON = { ok: false, code: 'not_json' } as const
/** Deeper than any record that can be read. `{` and `[` are two less than the bytes that close them. */
const DEEPEST = 256
const LF = 0x0a
const QUOTE = 0x22
const COMMA = 0x2c
const COLON = 0x3a
const OPEN_BRACKET = 0x5b
const BACKSLASH = 0x5c
const CLOSE_BRACKET = 0x5d
const OPEN_BRACE = 0x7b
const CLOSE_BRACE = 0x7d

function isSpace(byte: number): boolean {
  return byte === 0x20 || byte === LF || byte === 0x0d || byte === 0x09
}

/** What may stand between records: space, the brackets and commas of an array of records, record separators, a byte order mark. */
function isBetween(byte: number): boolean {
  return isSpace(byte) || byte === COMMA || byte === OPEN_BRACKET || byte === CLOSE_BRACKET || byte === 0x1e || BYTE_ORDER_MARK.has(byte)
}

const BYTE_ORDER_MARK: ReadonlySet<number> = new Set([0xef, 0xbb, 0xbf])
