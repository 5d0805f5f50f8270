/**
 * Cuts a text into runs of digits. People write numbers in groups, with anything between the groups, so a run holds every group that
 * only separators part from the next. Linear in the length of the text.
 */
export type Group = {
  /** As 0 to 9, whatever the script, or whether it was a word (`four`). */
  readonly digits: string
  readonly start: number
  readonly end: number
  /** What stands between the group before and this one; empty for the first of a run. */
  readonly gap: string
  /** Whether a letter touches the group, or a letter and one dash: such digits belong to a word or a code. */
  readonly glued: 'no' | 'dash' | 'letter'
}
export type Run = readonly Group[]

/** Arabic, Persian, Devanagari and full-width digits besides our own. */
const ZEROS = [0x30, 0x660, 0x6f0, 0x966, 0xff10]
const DIGITS = '[0-9\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\uff10-\uff19]+'

const WORDS: readonly (readonly [string, string])[] = [
  ['0', 'zero oh null nul cero zéro'],
  ['1', 'one eins uno un'],
  ['2', 'two zwei zwo dos deux'],
  ['3', 'three drei tres trois'],
  ['4', 'four vier cuatro quatre'],
  ['5', 'five fünf cinco cinq'],
  ['6', 'six sechs seis'],
  ['7', 'seven sieben siete sept'],
  ['8', 'eight acht ocho huit'],
  ['9', 'nine neun nueve neuf'],
]
const VALUES: ReadonlyMap<string, string> = new Map(
  WORDS.flatMap(([digit, words]) => words.split(' ').map((word) => [word, digit] as const)),
)
const REPEATS: ReadonlyMap<string, number> = new Map([
  ['double', 2],
  ['triple', 3],
])
const SPOKEN = `(?<!\\p{L})(?:(?:double|triple) )?(?:${[...VALUES.keys()].join('|')})(?!\\p{L})`
const WRITTEN_ONLY = new RegExp(DIGITS, 'g')
const WRITTEN_OR_SPOKEN = new RegExp(`${DIGITS}|${SPOKEN}`, 'giu')
/** Two of the words in a row. It is asked of every text, so it does not look at what stands around them. */
const SEVERAL_SPOKEN = new RegExp(
  `(?:${[...VALUES.keys()].join('|')})[ ,.\\n-]{1,3}(?:double |triple )?(?:${[...VALUES.keys()].join('|')})`,
)
/** The shortest text with a word that says what the digits are, and three of them. */
const SHORTEST_SPOKEN = 15

export function hasSpokenDigits(text: string): boolean {
  return text.length >= SHORTEST_SPOKEN && SEVERAL_SPOKEN.test(text.toLowerCase())
}

/** One separator: white space, a mark, an entity or a tag of HTML, an escaped line break. */
const SEPARATORS =
  /^(?:[\s\p{Z}\p{Cf}.,;:_|/\\()[\]*+'"~=#\u2010-\u2015\u2212\u00b7\u2022-]|&(?:nbsp|#160|#xa0|ensp|emsp|thinsp|shy|ndash|mdash);|<\/?[a-z][^<>]{0,40}>){1,10}$/iu
const LONGEST_GAP = 64

export function findRuns(text: string, spoken: boolean): readonly Run[] {
  const runs: Group[][] = []
  let run: Group[] = []
  let end = -1
  for (const { 0: whole, index } of text.matchAll(spoken ? WRITTEN_OR_SPOKEN : WRITTEN_ONLY)) {
    const gap = end === -1 ? undefined : gapOf(text, end, index)
    if (gap === undefined) {
      run = []
      runs.push(run)
    }
    end = index + whole.length
    run.push({ digits: digitsOf(whole), start: index, end, gap: gap ?? '', glued: gluedAt(text, index, end) })
  }
  return runs.map(withGluedNeighbours)
}

function gapOf(text: string, from: number, to: number): string | undefined {
  if (to - from > LONGEST_GAP) return undefined
  const gap = text.slice(from, to)
  return (gap.length === 1 && COMMON.includes(gap)) || SEPARATORS.test(gap) ? gap : undefined
}

/** Tried first: a text of a megabyte may hold half a million of them. */
const COMMON = ' -.,+/:\n'

function digitsOf(whole: string): string {
  const [first = '', second] = whole.toLowerCase().split(' ')
  if (second !== undefined) return (VALUES.get(second) ?? '').repeat(REPEATS.get(first) ?? 1)
  return VALUES.get(first) ?? asciiDigits(whole)
}

/** The digits of a text as 0 to 9; everything else is left out. */
export function asciiDigits(text: string): string {
  if (/^\d*$/.test(text)) return text
  return Array.from(text, (it) => {
    const code = it.charCodeAt(0)
    const zero = ZEROS.find((first) => code >= first && code <= first + 9)
    return zero === undefined ? '' : String(code - zero)
  }).join('')
}

/** A letter that makes a code of the digits next to it. Scripts that put no space between words have other letters. */
export const CODE_LETTER = '(?![\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}])\\p{L}'
const BEFORE = new RegExp(`${CODE_LETTER}[-_]?$`, 'u')
const AFTER = new RegExp(`^[-_]?${CODE_LETTER}`, 'u')
/** What is written right after a number and says what it is: its extension, `-Fax` (producers/masking/phones.ts). */
const SAYS_WHAT =
  /^(?:(?:x|ext)\.? ?\d|[-_](?:fax|office|mobile?|phone|home|work|cell|landline|tel|direct|b\u00fcro|privat|mobil)(?!\p{L}))/iu

function gluedAt(text: string, start: number, end: number): Group['glued'] {
  if (isPlain(text.charCodeAt(start - 1)) && isPlain(text.charCodeAt(end))) return 'no'
  const before = BEFORE.exec(text.slice(Math.max(0, start - 3), start))?.[0] ?? ''
  const after = text.slice(end, end + 16)
  const following = SAYS_WHAT.test(after) ? '' : (AFTER.exec(after)?.[0] ?? '')
  if (/\p{L}$/u.test(before) || /^\p{L}/u.test(following)) return 'letter'
  return before === '' && following === '' ? 'no' : 'dash'
}

/** Space and ASCII marks other than the dash and the underscore, or the end of the text: most digits stand between two of them. */
function isPlain(code: number): boolean {
  return Number.isNaN(code) || code === 0x20 || (code >= 0x21 && code <= 0x2f && code !== 0x2d) || (code >= 0x3a && code <= 0x40)
}

/** `a716-4466`: the second group belongs to the same code as the first. */
function withGluedNeighbours(run: Run): Run {
  if (run.every((it) => it.glued === 'no')) return run
  const groups = [...run]
  const glue = (at: number) => {
    const group = groups[at]
    if (group?.glued === 'no') groups[at] = { ...group, glued: 'dash' }
  }
  const isDash = (at: number) => /^[-_]$/.test(groups[at]?.gap ?? '')
  for (let at = 1; at < groups.length; at += 1) if (isDash(at) && groups[at - 1]?.glued !== 'no') glue(at)
  for (let at = groups.length - 1; at > 0; at -= 1) if (isDash(at) && groups[at]?.glued !== 'no') glue(at - 1)
  return groups
}
