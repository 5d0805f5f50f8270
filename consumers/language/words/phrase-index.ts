import { dictionary } from './dictionary.ts'
import { BREAK, compilePhrase, END, GAP, NAMED, OPTIONAL, OPTIONAL_BREAK, OPTIONAL_NAMED } from './phrase-program.ts'
import type { Words } from './words.ts'

/**
 * Finds many phrases in words at once. A phrase is written as it is said, in lower case, with these signs:
 * `a|b` one of them · `word?` or `a|b?` may be missing · `*` any one word, `*?` one or none · `~3` up to three words of any kind (1 to 9) ·
 * `<name>` a word that no table knows, as most names are · `.` the end of a sentence, over which a phrase runs nowhere else ·
 * `.?` an end of a sentence or none.
 *
 * A phrase is looked for only where its rarest word stands, so that a table of a thousand phrases costs a text little more than a short one.
 */
export type PhraseIndex<Entry> = {
  readonly entries: readonly Entry[]
  /** Words that the dictionary lacks, numbered behind its own. */
  readonly others: ReadonlyMap<string, number>
  /** By the number of a word: where the phrases that it anchors begin in `anchored`, and behind the last word their end. */
  readonly anchors: Int32Array
  /** Phrase, least and most words and the sentences that end before the anchor, in fours. */
  readonly anchored: Uint16Array
  /** By phrase: where its parts begin in `program`. */
  readonly starts: Int32Array
  readonly program: Uint16Array
}

/** `end` is one behind the last word. `order`: the place of the phrase in its table. */
export type FoundPhrase<Entry> = { readonly entry: Entry; readonly start: number; readonly end: number; readonly order: number }

export function indexPhrases<Entry extends { readonly phrase: string }>(entries: readonly Entry[]): PhraseIndex<Entry> {
  const known = dictionary()
  const others = new Map<string, number>()
  const idOf = (word: string) => {
    const id = known.get(word)?.id ?? others.get(word) ?? known.size + others.size + 1
    if (id > known.size) others.set(word, id)
    return id
  }
  const compiled = entries.map(({ phrase }) => compilePhrase(phrase, idOf))
  const starts = new Int32Array(entries.length)
  const program: number[] = []
  const byAnchor = Array.from({ length: known.size + others.size + 1 }, (): number[] => [])
  compiled.forEach((it, phrase) => {
    starts[phrase] = program.length
    program.push(...it.program)
    for (const id of it.anchors) byAnchor[id]?.push(phrase, it.least, it.most, it.breaks)
  })
  const anchors = new Int32Array(byAnchor.length + 1)
  byAnchor.forEach((list, id) => {
    anchors[id + 1] = (anchors[id] ?? 0) + list.length
  })
  return { entries, others, anchors, anchored: Uint16Array.from(byAnchor.flat()), starts, program: Uint16Array.from(program) }
}

/** Every match of every phrase, the earlier first, of those that begin together the longer, and of those the first in the table. */
export function findPhrases<Entry>(index: PhraseIndex<Entry>, words: Words): readonly FoundPhrase<Entry>[] {
  const { anchors, anchored, starts, entries } = index
  const { sentence } = words
  const text = new PhraseText(index, words)
  let found: FoundPhrase<Entry>[] | undefined
  for (let at = 0; at < text.ids.length; at += 1) {
    const id = text.ids[at] ?? 0
    const last = anchors[id + 1] ?? 0
    for (let i = anchors[id] ?? 0; i < last; i += 4) {
      const order = anchored[i] ?? 0
      const earliest = Math.max(0, at - (anchored[i + 2] ?? 0))
      const first = (sentence[at] ?? 0) - (anchored[i + 3] ?? 0)
      for (let start = at - (anchored[i + 1] ?? 0); start >= earliest && (sentence[start] ?? 0) >= first; start -= 1) {
        const end = text.endOf(starts[order] ?? 0, start, sentence[start] ?? 0)
        const entry = entries[order]
        if (end > at && entry !== undefined) (found ??= []).push({ entry, start, end, order })
      }
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

/** A text in the numbers of an index. Words of no phrase are 0. */
class PhraseText {
  readonly ids: readonly number[]
  private readonly words: Words
  private readonly program: Uint16Array

  constructor({ others, program }: PhraseIndex<unknown>, words: Words) {
    this.ids = others.size === 0 ? words.ids : words.ids.map((id, at) => (id === 0 ? (others.get(words.lower[at] ?? '') ?? 0) : id))
    this.words = words
    this.program = program
  }

  /** The farthest end of the parts from `part` on, when they begin at the word `at`; -1 where they do not. */
  endOf(part: number, at: number, sentence: number): number {
    const kind = this.program[part] ?? END
    if (kind === END) return at
    if (kind === BREAK || kind === OPTIONAL_BREAK) {
      const next = this.words.sentence[at] ?? sentence
      return next === sentence && kind === BREAK ? -1 : this.endOf(part + 1, at, next)
    }
    if (kind === GAP) return this.endOfGap(part, at, sentence)
    const count = this.program[part + 1] ?? 0
    const next = part + 2 + count
    if (this.words.sentence[at] === sentence && this.fits(kind, part + 2, next, at)) {
      const end = this.endOf(next, at + 1, sentence)
      if (end !== -1) return end
    }
    return kind === OPTIONAL || kind === OPTIONAL_NAMED ? this.endOf(next, at, sentence) : -1
  }

  private endOfGap(part: number, at: number, sentence: number): number {
    const least = this.program[part + 1] ?? 0
    for (let width = this.program[part + 2] ?? 0; width >= least; width -= 1) {
      if (width > 0 && this.words.sentence[at + width - 1] !== sentence) continue
      const end = this.endOf(part + 3, at + width, sentence)
      if (end !== -1) return end
    }
    return -1
  }

  private fits(kind: number, from: number, to: number, at: number): boolean {
    const id = this.ids[at] ?? 0
    if (id !== 0)
      for (let i = from; i < to; i += 1) {
        const other = this.program[i] ?? 0
        if (other === id) return true
        if (other > id) break
      }
    return (kind === NAMED || kind === OPTIONAL_NAMED) && this.words.known[at] === undefined
  }
}
