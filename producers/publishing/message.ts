import { CONTENT_TYPE, encode, type InteractionEvent } from '../../schemas/event/envelope.ts'
import type { Message } from './publisher.ts'

/** An event as a message for the log: CloudEvents in structured mode, with the customer as key. */
export function toMessage(event: InteractionEvent): Message {
  return {
    key: Buffer.from(event.partitionkey),
    value: encode(event),
    headers: { 'content-type': CONTENT_TYPE, ...(event.traceparent === undefined ? {} : { traceparent: event.traceparent }) },
  }
}
