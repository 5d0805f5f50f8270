import type { Publisher } from '../../publishing/publisher.ts'
import type { GatewayAnswer } from './reception.ts'

/** Whether the gateway should be sent requests; where not, the reason. It never fails to live because the log is down. */
export function readiness(state: {
  readonly closing: boolean
  readonly publisher: Pick<Publisher, 'unavailable'>
  readonly buffered: number
  readonly maxBufferedBytes: number
}): GatewayAnswer {
  const reason = state.closing
    ? 'shutting down'
    : state.buffered >= state.maxBufferedBytes
      ? 'too many bytes are waiting for the log'
      : state.publisher.unavailable()
  return reason === undefined ? { status: 200, body: { ready: true } } : { status: 503, body: { ready: false, reason } }
}
