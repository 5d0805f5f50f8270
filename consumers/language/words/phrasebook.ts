import type { Words } from './words.ts'

/**
 * Finds phrases in words, longest first, in one pass. A phrase is written as it is said, with four signs:
 * `a|b` one of them · `word?` or `a|b?` may be missing · `*` any one word, `*?` one or none · everything in lower case.
 * It never runs over the end of a sentence.
 */
export type Phrasebook<Entry> = { at(words: Words, from: number): FoundPhrase<Entry> | undefined }

/** `end` is one behind the last word. */
export type FoundPhrase<Entry> = { readonly entry: Entry; readonly start: number; readonly end: number }

type Pattern<Entry> = { readonly rest: readonly ReadonlySet<string>[]; readonly entry: Entry }

const ANY: ReadonlySet<string> = new Set(['*'])

export function compilePhrasebook<Entry extends { readonly phrase: string }>(entries: readonly Entry[]): Phrasebook<Entry> {
  let index: Map<string, Pattern<Entry>[]> | undefined
  return {
    at(words, from) {
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
  for (let k = 0; k < rest.length; k += 1) {
    const word = lower[from + 1 + k]
    const wanted = rest[k]
    if (word === undefined || wanted === undefined || (wanted !== ANY && !wanted.has(word))) return false
  }
  return sentence[from] === sentence[from + rest.length]
}

function indexed<Entry extends { readonly phrase: string }>(entries: readonly Entry[]): Map<string, Pattern<Entry>[]> {
  const index = new Map<string, Pattern<Entry>[]>()
  for (const entry of entries) {
    for (const [first, ...rest] of spellings(entry.phrase)) {
      if (first === undefined || first === ANY) throw new Error(`a phrase begins with a word: "${entry.phrase}"`)
      for (const word of first) {
        const there = index.get(word)
        if (there === undefined) index.set(word, [{ rest, entry }])
        else there.push({ rest, entry })
      }
    }
  }
  for (const patterns of index.values()) patterns.sort((a, b) => b.rest.length - a.rest.length)
  return index
}

/** All lengths a phrase can have: with and without each word that may be missing. */
function spellings(phrase: string): readonly (readonly ReadonlySet<string>[])[] {
  let all: (readonly ReadonlySet<string>[])[] = [[]]
  for (const part of phrase.split(' ')) {
    const choices = part.startsWith('*') ? ANY : new Set(part.replace(/\?$/, '').split('|'))
    const longer = all.map((it) => [...it, choices])
    all = part.endsWith('?') ? [...longer, ...all] : longer
  }
  return all
}
