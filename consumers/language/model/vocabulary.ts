import type { Words } from '../words/words.ts'
import { dictionary } from '../words/dictionary.ts'
import { denies } from '../words/words.ts'
import type { LexiconReading } from './read-lexicons.ts'
import { tokenOf } from './token.ts'

/**
 * The features of the linear model by name. `great` is a word, `great (denied)` a word behind a negation, `no one` two words in a row,
 * `#` any number, `waiting: on hold` a phrase of the service lexicon. Names that begin with a star are numbers of the lexicons (lexicon-numbers.ts).
 *
 * A word is denied when a negation stands up to three words before it. Clauses and punctuation do not count, so that a missing comma
 * moves no score.
 */
export class Vocabulary {
  readonly names: readonly string[]
  private readonly words = new Map<string, Entry>()
  /** Two words in a row by the places of both in `words`. */
  private readonly pairs = new Map<number, number>()
  private readonly phrases = new Map<string, number>()
  /** The entries of the dictionary's words by their number, so that these words are not looked up again. */
  private readonly byId: readonly (Entry | undefined)[]
  /** The last text in which a feature was found: each counts once a text. */
  private readonly found: Int32Array
  private text = 0

  constructor(names: readonly string[]) {
    this.names = names
    this.found = new Int32Array(names.length)
    names.forEach((name, id) => this.add(name, id))
    this.byId = [undefined, ...Array.from(dictionary().keys(), (word) => this.words.get(tokenOf(word)))]
  }

  /** The words, denied words and pairs that a text holds, each once. `named`: '' where a name stands. */
  find(text: Words, named: readonly string[]): readonly number[] {
    const ids: number[] = []
    this.text += 1
    let before = NONE
    let scope = 0
    for (let i = 0; i < named.length; i += 1) {
      const known = text.known[i]
      const entry = known !== undefined && named[i] === text.lower[i] ? this.byId[known.id] : this.words.get(tokenOf(named[i] ?? ''))
      if (entry === undefined) before = NONE
      else {
        this.once(scope > 0 ? entry.denied : entry.plain, ids)
        if (before !== NONE && entry.ends) this.once(this.pairs.get(before * MOST_WORDS + entry.place) ?? NONE, ids)
        before = entry.begins ? entry.place : NONE
      }
      if (denies(text, i)) scope = SCOPE
      else if (scope > 0) scope -= 1
    }
    return ids
  }

  /** The phrases of the service lexicon that a text holds, each once. */
  findPhrases(facts: LexiconReading['facts']): readonly number[] {
    if (facts.length === 0) return NOTHING
    const ids: number[] = []
    this.text += 1
    for (const { entry } of facts) this.once(this.phrases.get(entry) ?? NONE, ids)
    return ids
  }

  private once(id: number, ids: number[]): void {
    if (id === NONE || this.found[id] === this.text) return
    this.found[id] = this.text
    ids.push(id)
  }

  private add(name: string, id: number): void {
    if (name.startsWith('*')) return
    if (name.includes(': ')) {
      this.phrases.set(name, id)
      return
    }
    if (name.endsWith(DENIED_MARK)) {
      this.entry(name.slice(0, -DENIED_MARK.length)).denied = id
      return
    }
    const [first = '', second] = name.split(' ')
    if (second === undefined) this.entry(first).plain = id
    else {
      const one = this.entry(first)
      const two = this.entry(second)
      one.begins = true
      two.ends = true
      this.pairs.set(one.place * MOST_WORDS + two.place, id)
    }
  }

  private entry(word: string): Entry {
    const known = this.words.get(word)
    if (known !== undefined) return known
    const made = { plain: NONE, denied: NONE, place: this.words.size, begins: false, ends: false }
    this.words.set(word, made)
    return made
  }
}

/** `begins` and `ends`: whether any pair begins or ends with the word. */
type Entry = { plain: number; denied: number; readonly place: number; begins: boolean; ends: boolean }

const NONE = -1
const NOTHING: readonly number[] = []
const SCOPE = 3
export const DENIED_MARK = ' (denied)'
/** Two places of words make one number below 2^53. */
const MOST_WORDS = 2 ** 24

/** Every feature a text could have, by name: what a vocabulary is chosen from. */
export function candidates(text: Words, { named, facts }: Pick<LexiconReading, 'named' | 'facts'>): ReadonlySet<string> {
  const found = new Set(facts.map(({ entry }) => entry))
  let before = ''
  let scope = 0
  for (let i = 0; i < named.length; i += 1) {
    const word = tokenOf(named[i] ?? '')
    if (word !== '' && !word.startsWith('*')) {
      found.add(scope > 0 ? `${word}${DENIED_MARK}` : word)
      if (before !== '') found.add(`${before} ${word}`)
    }
    before = word.startsWith('*') ? '' : word
    if (denies(text, i)) scope = SCOPE
    else if (scope > 0) scope -= 1
  }
  return found
}
