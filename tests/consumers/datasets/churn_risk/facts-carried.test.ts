import { expect, test } from '@jest/globals'
import { carry, join } from '../../../../consumers/datasets/churn_risk/carried.ts'
import { evolve } from '../../../../consumers/datasets/churn_risk/evolve.ts'
import type { State } from '../../../../consumers/datasets/churn_risk/state.ts'
import { MOST_TOLD } from '../../../../consumers/datasets/churn_risk/told.ts'
import { noTables } from '../../../../consumers/reference/reference-tables.ts'
import { ingest } from '../../../../producers/ingest/ingest.ts'
import { simulated } from '../../../../producers/systems/simulated/adapter.ts'
import { simulate } from '../../../../producers/systems/simulated/simulate.ts'
import { PSEUDONYM_KEY, sourceConfig } from '../../../builders/source.ts'
import { interaction, spoken } from '../../../builders/interaction.ts'
import { received, START } from './histories.ts'

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

test('half of a pair of surrogates is carried as it came, wherever the source writes text', () => {
  const half = 'a\uD83D b\uDE00%u0041,😀'
  const event = received({
    brand: { id: half },
    conversation_id: half,
    related: [{ interaction_id: half, relation: 'follow_up_of' }],
    customer: { ...interaction().customer, segment: half },
  })
  const { state } = evolve(undefined, event, noTables)
  const statement = state.facts[0]?.statements[0]
  expect([statement?.brand, statement?.segment, statement?.links]).toEqual([half, half, [half]])
  expect(join(undefined, carry(state.facts, state.dropped))).toStrictEqual(state)
})

test('of the codes of a newer version, those known today are read', () => {
  const { state } = evolve(undefined, received({ content: spoken(['customer', 'I want to cancel my contract.']) }), noTables)
  const text = carry(state.facts, state.dropped)
  const newer = text.replace(/ T([0-9a-z]+)/, (_, told: string) => ` T${(parseInt(told, 36) + MOST_TOLD + 1).toString(36)}`)
  expect(newer).not.toBe(text)
  expect(join(undefined, newer)).toStrictEqual(state)
})
