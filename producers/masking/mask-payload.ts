import { isUtf8 } from 'node:buffer'
import { holdsKeptIdentifier } from '../../schemas/identity/kept-identifier.ts'
import { isJsonObject } from '../../schemas/json.ts'
import type { Person, System } from '../adapter.ts'
import { hasLostKeys } from '../formats/lost-keys.ts'
import { findPeople } from './find-people.ts'
import { isPhoneField } from './field-names.ts'
import { spellId } from './ids.ts'
import { masker } from './mask.ts'
import { maskValue, openText, type ParseJson, type ValueMasking } from './mask-value.ts'
import { withholdPrivateParts } from './private-parts.ts'
import { pseudonymSpell, spellAddress, spellPseudonym, type Pseudonymising } from './pseudonyms.ts'

/** What masking a payload has to know. */
export type PayloadMasking = Pseudonymising & {
  /** The firm's own numbers, mailboxes and names. They stay. */
  readonly own: readonly string[]
  readonly system: Pick<System, 'privateFields' | 'identifiersIn'>
  readonly parse: ParseJson
}

/**
 * A refused payload as it may be kept: decoded, without its private parts, with identifiers masked. JSON stays JSON and a form stays a
 * form, so that it can be tried again after a fix. E-mail addresses, phone numbers and the identifiers that the source configures
 * become placeholders that keep who they name (`[email p1:…]`): tried again, the payload has the ids and the customer it would have
 * had. Bytes that need no masking are kept as they came.
 */
export function maskPayload(body: Uint8Array, contentType: string, about: PayloadMasking): Buffer {
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength)
  const text = bytes.toString(isUtf8(bytes) ? 'utf8' : 'latin1')
  if (contentType.includes('x-www-form-urlencoded')) return Buffer.from(maskForm(text, about))
  return Buffer.from(maskJson(text, about) ?? maskJsonLines(text, about) ?? maskBroken(text, about))
}

/** Undefined where the text is not JSON. */
function maskJson(text: string, about: PayloadMasking): string | undefined {
  const parsed = about.parse(text)
  if (!parsed.ok) return undefined
  const masked = maskDocument(parsed.value, about)
  // What the reader left out was not masked.
  return masked === parsed.value && !hasLostKeys(masked) ? text : JSON.stringify(masked)
}

function maskJsonLines(text: string, about: PayloadMasking): string | undefined {
  const lines = text.split('\n')
  if (lines.length < 2) return undefined
  const masked: string[] = []
  for (const line of lines) {
    const it = line.trim() === '' ? line : maskJson(line, about)
    if (it === undefined) return undefined
    masked.push(it)
  }
  return masked.join('\n')
}

function maskDocument(payload: unknown, about: PayloadMasking): unknown {
  const shown = withholdPrivateParts(payload, about.system.privateFields)
  const people: Person[] = []
  const phones: string[] = []
  gather(shown, '', { people, phones, parse: about.parse })
  return maskValue(shown, maskingOf(people, phones, knownOf(payload, about), about))
}

function maskingOf(
  people: readonly Person[],
  phones: readonly string[],
  known: ReadonlyMap<string, string>,
  about: PayloadMasking,
): ValueMasking {
  return {
    mask: masker({ people, own: about.own }, pseudonymSpell(about)),
    spellId: (id) => spellId(id, phones, about),
    spellPhone: (value) => spellPseudonym('phone', value, about),
    spellAddress: (value) => spellAddress(value, about.own, about),
    known,
    parse: about.parse,
  }
}

/** Names and phone numbers anywhere in the payload, also inside of texts that hold JSON: they are masked in all of it. */
function gather(value: unknown, name: string, found: Gathered): void {
  if (name === '') found.people.push(...findPeople(value))
  if (typeof value === 'string') {
    if (isPhoneField(name, value)) found.phones.push(value)
    const opened = openText(value, found.parse)
    if (opened?.ok === true) gather(opened.value, '', found)
  } else if (Array.isArray(value)) for (const it of value) gather(it, name === '' ? ELEMENT : name, found)
  else if (isJsonObject(value)) for (const key of Object.keys(value)) gather(value[key], key === '' ? ELEMENT : key, found)
}

type Gathered = { readonly people: Person[]; readonly phones: string[]; readonly parse: ParseJson }
/** What stands for a name: people are looked for once, from the top. */
const ELEMENT = ' '

function knownOf(payload: unknown, about: PayloadMasking): ReadonlyMap<string, string> {
  const identifiers = about.system.identifiersIn?.(payload) ?? []
  // One field may be read as several kinds; a value that is none of a kind has no pseudonym of it.
  const spelled = identifiers.map(({ kind, value, written }) => [written, spellPseudonym(kind, value, about)] as const)
  return new Map(spelled.filter(([, placeholder]) => holdsKeptIdentifier(placeholder)))
}

/** Texts of JSON, and the rest between them: brackets, numbers, words. A text nobody closes goes to the end, once. */
const LITERAL = /"(?:[^"\\]|\\.)*"?|[^"]+/gs
/** What stands between texts. Anything else there is a text too: after a quote that nobody escaped, inside and outside are exchanged. */
const MARKS = /[\s{}[\]:,]+|true|false|null|-?\d[\d.eE+-]*/g
/** A broken payload of such words may hold a private note, and nothing tells which of its texts it is. */
const MAY_BE_PRIVATE = /"[^"]{0,20}(?:public|private|internal|visibility|note)[^"]{0,20}"\s*:/i

function maskBroken(text: string, about: PayloadMasking): string {
  const masking = maskingOf([], [], new Map(), about)
  const { mask } = masking
  if (!/^\s*[{["]/.test(text)) return mask.text(text).text
  const isPrivate = MAY_BE_PRIVATE.test(text)
  return text.replace(LITERAL, (part) => {
    const isText = part.startsWith('"')
    if (!isText && part.replace(MARKS, '') === '' && !/\d\s+\d/.test(part))
      return part.replace(/\d{12,19}/g, (digits) => (mask.field(digits).kinds.length > 0 ? '"[card]"' : digits))
    const said = isText ? spelledOut(part) : part
    if (isPrivate && /\S\s+\S+\s+\S/.test(said)) return '"[private]"'
    if (!isText) return mask.text(part).text
    const masked = maskValue(said, masking)
    return masked === said ? part : JSON.stringify(masked)
  })
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

function maskForm(text: string, about: PayloadMasking): string {
  const fields: Record<string, string[]> = {}
  for (const [name, value] of new URLSearchParams(text)) (fields[name] ??= []).push(value)
  const masked = maskDocument(fields, about)
  if (masked === fields || !isJsonObject(masked)) return text
  const pairs = Object.entries(masked).flatMap(([name, values]) =>
    (Array.isArray(values) ? values : [values]).map((it): [string, string] => [name, String(it)]),
  )
  return new URLSearchParams(pairs).toString()
}
