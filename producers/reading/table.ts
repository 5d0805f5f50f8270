import type { Layout, SplitOutcome } from '../adapter.ts'
import { csvReader, type CsvOptions } from './csv.ts'
import type { Raw } from './raw.ts'

/** How the rows of a table are written. */
export type Table = Pick<Layout, 'delimiter' | 'encoding' | 'columns' | 'skipLines' | 'footer'>

type Reader = { push(chunk: Uint8Array): readonly Raw[]; end(): readonly Raw[] }

/** Reads the rows of a table from chunks of bytes; the last ones are none where the table has a footer. */
export function tableReader(table: Table, { longest, resume }: Pick<CsvOptions, 'longest' | 'resume'>): Reader {
  const reader = csvReader({ ...table, encoding: encodingOf(table), longest, resume })
  const { footer = 0 } = table
  return footer === 0 ? reader : withoutLast(reader, footer)
}

export function encodingOf({ encoding }: Table): CsvOptions['encoding'] {
  return encoding === 'windows-1252' || encoding === 'iso-8859-1' ? 'windows-1252' : 'utf-8'
}

/** Keeps rows back until as many follow as the footer has. A fault of the header is told at once. */
function withoutLast(reader: Reader, footer: number): Reader {
  let held: readonly Raw[] = []
  const through = (rows: readonly Raw[]) => {
    const all = [...held, ...rows]
    const ready = all.some((it) => it.number === 0) ? all.length : Math.max(0, all.length - footer)
    held = all.slice(ready)
    return all.slice(0, ready)
  }
  return { push: (chunk) => through(reader.push(chunk)), end: () => through(reader.end()) }
}

/** The rows in one body, each by itself, as the rows of a file: one that cannot be read costs no other. */
export function splitTable(body: Uint8Array, table: Table): SplitOutcome {
  const text = utf8Of(body, table)
  const reader = tableReader(text === body ? table : { ...table, encoding: 'utf-8' }, { longest: text.length + 1 })
  const rows = [...reader.push(text), ...reader.end()]
  const header = rows.find((it) => it.number === 0)
  if (header !== undefined && !header.ok) return { ok: false, code: header.code, path: `line ${header.line}` }
  return {
    ok: true,
    payloads: rows.flatMap((it) => (it.ok ? [it.value] : [])),
    unreadable: rows.flatMap((it) => (it.ok ? [] : [{ code: it.code, path: `line ${it.line}`, bytes: it.bytes }])),
  }
}

/** A body in UTF-16, told by its first bytes or by the table, as UTF-8. */
export function utf8Of(body: Uint8Array, { encoding }: Table): Uint8Array {
  if (body[0] === 0xfe && body[1] === 0xff) return Buffer.from(new TextDecoder('utf-16be').decode(body))
  const isWide = (body[0] === 0xff && body[1] === 0xfe) || encoding === 'utf-16le'
  return isWide ? Buffer.from(new TextDecoder('utf-16le').decode(body)) : body
}
