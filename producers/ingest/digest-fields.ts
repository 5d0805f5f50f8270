import { createHmac } from 'node:crypto'
import type { PseudonymKey } from '../../schemas/event/identity.ts'
import { isJsonObject } from '../../schemas/json.ts'

/**
 * A keyed digest of fields of a payload: 20 hex digits of HMAC-SHA-256. It is keyed because a short text, for example a rating, could
 * be found by hashing every possible one. Keys are sorted, texts are trimmed, and numbers and flags count as their text, because doors
 * write the same value in different ways. Null, undefined and empty texts count as absent.
 */
export function digestFields(key: PseudonymKey, fields: unknown): string {
  return createHmac('sha256', key.secret)
    .update(`service-signals/content\n${canonical(fields)}`)
    .digest('hex')
    .slice(0, 20)
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (isJsonObject(value)) {
    const members = Object.keys(value)
      .toSorted()
      .map((name) => [name, canonical(value[name])] as const)
    return `{${members
      .filter(([, text]) => text !== '')
      .map(([name, text]) => `${JSON.stringify(name)}:${text}`)
      .join(',')}}`
  }
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean' && typeof value !== 'bigint') return ''
  const text = String(value).normalize('NFC').trim()
  return text === '' ? '' : JSON.stringify(text)
}
