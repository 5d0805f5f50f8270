import { LABELLED_CODES, type LabelledCode } from '../labelled/item.ts'
import type { NaturalText } from './natural-hits.ts'
import { type NaturalReading, readingKey } from './readings.ts'

/** A question to a reader: does this text show this code? They are not told what the rules say. */
export type Question = { readonly code: LabelledCode; readonly set: string; readonly text: string; readonly words: string }

/** Of each code so many hits are read at most. */
const MOST_HITS = 100
/** The agents' codes have no text here, and whether a matter ended is told only behind an answer. */
const NOT_HERE: ReadonlySet<LabelledCode> = new Set(['solved', 'unsolved'])

/** The hits that nobody has read, mixed with half as many texts without a hit, in an order that tells nothing. */
export function questionsTo(texts: readonly NaturalText[], read: readonly NaturalReading[]): readonly Question[] {
  const known = new Set(read.map(({ code, text }) => readingKey(code, text)))
  const byHash = texts.toSorted((a, b) => (a.hash < b.hash ? -1 : 1))
  return LABELLED_CODES.filter((it) => !NOT_HERE.has(it)).flatMap((code, index) => {
    const isHit = ({ claims }: NaturalText) => claims.has(code)
    const unread = byHash.filter(({ hash }) => !known.has(readingKey(code, hash)))
    const before = byHash.filter((it) => isHit(it) && known.has(readingKey(code, it.hash))).length
    const hits = unread.filter(isHit).slice(0, Math.max(0, MOST_HITS - before))
    const others = unread.filter((it) => !isHit(it)).slice(index * MOST_HITS, index * MOST_HITS + Math.ceil(hits.length / 2))
    return [...hits, ...others]
      .map(({ set, hash, text }) => ({ code, set, text: hash, words: text }))
      .toSorted((a, b) => (a.text.slice(6) < b.text.slice(6) ? -1 : 1))
  })
}
