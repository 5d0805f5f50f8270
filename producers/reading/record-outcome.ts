import type { InteractionEvent } from '../../schemas/event/envelope.ts'
import type { PseudonymKey } from '../../schemas/event/identity.ts'
import type { Layout } from '../adapter.ts'
import { ingest, type ConfiguredSource, type Warning } from '../ingest/ingest.ts'
import { recordDigests } from '../ingest/record-digests.ts'
import type { Raw } from './raw.ts'

/** The outcome of one record of a file. A record is accepted as a whole or not at all. */
export type RecordOutcome = {
  readonly raw: Raw
  /** The payloads of the record; empty when it could not be split. */
  readonly payloads: readonly unknown[]
  readonly events: readonly InteractionEvent[]
  readonly warnings: readonly Warning[]
  /** Why no event could be made from the record. */
  readonly refusal?: Refused
}

type Refused = {
  readonly stage: 'split' | 'normalize'
  readonly code: string
  readonly path: string
  /** The digests that its adapter asked for before it was refused (producers/ingest/record-digests.ts). */
  readonly digests: readonly string[]
}

export type RecordContext = {
  readonly source: ConfiguredSource
  readonly layout: Layout
  readonly key: PseudonymKey
  /** Epoch milliseconds. */
  readonly receivedAt: number
  /** The name of the file. */
  readonly object: string
}

export function ingestRecord(raw: Raw, { source, layout, key, receivedAt, object }: RecordContext): RecordOutcome {
  const digests = recordDigests(key)
  let payloads: readonly unknown[] = []
  const refused = (stage: 'split' | 'normalize', code: string, path: string): RecordOutcome => ({
    raw,
    payloads,
    events: [],
    warnings: [],
    refusal: { stage, code, path, digests: digests.asked() },
  })
  if (!raw.ok) return refused('split', raw.code, '')
  try {
    const split = layout.payloadsOf(raw.value)
    if (!split.ok) return refused('split', split.code, split.path)
    payloads = split.payloads
    const events: InteractionEvent[] = []
    const warnings: Warning[] = []
    for (const payload of payloads) {
      const ingested = ingest(payload, source, { door: 'file', receivedAt, auth: 'none', object, key, digests })
      if (!ingested.ok) return refused('normalize', ingested.code, ingested.path)
      events.push(...ingested.events)
      warnings.push(...ingested.warnings)
    }
    return { raw, payloads, events, warnings }
  } catch {
    // A fault in the adapter must not cost the rest of the file. The record is kept for another attempt.
    return refused('normalize', 'adapter_failed', '')
  }
}
