import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { areaUnderCurve, estimateArea } from '../../../consumers/measures/area-under-curve.ts'
import { seedRandom } from '../../../producers/systems/simulated/random.ts'

describe('the area under the curve', () => {
  const chances = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 30 })

  test('is the share of pairs in order, ties half', () => {
    fc.assert(
      fc.property(chances, chances, (these, those) => {
        const wins = these.flatMap((a) => those.map((b) => (a > b ? 1 : a === b ? 0.5 : 0)))
        expect(areaUnderCurve(these, those)).toBeCloseTo(wins.reduce((sum: number, it) => sum + it, 0) / wins.length, 8)
      }),
    )
  })

  test('is not defined where one side is empty', () => {
    expect(areaUnderCurve([], [0.5])).toBeUndefined()
    expect(areaUnderCurve([0.5], [])).toBeUndefined()
  })

  test('has an interval that the truth lies in as often as it says', () => {
    // Normal numbers that differ by 0.7 of their spread: the area is 0.69.
    const random = seedRandom(3)
    const normal = () => Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next())
    const truth = 0.6897
    const held = Array.from({ length: 400 }, () => {
      const found = estimateArea(
        Array.from({ length: 40 }, () => normal() + 0.7),
        Array.from({ length: 200 }, normal),
      )
      return found !== undefined && found.low <= truth && truth <= found.high
    })
    expect(held.filter(Boolean).length / held.length).toBeGreaterThan(0.92)
    expect(estimateArea([1], [1, 2])).toBeUndefined()
  })
})
