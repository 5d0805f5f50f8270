import { ANY, firstWords, spellings } from './spellings.ts'
import type { Words } from './words.ts'

/**
 * Finds phrases in words, longest first, in one pass. A phrase is written as it is said, in lower case, with these signs:
 * `a|b` one of them · `word?` or `a|b?` may be missing · `*` any one word, `*?` one or none. An index (phrase-index.ts) reads two more:
 * `~3` up to three words of any kind (1 to 9) · `<name>` a word that no table knows, as most names are.
 * It never runs over the end of a sentence.
 */
export type Phrasebook<Entry> = { at(words: Words, from: number): FoundPhrase<Entry> | undefined }

/** `end` is one behind the last word. */
export type FoundPhrase<Entry> = { readonly entry: Entry; readonly start: number; readonly end: number }

type Pattern<Entry> = { readonly rest: readonly ReadonlySet<string>[]; readonly entry: Entry }

/** `bit`: the book's place in the dictionary, which tells of each word whether a phrase of the book begins with it. */
export function compilePhrasebook<Entry extends { readonly phrase: string }>(entries: readonly Entry[], bit = 0): Phrasebook<Entry> {
  let index: Map<string, Pattern<Entry>[]> | undefined
  return {
    at(words, from) {
      if (bit !== 0 && ((words.known[from]?.begins ?? 0) & bit) === 0) return undefined
      index ??= indexed(entries)
      const patterns = index.get(words.lower[from] ?? '')
      if (patterns === undefined) return undefined
      for (const { rest, entry } of patterns) if (matches(rest, words, from)) return { entry, start: from, end: from + 1 + rest.length }
      return undefined
    },
  }
}

/** Every match, left to right; the words of one match are not read again for the next. */
export function findAll<Entry>(book: Phrasebook<Entry>, words: Words): readonly FoundPhrase<Entry>[] {
  let found: FoundPhrase<Entry>[] | undefined
  for (let i = 0; i < words.lower.length;) {
    const match = book.at(words, i)
    if (match === undefined) i += 1
    else {
      found = found ?? []
      found.push(match)
      i = match.end
    }
  }
  return found ?? NONE
}

const NONE: readonly never[] = []

function matches(rest: readonly ReadonlySet<string>[], words: Words, from: number): boolean {
  const { lower, sentence } = words
  if (from + rest.length >= lower.length) return false
  for (let k = 0; k < rest.length; k += 1) {
    const word = lower[from + 1 + k]
    const wanted = rest[k]
    if (word === undefined || wanted === undefined) return false
    if (wanted !== ANY && !wanted.has(word)) return false
  }
  return sentence[from] === sentence[from + rest.length]
}

function indexed<Entry extends { readonly phrase: string }>(entries: readonly Entry[]): Map<string, Pattern<Entry>[]> {
  const index = new Map<string, Pattern<Entry>[]>()
  for (const entry of entries) {
    firstWords(entry.phrase)
    for (const [first, ...rest] of spellings(entry.phrase))
      for (const word of first ?? []) {
        const there = index.get(word)
        if (there === undefined) index.set(word, [{ rest, entry }])
        else there.push({ rest, entry })
      }
  }
  for (const patterns of index.values()) patterns.sort((a, b) => b.rest.length - a.rest.length)
  return index
}
