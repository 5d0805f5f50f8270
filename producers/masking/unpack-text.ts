import { isUtf8 } from 'node:buffer'
import { decodeEntities } from '../formats/html-entities.ts'
import { plainText } from '../formats/plain-text.ts'

/** Shorter texts hold nothing that base64 hides. */
const SHORTEST_PACKED = 12
const PACKED = /^[A-Za-z0-9+/_-]+={0,2}$/
const TOKEN = /^eyJ[\w-]{5,}\.[\w-]+\.[\w-]*$/

/** What a text of base64 holds: a text, `binary` where it holds something else that is long, or undefined where it is no base64. */
export function unpackBase64(value: string): { readonly text: string } | 'binary' | undefined {
  if (value.length < SHORTEST_PACKED) return undefined
  if (TOKEN.test(value)) return 'binary'
  const packed = value.replaceAll(/\s/g, '')
  if (!PACKED.test(packed) || packed.length % 4 === 1) return undefined
  const bytes = Buffer.from(packed, 'base64')
  if (!isUtf8(bytes)) return packed.length >= 256 ? 'binary' : undefined
  const text = bytes.toString('utf8')
  // An id in the same letters gives control characters.
  // oxlint-disable-next-line no-control-regex -- the pattern looks for control characters
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffd]/.test(text)) return undefined
  return { text }
}

/** A text as a person reads it, where it is written in HTML or with entities; the same text otherwise. */
export function readAloud(value: string): string {
  if (/<[a-z!/][^<>]*>/i.test(value)) return plainText(value)
  return /&(?:#\w{1,8}|[a-z]{2,10});/i.test(value) ? decodeEntities(value) : value
}
