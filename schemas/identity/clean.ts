/** A longer text is not one identifier. The limit bounds the work of every pattern. */
const LONGEST_SPELLING = 1000

/** The zero of each script whose digits phones and spreadsheets write; the other nine digits follow it. */
const ZEROS = [
  0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0xf20, 0x1040, 0x17e0, 0x1810,
]

/**
 * The text of an address or a number without what typing, copying and spreadsheets add: full-width and invisible characters, digits
 * of other scripts, quotation marks, a leading apostrophe, `="…"`.
 */
export function cleanSpelling(value: string): string {
  const text = value.slice(0, LONGEST_SPELLING)
  const plain = PLAIN.test(text) ? text : latinDigits(dropInvisible(text.normalize('NFKC')))
  return unwrapCell(plain.trim())
}

/** The same for an identifier in which every visible character counts. */
export function cleanCode(value: string): string {
  const plain = PLAIN.test(value) ? value : dropInvisible(value.normalize('NFC'))
  return unwrapCell(plain.trim())
}

/** Printable ASCII: nothing to normalise, and most values are no more than that. */
const PLAIN = /^[\x20-\x7e]*$/

function dropInvisible(text: string): string {
  return text.replace(/[\p{Cc}\p{Zs}\p{Zl}\p{Zp}]/gu, ' ').replace(/\p{Cf}/gu, '')
}

function latinDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (it) => {
    const code = it.codePointAt(0) ?? 0
    const zero = ZEROS.find((first) => code >= first && code <= first + 9)
    return zero === undefined ? it : String(code - zero)
  })
}

/** A spreadsheet marks a number that is to stay a text with an apostrophe or as the formula `="…"`. */
function unwrapCell(text: string): string {
  const formula = /^="([^"]*)"$/.exec(text)?.[1] ?? text
  const unquoted = /^(["'`])([^"'`]*)\1$/.exec(formula)?.[2] ?? formula
  return unquoted.replace(/^['’‘`´](?=[\d+(])/, '').trim()
}

/**
 * Programs write a number of many digits as `4.917612345098E12`. Where every digit is there, this is the number; a text of another kind
 * stays.
 */
export function expandExponent(text: string): string {
  const [, sign = '', first = '', rest = '', exponent] = /^(\+?)(\d)[.,](\d{6,20})E\+?(\d{1,2})$/i.exec(text) ?? []
  return exponent !== undefined && rest.length === Number(exponent) ? `${sign}${first}${rest}` : text
}

/** Whether a spreadsheet wrote a number of many digits as `4.9E+12`. The digits that are missing are lost. */
export function isDamagedNumber(text: string): boolean {
  return /^[+-]?\d(?:[.,]\d{1,20}E\+?|E\+)\d{1,3}$/i.test(text)
}
