import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { joinMonths } from '../../../../consumers/pages/report/bound-until.ts'
import { addDays, lastFullWeeks } from '../../../../consumers/pages/report/scope.ts'

const month = (place: number, bound: number) => ({
  month: `2026-${String(place + 1).padStart(2, '0')}`,
  bound,
  latent: Math.floor(bound / 2),
})

test('months are joined until ten customers are in a group, the last with those before it', () => {
  expect(joinMonths([4, 7, 12, 3].map((bound, place) => month(place, bound)))).toEqual([
    { from: '2026-01', to: '2026-02', bound: 11, latent: 5 },
    { from: '2026-03', to: '2026-04', bound: 15, latent: 7 },
  ])
  expect(joinMonths([month(0, 9)])).toEqual([])
})

test('no group has under ten customers, and none is lost where ten are bound in all', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 30 }), { maxLength: 12 }), (bound) => {
      const groups = joinMonths(bound.map((it, place) => month(place, it)))
      expect(groups.every((group) => group.bound >= 10)).toBe(true)
      const all = bound.reduce((sum, it) => sum + it, 0)
      expect(groups.reduce((sum, group) => sum + group.bound, 0)).toBe(all >= 10 ? all : 0)
    }),
  )
})

test.each([
  // A Sunday ends its week; any other day is in a week that is not over.
  ['2026-03-29', { from: '2026-03-02', to: '2026-03-29' }],
  ['2026-03-30', { from: '2026-03-02', to: '2026-03-29' }],
  ['2026-04-04', { from: '2026-03-02', to: '2026-03-29' }],
])('of a lake whose newest contact was on %s the last four whole weeks are %j', (newest, weeks) => {
  expect(lastFullWeeks(newest)).toEqual(weeks)
  expect(addDays(weeks.from, 27)).toBe(weeks.to)
})
