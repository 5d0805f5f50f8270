import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parquet } from '../../consumers/runtime/parquet/parquet.ts'
import { live } from './history.ts'
import { plans } from './plans.ts'
import { runtime } from './runtime.ts'

test.each(['stateless', 'stateful'] as const)(
  'the law holds for %s datasets kept as Parquet',
  async (kind) => {
    await fc.assert(
      fc.asyncProperty(plans(kind), async (plan) => {
        expect(await live(plan, runtime, parquet)).toEqual([])
      }),
      { numRuns: 100, endOnFailure: true },
    )
  },
  300_000,
)
