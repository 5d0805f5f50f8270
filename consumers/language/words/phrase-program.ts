import { frequencyOf } from './word-frequency.ts'

/**
 * The parts of many phrases as numbers in one row, so that matching reads memory in one place. A part is one of
 * `WORD ids…` (one of these words) · `OPTIONAL ids…` · `NAMED ids…` (one of these, or a name) · `GAP least most` · `BREAK` (a sentence
 * ends) · `OPTIONAL_BREAK`, and a phrase ends with `END`.
 * What is behind a word part is its number of ids, then the ids in rising order.
 */
export const END = 0
const WORD = 1
export const OPTIONAL = 2
export const NAMED = 3
export const OPTIONAL_NAMED = 4
export const GAP = 5
export const BREAK = 6
export const OPTIONAL_BREAK = 7

/** Of one phrase: its anchor, the words one of which every match holds, and how far before the anchor a match may begin: words, and ends of sentences. */
export type CompiledPhrase = {
  readonly program: readonly number[]
  readonly anchors: readonly number[]
  readonly least: number
  readonly most: number
  readonly breaks: number
}

type Part =
  | { readonly kind: 'words'; readonly words: readonly string[]; readonly orName: boolean; readonly optional: boolean }
  | { readonly kind: 'gap'; readonly least: number; readonly most: number }
  | { readonly kind: 'break'; readonly optional: boolean }

/** `idOf` numbers the words of all phrases from 1. */
export function compilePhrase(phrase: string, idOf: (word: string) => number): CompiledPhrase {
  const parts = phrase.split(' ').map(readPart)
  if (parts[0]?.kind !== 'words') throw new Error(`a phrase begins with a word: "${phrase}"`)
  const place = rarest(parts)
  const anchor = parts[place]
  if (anchor?.kind !== 'words' || anchor.optional || anchor.orName)
    throw new Error(`a phrase holds a word that may not be missing: "${phrase}"`)
  const before = parts.slice(0, place)
  return {
    program: [...parts.flatMap((part) => encode(part, idOf)), END],
    anchors: anchor.words.map(idOf),
    least: before.reduce((sum, it) => sum + widthOf(it)[0], 0),
    most: before.reduce((sum, it) => sum + widthOf(it)[1], 0),
    breaks: before.filter((it) => it.kind === 'break').length,
  }
}

/** The least and the most words of a part. */
function widthOf(part: Part): readonly [number, number] {
  if (part.kind === 'break') return [0, 0]
  return part.kind === 'gap' ? [part.least, part.most] : [part.optional ? 0 : 1, 1]
}

function readPart(text: string): Part {
  if (text === '.' || text === '.?') return { kind: 'break', optional: text === '.?' }
  const gap = /^~([1-9])$/.exec(text)
  if (gap !== null) return { kind: 'gap', least: 0, most: Number(gap[1]) }
  if (text.startsWith('*')) return { kind: 'gap', least: text.endsWith('?') ? 0 : 1, most: 1 }
  const words = new Set(text.replace(/\?$/, '').split('|'))
  return { kind: 'words', orName: words.delete(NAME), words: [...words], optional: text.endsWith('?') }
}

const NAME = '<name>'

/** The place of the part that a text is least likely to hold. */
function rarest(parts: readonly Part[]): number {
  let best = 0
  let least = Infinity
  parts.forEach((part, place) => {
    if (part.kind !== 'words' || part.optional || part.orName) return
    const frequency = part.words.reduce((sum, word) => sum + frequencyOf(word), 0)
    if (frequency < least) {
      least = frequency
      best = place
    }
  })
  return best
}

function encode(part: Part, idOf: (word: string) => number): readonly number[] {
  if (part.kind === 'break') return [part.optional ? OPTIONAL_BREAK : BREAK]
  if (part.kind === 'gap') return [GAP, part.least, part.most]
  const kind = part.optional ? (part.orName ? OPTIONAL_NAMED : OPTIONAL) : part.orName ? NAMED : WORD
  const ids = part.words.map(idOf).toSorted((a, b) => a - b)
  return [kind, ids.length, ...ids]
}
