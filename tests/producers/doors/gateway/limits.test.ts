import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { limiter } from '../../../../producers/doors/gateway/limits.ts'

const rates = fc.constantFrom(0.5, 1, 3, 500)

test('in any stretch of time at most a second’s worth and the rate go through', () => {
  fc.assert(
    fc.property(rates, fc.array(fc.integer({ min: 0, max: 900 }), { minLength: 1, maxLength: 200 }), (rate, gaps) => {
      let now = 0
      const limit = limiter(() => now)
      const through: number[] = []
      for (const gap of gaps) {
        now += gap
        if (limit('acme', rate) === undefined) through.push(now)
      }
      for (const [first, from] of through.entries())
        for (let last = first; last < through.length; last += 1)
          expect(last - first + 1).toBeLessThanOrEqual(Math.max(1, rate) + ((through[last]! - from) / 1000) * rate + 1e-6)
    }),
  )
})

test('whoever waits as long as he is told goes through', () => {
  fc.assert(
    fc.property(rates, fc.integer({ min: 1, max: 2000 }), (rate, requests) => {
      let now = 0
      const limit = limiter(() => now)
      for (let index = 0; index < requests; index += 1) {
        const waitS = limit('acme', rate)
        if (waitS === undefined) continue
        expect(Number.isInteger(waitS)).toBe(true)
        now += waitS * 1000
        expect(limit('acme', rate)).toBeUndefined()
        return
      }
    }),
  )
})

test('one source does not use up what another may send', () => {
  const limit = limiter(() => 0)
  expect([limit('a', 1), limit('a', 1), limit('b', 1)]).toEqual([undefined, 1, undefined])
})
