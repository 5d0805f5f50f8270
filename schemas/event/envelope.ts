import { isUtf8 } from 'node:buffer'
import { z } from 'zod'
import { compileAcceptor } from './acceptor.ts'
import { Interaction } from './interaction.ts'
import { eventId, partitionKey } from './ids.ts'

/**
 * The CloudEvents 1.0 envelope, in structured mode only: the Kafka value is one JSON object.
 *
 * The tests compare it with the npm SDK. The SDK is not a dependency at run time, because its Kafka binding throws on Buffer headers
 * and on a missing `time`.
 */
export const EVENT_TYPE = 'com.servicesignals.interaction.v1'
export const EVENT_SCHEMA = 'https://servicesignals.dev/schemas/interaction/1.0.json'
export const CONTENT_TYPE = 'application/cloudevents+json; charset=UTF-8'

const instant = z.iso.datetime()

export const InteractionEvent = z.strictObject({
  specversion: z.literal('1.0'),
  id: z.string().regex(/^[0-9a-f]{32}$/),
  source: z.string().min(1),
  type: z.literal(EVENT_TYPE),
  subject: z.string().min(1),
  time: instant.optional(),
  datacontenttype: z.literal('application/json'),
  dataschema: z.string().min(1),
  partitionkey: z.string().min(1),
  recordedtime: instant.optional(),
  traceparent: z.string().optional(),
  tracestate: z.string().optional(),
  data: Interaction,
})
export type InteractionEvent = z.infer<typeof InteractionEvent>
const isEvent = compileAcceptor(InteractionEvent)

/** Why a value could not be read. `path` names the field that caused the failure, or is empty. */
export type Unreadable = { readonly ok: false; readonly code: UnreadableCode; readonly path: string; readonly id?: string }
export type UnreadableCode = 'no_value' | 'not_utf8' | 'not_json' | 'forbidden_key' | 'not_an_event' | 'unknown_version' | 'invalid_event'
export type Decoded = { readonly ok: true; readonly event: InteractionEvent } | Unreadable

/** Wraps an interaction into its event. `recordedAt` (epoch milliseconds) is when the producer completed it. */
export function wrapEvent(data: Interaction, recordedAt: number, traceparent?: string): InteractionEvent {
  const { system, account, event_key } = data.source
  return {
    specversion: '1.0',
    id: eventId({ system, account, event_key, interaction_id: data.interaction_id }),
    source: `urn:service-interactions:${system}:${encodeURIComponent(account)}`,
    type: EVENT_TYPE,
    subject: data.interaction_id,
    time: data.occurred_at,
    datacontenttype: 'application/json',
    dataschema: EVENT_SCHEMA,
    partitionkey: partitionKey(data),
    recordedtime: new Date(recordedAt).toISOString(),
    ...(traceparent === undefined ? {} : { traceparent }),
    data,
  }
}

/** The bytes of a Kafka value. */
export function encode(event: InteractionEvent): Buffer {
  return Buffer.from(JSON.stringify(event), 'utf8')
}

/** Reads a Kafka value: returns an event, or the reason why the value is not one. Never throws. */
export function decode(value: Uint8Array | null): Decoded {
  if (value === null || value.length === 0) return { ok: false, code: 'no_value', path: '' }
  if (!isUtf8(value)) return { ok: false, code: 'not_utf8', path: '' }
  const text = Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('utf8')
  const parsed = parse(text)
  // Nearly every value is an event, and the test takes less than half the time of parsing. It does not accept a forbidden key either.
  if (isEvent(parsed)) return { ok: true, event: parsed }
  // As a key it could change a prototype; in the text of a customer it is harmless.
  if (/"__proto__"\s*:/.test(text)) return { ok: false, code: 'forbidden_key', path: '__proto__' }
  if (parsed === undefined) return { ok: false, code: 'not_json', path: '' }
  const result = InteractionEvent.safeParse(parsed)
  return result.success ? { ok: true, event: result.data } : blame(parsed, result.error)
}

/** Undefined when the text is not JSON. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const AnyEvent = z.looseObject({ specversion: z.string(), id: z.string(), type: z.string() })

function blame(parsed: unknown, error: z.ZodError): Unreadable {
  const envelope = AnyEvent.safeParse(parsed)
  if (!envelope.success) return { ok: false, code: 'not_an_event', path: path(envelope.error) }
  const { id, type, specversion } = envelope.data
  if (type !== EVENT_TYPE) return { ok: false, code: 'unknown_version', path: 'type', id }
  if (specversion !== '1.0') return { ok: false, code: 'unknown_version', path: 'specversion', id }
  return { ok: false, code: 'invalid_event', path: path(error), id }
}

function path(error: z.ZodError): string {
  const [first] = error.issues
  if (first === undefined) return ''
  const names = first.code === 'unrecognized_keys' ? [...first.path, ...first.keys] : first.path
  return names.map(String).join('.').slice(0, 200)
}
