import { isUtf8 } from 'node:buffer'
import { parse } from 'csv-parse/sync'
import { isLostKey } from '../formats/lost-keys.ts'
import { afterLines, CR, isBlank, LF, likeliestDelimiter, newlines, withNewlines } from './csv-lines.ts'
import { SHOWN_BYTES, type Raw, type UnreadableRecordCode } from './raw.ts'
import { fromWindows1252 } from './windows-1252.ts'

/**
 * Reads CSV (RFC 4180) from chunks of bytes, and returns rows with the byte at which each row ends. Rows are cut here, because
 * reading must be able to resume and a fault must cost only one line; csv-parse reads the fields of a row.
 *
 * A row with a fault costs its first line: reading continues with the next line, so that an unclosed quote does not consume the rest
 * of the file.
 */
export type CsvOptions = {
  /** One character. Left out: the most frequent of `,` `;` tab `|` in the header. */
  readonly delimiter?: string | undefined
  readonly encoding: 'utf-8' | 'windows-1252'
  /** The names of the columns, where no line of the file names them. */
  readonly columns?: readonly string[] | undefined
  /** Lines before the header, or before the first row where there is no header. */
  readonly skipLines?: number | undefined
  /** The longest row, in bytes. */
  readonly longest: number
  /** To resume in the middle of a file: its header and the position. */
  readonly resume?: (Header & Pick<Raw, 'number' | 'end' | 'endLine'>) | undefined
}

export type Header = {
  readonly names: readonly string[]
  readonly delimiter: string
  readonly encoding: CsvOptions['encoding']
  /** Whether carriage returns alone end the lines, as old spreadsheets of the Mac write them. */
  readonly endsInReturn?: boolean
}

export type CsvReader = {
  push(chunk: Uint8Array): readonly Raw[]
  /** The remaining rows: the last row may end with the file. */
  end(): readonly Raw[]
  /** Known once the first row has been read. */
  header(): Header | undefined
}

const QUOTE = 0x22
const BOM = [0xef, 0xbb, 0xbf]

/** The position within a row: before a field, in a field, in quotes, after the closing quote, or in a row that is discarded. */
type State = 'start' | 'bare' | 'quoted' | 'closed' | 'skipping'

/** The bytes of one row and their position. */
type Cut = Pick<Raw, 'number' | 'line' | 'end' | 'endLine'> & { readonly bytes: Buffer }

export function csvReader(options: CsvOptions): CsvReader {
  const { longest, resume } = options
  let names = resume?.names ?? options.columns
  let encoding = resume?.encoding ?? options.encoding
  let delimiter = resume?.delimiter ?? options.delimiter
  let number = resume?.number ?? 0
  let line = resume?.endLine ?? 1
  /** Bytes of rows that are not complete yet. `base` is their position in the file, `at` the next byte of `held` to scan. */
  let held = Buffer.alloc(0)
  let base = resume?.end ?? 0
  let at = 0
  let start = 0
  let state: State = 'start'
  let isFaulty = false
  let comma = (delimiter ?? ',').charCodeAt(0)
  let endsInReturn = resume?.endsInReturn ?? false
  let tooLong: { readonly line: number; readonly bytes: Uint8Array } | undefined
  let isBegun = resume !== undefined
  let isHopeless = false

  const rows: Raw[] = []
  let cuts: Cut[] = []

  return {
    push,
    end,
    header: () => (names === undefined || delimiter === undefined || !isBegun ? undefined : { names, delimiter, encoding, endsInReturn }),
  }

  function push(chunk: Uint8Array): readonly Raw[] {
    if (isHopeless) return []
    held = Buffer.concat([held.subarray(start), endsInReturn ? withNewlines(chunk) : chunk])
    base += start
    at -= start
    start = 0
    if (begin(false)) scan()
    return taken()
  }

  function end(): readonly Raw[] {
    begin(true)
    scan()
    while (!isHopeless && start < held.length) {
      at = held.length
      // An unclosed quote costs its line. The lines after it are read again.
      if (state === 'quoted') giveUpFirstLine('unclosed_quote')
      else close(held.length)
      scan()
    }
    endTooLong(held.length)
    return taken()
  }

  /** Detects the byte order mark and the delimiter and skips what comes before the header, as soon as enough of the file has arrived. */
  function begin(isWhole: boolean): boolean {
    if (isBegun) return true
    const hasLines = held.includes(LF)
    endsInReturn = !hasLines && (isWhole || held.length >= longest) && held.includes(CR)
    if (endsInReturn) held = withNewlines(held)
    const skipped = afterLines(held, options.skipLines ?? 0)
    const newline = skipped === undefined ? -1 : held.indexOf(LF, skipped)
    if (!isWhole && newline === -1 && held.length < (skipped === undefined || !hasLines ? longest : SHOWN_BYTES)) return false
    const hasMark = BOM.every((byte, index) => held[index] === byte)
    if (hasMark) encoding = 'utf-8'
    start = at = skipped === undefined ? held.length : Math.max(skipped, hasMark ? BOM.length : 0)
    line += newlines(held.subarray(0, start))
    delimiter ??= likeliestDelimiter(held.subarray(start, newline === -1 ? held.length : newline))
    comma = delimiter.charCodeAt(0)
    isBegun = true
    return true
  }

  function scan(): void {
    while (at < held.length && !isHopeless) {
      const byte = held[at]
      at += 1
      if (byte === LF && state !== 'quoted') {
        close(at)
        continue
      }
      if (state === 'skipping') continue
      if (state === 'quoted') {
        if (byte === QUOTE) state = 'closed'
      } else if (state === 'closed') {
        if (byte === QUOTE) state = 'quoted'
        else if (byte === comma) state = 'start'
        else if (byte !== CR) {
          state = 'bare'
          isFaulty = true
        }
      } else if (byte === comma) state = 'start'
      else if (byte === QUOTE && state === 'start') state = 'quoted'
      else {
        if (byte === QUOTE) isFaulty = true
        state = 'bare'
      }
      if (at - start > longest) giveUp()
    }
    // The bytes of a discarded row are not kept.
    if (state === 'skipping') start = at
  }

  /** The row exceeds `longest`. */
  function giveUp(): void {
    if (state === 'quoted' && held.indexOf(LF, start) !== -1) return giveUpFirstLine('unclosed_quote')
    const bytes = held.subarray(start, at)
    tooLong = { line, bytes: Uint8Array.from(bytes.subarray(0, SHOWN_BYTES)) }
    line += newlines(bytes)
    state = 'skipping'
  }

  function giveUpFirstLine(code: UnreadableRecordCode): void {
    const newline = held.indexOf(LF, start)
    const next = newline === -1 ? held.length : newline + 1
    fault(code, held.subarray(start, next), base + next)
    line += 1
    start = at = next
    state = 'start'
    isFaulty = false
  }

  /** A row ends before `next`. */
  function close(next: number): void {
    const bytes = held.subarray(start, next)
    if (state === 'skipping') endTooLong(next)
    else if (isFaulty) return giveUpFirstLine('stray_quote')
    else if (!isBlank(bytes)) cut(bytes, base + next)
    state = 'start'
    start = next
    line += newlines(bytes)
  }

  function endTooLong(next: number): void {
    if (tooLong !== undefined) fault('too_long', tooLong.bytes, base + next, tooLong.line, line + 1)
    tooLong = undefined
  }

  function cut(bytes: Buffer, endsAt: number): void {
    if (names !== undefined) {
      number += 1
      cuts.push({ number, line, end: endsAt, endLine: line + newlines(bytes), bytes })
      return
    }
    const hint = /^sep=(.)\r?\n?$/.exec(bytes.toString('latin1'))
    if (hint !== null) {
      delimiter = hint[1] ?? ','
      comma = delimiter.charCodeAt(0)
      return
    }
    const titles = fieldsOf(bytes)?.[0]
    if (titles === undefined || titles.some((it) => isLostKey(it.trim()))) return fault('bad_header', bytes, endsAt)
    names = distinct(titles)
  }

  function fault(code: UnreadableRecordCode, bytes: Uint8Array, endsAt: number, begins = line, endLine = line + newlines(bytes)): void {
    settle()
    isHopeless = names === undefined
    if (!isHopeless) number += 1
    const shown = Uint8Array.from(bytes.subarray(0, SHOWN_BYTES))
    rows.push({ ok: false, code: isHopeless ? 'bad_header' : code, number, line: begins, end: endsAt, endLine, bytes: shown })
  }

  function taken(): readonly Raw[] {
    settle()
    return rows.splice(0)
  }

  /** Reads the fields of all rows that were cut, in one call: it costs a tenth of one call per row. */
  function settle(): void {
    const batch = cuts
    cuts = []
    if (batch.length === 0) return
    const fields = fieldsOf(Buffer.concat(batch.map((it) => it.bytes)))
    const isWhole = fields?.length === batch.length
    for (const [index, it] of batch.entries()) {
      const found = isWhole ? fields[index] : fieldsOf(it.bytes)?.[0]
      // Spreadsheets write rows that consist of delimiters only.
      if (found === undefined || found.some((text) => text !== '')) rows.push(row(it, found))
    }
  }

  function row({ bytes, ...where }: Cut, fields: readonly string[] | undefined): Raw {
    const columns = names ?? []
    const unreadable = (code: UnreadableRecordCode): Raw => ({
      ok: false,
      code,
      ...where,
      bytes: Uint8Array.from(bytes.subarray(0, SHOWN_BYTES)),
    })
    if (fields === undefined) return unreadable(encoding === 'utf-8' && !isUtf8(bytes) ? 'not_utf8' : 'not_csv')
    // Spreadsheets end rows with delimiters that the header has not.
    if (fields.length < columns.length || fields.slice(columns.length).some((it) => it !== '')) return unreadable('column_count')
    return { ok: true, ...where, value: Object.fromEntries(columns.map((name, column) => [name, fields[column] ?? ''])) }
  }

  function fieldsOf(bytes: Buffer): readonly (readonly string[])[] | undefined {
    if (encoding === 'utf-8' && !isUtf8(bytes)) return undefined
    const text = encoding === 'utf-8' ? bytes : fromWindows1252(bytes)
    try {
      return parse(text, { delimiter: delimiter ?? ',', relax_column_count: true, record_delimiter: ['\r\n', '\n'] })
    } catch {
      return undefined
    }
  }
}

/** The names of columns: trimmed, not empty and unique. */
function distinct(names: readonly string[]): readonly string[] {
  const seen = new Map<string, number>()
  return names.map((it, index) => {
    const name = it.trim() === '' ? `column ${index + 1}` : it.trim()
    const times = (seen.get(name) ?? 0) + 1
    seen.set(name, times)
    return times === 1 ? name : `${name} (${times})`
  })
}
