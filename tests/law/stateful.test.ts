import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { historiesOf } from './histories.ts'
import { live } from './history.ts'
import { jsonFormat } from './json-format.ts'
import { plans } from './plans.ts'
import { runtime } from './runtime.ts'

const count = historiesOf(process.env['LAW_HISTORIES'])
const seed = Number(process.env['LAW_SEED'] ?? Math.floor(Math.random() * 2 ** 31))

test(`whatever crashes, races or gets lost, a stateful dataset is the derivation of its log (${count} histories, LAW_SEED=${seed})`, async () => {
  process.stderr.write(`law, stateful: ${count} histories from LAW_SEED=${seed}\n`)
  await fc.assert(
    fc.asyncProperty(plans('stateful'), async (plan) => {
      expect(await live(plan, runtime, jsonFormat)).toEqual([])
    }),
    { numRuns: count, seed, endOnFailure: true },
  )
}, 900_000)
