import { readWords, type Words } from '../words/words.ts'

/** A part of a text: from the first character up to but not including `to`. */
export type TextSpan = { readonly from: number; readonly to: number }

/** A text as its tokens, and for each word of it the token that the word was read from. */
export type PlacedWords = { readonly tokens: readonly TextSpan[]; readonly tokenOf: readonly number[] }

/** What stands in brackets is one token, because masks do: `[phone]`, `[email p1:…]`. A space or a line ends every other token. */
const TOKEN = /(?:\[[^[\]\n]{1,60}\]|\S)+/g
/** Most tokens are one word and a mark. */
const PLAIN = /^[a-z\d]{1,40}[.,!?]?$/i

/**
 * Where the words of a text are in it. Words are read from a text whose spellings were made alike, so their places are found by
 * counting the words of each token. Undefined where the counts do not fit: then the place of no word is certain.
 */
export function placeWords(text: string, words: Words): PlacedWords | undefined {
  const tokens: TextSpan[] = []
  const tokenOf: number[] = []
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    const count = PLAIN.test(token) ? 1 : readWords(token).lower.length
    for (let n = 0; n < count; n += 1) tokenOf.push(tokens.length)
    tokens.push({ from: index, to: index + token.length })
  }
  return tokenOf.length === words.lower.length ? { tokens, tokenOf } : undefined
}

/** A full stop after one of these ends no sentence. */
const ABBREVIATION = /^["'(]?(?:mr|mrs|ms|dr|st|no|nr|vs|approx|e\.g|i\.e|etc)\.$/i

/** The sentence around words `start` to `end` of a text: the whole tokens of it. */
export function sentenceAround(text: string, { sentence }: Words, placed: PlacedWords, start: number, end: number): TextSpan {
  const { tokens, tokenOf } = placed
  const endsSentence = (word: number) => {
    const token = tokens[tokenOf[word] ?? 0]
    return token === undefined || !ABBREVIATION.test(text.slice(token.from, token.to))
  }
  let first = start
  while (first > 0 && (sentence[first - 1] === sentence[first] || !endsSentence(first - 1))) first -= 1
  let last = end - 1
  while (last + 1 < sentence.length && (sentence[last + 1] === sentence[last] || !endsSentence(last))) last += 1
  return { from: tokens[tokenOf[first] ?? 0]?.from ?? 0, to: tokens[tokenOf[last] ?? 0]?.to ?? text.length }
}

/** The tokens that words `start` to `end` were read from. */
export function spanOf({ tokens, tokenOf }: PlacedWords, start: number, end: number): TextSpan {
  return { from: tokens[tokenOf[start] ?? 0]?.from ?? 0, to: tokens[tokenOf[end - 1] ?? 0]?.to ?? 0 }
}
