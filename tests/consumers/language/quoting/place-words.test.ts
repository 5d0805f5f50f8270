import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { placeWords, sentenceAround, spanOf } from '../../../../consumers/language/quoting/place-words.ts'
import { readWords } from '../../../../consumers/language/words/words.ts'

/** The sentence around the first word of a text that is `word`. */
function sentenceWith(word: string, text: string): string | undefined {
  const words = readWords(text)
  const placed = placeWords(text, words)
  const at = words.lower.indexOf(word)
  if (placed === undefined || at < 0) return undefined
  const { from, to } = sentenceAround(text, words, placed, at, at + 1)
  return text.slice(from, to)
}

describe('the sentence around a word', () => {
  test.each<[string, string, string]>([
    ['is between two full stops', 'It rained. The bill is wrong! Bye.', 'The bill is wrong!'],
    ['is a line', 'Hello\nthe bill is wrong\nBye', 'the bill is wrong'],
    ['is the whole text without marks', 'hello the bill is wrong bye', 'hello the bill is wrong bye'],
    ['keeps its case, emoji and marks', 'Hi. WHY is the "bill" wrong 😡?! Bye.', 'WHY is the "bill" wrong 😡?!'],
    ['keeps masks', 'Hi. My bill for [phone] is wrong. Bye.', 'My bill for [phone] is wrong.'],
    ['goes on after an abbreviation', 'Hi. I told Mr. Bell of the bill. Bye.', 'I told Mr. Bell of the bill.'],
    ['begins before one', 'Hi. The bill of Dr. Bell came. Bye.', 'The bill of Dr. Bell came.'],
    ['does not end in a number', 'Hi. The bill of 3.50 came. Bye.', 'The bill of 3.50 came.'],
    ['is found behind an address', 'See https://a.example/b?c=d now. The bill is wrong. Bye.', 'The bill is wrong.'],
    ['is found behind a hashtag of several words', '#NeverAgain. The bill is wrong.', 'The bill is wrong.'],
  ])('%s', (_, text, expected) => {
    expect(sentenceWith('bill', text)).toBe(expected)
  })
})

describe('the laws of places', () => {
  const token = fc.constantFrom(
    'bill',
    'Wrong.',
    "can't",
    'don’t!',
    '[phone]',
    '[email p1:00000000000000000000000000000001]',
    '#NeverAgain',
    '@firm',
    'https://a.example/b',
    '😡',
    '3.50',
    'slow,rude',
    'done.Thanks',
    ':)',
    '&amp;',
    'sooooo',
    '…',
    '-',
    '"no"',
    '[',
  )
  const text = fc
    .array(fc.tuple(token, fc.constantFrom(' ', '  ', '\n', '\t')), { minLength: 1, maxLength: 30 })
    .map((it) => it.flat().join(''))

  test('each word has its token, in order', () => {
    fc.assert(
      fc.property(text, (said) => {
        const words = readWords(said)
        const placed = placeWords(said, words)
        expect(placed?.tokenOf).toHaveLength(words.lower.length)
        expect(placed?.tokenOf).toEqual(placed?.tokenOf.toSorted((a, b) => a - b))
      }),
    )
  })

  test('a word of letters is in its token', () => {
    fc.assert(
      fc.property(text, (said) => {
        const words = readWords(said)
        const placed = placeWords(said, words)
        if (placed === undefined) return
        words.lower.forEach((word, at) => {
          const { from, to } = spanOf(placed, at, at + 1)
          if (word === 'bill' || word === 'wrong') expect(said.slice(from, to).toLowerCase()).toContain(word)
        })
      }),
    )
  })

  test('any text has places or none, and never an error', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (said) => {
        const words = readWords(said)
        const placed = placeWords(said, words)
        if (placed !== undefined) expect(placed.tokenOf).toHaveLength(words.lower.length)
      }),
    )
  })
})
