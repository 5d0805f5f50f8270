import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { normalize } from '../../../../consumers/language/words/normalize.ts'

describe('the text as the rules read it', () => {
  test.each([
    ['decodes entities', 'salt &amp; pepper &#39;n&#x27; &lt;3 &nosuch; &#0;', "salt & pepper 'n' <3 &nosuch;  "],
    ['takes addresses out', 'see https://acme.example/great?x=1 or www.acme.example now', 'see   or   now'],
    ['takes mentions out, since a name is no word', '@united lost it, ask a.b+c@best.example', '  lost it, ask  '],
    ['reads hashtags as words', '#NeverAgain #acme_air', 'Never Again acme air'],
    ['knows one kind of quotes', '“don’t”', '"don\'t"'],
    ['gives stretched words their length', 'sooo goood waaay freee', 'so good way free'],
    ['leaves numbers as they are', '1000 and 3.5', '1000 and 3.5'],
  ])('%s', (_, text, read) => {
    expect(normalize(text)).toBe(read)
  })

  test('leaves a plain text untouched', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('the', 'bill', 'is', 'Wrong', 'again,', "don't", '42'), { maxLength: 30 }), (words) => {
        expect(normalize(words.join(' '))).toBe(words.join(' '))
      }),
    )
  })

  test('takes no longer for a text made to slow it down', () => {
    const hostile = ['@'.repeat(60_000), 'a'.repeat(60_000), '&#'.repeat(30_000), 'www.'.repeat(15_000), 'x@'.repeat(30_000)]
    for (const text of hostile) expect(typeof normalize(text)).toBe('string')
  })
})
