import { FACES } from '../lexicon/faces.ts'
import { FALSE_FRIENDS } from '../lexicon/false-friends.ts'
import { SERVICE_FACTS } from '../lexicon/service-lexicon.ts'
import { type Term, vaderTerms } from '../lexicon/vader-terms.ts'
import { SPOKEN_CAUSE_RULES } from '../phrases/causes/spoken-causes.ts'
import { AGENT_RULES, CUSTOMER_RULES } from '../phrases/statement-tables.ts'
import { wordRoles } from './word-roles.ts'

/** What all tables together know of one word. Words of no table have no entry: they may be names. */
export type DictionaryWord = {
  /** From 1. */
  readonly id: number
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
  const told = [
    ...[...CUSTOMER_RULES, ...AGENT_RULES, ...SPOKEN_CAUSE_RULES, ...SERVICE_FACTS, ...FALSE_FRIENDS, ...FACES].map(({ phrase }) => phrase),
    ...FILLERS,
  ].flatMap((phrase) => phrase.split(/[ |?]+/))
  const words = new Map<string, DictionaryWord>()
  for (const word of new Set([...terms.keys(), ...roles.keys(), ...DENIALS, ...told])) {
    const term = terms.get(word)
    words.set(word, {
      id: words.size + 1,
      term,
      roles: roles.get(word) ?? 0,
      denies: DENIALS.has(word) || term?.negates === true || word.endsWith("n't"),
    })
  }
  return words
}

/** What people say while they think is nobody's name. */
const FILLERS: readonly string[] = ['uh', 'uhm', 'um', 'er', 'erm', 'eh', 'hm', 'hmm', 'mm']

/** What denies beside VADER's negations. */
const DENIALS: ReadonlySet<string> = new Set(['no', 'hardly', 'barely'])
