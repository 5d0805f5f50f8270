import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { differenceOfMeans, differenceOfShares, meanInterval, ratioOfCounts } from '../../../consumers/measures/difference-intervals.ts'
import { wilsonInterval } from '../../../consumers/measures/wilson-interval.ts'

const rounded = (interval: readonly [number, number]) => interval.map((it) => Math.round(it * 1000) / 1000)

test.each([
  { hits: 0, n: 0, interval: [0, 1] },
  { hits: 0, n: 10, interval: [0, 0.278] },
  { hits: 10, n: 10, interval: [0.722, 1] },
  { hits: 20, n: 25, interval: [0.609, 0.911] },
])('Wilson: $hits of $n is $interval', ({ hits, n, interval }) => {
  expect(rounded(wilsonInterval(hits, n))).toEqual(interval)
})

test('the interval of a share has the share in it, and lies within 0 and 1', () => {
  fc.assert(
    fc.property(fc.nat(500), fc.nat(500), (hits, others) => {
      const [low, high] = wilsonInterval(hits, hits + others)
      fc.pre(hits + others > 0)
      const share = hits / (hits + others)
      expect(low).toBeGreaterThanOrEqual(0)
      expect(high).toBeLessThanOrEqual(1)
      expect(low).toBeLessThanOrEqual(share + 1e-12)
      expect(high).toBeGreaterThanOrEqual(share - 1e-12)
    }),
  )
})

test('a difference of shares is that of Newcombe (1998), method 10', () => {
  // His example (a): 56 of 70 and 48 of 80, 0.0524 to 0.3339.
  expect(rounded(differenceOfShares({ hits: 48, n: 80 }, { hits: 56, n: 70 }))).toEqual([0.052, 0.334])
})

test('differences of means and ratios of counts', () => {
  expect(rounded(differenceOfMeans({ mean: 0.2, deviation: 0.5, n: 100 }, { mean: 0.5, deviation: 0.5, n: 100 }))).toEqual([0.161, 0.439])
  expect(rounded(ratioOfCounts(100, 150))).toEqual([1.165, 1.932])
  expect(rounded(meanInterval({ mean: 0.5, deviation: 1, n: 100 }))).toEqual([0.304, 0.696])
})
