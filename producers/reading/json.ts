import { isUtf8 } from 'node:buffer'
import { z } from 'zod'
import { isLostKey, loseKeys } from '../formats/lost-keys.ts'

/**
 * Reads JSON from untrusted senders. One scan over the text finds what JSON.parse would accept silently: long ids that it rounds,
 * unlimited nesting, keys such as `__proto__`. JSON.parse does the rest.
 */
export type JsonLimits = { readonly depth: number; readonly keys: number }
type Trouble = { readonly ok: false; readonly code: 'not_utf8' | 'not_json' | 'too_deep' | 'too_many_keys' }
export type Parsed = { readonly ok: true; readonly value: unknown } | Trouble

/** Real payloads have about 12 levels and some hundred keys. These limits suit a body of 1 MiB. */
const USUAL: JsonLimits = { depth: 64, keys: 50_000 }
/** A double can represent every integer of 15 digits. With 16 or more digits, an id may be rounded. */
const SAFE_DIGITS = 15

/**
 * Reads JSON, in time linear in its length. Integers of 16 or more digits become texts of the same digits at every position.
 * Keys that JavaScript gives a meaning (producers/formats/lost-keys.ts) are left out. A byte order mark is skipped. Never throws: for invalid input it returns a code.
 */
export function parseJson(input: string | Uint8Array, limits: JsonLimits = USUAL): Parsed {
  if (typeof input !== 'string' && !isUtf8(input)) return { ok: false, code: 'not_utf8' }
  const raw = typeof input === 'string' ? input : Buffer.from(input.buffer, input.byteOffset, input.byteLength).toString('utf8')
  const text = raw.charCodeAt(0) === 0xfeff ? raw.slice(1) : raw
  const scanned = isOrdinary(text, limits) ? ({ ok: true, text, losesKeys: false } as const) : scan(text, limits)
  if (!scanned.ok) return scanned
  try {
    const value: unknown = JSON.parse(scanned.text)
    if (scanned.losesKeys) loseKeys(value)
    return { ok: true, value }
  } catch {
    return { ok: false, code: 'not_json' }
  }
}

/**
 * An id as text. The vendor may write it as text or as a number, which `parseJson` keeps exact. A text with signs that nobody sees, or
 * one that holds JSON, is no id.
 */
export const nativeId = z.union([
  z
    .string()
    .trim()
    .regex(/^[^\p{Cc}\p{Cf}{}"]+$/u),
  z.int().transform(String),
])

/** True: the text cannot contain a key that is left out or a long integer, and cannot exceed the limits (a key takes at least 3 characters). */
function isOrdinary(text: string, limits: JsonLimits): boolean {
  if (text.length >= limits.keys * 3 || /__proto__|constructor|prototype|\\u|\d{16}/.test(text)) return false
  return (text.match(/[[{]/g)?.length ?? 0) <= limits.depth
}

const QUOTE = 0x22
const BACKSLASH = 0x5c
const COLON = 0x3a
const MINUS = 0x2d
const ZERO = 0x30

type Scanned = { readonly ok: true; readonly text: string; /** Whether a key must be left out. */ readonly losesKeys: boolean }

/** The text with long integers in quotes. It is valid JSON exactly when the original is. */
function scan(text: string, limits: JsonLimits): Scanned | Trouble {
  const pieces: string[] = []
  let kept = 0
  let depth = 0
  let keys = 0
  let losesKeys = false
  let at = 0
  while (at < text.length) {
    const unit = text.charCodeAt(at)
    if (unit === QUOTE) {
      const start = at
      const end = closingQuote(text, start)
      if (end === -1) return { ok: false, code: 'not_json' }
      at = pastSpace(text, end + 1)
      if (text.charCodeAt(at) !== COLON) continue
      keys += 1
      if (keys > limits.keys) return { ok: false, code: 'too_many_keys' }
      losesKeys ||= isSpelledLostKey(text, start, end)
    } else if (isDigit(unit)) {
      const start = text.charCodeAt(at - 1) === MINUS ? at - 1 : at
      const first = at
      while (isDigit(text.charCodeAt(at))) at += 1
      const tooLong = at - first > SAFE_DIGITS && unit !== ZERO
      if (tooLong && !continues(text, at)) {
        pieces.push(text.slice(kept, start), '"', text.slice(start, at), '"')
        kept = at
      } else if (continues(text, at)) at = pastNumber(text, at)
    } else {
      // [ and { (0x5b, 0x7b) differ in one bit, and so do ] and } (0x5d, 0x7d).
      const bracket = unit | 0x20
      if (bracket === 0x7b) {
        depth += 1
        if (depth > limits.depth) return { ok: false, code: 'too_deep' }
      } else if (bracket === 0x7d) depth -= 1
      at += 1
    }
  }
  return { ok: true, text: pieces.length === 0 ? text : pieces.join('') + text.slice(kept), losesKeys }
}

/** The position of the quote that ends the text that starts at `open`, or -1. */
function closingQuote(text: string, open: number): number {
  let end = text.indexOf('"', open + 1)
  while (end !== -1) {
    let before = end
    while (text.charCodeAt(before - 1) === BACKSLASH) before -= 1
    if ((end - before) % 2 === 0) return end
    end = text.indexOf('"', end + 1)
  }
  return -1
}

function isSpelledLostKey(text: string, open: number, close: number): boolean {
  const name = text.slice(open + 1, close)
  if (!name.includes('\\')) return isLostKey(name)
  // The longest such key has 11 letters, and an escaped letter (\u0000) takes 6 characters.
  if (name.length > 66) return false
  try {
    const spelled: unknown = JSON.parse(`"${name}"`)
    return typeof spelled === 'string' && isLostKey(spelled)
  } catch {
    return false
  }
}

/** Whether the digits are not an integer value, because a fraction, an exponent or a colon (a key without quotes) follows. */
function continues(text: string, at: number): boolean {
  const next = text.charCodeAt(at)
  return next === 0x2e || (next | 0x20) === 0x65 || text.charCodeAt(pastSpace(text, at)) === COLON
}

/** The position after the fraction and exponent of a number, so that their digits are not read as an integer. */
function pastNumber(text: string, from: number): number {
  let at = from
  for (;;) {
    const unit = text.charCodeAt(at)
    if (!isDigit(unit) && unit !== 0x2e && (unit | 0x20) !== 0x65 && unit !== 0x2b && unit !== MINUS) return at
    at += 1
  }
}

function pastSpace(text: string, from: number): number {
  let at = from
  for (;;) {
    const unit = text.charCodeAt(at)
    if (unit !== 0x20 && unit !== 0x0a && unit !== 0x0d && unit !== 0x09) return at
    at += 1
  }
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39
}
