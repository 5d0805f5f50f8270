import { describe, expect, test } from '@jest/globals'
import { CODE_RULES } from '../../../../consumers/language/phrases/causes/filed-causes.ts'
import { SPOKEN_CAUSE_RULES } from '../../../../consumers/language/phrases/causes/spoken-causes.ts'
import { FACES } from '../../../../consumers/language/lexicon/faces.ts'
import { FALSE_FRIENDS } from '../../../../consumers/language/lexicon/false-friends.ts'
import { findPhrasesApart, indexPhrases } from '../../../../consumers/language/words/phrase-index.ts'
import { LEXICON_NUMBERS, lexiconNumbers } from '../../../../consumers/language/model/lexicon-numbers.ts'
import { readLexicons } from '../../../../consumers/language/model/read-lexicons.ts'
import { SERVICE_FACTS } from '../../../../consumers/language/lexicon/service-lexicon.ts'
import { readWords } from '../../../../consumers/language/words/words.ts'

const entries = [...SERVICE_FACTS, ...FALSE_FRIENDS, ...FACES]
const book = indexPhrases(entries)
/** What the lexicons alone make of a text. */
const moodByLexicons = (text: string) => {
  const words = readWords(text)
  return lexiconNumbers(readLexicons(words, []), words.lower.length)[LEXICON_NUMBERS.indexOf('*mood')] ?? 0
}

describe('every entry finds its own example', () => {
  test.each(entries.map((it) => [it.phrase, it] as const))('the lexicon reads %s', (_, { phrase, example, weight }) => {
    expect(findPhrasesApart(book, readWords(example)).map(({ entry }) => entry.phrase)).toContain(phrase)
    const mood = moodByLexicons(example)
    if (weight > 0) expect(mood).toBeGreaterThan(0)
    if (weight < 0) expect(mood).toBeLessThan(0)
    if (weight === 0) expect(Math.abs(mood)).toBeLessThan(0.05)
  })

  test('no phrase is listed twice in one table', () => {
    for (const table of [
      entries,
      ...[CODE_RULES, SPOKEN_CAUSE_RULES].map((rules) => rules.map(({ phrase, cause }) => ({ phrase: `${cause} ${phrase}` }))),
    ]) {
      const phrases = table.map((it) => it.phrase)
      expect(phrases.filter((it, index) => phrases.indexOf(it) !== index)).toEqual([])
    }
  })
})
