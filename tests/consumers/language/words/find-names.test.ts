import { describe, expect, test } from '@jest/globals'
import { findNames, indexNames } from '../../../../consumers/language/words/find-names.ts'
import { readWords } from '../../../../consumers/language/words/words.ts'

const names = indexNames([
  { code: 'telco', names: ['Telco', 'Telco Mobile'] },
  { code: 'blue', names: ['Blue Sky', 'B-Sky'] },
  { code: 'ands', names: ['A&S'] },
  { code: 'cafe', names: ['Café Nord'] },
])
const found = (text: string) => findNames(names, readWords(text))

describe('a name is found', () => {
  test.each([
    ['in any case', 'i am with TELCO now', ['telco']],
    ['as a possessive', "telco's network is better", ['telco']],
    ['as a possessive with a curly apostrophe', 'Telco’s network', ['telco']],
    ['as a hashtag', 'never again #telco', ['telco']],
    ['before punctuation', 'it was Telco, not you.', ['telco']],
    ['of two words', 'blue sky has it', ['blue']],
    ['of two words as a possessive', "Blue Sky's offer", ['blue']],
    ['with a hyphen for its space', 'blue-sky has it', ['blue']],
    ['with a space for its hyphen', 'b sky has it', ['blue']],
    ['with a sign inside', 'a&s has it', ['ands']],
    ['with letters of other alphabets', 'CAFÉ NORD was nice', ['cafe']],
    ['alone in quotation marks', 'I want "Telco" instead', ['telco']],
    ['each once, in the order of their first mention', 'blue sky, telco, blue sky', ['blue', 'telco']],
    ['in words of another language', 'ich gehe zu Telco', ['telco']],
  ])('%s', (_, text, codes) => {
    expect(found(text)).toEqual(codes)
  })
})

describe('a look-alike is not', () => {
  test.each([
    ['a part of a word', 'telcom and telecom and intelco'],
    ['words in between', 'blue and sky'],
    ['words in another order', 'sky blue'],
    ['words of two sentences', 'it is blue. sky is high'],
    ['a part of a name', 'the blue one'],
    ['an address', 'write to help@telco.example or see https://telco.example/offers'],
    ['words that somebody else said', 'your colleague said "go to telco then"'],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual([])
  })
})

test('the longest of two names counts', () => {
  const products = indexNames([
    { code: 'box', names: ['Box'] },
    { code: 'box-pro', names: ['Box Pro'] },
  ])
  expect(findNames(products, readWords('the box pro is fine'))).toEqual(['box-pro'])
})

test('a name that is a possessive itself hides no shorter one', () => {
  const shops = indexNames([
    { code: 'shop', names: ["Nora's Shop"] },
    { code: 'nora', names: ['Nora'] },
  ])
  expect(findNames(shops, readWords("Nora's shop, and Nora's offer"))).toEqual(['shop', 'nora'])
})
