import { readWords, type Words } from './words.ts'

/** A thing and what it is called. */
type Named = { readonly code: string; readonly names: readonly string[] }

/** Names by their first word, the longest first. */
export type NameIndex = ReadonlyMap<string, readonly NamePattern[]>

type NamePattern = { readonly words: readonly string[]; readonly code: string }

/** An index of names. A name is found as whole words, in any case, with hyphens or spaces between them, and as a possessive. */
export function indexNames(things: readonly Named[]): NameIndex {
  const index = new Map<string, NamePattern[]>()
  for (const { code, names } of things) {
    for (const words of names.flatMap(spellings)) {
      const [first] = words
      if (first === undefined) continue
      const there = index.get(first)
      if (there === undefined) index.set(first, [{ words, code }])
      else there.push({ words, code })
    }
  }
  for (const patterns of index.values()) patterns.sort((a, b) => b.words.length - a.words.length)
  return index
}

/** A name in a text; `end` is one behind its last word. */
export type LocatedName = { readonly code: string; readonly start: number; readonly end: number }

/** The codes of the names in a text, in the order of their first mention. */
export function findNames(index: NameIndex, words: Words): readonly string[] {
  const located = locateNames(index, words)
  return located.length === 0 ? NONE : [...new Set(located.map(({ code }) => code))]
}

/** Where the names stand in a text, in order. The words of one name are not read again for the next. */
export function locateNames(index: NameIndex, words: Words): readonly LocatedName[] {
  if (index.size === 0) return NONE
  let found: LocatedName[] | undefined
  for (let at = 0; at < words.lower.length;) {
    const match = matchAt(index, words, at)
    if (match === undefined) at += 1
    else {
      const end = at + match.words.length
      if (!isQuotation(words, at, end)) (found ??= []).push({ code: match.code, start: at, end })
      at = end
    }
  }
  return found ?? NONE
}

const NONE: readonly never[] = []

/** A name as it is written, with spaces for its hyphens, and with hyphens for its spaces. */
function spellings(name: string): readonly (readonly string[])[] {
  const words = readWords(name).lower
  const apart = words.flatMap((word) => word.split('-')).filter((word) => word !== '')
  const all = [words, apart, [apart.join('-')]]
  return all.filter((it, index) => all.findIndex((other) => other.join(' ') === it.join(' ')) === index)
}

function matchAt(index: NameIndex, words: Words, at: number): NamePattern | undefined {
  const word = words.lower[at] ?? ''
  return firstMatch(index.get(word), words, at) ?? (word.endsWith("'s") ? firstMatch(index.get(owner(word)), words, at) : undefined)
}

function firstMatch(patterns: readonly NamePattern[] | undefined, { lower, sentence }: Words, at: number): NamePattern | undefined {
  return patterns?.find(({ words }) => {
    const last = words.length - 1
    if (sentence[at] !== sentence[at + last]) return false
    return words.every((wanted, n) => {
      const said = lower[at + n]
      return said === wanted || (n === last && said !== undefined && owner(said) === wanted)
    })
  })
}

/** "telco's" is of telco. */
function owner(word: string): string {
  return word.endsWith("'s") ? word.slice(0, -2) : word
}

/** Whether the name stands inside words that somebody else may have said. A name alone in quotation marks is no quotation. */
function isQuotation({ quoted }: Words, start: number, end: number): boolean {
  return quoted[start] === true && (quoted[start - 1] === true || quoted[end] === true)
}
