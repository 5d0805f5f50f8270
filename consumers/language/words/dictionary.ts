import { type Term, vaderTerms } from '../lexicon/vader-terms.ts'
import { STATEMENT_TABLES } from '../phrases/statement-tables.ts'
import { wordRoles } from './word-roles.ts'

/** What all tables together know of one word. Words of no table have no entry: they may be names. */
export type DictionaryWord = {
  readonly term: Term | undefined
  readonly roles: number
  readonly denies: boolean
}

let compiled: ReadonlyMap<string, DictionaryWord> | undefined

/** One dictionary over all tables: every word of a text is looked up here, once. Compiled on first use, in some milliseconds. */
export function dictionary(): ReadonlyMap<string, DictionaryWord> {
  compiled ??= compile()
  return compiled
}

function compile(): ReadonlyMap<string, DictionaryWord> {
  const terms = vaderTerms()
  const roles = wordRoles()
  const told = Object.values(STATEMENT_TABLES).flatMap((rules) => rules.flatMap(({ phrase }) => phrase.split(/[ |?]+/)))
  const words = new Map<string, DictionaryWord>()
  for (const word of new Set([...terms.keys(), ...roles.keys(), ...DENIALS, ...told])) {
    const term = terms.get(word)
    words.set(word, {
      term,
      roles: roles.get(word) ?? 0,
      denies: DENIALS.has(word) || term?.negates === true || word.endsWith("n't"),
    })
  }
  return words
}

/** What denies beside VADER's negations. */
const DENIALS: ReadonlySet<string> = new Set(['no', 'hardly', 'barely'])
