import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { rankCorrelation } from '../../../scripts/evaluate/rank-correlation.ts'

test.each<[string, readonly (readonly [number, number])[], number | undefined]>([
  [
    'the same order',
    [
      [1, 10],
      [2, 20],
      [3, 21],
    ],
    1,
  ],
  [
    'the opposite order',
    [
      [1, 3],
      [2, 2],
      [3, 1],
    ],
    -1,
  ],
  [
    'a tie: ranks 1, 2.5, 2.5 against 1, 2, 3',
    [
      [1, 1],
      [2, 2],
      [2, 3],
    ],
    0.8660254,
  ],
  [
    'one side that never varies',
    [
      [1, 1],
      [1, 2],
    ],
    undefined,
  ],
])('%s', (_, pairs, expected) => {
  const found = rankCorrelation(pairs)
  if (expected === undefined) expect(found).toBeUndefined()
  else expect(found).toBeCloseTo(expected, 6)
})

test('only the order counts, and both sides count alike', () => {
  const pairs = fc.array(fc.tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: -9, max: 9 })), { minLength: 2, maxLength: 12 })
  fc.assert(
    fc.property(pairs, (given) => {
      const found = rankCorrelation(given)
      expect(rankCorrelation(given.map(([x, y]) => [x ** 3 + x, y]))).toEqual(found)
      expect(rankCorrelation(given.map(([x, y]) => [y, x]))).toEqual(found)
    }),
  )
})
