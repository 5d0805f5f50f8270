import type { Manner, StatementRule } from '../phrases/statement-rule.ts'
import { findPhrases, type FoundPhrase, indexPhrases, type PhraseIndex } from '../words/phrase-index.ts'
import type { Voice } from '../words/turns-by-speaker.ts'
import type { Words } from '../words/words.ts'
import { mannersOf } from './manners.ts'
import { beginsClause, endsClause, isOwnDoing } from './standing.ts'

/** One thing told, by which rule and in which turn. */
export type Statement<Code extends string = string> = {
  readonly code: Code
  readonly rule: StatementRule<Code>
  readonly seq: number
  readonly words: Words
  readonly start: number
  readonly end: number
}

/** By code, the manners in which it is told all the same. In every other manner nothing is told. */
export type Allowed<Code extends string> = Readonly<Record<Code, readonly Manner[]>>

/** Finds statements by one table of rules. */
export function statementMatcher<Code extends string>(
  rules: readonly StatementRule<Code>[],
  allowed: Allowed<Code>,
): (voices: readonly Voice[]) => readonly Statement<Code>[] {
  let index: PhraseIndex<Entry<Code>> | undefined
  return (voices) => {
    index ??= indexPhrases(
      rules.map((rule) => ({
        rule,
        phrase: rule.phrase,
        unless: rule.unless === undefined ? NO_WORDS : new Set(rule.unless.split('|')),
        without: rule.without === undefined ? NO_WORDS : new Set(rule.without.split('|')),
        despite: new Set([...allowed[rule.tells], ...(rule.despite ?? [])]),
      })),
    )
    const found: Statement<Code>[] = []
    for (const voice of voices) addStatements(index, voice, found)
    return found
  }
}

const NO_WORDS: ReadonlySet<string> = new Set()

type Entry<Code extends string> = {
  readonly rule: StatementRule<Code>
  readonly phrase: string
  readonly unless: ReadonlySet<string>
  readonly without: ReadonlySet<string>
  readonly despite: ReadonlySet<Manner>
}

/** Of each code, the words of one statement are not read again for the next. What sounds like it and is not takes its words, too. */
function addStatements<Code extends string>(index: PhraseIndex<Entry<Code>>, { words, seq }: Voice, found: Statement<Code>[]): void {
  const free = new Map<Code, number>()
  for (const match of findPhrases(index, words)) {
    const { rule } = match.entry
    if ((free.get(rule.tells) ?? 0) > match.start) continue
    if (!fits(words, match)) continue
    if (rule.isnt !== true) {
      if (!isMeant(words, match)) continue
      found.push({ code: rule.tells, rule, seq, words, start: match.start, end: match.end })
    }
    free.set(rule.tells, match.end)
  }
}

/** Whether the words found stand where the rule wants them, and none among them takes it back. */
function fits<Code extends string>(words: Words, { entry, start, end }: FoundPhrase<Entry<Code>>): boolean {
  if (entry.without.size > 0) for (let i = start; i < end; i += 1) if (entry.without.has(words.lower[i] ?? '')) return false
  if (entry.rule.stands === undefined) return true
  if (entry.rule.stands === 'own') return isOwnDoing(words, start)
  return beginsClause(words, start) && (entry.rule.stands === 'first' || endsClause(words, end))
}

function isMeant<Code extends string>(words: Words, { entry, start, end }: FoundPhrase<Entry<Code>>): boolean {
  if (entry.unless.size > 0) {
    const { lower, sentence } = words
    const [first = 0, last = 0] = [sentence[start], sentence[end - 1]]
    for (let i = 0; i < lower.length; i += 1) {
      const at = sentence[i] ?? 0
      if (at >= first && at <= last && entry.unless.has(lower[i] ?? '')) return false
    }
  }
  for (const manner of mannersOf(words, start, end)) if (!entry.despite.has(manner)) return false
  return true
}
