import { locateError } from '../../../platform/logger.ts'
import type { ReadySource } from '../../operate/config.ts'
import type { GatewayAnswer, Reception, WebhookRequest } from './reception.ts'

/** The answer in the form that the system expects (`answer` or `acknowledgement` of its adapter). The status stays as it is. */
export function inVendorForm(
  given: GatewayAnswer,
  request: WebhookRequest,
  source: ReadySource,
  { log, now }: Pick<Reception, 'log' | 'now'>,
): GatewayAnswer {
  const { acknowledgement } = source.system
  if (acknowledgement !== undefined && given.status === 200) return { ...given, text: acknowledgement }
  if (source.system.answer === undefined) return given
  try {
    const body = source.system.answer({ ...request, body: request.plain }, given, now())
    return body === undefined ? given : { ...given, body }
  } catch (error) {
    log.error('an adapter failed to answer a request', { source: source.name, ...locateError(error) })
    return given
  }
}
