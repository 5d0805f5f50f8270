import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { isNegated, readWords } from '../../../../consumers/language/words/words.ts'

const clauses = (text: string) => {
  const { lower, clause } = readWords(text)
  const told: string[][] = []
  for (const [index, word] of lower.entries()) (told[clause[index]!] ??= []).push(word)
  return told.map((it) => it.join(' '))
}

describe('words, clauses and sentences', () => {
  test.each([
    ['marks end clauses', 'Slow, rude; late. Done', ['slow', 'rude', 'late', 'done']],
    ['a contrast begins one', 'the line is fine but the bill is wrong', ['the line is fine', 'but the bill is wrong']],
    ['so does a new subject', 'I called and nobody came and I wrote', ['i called and nobody came and', 'i wrote']],
    ['words without a gap are two', 'slow,rude really?no', ['slow', 'rude really', 'no']],
    ['numbers and short forms stay whole', '3.5 stars in the u.s. for 1,200', ['3.5 stars in the u.s', 'for 1,200']],
    ['emoticons stay whole', 'thanks :) not :(', ['thanks :) not :(']],
    ['emoticons end a sentence as words do', 'thanks :)! not :-(. and :D... well', ['thanks :)', 'not :-(', 'and :d', 'well']],
    ['a colon behind a word makes no emoticon', 'it: ok!', ['it', 'ok']],
    ['emoji are their descriptions', 'ok😡', ['ok pouting face']],
  ])('%s', (_, text, expected) => {
    expect(clauses(text)).toEqual(expected)
  })

  test.each([
    ['Is it fixed?', true],
    ['would you recommend it', true],
    ['why is it so slow', true],
    ['I would recommend it', false],
    ['what a day', false],
    ['what?!', true],
  ])('"%s" asks: %s', (text, asks) => {
    expect(readWords(text).asks).toEqual([asks])
  })

  test.each([
    ['it is not good', 'good', true],
    ["it isn't very good", 'good', true],
    ['never had a good day', 'good', true],
    ['not only good', 'good', false],
    ['no doubt good', 'good', false],
    ['not today, good', 'good', false],
    ['not now but good', 'good', false],
    ['it is good', 'good', false],
  ])('in "%s" the word %s is negated: %s', (text, word, negated) => {
    const words = readWords(text)
    expect(isNegated(words, words.lower.indexOf(word))).toBe(negated)
  })

  test('reads any text, and every word has its clause and sentence', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const { lower, clause, sentence, quoted, asks } = readWords(text)
        expect([clause.length, sentence.length, quoted.length]).toEqual([lower.length, lower.length, lower.length])
        expect(lower.every((it) => it !== '' && it === it.toLowerCase())).toBe(true)
        expect(sentence.every((it) => it < asks.length)).toBe(true)
      }),
    )
  })
})
