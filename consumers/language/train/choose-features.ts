import { LEXICON_NUMBERS } from '../model/lexicon-numbers.ts'
import type { LexiconReading } from '../model/read-lexicons.ts'
import { candidates, DENIED_MARK } from '../model/vocabulary.ts'
import { dictionary } from '../words/dictionary.ts'
import { ENGLISH } from '../words/word-roles.ts'
import type { Words } from '../words/words.ts'

/** A feature that fewer texts hold says more about these texts than about the language. */
const LEAST_TEXTS = 4
/** A word that is mostly written with a capital in the middle of a sentence is a name, and a name is no feeling. */
const NAME_SHARE = 0.6

/** Words that are names, too. Alone they tell nothing, since Bill and Grace sign texts of every mood; two words in a row do. */
const NAMES_TOO: ReadonlySet<string> = new Set(
  'bill van der st mark max miles rose dawn chance patience grace joy hope faith will frank rich grant victor angel summer april may june chase rob sue pat art gene guy jack john drew dean ray roger sandy ruby pearl iris ivy heather holly daisy lily olive amber jade crystal melody harmony charity mercy constance prudence earnest ernest jean berg al ng li ed jo'.split(
    ' ',
  ),
)
const isNameAlone = (name: string) =>
  NAMES_TOO.has(name) || (name.endsWith(DENIED_MARK) && NAMES_TOO.has(name.slice(0, -DENIED_MARK.length)))

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
  const kept = [...counts].filter(([name, count]) => count >= LEAST_TEXTS && !isNameAlone(name)).map(([name]) => name)
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
