import { isUtf8 } from 'node:buffer'
import { gunzipSync } from 'node:zlib'
import { isJsonObject } from '../../../schemas/json.ts'
import type { SplitOutcome } from '../../adapter.ts'
import { parseJson } from '../../reading/json.ts'
import { sequenceReader } from '../../reading/sequence.ts'
import { statedVisibility } from './visibility.ts'

/**
 * The vendor's events in one body. They come one by one, in arrays, one after the other without anything between (as Firehose writes
 * files), and inside envelopes:
 *
 *   { records: [{ data: base64 }] }                 Firehose, pushed to an HTTP endpoint; the data may be gzip
 *   { Records: [{ kinesis: { data: base64 } }] }    Kinesis, as a function is given it
 *   { Records: [{ Sns: { Message: text } }] }, { Records: [{ body: text }] }
 *   { Type: "Notification", Message: text }         SNS, pushed
 *   { Contacts: [] }, { Contact: {} }               answers of the API
 *
 * What cannot be read inside a readable envelope is handed on as it is, so that it alone is refused.
 */
export function splitRequest(body: Uint8Array): SplitOutcome {
  const whole = parseJson(body)
  if (whole.ok) return { ok: true, payloads: unwrap(whole.value) }
  if (whole.code !== 'not_json') return { ok: false, code: whole.code, path: '' }
  const payloads = sequence(body, outside())
  return payloads === undefined ? { ok: false, code: 'not_json', path: '' } : { ok: true, payloads }
}

/** The vendor's events in one parsed document. */
export function unwrap(document: unknown): readonly unknown[] {
  return unwrapped(document, outside())
}

/** An envelope in an envelope is real, five are not. */
const DEEPEST = 5
/** What compressed records of one body may hold together, in bytes. */
const MOST_INFLATED = 16_777_216

/** How deep a value lies, and what may still be inflated. */
type Place = { readonly depth: number; readonly room: { bytes: number } }

const outside = (): Place => ({ depth: 0, room: { bytes: MOST_INFLATED } })
const inside = ({ depth, room }: Place): Place => ({ depth: depth + 1, room })

function unwrapped(value: unknown, at: Place): readonly unknown[] {
  if (at.depth > DEEPEST) return [value]
  if (Array.isArray(value)) return value.flatMap((it) => unwrapped(it, inside(at)))
  if (!isJsonObject(value)) return [value]
  const records = value['records'] ?? value['Records']
  if (Array.isArray(records) && (records.length === 0 || records.some(isCarrier))) return records.flatMap((it) => unwrapped(it, inside(at)))
  const described = value['Contacts'] ?? value['Contact']
  if (Array.isArray(described) || isJsonObject(described)) return unwrapped(described, inside(at))
  const content = isCarrier(value) ? carried(value, at) : undefined
  if (content === undefined) return [value]
  const whole = parseJson(content)
  const found = whole.ok ? unwrapped(whole.value, inside(at)) : (sequence(content, inside(at)) ?? [content])
  const visibility = visibilityOf(value)
  return visibility === undefined ? found : found.map((it) => (isJsonObject(it) ? { ...it, MessageVisibility: visibility } : it))
}

/** Whether this is a record or message around the text of another. */
function isCarrier(value: unknown): boolean {
  if (!isJsonObject(value) || 'ContactId' in value || 'contactId' in value) return false
  if (value['Type'] === 'Notification') return typeof value['Message'] === 'string'
  if (isJsonObject(value['kinesis'])) return packed(value['kinesis']['data']) !== undefined
  if (isJsonObject(value['Sns'])) return typeof value['Sns']['Message'] === 'string'
  return packed(value['data']) !== undefined || (typeof value['body'] === 'string' && 'messageId' in value)
}

/** The text that a record carries; undefined where its bytes are no text. */
function carried(value: Readonly<Record<string, unknown>>, { room }: Place): string | undefined {
  if (isJsonObject(value['kinesis'])) return decoded(value['kinesis']['data'], room)
  if (isJsonObject(value['Sns'])) return text(value['Sns']['Message'])
  if (value['Type'] === 'Notification') return text(value['Message'])
  if ('data' in value) return decoded(value['data'], room)
  return typeof value['body'] === 'string' && 'messageId' in value ? value['body'] : undefined
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

/** Base64 as it stands in a record; undefined where a text is none. */
function packed(data: unknown): string | undefined {
  const letters = text(data)?.replaceAll(/\s/g, '')
  return letters !== undefined && /^[A-Za-z0-9+/]*={0,2}$/.test(letters) ? letters : undefined
}

/** Streams carry records as they are or compressed with gzip. */
function decoded(data: unknown, room: Place['room']): string | undefined {
  const letters = packed(data)
  if (letters === undefined) return undefined
  const bytes = Buffer.from(letters, 'base64')
  const plain = bytes[0] === 0x1f && bytes[1] === 0x8b ? inflated(bytes, room) : bytes
  return plain !== undefined && isUtf8(plain) ? plain.toString('utf8') : undefined
}

function inflated(bytes: Buffer, room: Place['room']): Buffer | undefined {
  if (room.bytes <= 0) return undefined
  try {
    const plain = gunzipSync(bytes, { maxOutputLength: room.bytes })
    room.bytes -= plain.length
    return plain
  } catch {
    // Damaged, or more than there is room for: the record is handed on as it is and refused.
    return undefined
  }
}

/** Who may read a chat message stands beside it, not in it. */
function visibilityOf(notification: Readonly<Record<string, unknown>>): string | undefined {
  const sns = isJsonObject(notification['Sns']) ? notification['Sns'] : notification
  return statedVisibility(sns['MessageAttributes'])
}

/** Objects one after the other, with or without space between. Undefined where there is one alone, or none can be read. */
function sequence(texts: string | Uint8Array, at: Place): readonly unknown[] | undefined {
  const reader = sequenceReader({ longest: Infinity })
  const pieces = [...reader.push(Buffer.from(texts)), ...reader.end()]
  if (pieces.length < 2 || !pieces.some((it) => it.ok)) return undefined
  return pieces.flatMap((it) => (it.ok ? unwrapped(it.value, at) : [Buffer.from(it.bytes).toString('utf8').trim()]))
}
