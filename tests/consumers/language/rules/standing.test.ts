import { describe, expect, test } from '@jest/globals'
import { isOwnDoing } from '../../../../consumers/language/rules/standing.ts'
import { readWords } from '../../../../consumers/language/words/words.ts'

function isOwn(text: string, verb: string): boolean {
  const words = readWords(text)
  return isOwnDoing(words, words.lower.indexOf(verb))
}

describe('whose doing it is', () => {
  test.each([
    ['I have since then been telling everyone.', 'telling'],
    ['Told everyone at work.', 'told'],
    ['Will definitely pass your name on.', 'pass'],
    ['Have already told them all.', 'told'],
    ['We came by yesterday with our mother in the rain and told everyone.', 'told'],
  ])('the speaker’s own: %s', (text, verb) => {
    expect(isOwn(text, verb)).toBe(true)
  })

  test.each([
    ['I think he told everyone.', 'told'],
    ['We came by and then they told everyone.', 'told'],
    ['The driver in the van told everyone.', 'told'],
  ])('somebody else’s: %s', (text, verb) => {
    expect(isOwn(text, verb)).toBe(false)
  })
})
