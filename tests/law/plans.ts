import fc from 'fast-check'
import type { HistoryPlan } from './history.ts'

/** Random plans of one kind; fast-check shrinks a failing one and prints how to live through it again. */
export function plans(kind: HistoryPlan['kind']): fc.Arbitrary<HistoryPlan> {
  return fc.record({
    seed: fc.integer({ min: 1, max: 2 ** 31 - 1 }),
    kind: fc.constant(kind),
    rivals: fc.integer({ min: 1, max: 3 }),
    records: fc.integer({ min: 1, max: 40 }),
    fault: fc.double({ min: 0, max: 0.3, noNaN: true }),
    crash: fc.double({ min: 0, max: 0.03, noNaN: true }),
    freeze: fc.double({ min: 0, max: 0.03, noNaN: true }),
    turmoil: fc.constantFrom('none', 'none', 'none', 'recreated'),
  })
}
