import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { causeModel, causeModelFromFile } from '../../../../consumers/language/model/cause-file.ts'
import { CAUSE_CLASSES, causeChances, type CauseHints } from '../../../../consumers/language/model/cause-model.ts'
import { weighCauses } from '../../../../consumers/language/rules/weigh-causes.ts'
import { trainCauses } from '../../../../consumers/language/train/train-causes.ts'
import { readWords } from '../../../../consumers/language/words/words.ts'

function hintsOf(texts: readonly string[], unhappy?: number): CauseHints {
  const turns = texts.map((text) => readWords(text))
  return { turns, spoken: weighCauses(turns), unhappy }
}
const chanceOf = (cause: (typeof CAUSE_CLASSES)[number], hints: CauseHints) =>
  causeChances(causeModel(), hints)[CAUSE_CLASSES.indexOf(cause)] ?? 0

const words = ['parcel', 'refund', 'page', 'not', 'if', 'never', 'rude', 'xyzzy', 'broken', 'thanks', 'hold', '.', '?']
const text = fc.array(fc.constantFrom(...words), { maxLength: 12 }).map((it) => it.join(' '))

describe('the chances of causes', () => {
  test('are above 0 and add up to 1, whatever is said', () => {
    fc.assert(
      fc.property(
        fc.array(text, { maxLength: 3 }),
        fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: undefined }),
        (texts, unhappy) => {
          const chances = [...causeChances(causeModel(), hintsOf(texts, unhappy))]
          expect(Math.min(...chances)).toBeGreaterThan(0)
          expect(chances.reduce((sum, it) => sum + it, 0)).toBeCloseTo(1, 9)
        },
      ),
    )
  })

  test('do not depend on the order of the turns', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 2, maxLength: 4 }), (texts) => {
        const there = causeChances(causeModel(), hintsOf(texts))
        const back = causeChances(causeModel(), hintsOf(texts.toReversed()))
        there.forEach((chance, at) => expect(back[at]).toBeCloseTo(chance, 9))
      }),
    )
  })

  test('of a problem rise with the mood of the customer, whatever they say', () => {
    fc.assert(
      fc.property(text, (said) => {
        expect(chanceOf('none', hintsOf([said], 0.9))).toBeLessThan(chanceOf('none', hintsOf([said], 0.1)))
      }),
    )
  })
})

describe('training', () => {
  const contact = (said: string, cause: (typeof CAUSE_CLASSES)[number]) => ({ text: said, hints: hintsOf([said], 0.5), cause, weight: 1 })
  const kites = ['the kite fell down', 'a kite without a string', 'this kite tears', 'the blue kite cannot fly', 'kite torn'].map((it) =>
    contact(it, 'product'),
  )
  const ladders = ['the ladder of the website', 'a ladder page is blank', 'ladder form fails', 'ladder button dead', 'ladder login'].map(
    (it) => contact(it, 'booking_website'),
  )

  test('learns what the words of a firm tell, and gives the same weights to the same texts', () => {
    const once = trainCauses([...kites, ...ladders])
    expect(trainCauses([...kites, ...ladders])).toEqual(once)
    const model = causeModelFromFile({ ...once, limit: 0.4 })
    const of = (said: string) => causeChances(model, hintsOf([said], 0.5))
    const product = CAUSE_CLASSES.indexOf('product')
    expect(of('my kite')[product]).toBeGreaterThan(of('my ladder')[product] ?? 0)
  })
})
