import { FACES } from '../lexicon/faces.ts'
import { FALSE_FRIENDS } from '../lexicon/false-friends.ts'
import { SERVICE_FACTS } from '../lexicon/service-lexicon.ts'
import { type Term, vaderTerms } from '../lexicon/vader-terms.ts'
import { AGENT_LIMIT_RULES } from '../phrases/agent-limits.ts'
import { AGENT_STATEMENT_RULES } from '../phrases/agents.ts'
import { CLOSING_RULES } from '../phrases/closing.ts'
import { DEALINGS_RULES } from '../phrases/dealings.ts'
import { HARDSHIP_RULES } from '../phrases/hardship.ts'
import { LEAVING_RULES } from '../phrases/leaving.ts'
import { MATTER_RULES } from '../phrases/matter.ts'
import { PRAISING_RULES } from '../phrases/praising.ts'
import { TELLING_OTHERS_RULES } from '../phrases/telling-others.ts'
import { TEMPER_RULES } from '../phrases/temper.ts'
import { WANTS_RULES } from '../phrases/wants.ts'
import { CODE_RULES } from '../phrases/cause-keywords.ts'
import { firstWords } from './spellings.ts'
import { wordRoles } from './word-roles.ts'

/** What all tables together know of one word. Words of no table have no entry. */
export type DictionaryWord = {
  readonly term: Term | undefined
  readonly roles: number
  readonly denies: boolean
  /** The phrasebooks in which a phrase begins with this word, one bit each. */
  readonly begins: number
}

/** A phrasebook's bit. A book without one is looked into at every word. */
export const BOOKS = { service: 1, codes: 2 } as const

const TABLES: readonly (readonly [number, readonly { readonly phrase: string }[]])[] = [
  [BOOKS.service, [...SERVICE_FACTS, ...FALSE_FRIENDS, ...FACES]],
  [BOOKS.codes, CODE_RULES],
]

/** Rules whose words are known, too: what no table knows may be a name. */
const STATEMENTS: readonly (readonly { readonly phrase: string }[])[] = [
  AGENT_STATEMENT_RULES,
  AGENT_LIMIT_RULES,
  CLOSING_RULES,
  DEALINGS_RULES,
  HARDSHIP_RULES,
  LEAVING_RULES,
  MATTER_RULES,
  PRAISING_RULES,
  TELLING_OTHERS_RULES,
  TEMPER_RULES,
  WANTS_RULES,
]

let compiled: ReadonlyMap<string, DictionaryWord> | undefined

/** One dictionary over all tables: every word of a text is looked up here, once. Compiled on first use, in some milliseconds. */
export function dictionary(): ReadonlyMap<string, DictionaryWord> {
  compiled ??= compile()
  return compiled
}

function compile(): ReadonlyMap<string, DictionaryWord> {
  const terms = vaderTerms()
  const begins = new Map<string, number>()
  for (const [bit, entries] of TABLES)
    for (const { phrase } of entries) for (const word of firstWords(phrase)) begins.set(word, (begins.get(word) ?? 0) | bit)
  const roles = wordRoles()
  const told = STATEMENTS.flatMap((rules) => rules.flatMap(({ phrase }) => phrase.split(/[ |?]+/)))
  const words = new Map<string, DictionaryWord>()
  for (const word of new Set([...terms.keys(), ...roles.keys(), ...begins.keys(), ...DENIALS, ...told])) {
    const term = terms.get(word)
    words.set(word, {
      term,
      roles: roles.get(word) ?? 0,
      denies: DENIALS.has(word) || term?.negates === true || word.endsWith("n't"),
      begins: begins.get(word) ?? 0,
    })
  }
  return words
}

/** What denies beside VADER's negations. */
const DENIALS: ReadonlySet<string> = new Set(['no', 'hardly', 'barely'])
