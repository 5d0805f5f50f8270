import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { cutQuote, LONGEST_QUOTE } from '../../../../consumers/language/quoting/cut-quote.ts'
import { placeWords } from '../../../../consumers/language/quoting/place-words.ts'
import { readWords } from '../../../../consumers/language/words/words.ts'

/** A whole text as one sentence, cut around one of its tokens. */
function cut(text: string, token: number, longest?: number): string {
  const { tokens } = placeWords(text, readWords(text)) ?? { tokens: [] }
  const told = tokens[token] ?? { from: 0, to: 0 }
  const whole = { from: tokens[0]?.from ?? 0, to: tokens.at(-1)?.to ?? 0 }
  return cutQuote(text, tokens, whole, told, longest)
}

describe('a quote', () => {
  test.each<[string, string, number, number, string]>([
    ['is the sentence where it is short enough', 'the bill is wrong', 1, 17, 'the bill is wrong'],
    ['is cut at its end', 'the bill is wrong', 0, 13, 'the bill is…'],
    ['is cut at its beginning', 'the bill is wrong', 3, 15, '…bill is wrong'],
    ['is cut on both sides', 'aaa bbb ccc ddd eee', 2, 13, '…bbb ccc ddd…'],
    ['never ends in a mask', 'the bill of [phone] is', 1, 16, 'the bill of…'],
    ['keeps a whole mask', 'the bill of [phone] is', 1, 21, 'the bill of [phone]…'],
    ['is cut inside a word that is too long', 'aaaaaaaaaaaaaaaa', 0, 10, 'aaaaaaaa…'],
    ['but not inside the mask in it', 'aaaaaa[phone]aaa', 0, 10, 'aaaaaa…'],
    ['nor inside an emoji', 'aaaaaaa😡aaaaa', 0, 10, 'aaaaaaa…'],
  ])('%s', (_, text, token, longest, expected) => {
    expect(cut(text, token, longest)).toBe(expected)
  })
})

describe('the laws of a quote', () => {
  const mask = fc.constantFrom('[phone]', '[name]', '[email p1:00000000000000000000000000000001]')
  const word = fc.oneof(
    { weight: 3, arbitrary: fc.stringMatching(/^[a-z😡]{1,12}$/u) },
    { weight: 2, arbitrary: mask },
    fc.constant('x'.repeat(700)),
  )
  const glued = fc.tuple(word, fc.constantFrom(' ', ' ', ' ', '')).map((it) => it.join(''))
  const text = fc.array(glued, { minLength: 1, maxLength: 150 }).map((it) => it.join(''))

  test('it is at most 500 characters, no mask in it is broken, and it is a part of the text', () => {
    fc.assert(
      fc.property(text, fc.nat(150), (said, token) => {
        const quote = cut(said, token)
        expect(quote.length).toBeLessThanOrEqual(LONGEST_QUOTE)
        expect(quote.replaceAll(/\[(?:phone|name|email p1:\d{32})\]/g, '')).not.toMatch(/[[\]\d]/)
        expect(said).toContain(quote.replaceAll('…', ''))
        expect(quote).not.toMatch(/[\ud800-\udfff]/u)
      }),
    )
  })
})
