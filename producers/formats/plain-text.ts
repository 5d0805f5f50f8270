import { decodeEntities } from './html-entities.ts'
import { htmlWords } from './html-words.ts'

/** What a person wrote, as plain text: NFC, `\n` ends its lines, no tags, no control characters. */

/** UTF-16 units that a text may have; a turn may hold as many (schemas/event/interaction.ts). */
export const TEXT_LIMIT = 65_536
/** UTF-16 units of a document that are read. Mail programs write many tags around few words. */
export const DOCUMENT_LIMIT = 1_048_576

/** HTML as plain text: tags gone, blocks on lines of their own, entities decoded, NFC. Linear; reads `DOCUMENT_LIMIT` units at most. */
export function plainText(html: string): string {
  return cleanText(htmlWords(cutText(html, DOCUMENT_LIMIT)))
}

/**
 * A body that may be HTML or plain, as plain text. In a plain body line breaks and `<…>` stay as they are, and entities are decoded
 * once: many systems escape the plain text they store.
 */
export function toPlainText(body: string): string {
  return isHtml(body) ? plainText(body) : cleanText(decodeEntities(cutText(body, DOCUMENT_LIMIT)))
}

/** A text that was plain already: NFC, `\n` ends its lines, at most one line in two is empty, no control characters. */
export function cleanText(text: string, limit: number = TEXT_LIMIT): string {
  const lines = cutText(text, limit)
    .replaceAll(/\r\n?|[\u2028\u2029]/g, '\n')
    .replaceAll('\u00a0', ' ')
    // C0 and C1 but tab and newline, soft hyphens, byte order marks.
    // oxlint-disable-next-line no-control-regex
    .replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\ufeff]/g, '')
    .replaceAll(/\p{Surrogate}/gu, '\ufffd')
    .normalize('NFC')
    .split('\n')
    .map((line) => line.trimEnd())
  // A few letters are longer in NFC.
  return cutText(lines.filter((line, at) => line !== '' || lines[at - 1] !== '').join('\n'), limit).trim()
}

/** At most `limit` units, never half a surrogate pair. */
export function cutText(text: string, limit: number): string {
  if (text.length <= limit) return text
  const last = text.charCodeAt(limit - 1)
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? limit - 1 : limit)
}

/** Elements that bodies are made of. `<order 123>` and `<3` are none. */
const ELEMENT =
  /<(\/?)(p|div|br|hr|span|a|b|i|u|em|strong|font|small|center|ul|ol|li|table|tbody|tr|td|th|html|head|body|style|meta|h[1-6]|img|blockquote|pre|section|article)(?=[\s/>])([^<>]*)>|<!doctype html/gi
/** Elements without a closing tag. */
const VOID: ReadonlySet<string> = new Set(['br', 'hr'])
/** How many tags are looked at for a sign of HTML. */
const MOST_TAGS = 200

/**
 * Whether a body is HTML: it has a closing tag, a line break or a tag with an attribute. A lone `<b>` in prose and "if a <b and c> d"
 * are text that a person typed.
 */
export function isHtml(body: string): boolean {
  let seen = 0
  for (const [, slash, name, attributes = ''] of cutText(body, DOCUMENT_LIMIT).matchAll(ELEMENT)) {
    if (name === undefined || slash === '/' || VOID.has(name.toLowerCase())) return true
    if (attributes.includes('=')) return true
    seen += 1
    if (seen === MOST_TAGS) return false
  }
  return false
}
