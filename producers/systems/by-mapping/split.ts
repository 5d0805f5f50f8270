import { isUtf8 } from 'node:buffer'
import type { SplitOutcome } from '../../adapter.ts'
import { openEnvelope } from '../../reading/envelope.ts'
import { splitDocument, splitLines } from '../../reading/split.ts'
import { splitTable } from '../../reading/table.ts'
import type { Input } from './input.ts'
import { withParent } from './parents.ts'
import { findMany, leads, pathOf } from './paths.ts'

/** What it takes to find the records of a document. */
export type Records = Pick<Input, 'records'> & {
  /** Whether each record carries what contained it. */
  readonly keepsParent: boolean
}

/** The records of one body: a document, one document a line, or a table with its header. */
export function splitRequest(body: Uint8Array, input: Input & Records): SplitOutcome {
  const unwrap = (document: unknown) => unwrapped(document, input)
  switch (input.format) {
    case 'json':
      return splitDocument(body, unwrap)
    case 'jsonl':
      return splitLines(body, unwrap)
    case 'csv':
      // A sheet arrives as a table, and one row of it, posted by a form, as JSON.
      return looksLikeJson(body) ? splitDocument(body, unwrap) : splitTable(body, tableOf(input))
  }
}

/** How the rows of a table are written, as the reader of tables takes it. */
export function tableOf({ delimiter, encoding, header, columns, skip_lines, footer }: Input) {
  return { delimiter, encoding, columns: header ? undefined : columns, skipLines: skip_lines, footer }
}

function looksLikeJson(body: Uint8Array): boolean {
  const first = body.find((byte) => byte > 0x20)
  return (first === 0x7b || first === 0x5b) && isUtf8(body)
}

/** The records of a parsed document; undefined where `records` leads nowhere. A document that is a list is its elements. */
export function recordsOf(document: unknown, how: Records): readonly unknown[] | undefined {
  const opened = openEnvelope(document)
  if (opened === undefined) return recordsIn(document, how)
  const found = opened.map((it) => recordsIn(it, how))
  return found.includes(undefined) ? undefined : found.flatMap((it) => it ?? [])
}

function recordsIn(document: unknown, { records, keepsParent }: Records): readonly unknown[] | undefined {
  const place = { record: document, element: document }
  const path = [records ?? '$']
    .flat()
    .map((it) => pathOf(it, true))
    .find((it) => leads(it, place))
  // A record that is nothing is refused, so that nobody takes it for one that was read.
  return path === undefined
    ? undefined
    : findMany(path, place)
        .filter((it) => it.value !== undefined)
        .map((it) => (keepsParent ? withParent(it) : it.value))
}

function unwrapped(document: unknown, how: Records): SplitOutcome {
  const payloads = recordsOf(document, how)
  return payloads === undefined ? { ok: false, code: 'no_records', path: [how.records ?? ''].flat().join(' or ') } : { ok: true, payloads }
}
