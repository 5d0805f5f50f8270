import { describe, expect, test } from '@jest/globals'
import { tokenOf } from '../../../../consumers/language/model/token.ts'

describe('one word of the model', () => {
  test.each([
    ['dont', "don't"],
    ['its', "it's"],
    ['youre', "you're"],
    ["mum's", 'mums'],
    ['canceled', 'cancelled'],
    ['favorite', 'favourite'],
    ['disorganized', 'disorganised'],
    ['apologized', 'apologised'],
    ['mom', 'mum'],
    ['44', '#'],
    ['30mins', '#'],
    ['£45', '#'],
  ])('%s is %s', (word, same) => {
    expect(tokenOf(word)).toBe(same)
    expect(tokenOf(same)).toBe(same)
  })

  test.each(['o2', 'q8', 'xk93'])('%s is a name or a code, and no word', (word) => {
    expect(tokenOf(word)).toBe('')
  })

  test.each(['were', 'well', 'hell', 'shell', 'this', "it's", 'promise', 'size', 'for', 'color-blind'])('%s stays', (word) => {
    expect(tokenOf(word)).toBe(word)
  })
})
