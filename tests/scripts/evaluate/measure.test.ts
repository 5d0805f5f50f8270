import { expect, test } from '@jest/globals'
import { measure, proportionOf, together } from '../../../scripts/evaluate/measure.ts'

test('what is claimed and was told is right', () => {
  expect(measure('leaves', new Set(['a', 'b', 'c']), new Set(['b', 'c', 'd', 'e']))).toEqual({
    signal: 'leaves',
    told: 3,
    claimed: 4,
    right: 2,
  })
})

test('the measures of several runs are added, signal by signal', () => {
  const once = measure('leaves', new Set(['a']), new Set(['a']))
  const other = measure('stays', new Set(['a']), new Set(['b']))
  expect(together([once, other, once])).toEqual([
    { signal: 'leaves', told: 2, claimed: 2, right: 2 },
    { signal: 'stays', told: 1, claimed: 1, right: 0 },
  ])
})

/** The intervals are those that R's `prop.test(x, n, correct = FALSE)` prints. */
test.each([
  [8, 10, 0.8, 0.4902, 0.9433],
  [0, 10, 0, 0, 0.2775],
  [10, 10, 1, 0.7225, 1],
  [45, 100, 0.45, 0.3561, 0.5476],
])('%i of %i is %f, from %f to %f', (hits, n, share, low, high) => {
  const found = proportionOf(hits, n)!
  expect(found.share).toBeCloseTo(share, 4)
  expect(found.low).toBeCloseTo(low, 3)
  expect(found.high).toBeCloseTo(high, 3)
})

test('a share of nothing is none', () => {
  expect(proportionOf(0, 0)).toBeUndefined()
})
