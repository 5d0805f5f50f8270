import type { SeededRandom } from '../random.ts'
import { WEAR } from '../rates.ts'

/** A text as people type it: with slips, short forms, and without the marks that one leaves out in a hurry. */
export function typeText(text: string, random: SeededRandom, isCasual: boolean): string {
  const slipped = random.chance(WEAR.slips) ? withSlips(text, random) : text
  if (!isCasual) return slipped
  const short = random.chance(WEAR.shortForms) ? withShortForms(slipped) : slipped
  const unmarked = random.chance(WEAR.apostrophes) ? short.replaceAll(/(?<=\p{L})['’](?=\p{L})/gu, '') : short
  const open = random.chance(WEAR.noFullStop) ? unmarked.replace(/\.$/, '') : unmarked
  return random.chance(WEAR.lowerCase) ? open.toLowerCase() : open
}

/** Words that may be mistyped: no names, no numbers. */
const WORD = /(?<![\p{L}\d'’])\p{Ll}{4,20}(?![\p{L}\d'’])/gu
const MOST_SLIPS = 3

function withSlips(text: string, random: SeededRandom): string {
  const words = [...text.matchAll(WORD)]
  if (words.length === 0) return text
  const chosen = new Set(Array.from({ length: random.whole(1, MOST_SLIPS) }, () => random.pick(words).index))
  return text.replaceAll(WORD, (word, at: number) => (chosen.has(at) ? slip(word, random) : word))
}

/** Two letters swapped, one left out, one doubled, or the key beside it; never the first letter. */
function slip(word: string, random: SeededRandom): string {
  const at = random.whole(1, word.length - 2)
  const [before, letter, next, after] = [word.slice(0, at), word.slice(at, at + 1), word.slice(at + 1, at + 2), word.slice(at + 2)]
  switch (random.pick(['swap', 'drop', 'double', 'beside'] as const)) {
    case 'swap':
      return `${before}${next}${letter}${after}`
    case 'drop':
      return `${before}${next}${after}`
    case 'double':
      return `${before}${letter}${letter}${next}${after}`
    case 'beside':
      return `${before}${BESIDE[letter] ?? letter}${next}${after}`
  }
}

/** The key to the right, on an English keyboard. */
const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'] as const
const BESIDE: Readonly<Record<string, string>> = Object.fromEntries(
  ROWS.flatMap((row) => Array.from({ length: row.length - 1 }, (_, at) => [row.slice(at, at + 1), row.slice(at + 1, at + 2)])),
)

const SHORT_FORMS: Readonly<Record<string, string>> = {
  you: 'u',
  your: 'ur',
  please: 'pls',
  thanks: 'thx',
  because: 'cos',
  are: 'r',
  tomorrow: 'tmrw',
}

function withShortForms(text: string): string {
  return text.replaceAll(/(?<![\p{L}'’])\p{Ll}{3,8}(?![\p{L}'’])/gu, (word) => SHORT_FORMS[word] ?? word)
}
