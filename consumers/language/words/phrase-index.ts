import { dictionary } from './dictionary.ts'
import { ENGLISH } from './word-roles.ts'
import type { Words } from './words.ts'

/**
 * Finds many phrases in words at once. A phrase is written as it is said, in lower case, with these signs:
 * `a|b` one of them · `word?` or `a|b?` may be missing · `*` any one word, `*?` one or none · `~3` up to three words of any kind (1 to 9) ·
 * `<name>` a word that no table knows, as most names are. It never runs over the end of a sentence.
 *
 * A phrase is looked for only where its rarest word stands, so that a table of a thousand phrases costs a text little more than a short one.
 */
export type PhraseIndex<Entry> = { readonly byAnchor: ReadonlyMap<string, readonly Anchored<Entry>[]> }

/** `end` is one behind the last word. `order`: the place of the phrase in its table. */
export type FoundPhrase<Entry> = { readonly entry: Entry; readonly start: number; readonly end: number; readonly order: number }

type Part =
  | { readonly kind: 'words'; readonly words: ReadonlySet<string>; readonly orName: boolean; readonly optional: boolean }
  | { readonly kind: 'gap'; readonly least: number; readonly most: number }

/** A phrase by one of its words: how far before the anchor it may begin. */
type Anchored<Entry> = {
  readonly entry: Entry
  readonly order: number
  readonly parts: readonly Part[]
  readonly least: number
  readonly most: number
}

export function indexPhrases<Entry extends { readonly phrase: string }>(entries: readonly Entry[]): PhraseIndex<Entry> {
  const byAnchor = new Map<string, Anchored<Entry>[]>()
  entries.forEach((entry, order) => {
    const parts = entry.phrase.split(' ').map(partOf)
    if (parts[0]?.kind !== 'words') throw new Error(`a phrase begins with a word: "${entry.phrase}"`)
    const anchor = rarest(parts)
    const part = parts[anchor]
    if (part?.kind !== 'words' || part.optional || part.orName)
      throw new Error(`a phrase holds a word that may not be missing: "${entry.phrase}"`)
    const before = parts.slice(0, anchor)
    const anchored = { entry, order, parts, least: sum(before, shortest), most: sum(before, longest) }
    for (const word of part.words) {
      const there = byAnchor.get(word)
      if (there === undefined) byAnchor.set(word, [anchored])
      else there.push(anchored)
    }
  })
  return { byAnchor }
}

function partOf(text: string): Part {
  const gap = /^~([1-9])$/.exec(text)
  if (gap !== null) return { kind: 'gap', least: 0, most: Number(gap[1]) }
  if (text.startsWith('*')) return { kind: 'gap', least: text.endsWith('?') ? 0 : 1, most: 1 }
  const optional = text.endsWith('?')
  const words = new Set(text.replace(/\?$/, '').split('|'))
  return { kind: 'words', orName: words.delete(NAME), words, optional }
}

const NAME = '<name>'

/** What a word that holds English sentences together costs as an anchor: it stands in every text. */
const COMMON = 300

/** The place of the part that a text is least likely to hold. */
function rarest(parts: readonly Part[]): number {
  let best = 0
  let least = Infinity
  parts.forEach((part, place) => {
    if (part.kind !== 'words' || part.optional || part.orName) return
    let cost = 0
    for (const word of part.words) cost += ((dictionary().get(word)?.roles ?? 0) & ENGLISH) === 0 && word.length > 3 ? 1 : COMMON
    if (cost < least) {
      least = cost
      best = place
    }
  })
  return best
}

const sum = (parts: readonly Part[], of: (part: Part) => number) => parts.reduce((all, part) => all + of(part), 0)
const shortest = (part: Part) => (part.kind === 'gap' ? part.least : part.optional ? 0 : 1)
const longest = (part: Part) => (part.kind === 'gap' ? part.most : 1)

/** Every match of every phrase, the earlier first, of those that begin together the longer, and of those the first in the table. */
export function findPhrases<Entry>({ byAnchor }: PhraseIndex<Entry>, words: Words): readonly FoundPhrase<Entry>[] {
  let found: FoundPhrase<Entry>[] | undefined
  for (let at = 0; at < words.lower.length; at += 1) {
    const anchored = byAnchor.get(words.lower[at] ?? '')
    if (anchored === undefined) continue
    for (const { entry, order, parts, least, most } of anchored)
      for (let start = at - least; start >= at - most && start >= 0; start -= 1) {
        const end = endOf(parts, 0, words, start, words.sentence[start] ?? 0)
        if (end > at) (found ??= []).push({ entry, start, end, order })
      }
  }
  if (found === undefined) return NONE
  return found
    .toSorted((a, b) => a.start - b.start || b.end - a.end || a.order - b.order)
    .filter((it, i, all) => i === 0 || it.order !== all[i - 1]?.order || it.start !== all[i - 1]?.start)
}

const NONE: readonly never[] = []

/** Matches that share no word, left to right, of those that begin together the longest. */
export function findPhrasesApart<Entry>(index: PhraseIndex<Entry>, words: Words): readonly FoundPhrase<Entry>[] {
  let free = 0
  return findPhrases(index, words).filter(({ start, end }) => {
    if (start < free) return false
    free = end
    return true
  })
}

/** The farthest end of the parts from `k` on, when they begin at `at`; -1 where they do not. */
function endOf(parts: readonly Part[], k: number, words: Words, at: number, sentence: number): number {
  const part = parts[k]
  if (part === undefined) return at
  if (part.kind === 'gap') {
    for (let width = part.most; width >= part.least; width -= 1) {
      if (width > 0 && words.sentence[at + width - 1] !== sentence) continue
      const end = endOf(parts, k + 1, words, at + width, sentence)
      if (end !== -1) return end
    }
    return -1
  }
  const fits = words.sentence[at] === sentence && (part.words.has(words.lower[at] ?? '') || (part.orName && words.known[at] === undefined))
  const taken = fits ? endOf(parts, k + 1, words, at + 1, sentence) : -1
  return taken === -1 && part.optional ? endOf(parts, k + 1, words, at, sentence) : taken
}
