import { isGeneric } from '../generic/adapter.ts'
import { recordsOf } from '../generic/split.ts'
import type { Source } from '../ingest/ingest.ts'
import type { Raw } from './raw.ts'
import type { Layout } from './records.ts'

/**
 * How the file of a source is written: by its mapping, where it has one, else by the end of its name (`.csv`, `.jsonl`, `.json`,
 * each also with `.gz`). JSON Lines where neither says anything.
 */
export function layoutOf(path: string, { system }: Source): Layout {
  const [, ending = ''] = /\.(csv|tsv|txt|json|jsonl|ndjson)(?:\.gz)?$/i.exec(path) ?? []
  const named = { csv: 'csv', tsv: 'csv', json: 'json' } as const
  if (!isGeneric(system)) {
    const format = ending.toLowerCase() === 'json' ? 'json' : 'jsonl'
    return { format, recordsOf: (document) => recordsOf(document, undefined) }
  }
  const { format, records, delimiter, encoding } = system.mapping.input
  const byName = Object.entries(named).find(([it]) => it === ending.toLowerCase())?.[1]
  // A mapping for one of JSON and JSON Lines reads the other as well, and one for a table reads rows that come as JSON.
  const isLines = format !== 'jsonl' && /^(?:jsonl|ndjson)$/i.test(ending)
  return {
    format: isLines ? 'jsonl' : format !== 'json' && byName === 'json' ? 'json' : format,
    delimiter,
    encoding,
    recordsOf: (document) => recordsOf(document, records),
  }
}

export type Payloads =
  { readonly ok: true; readonly payloads: readonly unknown[] } | { readonly ok: false; readonly code: string; readonly path: string }

/** The payloads in one record of a file: a line may hold a list, an envelope, JSON inside a text. */
export function payloadsOf({ value }: Raw & { readonly ok: true }, { system }: Source, layout: Layout): Payloads {
  if (!isGeneric(system)) return system.split(Buffer.from(JSON.stringify(value)))
  if (layout.format !== 'jsonl') return { ok: true, payloads: [value] }
  const payloads = layout.recordsOf(value)
  return payloads === undefined ? { ok: false, code: 'no_records', path: 'input.records' } : { ok: true, payloads }
}
