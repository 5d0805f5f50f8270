import type { SplitOutcome, System } from '../adapter.ts'
import { openEnvelope } from './envelope.ts'
import { parseJson } from './json.ts'

type Unwrap = (document: unknown) => SplitOutcome

/** The payloads in the body of one request: as the system splits it, otherwise those of one JSON document. */
export function splitBody(body: Uint8Array, system: Pick<System, 'split' | 'unwrap'>): SplitOutcome {
  const split = system.split?.(body) ?? splitDocument(body, (document) => unwrapDocument(document, system))
  return openEnvelopes(split, system)
}

/** The payloads in a parsed JSON document: as the system unwraps it, otherwise its elements. */
export function openDocument(document: unknown, system: Pick<System, 'unwrap'>): SplitOutcome {
  return openEnvelopes(unwrapDocument(document, system), system)
}

function unwrapDocument(document: unknown, system: Pick<System, 'unwrap'>): SplitOutcome {
  return { ok: true, payloads: system.unwrap?.(document) ?? elementsOf(document) }
}

/** The payloads, each out of the envelope of a loader where it is in one; what is inside may be a document of the system again. */
export function openEnvelopes(split: SplitOutcome, system: Pick<System, 'unwrap'>): SplitOutcome {
  if (!split.ok) return split
  const payloads = split.payloads.flatMap((payload) => {
    const opened = openEnvelope(payload)
    return opened === undefined ? [payload] : opened.flatMap((it) => system.unwrap?.(it) ?? [it])
  })
  return { ...split, payloads }
}

/** The elements of a list; for any other document, the document itself as the only element. */
export function elementsOf(document: unknown): readonly unknown[] {
  return Array.isArray(document) ? document : [document]
}

/** The payloads in one JSON document. A document that cannot be read is refused at `path`. */
export function splitDocument(text: string | Uint8Array, unwrap: Unwrap, path = ''): SplitOutcome {
  const parsed = parseJson(text)
  return parsed.ok ? unwrap(parsed.value) : { ok: false, code: parsed.code, path }
}

/** The payloads in JSON Lines, all of them or none: the first line that cannot be read is refused as `line <n>`. */
export function splitLines(body: Uint8Array, unwrap: Unwrap): SplitOutcome {
  const payloads: unknown[] = []
  for (const [index, line] of Buffer.from(body).toString('utf8').split('\n').entries()) {
    if (line.trim() === '') continue
    const split = splitDocument(line, unwrap, `line ${index + 1}`)
    if (!split.ok) return split
    payloads.push(...split.payloads)
  }
  return { ok: true, payloads }
}

/** The payloads in one JSON document or in JSON Lines. When the first line is not JSON either, the body is refused as a document. */
export function splitDocumentOrLines(body: Uint8Array, unwrap: Unwrap): SplitOutcome {
  const document = splitDocument(body, unwrap)
  if (document.ok || document.code !== 'not_json') return document
  const lines = splitLines(body, unwrap)
  const isLines = lines.ok ? lines.payloads.length > 0 : lines.path !== 'line 1'
  return isLines ? lines : document
}
