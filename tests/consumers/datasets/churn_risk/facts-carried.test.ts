import { expect, test } from '@jest/globals'
import { carry, join } from '../../../../consumers/datasets/churn_risk/carried.ts'
import { evolve } from '../../../../consumers/datasets/churn_risk/evolve.ts'
import type { State } from '../../../../consumers/datasets/churn_risk/state.ts'
import { noTables } from '../../../../consumers/reference/reference-tables.ts'
import { ingest } from '../../../../producers/ingest/ingest.ts'
import { simulated } from '../../../../producers/systems/simulated/adapter.ts'
import { simulate } from '../../../../producers/systems/simulated/simulate.ts'
import { PSEUDONYM_KEY, sourceConfig } from '../../../builders/source.ts'
import { START } from './histories.ts'

test('a fact of the simulated firm is carried in 250 bytes at most on average, and is read again as it was', () => {
  const source = { name: 'simulate', system: simulated, config: sourceConfig({ system: simulated.system, account: 'demo' }) }
  const states = new Map<string, State>()
  for (const { draft, at } of simulate({ seed: 3, from: START, days: 60, customers: 30 })) {
    const result = ingest(draft, source, { door: 'file', receivedAt: at, auth: 'none', key: PSEUDONYM_KEY })
    if (!result.ok) throw new Error('the simulator made a payload that was refused')
    for (const { id, data } of result.events) {
      const { ref } = data.customer
      if (ref === null) continue
      const event = {
        interaction: data,
        eventId: id,
        recordedAt: Math.round(at),
        offset: BigInt(Math.round(at)),
        analysis: 'allowed',
      } as const
      states.set(ref, evolve(states.get(ref), event, noTables).state)
    }
  }
  let bytes = 0
  let facts = 0
  for (const state of states.values()) {
    const text = carry(state.facts, state.dropped)
    expect(join(undefined, text)).toStrictEqual(state)
    bytes += Buffer.byteLength(text)
    facts += state.facts.length
  }
  expect(facts).toBeGreaterThan(50)
  expect(bytes / facts).toBeLessThanOrEqual(250)
})
