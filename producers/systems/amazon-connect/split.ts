import { isUtf8 } from 'node:buffer'
import { isJsonObject } from '../../../schemas/json.ts'
import type { SplitOutcome } from '../../adapter.ts'
import { parseJson } from '../../reading/json.ts'
import { statedVisibility } from './visibility.ts'

/**
 * The vendor's events in one body. They come one by one, in arrays, one after the other without anything between (as Firehose writes
 * files), and inside envelopes:
 *
 *   { records: [{ data: base64 }] }                 Firehose, pushed to an HTTP endpoint
 *   { Records: [{ kinesis: { data: base64 } }] }    Kinesis, as a function is given it
 *   { Records: [{ Sns: { Message: text } }] }, { Records: [{ body: text }] }
 *   { Type: "Notification", Message: text }         SNS, pushed
 *
 * What cannot be read inside a readable envelope is handed on as it is, so that it alone is refused.
 */
export function splitRequest(body: Uint8Array): SplitOutcome {
  const whole = parseJson(body)
  if (whole.ok) return { ok: true, payloads: unwrap(whole.value) }
  if (whole.code !== 'not_json') return { ok: false, code: whole.code, path: '' }
  const payloads = sequence(Buffer.from(body).toString('utf8'))
  return payloads === undefined ? { ok: false, code: 'not_json', path: '' } : { ok: true, payloads }
}

/** The vendor's events in one parsed document. */
export function unwrap(document: unknown): readonly unknown[] {
  return unwrapped(document, 0)
}

/** An envelope in an envelope is real, five are not. */
const DEEPEST = 5

function unwrapped(value: unknown, depth: number): readonly unknown[] {
  if (depth > DEEPEST) return [value]
  if (Array.isArray(value)) return value.flatMap((it) => unwrapped(it, depth + 1))
  if (!isJsonObject(value)) return [value]
  const records = value['records'] ?? value['Records']
  if (Array.isArray(records) && (records.length === 0 || records.some(isCarrier))) return records.flatMap((it) => unwrapped(it, depth + 1))
  const inside = isCarrier(value) ? carried(value) : undefined
  if (inside === undefined) return [value]
  const whole = parseJson(inside)
  const found = whole.ok ? unwrapped(whole.value, depth + 1) : (sequence(inside, depth + 1) ?? [inside])
  const visibility = visibilityOf(value)
  return visibility === undefined ? found : found.map((it) => (isJsonObject(it) ? { ...it, MessageVisibility: visibility } : it))
}

/** Whether this is a record or message around the text of another. */
function isCarrier(value: unknown): boolean {
  if (!isJsonObject(value) || 'ContactId' in value || 'contactId' in value) return false
  return carried(value) !== undefined
}

function carried(value: Readonly<Record<string, unknown>>): string | undefined {
  if (isJsonObject(value['kinesis'])) return decoded(value['kinesis']['data'])
  if (isJsonObject(value['Sns'])) return text(value['Sns']['Message'])
  if (value['Type'] === 'Notification') return text(value['Message'])
  if ('data' in value) return decoded(value['data'])
  return typeof value['body'] === 'string' && 'messageId' in value ? value['body'] : undefined
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

function decoded(data: unknown): string | undefined {
  const packed = text(data)?.replaceAll(/\s/g, '')
  if (packed === undefined || !/^[A-Za-z0-9+/]*={0,2}$/.test(packed)) return undefined
  const bytes = Buffer.from(packed, 'base64')
  return isUtf8(bytes) ? bytes.toString('utf8') : undefined
}

/** Who may read a chat message stands beside it, not in it. */
function visibilityOf(notification: Readonly<Record<string, unknown>>): string | undefined {
  const sns = isJsonObject(notification['Sns']) ? notification['Sns'] : notification
  return statedVisibility(sns['MessageAttributes'])
}

/** JSON values one after the other, with or without space between. Undefined where not one of them can be read. */
function sequence(texts: string, depth = 0): readonly unknown[] | undefined {
  const pieces = cutUp(texts)
  if (pieces.length < 2) return undefined
  const read = pieces.map((piece) => ({ piece, parsed: parseJson(piece) }))
  if (!read.some(({ parsed }) => parsed.ok)) return undefined
  return read.flatMap(({ piece, parsed }) => (parsed.ok ? unwrapped(parsed.value, depth) : [piece]))
}

/** Cuts where an object or array ends that is in no other; in one pass, quotes respected. */
function cutUp(texts: string): readonly string[] {
  const pieces: string[] = []
  let from = 0
  let depth = 0
  let quoted = false
  for (let at = 0; at < texts.length; at += 1) {
    const letter = texts[at]
    if (quoted) {
      if (letter === '\\') at += 1
      else if (letter === '"') quoted = false
    } else if (letter === '"') quoted = true
    else if (letter === '{' || letter === '[') depth += 1
    else if (letter === '}' || letter === ']') {
      depth -= 1
      if (depth > 0) continue
      pieces.push(texts.slice(from, at + 1))
      from = at + 1
      depth = 0
    }
  }
  return [...pieces, texts.slice(from)].map((it) => it.trim()).filter((it) => it !== '')
}
