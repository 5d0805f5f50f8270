import { describe, expect, test } from '@jest/globals'
import { mannersOf } from '../../../../consumers/language/rules/manners.ts'
import { readWords } from '../../../../consumers/language/words/words.ts'

function isHedged(text: string, verb: string): boolean {
  const words = readWords(text)
  const at = words.lower.indexOf(verb)
  return [...mannersOf(words, at, at + 1)].includes('hedged')
}

describe('what is only thought', () => {
  test.each([
    ['Maybe I told everyone.', 'told'],
    ['I might tell everyone.', 'tell'],
    ['We could leave.', 'leave'],
  ])('%s', (text, verb) => {
    expect(isHedged(text, verb)).toBe(true)
  })

  test.each([
    ['my gran wanted to buy from them i told her no', 'told'],
    ['Could you please close it.', 'close'],
    ['May I leave.', 'leave'],
    ['I leave in May.', 'leave'],
  ])('and what is not: %s', (text, verb) => {
    expect(isHedged(text, verb)).toBe(false)
  })
})
