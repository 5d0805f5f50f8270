import { type FoundPhrase, findAll, compilePhrasebook } from '../words/phrasebook.ts'
import type { Voice } from '../words/turns-by-speaker.ts'
import { isNegated, type Words } from '../words/words.ts'
import { CUSTOMER_RULES, type CustomerRule, type CustomerTells } from './customer-rules.ts'

const book = compilePhrasebook(CUSTOMER_RULES)

/** One thing told, where it stands, and whether it is meant: not asked, not wished for, not denied. */
export type RuleMatch = { readonly tells: CustomerTells; readonly rule: CustomerRule; readonly seq: number; readonly denied: boolean }

/** Everything the rules find, in the order it was said; questions, wishes and quotations are left out. */
export function matchCustomerRules(voices: readonly Voice[]): readonly RuleMatch[] {
  return voices.flatMap(({ words, seq }) =>
    findAll(book, words)
      .filter((found) => !isOpen(words, found))
      .map(({ entry, start, end }) => ({
        tells: entry.tells,
        rule: entry,
        seq,
        denied: isDenied(words, start) || (entry.tells === 'solved' && isTakenBack(words, end)),
      })),
  )
}

const CONDITIONS: ReadonlySet<string> = new Set('if until unless once when'.split(' '))
const WISHES: ReadonlySet<string> = new Set('whether hope hopefully hoping should would want wanted need needs'.split(' '))
/** Who may do something does not say that they will. */
const OPTIONS: ReadonlySet<string> = new Set('can could'.split(' '))

/** A threat with a condition is one: "if it is not fixed I will call my lawyer". */
function isOpen(words: Words, { entry, start }: FoundPhrase<CustomerRule>): boolean {
  if (words.quoted[start] === true || words.asks[words.sentence[start] ?? 0] === true) return true
  const others = entry.tells === 'threat' ? OPTIONS : CONDITIONS
  for (let i = start - 1; i >= 0 && words.clause[i] === words.clause[start]; i -= 1) {
    const word = words.lower[i] ?? ''
    if (WISHES.has(word) || others.has(word)) return true
  }
  return false
}

/** "If it is not fixed I will sue you": what is denied is the condition. */
function isDenied(words: Words, start: number): boolean {
  if (!isNegated(words, start)) return false
  if (!FIRST_PERSON.has(words.lower[start] ?? '')) return true
  for (let i = start - 1; i >= 0 && words.clause[i] === words.clause[start]; i -= 1) if (CONDITIONS.has(words.lower[i] ?? '')) return false
  return true
}

const FIRST_PERSON: ReadonlySet<string> = new Set("i we i'll we'll i'm we're".split(' '))

const TURNS: ReadonlySet<string> = new Set('but though although however yet until'.split(' '))
const UNDONE: ReadonlySet<string> = new Set('still again back broke broken failed fails stopped stops not never no'.split(' '))

/** "It was fixed but it is not", "everything is solved except the bill". */
function isTakenBack(words: Words, end: number): boolean {
  const { lower, sentence } = words
  let turned = false
  for (let i = end; i < lower.length && sentence[i] === sentence[end - 1]; i += 1) {
    const word = lower[i] ?? ''
    if (word === 'except' || (word === 'apart' && lower[i + 1] === 'from')) return true
    if (turned && (UNDONE.has(word) || word.endsWith("n't"))) return true
    if (TURNS.has(word)) turned = true
  }
  return false
}
