import { readClosing } from './closing.ts'
import { isDeviceLine } from './device-line.ts'
import { isRuleLine } from './dividers.ts'

/** The most lines with words that a signature has. */
const MOST_LINES = 10
const LINE_LIMIT = 100

/** A piece of a mail without its signature, the lines that a mail program added, and what is left of their frame. */
export function withoutSignature(piece: readonly string[]): readonly string[] {
  return withoutClosing(withoutDashed(trimEnds(piece.filter((line) => !isDeviceLine(line)))))
}

/** The same without the empty lines and rules at both ends. */
export function trimEnds(lines: readonly string[]): readonly string[] {
  const says = (line: string) => line.trim() !== '' && !DASHES.test(line.trim()) && !isRuleLine(line.trim())
  const first = lines.findIndex((line) => line.trim() !== '')
  return first === -1 ? [] : lines.slice(first, lines.findLastIndex(says) + 1)
}

const DASHES = /^(?:--|—|__)$/

/** Without what follows the last line that is "-- ", where it is no longer than a signature and asks nothing. */
function withoutDashed(lines: readonly string[]): readonly string[] {
  const at = lines.findLastIndex((line) => DASHES.test(line.trim()))
  if (at <= 0) return lines
  const below = lines.slice(at + 1).filter((line) => line.trim() !== '')
  const isSignature = below.length <= MOST_LINES && !below.some((line) => isLong(line) || /[?？]$/.test(line.trim()))
  return isSignature ? trimEnds(lines.slice(0, at)) : lines
}

/** Without the first closing that a name block follows; the lines below the block stay. A closing that is all of the piece goes too. */
function withoutClosing(lines: readonly string[]): readonly string[] {
  const from = Math.max(0, lines.length - 4 * MOST_LINES)
  for (let at = from; at < lines.length; at += 1) {
    const closing = readClosing(lines[at] ?? '')
    if (closing === undefined) continue
    const end = blockEnd(lines, at + 1, closing === 'closing_and_name')
    if (end === undefined) continue
    const isAll = lines.slice(0, at).every((line) => line.trim() === '')
    // "Thanks, Lena" as a whole mail says thanks; in front of a name only does it close.
    if (closing === 'thanks' && (isAll || end === at + 1)) continue
    return trimEnds([...trimEnds(lines.slice(0, at)), ...lines.slice(end)])
  }
  return lines
}

/** The line after the name block that begins at `from`; undefined where what stands there is no name. */
function blockEnd(lines: readonly string[], from: number, isNamed: boolean): number | undefined {
  let end = from
  let found = 0
  let hasContact = false
  for (let at = from; at < lines.length && found < MOST_LINES; at += 1) {
    const line = (lines[at] ?? '').trim()
    if (line === '') continue
    if (isProse(line)) break
    const contact = isContact(line)
    if (found === 0 && !isNamed && !isName(line) && !contact) return undefined
    if (contact || isName(line)) end = at + 1
    hasContact ||= contact
    found += 1
  }
  if (found === 0 && lines.slice(from).some((line) => line.trim() !== '')) return isNamed ? from : undefined
  return hasContact ? sloganEnd(lines, end) : end
}

/** A firm's lines under an address say nothing of the sender; a postscript, a question and a sentence in the first person do. */
function sloganEnd(lines: readonly string[], end: number): number {
  const below = lines
    .slice(end)
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const isOwn = below.length > 3 || below.some((line) => POSTSCRIPT.test(line) || /[?？]/.test(line) || FIRST_PERSON.test(line))
  return isOwn ? end : lines.length
}

const isLong = (line: string) => line.trim().length > LINE_LIMIT

const POSTSCRIPT = /^(?:p\.? ?p?\.?s\b|n\.? ?b\b|edit:|update:|nachtrag)/i
const FIRST_PERSON =
  /(?<!\p{L})(?:I|I['’]m|I['’]ve|my|me|mine|ich|mir|mich|mein\p{L}{0,2}|je|moi|mon|ma|mes|yo|mi|mis|io|mio|mia|eu|meu|minha|ik|mij|mijn|ja|mnie|mój|moja|jag|mig|min|mitt|jeg|meg|minä|minun|já|mě|můj|moje|я|мне|меня|мой|моя|мою|ben|bana|benim)(?!\p{L})|私|我/iu

/** A sentence: long, or one that ends as sentences do, asks, or tells of the sender. */
function isProse(line: string): boolean {
  const words = line.split(/\s+/).length
  if (PROXY.test(line)) return false
  if (isLong(line) || POSTSCRIPT.test(line) || /[?？。]$/.test(line)) return true
  if (words >= 4 && /[.!…]$/.test(line) && !/\d/.test(line)) return true
  return words >= 4 && !isContact(line) && (FIRST_PERSON.test(line) || words > 10)
}

/** Numbers to ring, addresses, web pages, the parts of a postal address. */
function isContact(line: string): boolean {
  return (
    /@|https?:|www\.|\||^(?:tel|t|m|f|fax|mob|mobile|mobil|phone|cell|e-?mail|web|telefon|tél|telefono|telefone|ph)\b ?[.:]|\+\d{2}|\p{Lu}{2}\d{3}/iu.test(
      line,
    ) ||
    /(?:\d[ ()/.-]{0,2}){6,}/.test(line) ||
    /^(?:\d{4,5} \p{Lu}|[\p{L} .-]{3,30} \d{1,4}[a-z]?,?(?: \d{4,5}.*)?$)/u.test(line) ||
    STREET.test(line) ||
    POSTCODE.test(line) ||
    FIRM.test(line)
  )
}

/** "12 Hill Road", "5, rue de la Paix". */
const STREET =
  /^\d{1,5}[a-z]?,? (?:(?:rue|avenue|av\.|boulevard|bd|place|chemin|allée) .{2,40}|[\p{L}.' -]{2,40} (?:road|rd|street|st|avenue|ave|lane|ln|drive|dr|way|close|court|ct|place|square|boulevard|blvd|terrace|crescent)\.?,?)$/iu
/** "Leeds LS1 4AB", "Austin, TX 78701". */
const POSTCODE = /^[\p{L} .'-]{2,30},? (?:[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}|[A-Z]{2},? \d{5}(?:-\d{4})?)$/u
/** What the law wants in a letter of a firm. */
const FIRM =
  /^(?:HRB|HRA|Amtsgericht|Geschäftsführer(?:in|ung)?|Vorstand|USt|VAT|SIRET|SIREN|KvK|NIP|CIF|P\.? ?IVA|Registered (?:in|office))(?!\p{L})/u

const PARTICLES = /^(?:de|van|von|der|den|la|le|di|da|dos|du|el|al|bin|af|av|and|und|et|y|e|en|og|och|ja|&|of|for|für|der|des)$/

/** "i. A." and "p.p.": somebody signs for another. */
const PROXY = /^(?:i\. ?[AV]\.|p\.? ?p\.?a?\.?|ppa\.) ?(?=\p{Lu})/u
/** Kisses and faces after a name. */
const AFTER_NAME = /(?: x{1,4}| xo(?:xo)?|(?: ?(?:\p{Extended_Pictographic}\ufe0f?|:-?\)|;-?\))){1,3})$/iu

/** One to six words, most of them with a capital; a first name in small letters; a name in a script without capitals. */
function isName(written: string): boolean {
  const line = written.replace(PROXY, '').replace(AFTER_NAME, '')
  if (line.length > 60 || /[?？!]$/.test(line)) return false
  const words = line
    .replaceAll(/[,()/–-]/g, ' ')
    .split(/\s+/)
    .filter((word) => word !== '')
  if (words.length === 0 || words.length > 7) return false
  if (words.length === 1) return /^[\p{L}.'’]{1,25}$/u.test(line.replaceAll(/[,()/–-]/g, ''))
  const named = words.filter((word) => /^(?:\p{Lu}|\p{Lo})/u.test(word)).length
  const particles = words.filter((word) => PARTICLES.test(word)).length
  return named > 0 && named + particles >= words.length - (words.length > 3 ? 1 : 0)
}
