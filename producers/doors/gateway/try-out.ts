import { check } from '../check/check.ts'
import type { ReadySource } from '../../operate/config.ts'
import { layoutOfBody } from '../../reading/layout.ts'
import { locateError } from '../../../platform/logger.ts'
import { admit } from './admit.ts'
import type { GatewayAnswer, Reception, WebhookRequest } from './reception.ts'
import { sampleOf } from '../check/sample.ts'

/** A dry run for senders: proven and bounded like any request, answered with what would become of it; nothing is published. */
export async function tryOut(request: WebhookRequest, source: ReadySource, reception: Reception): Promise<GatewayAnswer> {
  const admission = admit(request, source, reception)
  if (!admission.ok) return admission.answer
  const { key, now, log } = reception
  try {
    const sample = await sampleOf('request.json', layoutOfBody(source.system), () => once(admission.readable), {
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

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array, void> {
  yield bytes
}
