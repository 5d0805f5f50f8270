import { normalize } from './normalize.ts'
import { isPunctuation } from './vader-split.ts'
import { emojiText, vaderTerms } from './vader-terms.ts'

/**
 * A text taken apart once, for everything that reads it: lower-case words without punctuation, and for each word the number of
 * its clause and of its sentence. Emoticons stay whole, emoji are their descriptions.
 */
export type Words = {
  readonly lower: readonly string[]
  readonly clause: readonly number[]
  readonly sentence: readonly number[]
  /** Whether the word stands between quotation marks: then somebody else may have said it. */
  readonly quoted: readonly boolean[]
  /** By sentence: whether it asks. */
  readonly asks: readonly boolean[]
}

/** A clause begins with these. */
const CONTRAST: ReadonlySet<string> = new Set('but however although though because whereas yet except unless while'.split(' '))
const SUBJECTS: ReadonlySet<string> = new Set("i we they he she you it i'm i've i'll i'd we're we've they're it's".split(' '))
const JOINTS: ReadonlySet<string> = new Set(['and', 'so', 'then', 'or'])
const ASKING: ReadonlySet<string> = new Set('do does did can could would will should is are am was were have has'.split(' '))
const QUESTIONS: ReadonlySet<string> = new Set('what why how where when which who whose'.split(' '))

export function readWords(text: string): Words {
  const reader = wordReader()
  for (const token of spaced(normalize(text))
    .toLowerCase()
    .split(/([\n\r]+)|[\s\u200b]+/))
    if (token !== undefined && token !== '') reader.take(token)
  return reader.done()
}

/** Emoji as words of their own. */
function spaced(text: string): string {
  if (!/[\u00a9-\uffff]/.test(text)) return text
  let told = ''
  for (const sign of text) {
    const description = emojiText(sign.codePointAt(0) ?? 0)
    told +=
      description === undefined
        ? sign === '…' || sign === '—' || sign === '–'
          ? ` ${sign === '…' ? '...' : '-'} `
          : sign
        : ` ${description} `
  }
  return told
}

/** Takes tokens in order and keeps count of clauses and sentences. */
function wordReader(): { take(token: string): void; done(): Words } {
  const lower: string[] = []
  const clauses: number[] = []
  const sentences: number[] = []
  const quotes: boolean[] = []
  const asks: boolean[] = []
  let clause = 0
  let sentence = 0
  let quoted = false
  // Words of the running clause and sentence: two marks in a row end one of them only.
  let inClause = 0
  let inSentence = 0

  const endClause = () => {
    if (inClause === 0) return
    clause += 1
    inClause = 0
  }
  const endSentence = (asked: boolean) => {
    if (inSentence === 0) {
      if (asked && sentence > 0) asks[sentence - 1] = true // "what?!" and "what!?" ask alike
      return
    }
    const first = lower[lower.length - inSentence] ?? ''
    const second = lower[lower.length - inSentence + 1] ?? ''
    asks.push(asked || (QUESTIONS.has(first) && ASKING.has(second)) || (ASKING.has(first) && SUBJECTS.has(second)))
    endClause()
    sentence += 1
    inSentence = 0
    quoted = false
  }
  const mark = (code: number, leading: boolean) => {
    if (code === 46 || code === 33) endSentence(false)
    else if (code === 63) endSentence(true)
    else if (code === 34) quoted = leading
    else if (code === 44 || code === 59 || code === 58 || code === 40 || code === 41 || code === 45 || code === 47) endClause()
  }
  const push = (word: string) => {
    if (word === '') return
    const before = lower[lower.length - 1]
    if (inClause > 0 && (CONTRAST.has(word) || (before !== undefined && JOINTS.has(before) && SUBJECTS.has(word)))) endClause()
    lower.push(word)
    clauses.push(clause)
    sentences.push(sentence)
    quotes.push(quoted)
    inClause += 1
    inSentence += 1
  }
  /** A token without marks at its ends may still hold two words: "slow,rude", "great!thanks". */
  const pieces = (token: string) => {
    let from = 0
    for (let at = 1; at < token.length - 1; at += 1) {
      const code = token.charCodeAt(at)
      if (!isPunctuation(code) || !parts(code, token, from, at)) continue
      push(token.slice(from, at))
      mark(code, false)
      from = at + 1
    }
    push(from === 0 ? token : token.slice(from))
  }

  return {
    take(token) {
      let start = 0
      let end = token.length
      while (start < end && isPunctuation(token.charCodeAt(start))) start += 1
      while (end > start && isPunctuation(token.charCodeAt(end - 1))) end -= 1
      if (start === 0 && end === token.length) {
        if (token.charCodeAt(0) === 10 || token.charCodeAt(0) === 13) endSentence(false)
        else pieces(token)
        return
      }
      if (token.length <= 6 && vaderTerms().get(token)?.valence !== undefined) {
        push(token) // an emoticon
        return
      }
      for (let at = 0; at < start; at += 1) mark(token.charCodeAt(at), true)
      if (end > start) pieces(token.slice(start, end))
      for (let at = end; at < token.length; at += 1) mark(token.charCodeAt(at), false)
    },
    done() {
      endSentence(false)
      return { lower, clause: clauses, sentence: sentences, quoted: quotes, asks }
    },
  }
}

/** , ; ! ? ( ) / between letters always part two words, a full stop only where both sides look like words ("3.5", "e.g" do not). */
function parts(code: number, token: string, from: number, at: number): boolean {
  if (code === 44 || code === 59 || code === 33 || code === 63 || code === 40 || code === 41 || code === 47)
    return !isDigit(token.charCodeAt(at - 1)) || !isDigit(token.charCodeAt(at + 1))
  if (code === 46) return at - from >= 2 && token.length - at > 2 && !isDigit(token.charCodeAt(at + 1))
  return code === 34
}

const isDigit = (code: number) => code >= 48 && code <= 57

/**
 * Whether a word is negated: a negation up to four words before it in the same clause. "Not only" denies nothing, and "no doubt"
 * and "without doubt" the doubt alone.
 */
export function isNegated(words: Words, at: number): boolean {
  const { lower, clause } = words
  for (let i = at - 1; i >= 0 && i >= at - 4 && clause[i] === clause[at]; i -= 1) {
    const word = lower[i]
    if (word === undefined || !denies(word)) continue
    const next = lower[i + 1]
    if (next === 'only' || next === 'just' || next === 'doubt') continue
    return true
  }
  return false
}

function denies(word: string): boolean {
  return word === 'no' || word === 'hardly' || word === 'barely' || vaderTerms().get(word)?.negates === true || word.endsWith("n't")
}
