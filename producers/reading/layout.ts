import type { Layout, System } from '../adapter.ts'
import { elementsOf, openDocument } from './split.ts'

/**
 * How the file at `path` is written: as the system says, else one JSON document where the name ends in `.json` (or `.json.gz`), and
 * JSON Lines under any other name. The records of a document are its elements that are not null.
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

/** How the body of one request is written: as the system says of a JSON file, else one document that is one record. */
export function layoutOfBody(system: System): Layout {
  return (
    system.layout?.('request.json') ?? {
      format: 'json',
      recordsOf: (document) => [document],
      payloadsOf: (record) => openDocument(record, system),
    }
  )
}
