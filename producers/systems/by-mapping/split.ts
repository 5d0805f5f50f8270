import type { SplitOutcome } from '../../adapter.ts'
import { csvReader } from '../../reading/csv.ts'
import { splitDocument, splitLines } from '../../reading/split.ts'
import { pathOf } from './operators.ts'
import { leads, readMany } from './paths.ts'
import type { Input } from './mapping.ts'

/** The records of one body: a document, one document a line, or a table with its header. */
export function splitRequest(body: Uint8Array, input: Input): SplitOutcome {
  const unwrap = (document: unknown) => unwrapped(document, input.records)
  switch (input.format) {
    case 'json':
      return splitDocument(body, unwrap)
    case 'jsonl':
      return splitLines(body, unwrap)
    case 'csv':
      // A sheet arrives as a table, and one row of it, posted by a form, as JSON.
      return looksLikeJson(body) ? splitDocument(body, unwrap) : inTable(body, input)
  }
}

function looksLikeJson(body: Uint8Array): boolean {
  const first = body.find((byte) => byte > 0x20)
  return first === 0x7b || first === 0x5b
}

/** The records of a parsed document; undefined where `records` leads nowhere. A document that is a list is its elements. */
export function recordsOf(document: unknown, records: Input['records']): readonly unknown[] | undefined {
  const place = { record: document, element: document }
  const path = [records ?? '$']
    .flat()
    .map((it) => pathOf(it, true))
    .find((it) => leads(it, place))
  return path === undefined ? undefined : readMany(path, place)
}

function unwrapped(document: unknown, records: Input['records']): SplitOutcome {
  const payloads = recordsOf(document, records)
  return payloads === undefined ? { ok: false, code: 'no_records', path: [records ?? ''].flat().join(' or ') } : { ok: true, payloads }
}

function inTable(body: Uint8Array, { delimiter, encoding }: Input): SplitOutcome {
  const reader = csvReader({
    delimiter,
    encoding: encoding === 'windows-1252' || encoding === 'iso-8859-1' ? 'windows-1252' : 'utf-8',
    longest: body.length + 1,
  })
  const rows = [...reader.push(body), ...reader.end()]
  const faulty = rows.find((it) => !it.ok)
  if (faulty !== undefined && !faulty.ok) return { ok: false, code: faulty.code, path: `line ${faulty.line}` }
  return { ok: true, payloads: rows.flatMap((it) => (it.ok ? [it.value] : [])) }
}
