import { isUtf8 } from 'node:buffer'
import { z } from 'zod'

/**
 * JSON as strangers send it. One scan over the text finds what JSON.parse would do silently: round long ids, nest without end,
 * plant a `__proto__`. JSON.parse does the rest.
 */
export type Limits = { readonly depth: number; readonly keys: number }
type Trouble = { readonly ok: false; readonly code: 'not_utf8' | 'not_json' | 'too_deep' | 'too_many_keys' | 'forbidden_key' }
export type Parsed = { readonly ok: true; readonly value: unknown } | Trouble

/** Real payloads nest about 12 deep and hold some hundred keys; this is what a body of 1 MiB may need, and no more. */
const USUAL: Limits = { depth: 64, keys: 50_000 }
const FORBIDDEN: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])
/** A double holds every integer of 15 digits; from 16 on an id may change on its way through one. */
const SAFE_DIGITS = 15

/**
 * Reads JSON, in time linear in its length. Integers of 16 or more digits become texts of the same digits, wherever they stand;
 * a byte order mark is skipped. Never throws: what cannot be read is a code.
 */
export function parseJson(input: string | Uint8Array, limits: Limits = USUAL): Parsed {
  if (typeof input !== 'string' && !isUtf8(input)) return { ok: false, code: 'not_utf8' }
  const raw = typeof input === 'string' ? input : Buffer.from(input.buffer, input.byteOffset, input.byteLength).toString('utf8')
  const text = raw.charCodeAt(0) === 0xfeff ? raw.slice(1) : raw
  const scanned = isOrdinary(text, limits) ? ({ ok: true, text } as const) : scan(text, limits)
  if (!scanned.ok) return scanned
  try {
    const value: unknown = JSON.parse(scanned.text)
    return { ok: true, value }
  } catch {
    return { ok: false, code: 'not_json' }
  }
}

/** An id as text, whether the vendor writes it as text or as a number (which `parseJson` has kept exact). */
export const nativeId = z.union([z.string().trim().min(1), z.int().transform(String)])

/** No forbidden key without one of these, no long integer without 16 digits, no depth without as many brackets, no key below 3 letters. */
function isOrdinary(text: string, limits: Limits): boolean {
  if (text.length >= limits.keys * 3 || /__proto__|constructor|prototype|\\u|\d{16}/.test(text)) return false
  return (text.match(/[[{]/g)?.length ?? 0) <= limits.depth
}

const QUOTE = 0x22
const BACKSLASH = 0x5c
const COLON = 0x3a
const MINUS = 0x2d
const ZERO = 0x30

/** The text with long integers in quotes. It stays exactly as valid, or invalid, as it was. */
function scan(text: string, limits: Limits): { readonly ok: true; readonly text: string } | Trouble {
  const pieces: string[] = []
  let kept = 0
  let depth = 0
  let keys = 0
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
      if (isForbidden(text, start, end)) return { ok: false, code: 'forbidden_key' }
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
      // [ and {, ] and } differ in one bit: 0x5b 0x7b, 0x5d 0x7d.
      const bracket = unit | 0x20
      if (bracket === 0x7b) {
        depth += 1
        if (depth > limits.depth) return { ok: false, code: 'too_deep' }
      } else if (bracket === 0x7d) depth -= 1
      at += 1
    }
  }
  if (pieces.length === 0) return { ok: true, text }
  return { ok: true, text: pieces.join('') + text.slice(kept) }
}

/** The quote that ends the text which starts at `open`, or -1. */
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

function isForbidden(text: string, open: number, close: number): boolean {
  const name = text.slice(open + 1, close)
  if (!name.includes('\\')) return FORBIDDEN.has(name)
  // 11 letters, each at most as \u0000: longer names cannot be one of the three.
  if (name.length > 66) return false
  try {
    const spelled: unknown = JSON.parse(`"${name}"`)
    return typeof spelled === 'string' && FORBIDDEN.has(spelled)
  } catch {
    return false
  }
}

/** Whether what follows makes the digits something else than an integer value: a fraction, an exponent, a key without quotes. */
function continues(text: string, at: number): boolean {
  const next = text.charCodeAt(at)
  return next === 0x2e || (next | 0x20) === 0x65 || text.charCodeAt(pastSpace(text, at)) === COLON
}

/** Past the fraction and exponent of a number, so that their digits are not taken for an integer. */
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
