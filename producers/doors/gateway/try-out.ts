import { check } from '../check/check.ts'
import type { ReadySource } from '../../operate/config.ts'
import { layoutOfBody } from '../../reading/layout.ts'
import { locateError } from '../../../platform/logger.ts'
import { admit, mediaTypeOf } from './admit.ts'
import type { GatewayAnswer, Reception, WebhookRequest } from './reception.ts'
import { sampleOf } from '../check/sample.ts'

/** A dry run for senders: proven and bounded like any request, answered with what would become of it; nothing is published. */
export async function tryOut(request: WebhookRequest, source: ReadySource, reception: Reception): Promise<GatewayAnswer> {
  const admission = admit(request, source, reception)
  if (!admission.ok) return admission.answer
  const { key, now, log } = reception
  try {
    const name = nameOf(mediaTypeOf(request), admission.readable)
    const sample = await sampleOf(name, layoutOfBody(source.system, name), () => once(admission.readable), {
      source,
      key,
      receivedAt: now(),
    })
    return { status: 200, body: check(sample) }
  } catch (error) {
    log.error('a dry run failed', { source: source.name, ...locateError(error) })
    return { status: 400, body: { error: 'this could not be read' } }
  }
}

/** The file the body would be: what a table may be is left to the source. */
function nameOf(type: string, body: Uint8Array): string {
  if (type === 'application/x-ndjson' || type === 'application/jsonl') return 'request.jsonl'
  const first = body.find((byte) => byte > 0x20)
  const looksLikeJson = first === 0x7b || first === 0x5b
  return type === 'text/csv' || (type === 'text/plain' && !looksLikeJson) ? 'request' : 'request.json'
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array, void> {
  yield bytes
}
