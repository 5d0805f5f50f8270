import { LEXICON_NUMBERS } from '../model/lexicon-numbers.ts'
import type { LexiconReading } from '../model/read-lexicons.ts'
import { candidates } from '../model/vocabulary.ts'
import { dictionary } from '../words/dictionary.ts'
import { ENGLISH } from '../words/word-roles.ts'
import type { Words } from '../words/words.ts'

/** A feature that fewer texts hold says more about these texts than about the language. */
const LEAST_TEXTS = 4
/** A word that is mostly written with a capital in the middle of a sentence is a name, and a name is no feeling. */
const NAME_SHARE = 0.6

/** The features a model may have: words, denied words and pairs that enough texts hold. Names of people and firms are left out. */
export function chooseFeatures(
  texts: readonly { readonly text: string; readonly words: Words; readonly lexicons: LexiconReading }[],
): readonly string[] {
  const names = findNames(texts.map(({ text }) => text))
  const counts = new Map<string, number>()
  for (const { words, lexicons } of texts) {
    const named = lexicons.named.map((word) => (names.has(word) ? '' : word))
    for (const name of candidates(words, { named, facts: lexicons.facts })) counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  const kept = [...counts].filter(([, count]) => count >= LEAST_TEXTS).map(([name]) => name)
  return [...LEXICON_NUMBERS, ...kept.sort()]
}

/** Words that hold sentences together are no names, however often "I" is written large. */
function findNames(texts: readonly string[]): ReadonlySet<string> {
  const all = new Map<string, number>()
  const large = new Map<string, number>()
  for (const text of texts) {
    if (text === text.toUpperCase()) continue
    for (const match of text.matchAll(/[A-Za-z][A-Za-z']*/g)) {
      const [word] = match
      const lower = word.toLowerCase()
      all.set(lower, (all.get(lower) ?? 0) + 1)
      if (/^[A-Z][a-z]/.test(word) && /[a-z,] $/.test(text.slice(Math.max(0, match.index - 2), match.index)))
        large.set(lower, (large.get(lower) ?? 0) + 1)
    }
  }
  const isName = ([word, count]: readonly [string, number]) =>
    count >= NAME_SHARE * (all.get(word) ?? 0) && ((dictionary().get(word)?.roles ?? 0) & ENGLISH) === 0 && !word.startsWith("i'")
  return new Set([...large].filter(isName).map(([word]) => word))
}
