import { describe, expect, test } from '@jest/globals'
import { findPhrasesApart, indexPhrases } from '../../../../consumers/language/words/phrase-index.ts'
import { readWords } from '../../../../consumers/language/words/words.ts'

const found = (phrases: readonly string[], text: string) =>
  findPhrasesApart(indexPhrases(phrases.map((phrase) => ({ phrase }))), readWords(text)).map(({ entry, start, end }) => [
    entry.phrase,
    start,
    end,
  ])

describe('phrases in words', () => {
  test.each([
    ['one of several', ['bill|invoice is wrong'], 'my invoice is wrong', [['bill|invoice is wrong', 1, 4]]],
    [
      'a word that may be missing',
      ['not very? good'],
      'not good and not very good',
      [
        ['not very? good', 0, 2],
        ['not very? good', 3, 6],
      ],
    ],
    ['any one word', ['never * again'], 'never fly again', [['never * again', 0, 3]]],
    ['the longer of two', ['hung up', 'hung up on me'], 'he hung up on me', [['hung up on me', 1, 5]]],
    ['nothing over the end of a sentence', ['on hold'], 'I am on. Hold it', []],
    ['every word once', ['a b', 'b c'], 'a b c', [['a b', 0, 2]]],
  ])('finds %s', (_, phrases, text, expected) => {
    expect(found(phrases, text)).toEqual(expected)
  })

  test('refuses a phrase that begins with any word', () => {
    expect(() => found(['* again'], 'once again')).toThrow('a phrase begins with a word: "* again"')
  })
})
