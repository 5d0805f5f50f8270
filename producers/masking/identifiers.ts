/**
 * Finds structured identifiers in a text: what has a check sum or a form. Linear in the length of the text, whatever the text:
 * every pattern steps forward and every look around is bounded.
 */
export type Span = { readonly start: number; readonly end: number; readonly kind: string }

/** The longest local part and domain of an address (RFC 5321, 4.5.3.1). */
const LOCAL_PART = 64
const DOMAIN = 255

export function findEmails(text: string): readonly Span[] {
  const found: Span[] = []
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
    let start = at
    while (start > 0 && at - start < LOCAL_PART && LOCAL.test(text.charAt(start - 1))) start -= 1
    let end = at + 1
    while (end < text.length && end - at <= DOMAIN && HOST.test(text.charAt(end))) end += 1
    while (end > at + 1 && /[.-]/.test(text.charAt(end - 1))) end -= 1
    if (start < at && text.slice(at + 1, end).includes('.')) found.push({ start, end, kind: 'email' })
  }
  return found
}
const LOCAL = /[\p{L}\p{N}\uD800-\uDFFF._%+'-]/u
const HOST = /[\p{L}\p{N}.-]/u

/** IBANs by their check sum (ISO 13616: mod 97 is 1), in groups or not, in any case. */
export function findIbans(text: string): readonly Span[] {
  const found: Span[] = []
  for (const { index } of text.matchAll(/(?<![\p{L}\p{N}])[A-Za-z]{2} ?\d{2}/gu)) {
    const end = ibanEnd(text, index)
    if (end !== undefined) found.push({ start: index, end, kind: 'iban' })
  }
  return found
}

/** Norway's is the shortest, and the standard allows no more than 34. */
const IBAN = { shortest: 15, longest: 34 }

function ibanEnd(text: string, start: number): number | undefined {
  const head: number[] = []
  let length = 0
  let rest = 0
  let end: number | undefined
  for (let at = start; at < text.length && length <= IBAN.longest; at += 1) {
    const value = base36(text.charCodeAt(at))
    if (value === undefined) {
      if (!' -\u00a0\u202f'.includes(text.charAt(at)) || base36(text.charCodeAt(at + 1)) === undefined) break
      continue
    }
    length += 1
    if (length <= 4) head.push(value)
    else rest = append(rest, value)
    if (length < IBAN.shortest || length > IBAN.longest || base36(text.charCodeAt(at + 1)) !== undefined) continue
    if (head.reduce(append, rest) === 1) end = at + 1
  }
  return end
}

function append(rest: number, value: number): number {
  return (rest * (value > 9 ? 100 : 10) + value) % 97
}

/** 0 to 9 for digits, 10 to 35 for Latin letters. */
function base36(code: number): number | undefined {
  if (code >= 0x30 && code <= 0x39) return code - 0x30
  const letter = code | 0x20
  return letter >= 0x61 && letter <= 0x7a ? letter - 0x57 : undefined
}
