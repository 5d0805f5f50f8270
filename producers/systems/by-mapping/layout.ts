import type { Layout, SplitOutcome } from '../../adapter.ts'
import type { Input } from './input.ts'
import { recordsOf, tableOf, type Records } from './split.ts'

/**
 * How a file is written that a mapping reads: as the mapping's `input` says, unless the name says otherwise. A mapping for JSON also
 * reads JSON Lines and the reverse; a mapping for a table also reads its rows as JSON.
 */
export function layoutOfMapping(path: string, input: Input & Records): Layout {
  const format = formatOf(path, input.format)
  const inRecord = (record: unknown): SplitOutcome => {
    const payloads = recordsOf(record, input)
    return payloads === undefined ? { ok: false, code: 'no_records', path: 'input.records' } : { ok: true, payloads }
  }
  return {
    format,
    ...tableOf(input),
    recordsOf: (document) => recordsOf(document, input),
    // A line is a document with records of its own; the records of a document and the rows of a table are payloads already.
    payloadsOf: format === 'jsonl' ? inRecord : (record) => ({ ok: true, payloads: [record] }),
  }
}

function formatOf(path: string, stated: Input['format']): Layout['format'] {
  const [, ending = ''] = /\.(json|jsonl|ndjson)(?:\.gz)?$/i.exec(path) ?? []
  switch (ending.toLowerCase()) {
    case 'json':
      return 'json'
    case 'jsonl':
    case 'ndjson':
      return 'jsonl'
    default:
      return stated
  }
}
