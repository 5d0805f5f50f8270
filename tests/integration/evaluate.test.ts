import { expect, test } from '@jest/globals'
import { againstTruth, readAnswers } from '../../scripts/evaluate/against-truth.ts'
import { withSimulatedLake } from '../../scripts/evaluate/simulated-lake.ts'

test('simulated days through the whole pipeline are measured against what was planted', async () => {
  const measures = await withSimulatedLake({ seed: 1, days: 40, customers: 60, trade: 'telecom' }, async ({ truth, query }) =>
    againstTruth(truth, await readAnswers(query)),
  )
  const measured = new Map(measures.map((it) => [it.signal, it]))
  for (const { told, claimed, right } of measures) {
    expect(right).toBeLessThanOrEqual(told)
    expect(right === 0 || claimed === 0 || right <= claimed).toBe(true)
  }
  // The source states these, so they are found or the join is wrong.
  const resolved = measured.get('resolved')!
  expect(resolved.right).toBeGreaterThan(20)
  expect(resolved.right / resolved.claimed).toBeGreaterThan(0.8)
  expect(measured.get('calm customers, high or latent')!.told).toBeGreaterThan(5)
}, 300_000)
