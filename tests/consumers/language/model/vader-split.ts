import { emojiText } from '../../../../consumers/language/lexicon/vader-terms.ts'

/** Words as VADER's reference splits them. */
export type SplitText = { readonly words: readonly string[]; readonly lower: readonly string[]; readonly someCapitals: boolean }

/** White space as Python's `str.split()` knows it, which is not the white space of `\s`. */
// oxlint-disable-next-line no-control-regex -- Python's split takes these control characters for gaps
const GAP = /[\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/
/** Emoji replaced by their descriptions, exactly as the reference does it: a space before, none behind. */
export function describeEmoji(text: string): string {
  if (!/[\u00a9-\uffff]/.test(text)) return text
  let told = ''
  let afterSpace = true
  for (const sign of text) {
    const description = emojiText(sign.codePointAt(0) ?? 0)
    if (description === undefined) {
      told += sign
      afterSpace = sign === ' '
    } else {
      told += afterSpace ? description : ` ${description}`
      afterSpace = false
    }
  }
  return told
}

/** Splits at white space and takes punctuation off both ends, unless two characters or fewer would stay: those are emoticons. */
export function splitText(text: string): SplitText {
  const words = text
    .split(GAP)
    .filter((it) => it !== '')
    .map(bare)
  let capitals = 0
  for (const word of words) if (isCapital(word)) capitals += 1
  return { words, lower: words.map((it) => it.toLowerCase()), someCapitals: capitals > 0 && capitals < words.length }
}

export function isCapital(word: string): boolean {
  return word !== word.toLowerCase() && word === word.toUpperCase()
}

function bare(token: string): string {
  let start = 0
  let end = token.length
  while (start < end && isPunctuation(token.charCodeAt(start))) start += 1
  while (end > start && isPunctuation(token.charCodeAt(end - 1))) end -= 1
  if (start === 0 && end === token.length) return token
  const word = token.slice(start, end)
  return word.length <= 2 || (word.length <= 4 && Array.from(word).length <= 2) ? token : word
}

/** ASCII punctuation: ! to /, : to @, [ to `, { to ~. */
function isPunctuation(code: number): boolean {
  return (code >= 33 && code <= 47) || (code >= 58 && code <= 64) || (code >= 91 && code <= 96) || (code >= 123 && code <= 126)
}
