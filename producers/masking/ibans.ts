import type { Span } from './spans.ts'

/** The length of an IBAN by country (SWIFT's IBAN registry, ISO 13616). */
const LENGTHS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    15: 'NO',
    16: 'BE',
    18: 'DK FI FK FO GL NL SD',
    19: 'MK SI',
    20: 'AT BA EE KZ LT LU MN XK',
    21: 'CH HR LI LV',
    22: 'BG BH CR DE GB GE IE ME RS VA',
    23: 'AE GI IL IQ OM SO TL',
    24: 'AD CZ ES MD PK RO SA SE SK TN VG',
    25: 'LY PT ST',
    26: 'IS TR',
    27: 'BI DJ FR GR IT MC MR SM',
    28: 'AL AZ BY CY DO GT HU LB NI PL SV',
    29: 'BR EG PS QA UA',
    30: 'JO KW MU YE',
    31: 'MT SC',
    32: 'LC',
    33: 'RU',
  }).flatMap(([length, countries]) => countries.split(' ').map((country) => [country, Number(length)] as const)),
)

/** Every IBAN holds at least ten digits; a clause that fits country, length and check sum by chance does not. */
const FEWEST_DIGITS = 10

/** IBANs by their country, its length, and the check sum (mod 97 is 1), in groups or not, in any case. */
export function findIbans(text: string): readonly Span[] {
  const found: Span[] = []
  for (const { index } of text.matchAll(/[A-Za-z]{2}[ \u00a0-]?\d ?\d/g)) {
    if (/[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, index - 2), index))) continue
    const length = LENGTHS.get(text.slice(index, index + 2).toUpperCase())
    const end = length === undefined ? undefined : ibanEnd(text, index, length)
    if (end !== undefined) found.push({ start: index, end, kind: 'iban' })
  }
  return found
}

function ibanEnd(text: string, start: number, length: number): number | undefined {
  const head: number[] = []
  let [read, rest, digits, gap] = [0, 0, 0, 0]
  for (let at = start; at < text.length; at += 1) {
    const value = base36(text.charCodeAt(at))
    if (value === undefined) {
      gap += 1
      if (gap > 2 || !' -.\n\r\t\u00a0\u2009\u202f'.includes(text.charAt(at))) return undefined
      continue
    }
    gap = 0
    read += 1
    if (value <= 9) digits += 1
    if (read <= 4) head.push(value)
    else rest = append(rest, value)
    if (read < length) continue
    const endsHere = !/^[\p{L}\p{N}]/u.test(text.slice(at + 1, at + 3))
    return endsHere && digits >= FEWEST_DIGITS && head.reduce(append, rest) === 1 ? at + 1 : undefined
  }
  return undefined
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
