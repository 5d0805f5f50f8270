import { check } from '../check/check.ts'
import type { ReadySource } from '../../operate/config.ts'
import { layoutOfBody } from '../../reading/layout.ts'
import { whereOf } from '../../../platform/logger.ts'
import { admit, type Answer, type Received, type Reception } from './receive.ts'
import { sampleOf } from '../check/sample.ts'

/** A dry run for senders: proven and bounded like any request, answered with what would become of it; nothing is published. */
export async function tryOut(request: Received, source: ReadySource, reception: Reception): Promise<Answer> {
  const admitted = admit(request, source, reception)
  if (!admitted.ok) return admitted.answer
  const { key, now, log } = reception
  try {
    const sample = await sampleOf('request.json', layoutOfBody(source.system), () => once(admitted.readable), {
      source,
      key,
      receivedAt: now(),
    })
    return { status: 200, body: check(sample) }
  } catch (error) {
    log.error('a dry run failed', { source: source.name, ...whereOf(error) })
    return { status: 400, body: { error: 'this could not be read' } }
  }
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array, void> {
  yield bytes
}
