import { isUtf8 } from 'node:buffer'
import { masker } from './mask.ts'

/**
 * A refused payload as it may be kept: the bytes as they came, with identifiers masked. JSON stays JSON and a form stays a form, so
 * that it can be tried again after a fix; a value of nothing but digits is taken for an id and masked only where it is a card.
 * Masked identifiers are gone for good: tried again, such a payload has no customer.
 */
export function maskPayload(body: Uint8Array, contentType: string): Buffer {
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength)
  const text = bytes.toString(isUtf8(bytes) ? 'utf8' : 'latin1')
  if (contentType.includes('x-www-form-urlencoded')) return Buffer.from(maskForm(text))
  return Buffer.from(/^\s*[{["]/.test(text) ? maskJson(text) : nobody.text(text).text)
}

const nobody = masker({})

/** Texts of JSON, and the rest between them: brackets, numbers, words. A text nobody closes goes to the end, once. */
const LITERAL = /"(?:[^"\\]|\\.)*"?|[^"]+/gs

function maskJson(text: string): string {
  return text.replace(LITERAL, (part) => {
    if (!part.startsWith('"')) return part.replace(/\d{12,19}/g, (digits) => (isMasked(digits) ? '"[card]"' : digits))
    const said = spelledOut(part)
    const { text: masked, kinds } = nobody.field(said)
    return kinds.length === 0 ? part : JSON.stringify(masked)
  })
}

function isMasked(digits: string): boolean {
  return nobody.field(digits).kinds.length > 0
}

/** The text a JSON literal stands for: an address may hide behind \\u0040. */
function spelledOut(literal: string): string {
  try {
    const said: unknown = JSON.parse(literal)
    if (typeof said === 'string') return said
  } catch {
    // Broken JSON is kept too, as it is.
  }
  return literal.slice(1)
}

function maskForm(text: string): string {
  const fields = [...new URLSearchParams(text)].map(([name, value]): [string, string] => [name, nobody.field(value).text])
  return new URLSearchParams(fields).toString()
}
