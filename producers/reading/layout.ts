import type { Layout, System } from '../adapter.ts'
import { elementsOf, openDocument } from './split.ts'

/**
 * How the file at `path` is written: as the system states it; otherwise one JSON document if the name ends in `.json` or `.json.gz`,
 * and JSON Lines under any other name. The records of a document are its elements that are not null.
 */
export function layoutOf(path: string, system: System): Layout {
  return (
    system.layout?.(path) ?? {
      format: /\.json(?:\.gz)?$/i.test(path) ? 'json' : 'jsonl',
      recordsOf: (document) => (document === null ? undefined : elementsOf(document).filter((it) => it !== null)),
      payloadsOf: (record) => openDocument(record, system),
    }
  )
}

/** How the body of one request is written: as the system states it for a JSON file, otherwise as one document with one record. */
export function layoutOfBody(system: System): Layout {
  return (
    system.layout?.('request.json') ?? {
      format: 'json',
      recordsOf: (document) => [document],
      payloadsOf: (record) => openDocument(record, system),
    }
  )
}
