import { isUtf8 } from 'node:buffer'
import { parse } from 'csv-parse/sync'
import { SHOWN_BYTES, type Raw, type UnreadableCode } from './raw.ts'
import { fromWindows1252 } from './windows-1252.ts'

/**
 * CSV as RFC 4180 has it, as it arrives: chunks in, rows out, with the byte each row ends at. The rows are cut here, because a
 * position to resume from and a fault that costs one line are promised; their fields are csv-parse's business.
 *
 * A row with a fault costs its first line: reading goes on with the next one, so that a quote nobody closed does not swallow
 * the file.
 */
export type CsvOptions = {
  /** One character; where it is not said, the one of `,` `;` tab `|` the header has most of. */
  readonly delimiter?: string | undefined
  readonly encoding: 'utf-8' | 'windows-1252'
  /** The longest row, in bytes. */
  readonly longest: number
  /** Where reading goes on in the middle of a file: what stands before. */
  readonly resume?: (Header & Pick<Raw, 'number' | 'end' | 'endLine'>) | undefined
}

export type Header = { readonly names: readonly string[]; readonly delimiter: string; readonly encoding: CsvOptions['encoding'] }

export type CsvReader = {
  push(chunk: Uint8Array): readonly Raw[]
  /** What is left: the last row may end with the file. */
  end(): readonly Raw[]
  /** Known once the first row has been read. */
  header(): Header | undefined
}

const QUOTE = 0x22
const CR = 0x0d
const LF = 0x0a
const BOM = [0xef, 0xbb, 0xbf]

/** Where in a row the cutting stands: before a field, in one, in quotes, behind the closing quote, in a row that is thrown away. */
type State = 'start' | 'bare' | 'quoted' | 'closed' | 'skipping'

/** A row as it was cut out. */
type Cut = Pick<Raw, 'number' | 'line' | 'end' | 'endLine'> & { readonly bytes: Buffer }

export function csvReader(options: CsvOptions): CsvReader {
  const { longest, resume } = options
  let names = resume?.names
  let encoding = resume?.encoding ?? options.encoding
  let delimiter = resume?.delimiter ?? options.delimiter
  let number = resume?.number ?? 0
  let line = resume?.endLine ?? 1
  /** Bytes that belong to no finished row yet; `base` is where they begin in the file, `at` where the cutting stands in them. */
  let held = Buffer.alloc(0)
  let base = resume?.end ?? 0
  let at = 0
  let start = 0
  let state: State = 'start'
  let isFaulty = false
  let comma = (delimiter ?? ',').charCodeAt(0)
  let tooLong: { readonly line: number; readonly bytes: Uint8Array } | undefined
  let isBegun = resume !== undefined
  let isHopeless = false

  const rows: Raw[] = []
  let cuts: Cut[] = []

  return { push, end, header: () => (names === undefined || delimiter === undefined ? undefined : { names, delimiter, encoding }) }

  function push(chunk: Uint8Array): readonly Raw[] {
    if (isHopeless) return []
    held = Buffer.concat([held.subarray(start), chunk])
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
      // A quote nobody closed costs its line; what stands behind it is read once more.
      if (state === 'quoted') giveUpFirstLine('unclosed_quote')
      else close(held.length)
      scan()
    }
    endTooLong(held.length)
    return taken()
  }

  /** The byte order mark and the delimiter, once enough of the file is there to tell. */
  function begin(isWhole: boolean): boolean {
    if (isBegun) return true
    const newline = held.indexOf(LF)
    if (!isWhole && newline === -1 && held.length < SHOWN_BYTES) return false
    if (BOM.every((byte, index) => held[index] === byte)) {
      start = at = BOM.length
      encoding = 'utf-8'
    }
    delimiter ??= likeliest(held.subarray(start, newline === -1 ? held.length : newline))
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
    // Bytes of a row that is thrown away are not held.
    if (state === 'skipping') start = at
  }

  /** The row is longer than rows may be. */
  function giveUp(): void {
    if (state === 'quoted' && held.indexOf(LF, start) !== -1) return giveUpFirstLine('unclosed_quote')
    const bytes = held.subarray(start, at)
    tooLong = { line, bytes: Uint8Array.from(bytes.subarray(0, SHOWN_BYTES)) }
    line += newlines(bytes)
    state = 'skipping'
  }

  function giveUpFirstLine(code: UnreadableCode): void {
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
    if (titles === undefined || titles.some((it) => FORBIDDEN.has(it.trim()))) return fault('bad_header', bytes, endsAt)
    names = distinct(titles)
  }

  function fault(code: UnreadableCode, bytes: Uint8Array, endsAt: number, begins = line, endLine = line + newlines(bytes)): void {
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

  /** Reads the fields of all rows that were cut, in one go (one go costs a tenth of one by one). */
  function settle(): void {
    const batch = cuts
    cuts = []
    if (batch.length === 0) return
    const fields = fieldsOf(Buffer.concat(batch.map((it) => it.bytes)))
    const isWhole = fields?.length === batch.length
    for (const [index, it] of batch.entries()) {
      const found = isWhole ? fields[index] : fieldsOf(it.bytes)?.[0]
      // Spreadsheets leave rows of nothing but delimiters behind.
      if (found === undefined || found.some((text) => text !== '')) rows.push(row(it, found))
    }
  }

  function row({ bytes, ...where }: Cut, fields: readonly string[] | undefined): Raw {
    const columns = names ?? []
    const unreadable = (code: UnreadableCode): Raw => ({
      ok: false,
      code,
      ...where,
      bytes: Uint8Array.from(bytes.subarray(0, SHOWN_BYTES)),
    })
    if (fields === undefined) return unreadable(encoding === 'utf-8' && !isUtf8(bytes) ? 'not_utf8' : 'not_csv')
    if (fields.length !== columns.length) return unreadable('column_count')
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

const FORBIDDEN: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

/** Names of columns: trimmed, never empty, never twice. */
function distinct(names: readonly string[]): readonly string[] {
  const seen = new Map<string, number>()
  return names.map((it, index) => {
    const name = it.trim() === '' ? `column ${index + 1}` : it.trim()
    const times = (seen.get(name) ?? 0) + 1
    seen.set(name, times)
    return times === 1 ? name : `${name} (${times})`
  })
}

function likeliest(line: Uint8Array): string {
  const text = Buffer.from(line)
    .toString('latin1')
    .replaceAll(/"[^"]*"/g, '')
  const counted = [',', ';', '\t', '|'].map((it) => ({ it, times: text.split(it).length }))
  return counted.reduce((best, other) => (other.times > best.times ? other : best)).it
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.length <= 2 && bytes.every((it) => it === CR || it === LF)
}

function newlines(bytes: Uint8Array): number {
  let count = 0
  for (const byte of bytes) if (byte === LF) count += 1
  return count
}
