import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { makeBudget } from '../../../../consumers/runtime/loop/budget.ts'

test('when the budget is exceeded, the largest share must close and the others must wait until it has', () => {
  const budget = makeBudget(100)
  const [small, large] = [budget.open(), budget.open()]
  small.hold(40)
  large.hold(60)
  expect([small, large].map((it) => [it.mustClose(), it.mustWait()])).toEqual([
    [false, false],
    [false, false],
  ])
  large.hold(61)
  expect([small, large].map((it) => [it.mustClose(), it.mustWait()])).toEqual([
    [false, true],
    [true, false],
  ])
  large.hold(0)
  expect([budget.held(), small.mustWait(), large.mustClose()]).toEqual([40, false, false])
})

test('a released share returns its bytes to the budget', () => {
  const budget = makeBudget(100)
  const [one, other] = [budget.open(), budget.open()]
  one.hold(90)
  other.hold(20)
  expect(other.mustWait()).toBe(true)
  one.release()
  expect([budget.held(), other.mustWait(), other.mustClose()]).toEqual([20, false, false])
})

test('at any time either no share must act, or exactly one must close and all others must wait', () => {
  const holdings = fc.array(fc.tuple(fc.nat(4), fc.nat(60)), { maxLength: 30 })
  fc.assert(
    fc.property(holdings, (steps) => {
      const budget = makeBudget(100)
      const shares = Array.from({ length: 5 }, () => budget.open())
      const held = [0, 0, 0, 0, 0]
      for (const [who, bytes] of steps) {
        shares[who]?.hold(bytes)
        held[who] = bytes
        const total = held.reduce((sum, it) => sum + it, 0)
        expect(budget.held()).toBe(total)
        const closing = shares.filter((it) => it.mustClose())
        expect(closing).toHaveLength(total > 100 ? 1 : 0)
        expect(shares.filter((it) => it.mustWait())).toHaveLength(total > 100 ? 4 : 0)
        if (total > 100) expect(held[shares.indexOf(closing[0]!)]).toBe(Math.max(...held))
      }
    }),
  )
})
