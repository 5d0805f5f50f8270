import { isJsonObject } from '../../schemas/json.ts'
import { hasLostKeys } from '../formats/lost-keys.ts'
import { isIdField, isPhoneField } from './field-names.ts'
import type { Masker } from './mask.ts'
import { readAloud, unpackBase64 } from './unpack-text.ts'

/** How the values of one payload are masked. */
export type ValueMasking = {
  readonly mask: Masker
  /** The id with pseudonyms for what identifies a person in it. */
  readonly spellId: (id: string) => string
  readonly spellPhone: (value: string) => string
  /** The pseudonym of a value that is one e-mail address, in any spelling; undefined where it is something else. */
  readonly spellAddress: (value: string) => string | undefined
  /** Values that are identifiers whatever they look like, and their placeholders. */
  readonly known: ReadonlyMap<string, string>
  readonly parse: ParseJson
}

/** Reads JSON without rounding long ids (producers/reading/json.ts, which this room does not import). */
export type ParseJson = (text: string) => { readonly ok: true; readonly value: unknown } | { readonly ok: false }

/** A text that holds another value: JSON, or base64 of JSON or of a text. */
export type Opened = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly text: string }

const BINARY = '[binary]'

export function openText(text: string, parse: ParseJson): Opened | undefined {
  const inside = jsonIn(text, parse)
  if (inside !== undefined) return { ok: true, value: inside }
  const unpacked = unpackBase64(text)
  if (unpacked === undefined) return undefined
  if (unpacked === 'binary') return { ok: false, text: BINARY }
  const deeper = jsonIn(unpacked.text, parse)
  return deeper === undefined ? { ok: false, text: unpacked.text } : { ok: true, value: deeper }
}

function jsonIn(text: string, parse: ParseJson): unknown {
  if (!/^\s*[[{]/.test(text)) return undefined
  const parsed = parse(text)
  return parsed.ok ? parsed.value : undefined
}

/** The value with every text in it masked. The same value where nothing had to be. */
export function maskValue(value: unknown, about: ValueMasking, name = ''): unknown {
  if (typeof value === 'string') return maskString(value, about, name)
  if (typeof value === 'number') return maskNumber(value, about, name)
  if (Array.isArray(value)) {
    const items = value.map((it: unknown) => maskValue(it, about, name))
    return items.every((it, at) => it === value[at]) ? value : items
  }
  if (!isJsonObject(value)) return value
  const fields: Record<string, unknown> = {}
  let changed = false
  for (const key of Object.keys(value)) {
    const masked = about.mask.field(key).text
    fields[masked] = maskValue(value[key], about, key)
    if (masked !== key || fields[masked] !== value[key]) changed = true
  }
  return changed ? fields : value
}

function maskString(value: string, about: ValueMasking, name: string): string {
  const known = about.known.get(value.trim()) ?? about.known.get(value.normalize('NFC').trim())
  if (known !== undefined) return known
  if (isPhoneField(name, value)) return about.spellPhone(value)
  if (isIdField(name)) return about.spellId(value)
  const opened = openText(value, about.parse)
  if (opened === undefined) return about.spellAddress(value) ?? maskWords(value, about)
  if (!opened.ok) {
    const masked = maskWords(opened.text, about)
    return masked === opened.text && masked !== BINARY ? value : masked
  }
  const masked = maskValue(opened.value, about, name)
  // What the reader left out was not masked.
  return masked === opened.value && !hasLostKeys(masked) ? value : JSON.stringify(masked)
}

function maskWords(value: string, { mask }: ValueMasking): string {
  const read = readAloud(value)
  const masked = mask.field(read)
  if (masked.kinds.length > 0) return masked.text
  return read === value || mask.field(value).kinds.length === 0 ? value : masked.text
}

/** A card or a phone number may stand there as a number. */
function maskNumber(value: number, about: ValueMasking, name: string): number | string {
  if (!Number.isSafeInteger(value) || value < 1_000_000) return value
  const digits = String(value)
  const masked = about.known.get(digits) ?? (isPhoneField(name, digits) ? about.spellPhone(digits) : about.mask.field(digits).text)
  return masked === digits ? value : masked
}
