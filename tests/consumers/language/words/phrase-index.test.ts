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
    ['the end of a sentence', ['on . hold'], 'I am on. Hold it', [['on . hold', 2, 4]]],
    ['no end of a sentence where none is', ['on . hold'], 'I am on hold', []],
    [
      'an end of a sentence or none',
      ['on ~2 .? hold'],
      'on hold or on me. Hold it',
      [
        ['on ~2 .? hold', 0, 2],
        ['on ~2 .? hold', 3, 6],
      ],
    ],
    [
      'the rarest word behind the end of a sentence',
      ['it ~3 . ~1 vanished'],
      'It came to us. Then vanished',
      [['it ~3 . ~1 vanished', 0, 6]],
    ],
    ['every word once', ['a b', 'b c'], 'a b c', [['a b', 0, 2]]],
  ])('finds %s', (_, phrases, text, expected) => {
    expect(found(phrases, text)).toEqual(expected)
  })

  test('refuses a phrase that begins with any word', () => {
    expect(() => found(['* again'], 'once again')).toThrow('a phrase begins with a word: "* again"')
  })
})
