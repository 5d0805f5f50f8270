import { normalize } from './normalize.ts'
import { emojiText } from '../lexicon/vader-terms.ts'
import { dictionary, type DictionaryWord } from './dictionary.ts'
import { ASKING, CONTRAST, ENGLISH, FOREIGN, JOINT, QUESTION, SUBJECT } from './word-roles.ts'

/**
 * A text taken apart once, for everything that reads it: lower-case words without punctuation, and for each word the number of
 * its clause and of its sentence. Emoticons stay whole, emoji are their descriptions.
 */
export type Words = {
  readonly lower: readonly string[]
  /** What the dictionary knows of each word. */
  readonly known: readonly (DictionaryWord | undefined)[]
  /** The number of each word in the dictionary, 0 for others. */
  readonly ids: readonly number[]
  readonly clause: readonly number[]
  readonly sentence: readonly number[]
  /** Whether the word stands between quotation marks: then somebody else may have said it. */
  readonly quoted: readonly boolean[]
  /** By sentence: whether it asks. */
  readonly asks: readonly boolean[]
  /** How many words hold an English sentence together, and how many one of another language or are written in other letters. */
  readonly english: number
  readonly foreign: number
}

/** One pass over the characters; every word is looked at once. */
export function readWords(text: string): Words {
  const read = spaced(normalize(text)).toLowerCase()
  const sink = new Sink()
  let start = 0
  let marked = false
  for (let at = 0; at <= read.length; at += 1) {
    const kind = at === read.length ? GAP : kindOf(read.charCodeAt(at))
    if (kind === MARK) marked = true
    else if (kind !== LETTER) {
      if (at > start) {
        if (marked) take(sink, read.slice(start, at))
        else sink.push(read.slice(start, at))
      }
      if (kind === LINE) sink.endSentence(false)
      start = at + 1
      marked = false
    }
  }
  sink.endSentence(false)
  return sink
}

const LETTER = 0
const GAP = 1
const LINE = 2
const MARK = 3

/** What a character below 128 is, in lower-case text. */
const KINDS = Uint8Array.from({ length: 128 }, (_, code) => {
  if (code === 10 || code === 13) return LINE
  if (code <= 32) return GAP
  const isLetter = (code >= 48 && code <= 57) || (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
  return isLetter || code === 127 ? LETTER : MARK
})

function kindOf(code: number): number {
  return code < 128 ? (KINDS[code] ?? LETTER) : LETTER
}

/** Emoji as words of their own, every kind of space as a space, dots and dashes as those of a keyboard. */
function spaced(text: string): string {
  if (!/[\u0080-\uffff]/.test(text)) return text
  const plain = text.replace(/[\u0085\u00a0\u1680\u2000-\u200b\u202f\u205f\u3000\ufeff]/g, ' ').replace(/[\u2028\u2029]/g, '\n')
  let told = ''
  for (const sign of plain) {
    const description = sign === '…' ? '.' : sign === '—' || sign === '–' ? '-' : emojiText(sign.codePointAt(0) ?? 0)
    told += description === undefined ? sign : ` ${description} `
  }
  return told
}

/** A piece of text without spaces that holds marks: an emoticon, or words and the marks around and between them. */
function take(sink: Sink, token: string): void {
  let start = 0
  let end = token.length
  while (start < end && kindOf(token.charCodeAt(start)) === MARK) start += 1
  while (end > start && kindOf(token.charCodeAt(end - 1)) === MARK) end -= 1
  const face = end - start <= 2 && token.length > end - start ? faceLength(token) : 0
  if (face > 0) {
    sink.push(token.slice(0, face))
    for (let at = face; at < token.length; at += 1) sink.mark(token.charCodeAt(at), false)
    return
  }
  for (let at = 0; at < start; at += 1) sink.mark(token.charCodeAt(at), true)
  let from = start
  for (let at = start + 1; at < end - 1; at += 1) {
    const code = token.charCodeAt(at)
    if (kindOf(code) !== MARK || !parts(code, token, from, at, end)) continue
    if (at > from) sink.push(token.slice(from, at))
    sink.mark(code, false)
    from = at + 1
  }
  if (end > from) sink.push(token.slice(from, end))
  for (let at = end; at < token.length; at += 1) sink.mark(token.charCodeAt(at), false)
}

/** How long the emoticon is that a token begins with, where nothing but the end of a sentence follows: ":)", ":)!", ":-D..."; else 0. */
function faceLength(token: string): number {
  if (token.length <= LONGEST_FACE && isEmoticon(token)) return token.length
  let end = token.length
  while (end > 0 && isSentenceEnd(token.charCodeAt(end - 1))) end -= 1
  return end > 1 && end < token.length && end <= LONGEST_FACE && isEmoticon(token.slice(0, end)) ? end : 0
}

const LONGEST_FACE = 6
const isSentenceEnd = (code: number) => code === STOP || code === EXCLAMATION || code === ASK || code === COMMA

function isEmoticon(token: string): boolean {
  return dictionary().get(token)?.term?.valence !== undefined
}

/** , ; ! ? ( ) / between letters part two words ("slow,rude"), a full stop only where both sides look like words ("3.5" does not). */
function parts(code: number, token: string, from: number, at: number, end: number): boolean {
  if (code === COMMA || code === SEMICOLON || code === EXCLAMATION || code === ASK || code === OPEN || code === CLOSE || code === SLASH)
    return !isDigit(token.charCodeAt(at - 1)) || !isDigit(token.charCodeAt(at + 1))
  if (code === STOP) return at - from >= 2 && end - at > 2 && !isDigit(token.charCodeAt(at + 1))
  return code === QUOTE
}

const EXCLAMATION = 33
const QUOTE = 34
const OPEN = 40
const CLOSE = 41
const COMMA = 44
const DASH = 45
const STOP = 46
const SLASH = 47
const COLON = 58
const SEMICOLON = 59
const ASK = 63

const isDigit = (code: number) => code >= 48 && code <= 57

/** Gathers words and keeps count of clauses and sentences. A class for its speed: every text of every event passes here. */
class Sink implements Words {
  readonly lower: string[] = []
  readonly known: (DictionaryWord | undefined)[] = []
  readonly ids: number[] = []
  readonly clause: number[] = []
  readonly sentence: number[] = []
  readonly quoted: boolean[] = []
  readonly asks: boolean[] = []
  english = 0
  foreign = 0
  private readonly dictionary = dictionary()
  private clauses = 0
  private inQuotes = false
  private before = 0
  /** Words of the running clause and sentence: two marks in a row end one of them only. */
  private inClause = 0
  private inSentence = 0
  /** Roles of the first two words of the sentence. */
  private first = 0
  private second = 0

  push(word: string): void {
    const known = this.dictionary.get(word)
    const role = known === undefined ? 0 : known.roles
    if (role !== 0) {
      if (this.inClause > 0 && ((role & CONTRAST) !== 0 || ((role & SUBJECT) !== 0 && (this.before & JOINT) !== 0))) this.endClause()
      if ((role & ENGLISH) !== 0) this.english += 1
      if ((role & FOREIGN) !== 0) this.foreign += 1
    } else if (word.charCodeAt(0) > 0xbf || word.charCodeAt(word.length - 1) > 0xbf) this.foreign += 1
    if (this.inSentence === 0) this.first = role
    else if (this.inSentence === 1) this.second = role
    this.before = role
    this.lower.push(word)
    this.known.push(known)
    this.ids.push(known === undefined ? 0 : known.id)
    this.clause.push(this.clauses)
    this.sentence.push(this.asks.length)
    this.quoted.push(this.inQuotes)
    this.inClause += 1
    this.inSentence += 1
  }

  mark(code: number, leading: boolean): void {
    if (code === STOP || code === EXCLAMATION) this.endSentence(false)
    else if (code === ASK) this.endSentence(true)
    else if (code === QUOTE) this.inQuotes = leading
    else if (code === COMMA || code === SEMICOLON || code === COLON || code === OPEN || code === CLOSE || code === DASH || code === SLASH)
      this.endClause()
  }

  endSentence(asked: boolean): void {
    if (this.inSentence === 0) {
      if (asked && this.asks.length > 0) this.asks[this.asks.length - 1] = true // "what?!" and "what!?" ask alike
      return
    }
    const { first, second } = this
    const inverted =
      this.inSentence > 1 && ((first & ASKING) !== 0 ? (second & SUBJECT) !== 0 : (first & QUESTION) !== 0 && (second & ASKING) !== 0)
    this.asks.push(asked || inverted)
    this.endClause()
    this.inSentence = 0
    this.inQuotes = false
  }

  private endClause(): void {
    if (this.inClause === 0) return
    this.clauses += 1
    this.inClause = 0
  }
}

/**
 * Whether a word is negated: a negation up to four words before it in the same clause. "Not only" denies nothing, and "no doubt"
 * and "without doubt" the doubt alone.
 */
export function isNegated(words: Words, at: number): boolean {
  const { clause } = words
  for (let i = at - 1; i >= 0 && i >= at - 4 && clause[i] === clause[at]; i -= 1) if (denies(words, i)) return true
  return false
}

/** Whether a word denies what follows. "Not only", "not just" and "no doubt" deny nothing. */
export function denies({ lower, known }: Words, at: number): boolean {
  if (!(known[at]?.denies ?? lower[at]?.endsWith("n't") ?? false)) return false
  const next = lower[at + 1]
  return next !== 'only' && next !== 'just' && next !== 'doubt'
}
