import type { Layout, System } from '../adapter.ts'
import { elementsOf, openDocument, openEnvelopes } from './split.ts'

/**
 * How the file at `path` is written: as the system states it; otherwise one JSON document if the name ends in `.json` or `.json.gz`,
 * and JSON Lines under any other name. The records of a document are its elements.
 */
export function layoutOf(path: string, system: System): Layout {
  const stated = system.layout?.(path)
  if (stated !== undefined) return opening(stated, system)
  return {
    format: /\.json(?:\.gz)?$/i.test(path) ? 'json' : 'jsonl',
    recordsOf: (document) => (document === null ? undefined : elementsOf(document)),
    payloadsOf: (record) => openDocument(record, system),
  }
}

/** A layout that also opens the envelopes of loaders. */
function opening(layout: Layout, system: System): Layout {
  return { ...layout, payloadsOf: (record) => openEnvelopes(layout.payloadsOf(record), system) }
}

/**
 * How the body of one request is written: as the system states it, otherwise as one document with one record. `name` stands for the
 * type the sender names: `request.json`, `request.jsonl`, or `request` where a table may come.
 */
export function layoutOfBody(system: System, name = 'request.json'): Layout {
  const stated = system.layout?.(name)
  if (stated !== undefined) return opening(stated, system)
  return {
    format: 'json',
    recordsOf: (document) => [document],
    payloadsOf: (record) => openDocument(record, system),
  }
}
