import type { InteractionEvent } from '../../../schemas/event/envelope.ts'
import type { PseudonymKey } from '../../../schemas/event/identity.ts'
import type { RejectedFacts } from '../../../schemas/rejected-payload.ts'
import type { Auth, SplitOutcome, System } from '../../adapter.ts'
import { ingest, type ConfiguredSource, type Warning } from '../../ingest/ingest.ts'
import { recordDigests } from '../../ingest/record-digests.ts'
import { parseJson } from '../../reading/json.ts'
import { layoutOf } from '../../reading/layout.ts'
import { splitBody } from '../../reading/split.ts'
import { formToJson } from '../gateway/form.ts'

/** What another attempt at a rejected payload gave: all of its events, or the reason why it was refused again. */
export type RedriveAttempt = {
  readonly events: readonly InteractionEvent[]
  readonly warnings: readonly Warning[]
  readonly refusal?: { readonly code: string; readonly path: string }
}

/**
 * Makes events of a payload that was rejected, with the adapter and the signals.yaml of now. It arrived when it was received first, so
 * that each event is the one that the payload would have given then; only its door says that it was tried again.
 */
export function tryAgain(
  facts: RejectedFacts,
  value: Uint8Array,
  source: ConfiguredSource,
  key: PseudonymKey,
  now: number,
): RedriveAttempt {
  const refused = (code: string, path: string): RedriveAttempt => ({ events: [], warnings: [], refusal: { code, path } })
  if (facts.isTruncated) return refused('truncated', '')
  const context = {
    door: 'replay',
    receivedAt: facts.receivedAt ?? now,
    auth: authOf(facts.auth),
    key,
    digests: recordDigests(key, facts.digests),
    ...(facts.object === undefined ? {} : { object: facts.object }),
  } as const
  const events: InteractionEvent[] = []
  const warnings: Warning[] = []
  try {
    const split = payloadsOf(facts, value, source.system)
    if (!split.ok) return refused(split.code, split.path)
    for (const payload of split.payloads) {
      const ingested = ingest(payload, source, context)
      if (!ingested.ok) return refused(ingested.code, ingested.path)
      events.push(...ingested.events)
      warnings.push(...ingested.warnings)
    }
    return { events, warnings }
  } catch {
    return refused('adapter_failed', '')
  }
}

/** A record of a file is kept as it was cut, a webhook whole where it could not be split, otherwise one of its payloads. */
function payloadsOf(facts: RejectedFacts, value: Uint8Array, system: System): SplitOutcome {
  if (facts.door === 'file') return payloadsOfRecord(facts, value, system)
  if (facts.stage === 'normalize') return parsed(value, (payload) => ({ ok: true, payloads: [payload] }))
  const isForm = facts.contentType.includes('x-www-form-urlencoded')
  const body = isForm ? formToJson(Buffer.from(value)) : value
  return body === undefined ? { ok: false, code: 'not_a_form', path: '' } : splitBody(body, system)
}

function payloadsOfRecord({ contentType, object = '', code, path }: RejectedFacts, value: Uint8Array, system: System): SplitOutcome {
  const layout = layoutOf(object, system)
  // A row that could not be read is kept without the header that names its columns: the file has to be read again.
  if (contentType === 'text/plain' && layout.format === 'csv') return { ok: false, code, path }
  return parsed(value, (record) => layout.payloadsOf(record))
}

function parsed(value: Uint8Array, then: (document: unknown) => SplitOutcome): SplitOutcome {
  const document = parseJson(value, { depth: 64, keys: Infinity })
  return document.ok ? then(document.value) : { ok: false, code: document.code, path: '' }
}

const AUTHS: readonly Auth[] = ['signature', 'transport', 'shared_secret', 'none']

function authOf(stated: string): Auth {
  return AUTHS.find((it) => it === stated) ?? 'none'
}
