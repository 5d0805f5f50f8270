import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { byBrand } from '../../../../consumers/datasets/churn_risk/brands.ts'
import { evolve } from '../../../../consumers/datasets/churn_risk/evolve.ts'
import { asOfOf } from '../../../../consumers/datasets/churn_risk/history.ts'
import { currentRows } from '../../../../consumers/datasets/churn_risk/rows.ts'
import { scoreOf } from '../../../../consumers/datasets/churn_risk/score.ts'
import type { State } from '../../../../consumers/datasets/churn_risk/state.ts'
import type { Received } from '../../../../consumers/consumer.ts'
import { noTables } from '../../../../consumers/reference/reference-tables.ts'
import type { Interaction } from '../../../../schemas/event/interaction.ts'
import { ratingOf, spoken } from '../../../builders/interaction.ts'
import { contact, customerEvents, HISTORY_DAY_MS, START } from './histories.ts'
import { CANCEL, FURIOUS, saying, UNSOLVED } from './row-after.ts'

const KEY = 'p1:00000000000000000000000000000001'

function stateAfter(history: readonly Received[]): State {
  return history.reduce<State>((state, event) => evolve(state, event, noTables).state, { facts: [], dropped: false })
}

function scoreAt(history: readonly Received[], asOf: number) {
  return scoreOf([...byBrand(stateAfter(history).facts).values()][0] ?? [], asOf)
}

/** Who the customer is, their brand and their consent are the same throughout; ratings belong to the contact they come with. */
const ofOneBrand = customerEvents(6, 14).map((history) =>
  history
    .filter(({ interaction, analysis }) => interaction.channel !== 'survey' && analysis === 'allowed')
    .map((event): Received => {
      const { related: _, ...rest } = event.interaction
      return { ...event, interaction: { ...rest, direction: 'inbound', brand: { id: 'acme' }, customer: { ref: KEY, stage: 'current' } } }
    }),
)

const BAD: readonly Partial<Interaction>[] = [
  FURIOUS,
  UNSOLVED,
  CANCEL,
  saying('I will never buy from you again.'),
  saying('This is the third time I call. Let me speak to your manager, I am very angry!'),
  { ratings: [ratingOf('csat', 1)] },
  { ratings: [ratingOf('nps', 0)] },
  { transfer_count: 3, timings: { queue_wait_ms: 3_600_000 } },
  { ...FURIOUS, ...UNSOLVED, ratings: [ratingOf('csat', 1), ratingOf('ces', 1)], transfer_count: 3, timings: { queue_wait_ms: 3_600_000 } },
]

describe('the score', () => {
  test('is not lowered by something bad that joins no matter, at the same instant', () => {
    const bad = fc.record({ day: fc.integer({ min: 0, max: 60 }), about: fc.constantFrom(...BAD) })
    fc.assert(
      fc.property(ofOneBrand, bad, fc.integer({ min: 0, max: 90 }), (history, { day, about }, later) => {
        const asOf = START + (60 + later) * HISTORY_DAY_MS
        const added = contact(day, { ...about, interaction_id: 'generic:acme:added' }, { eventId: 'added' })
        const before = scoreAt(history, asOf).risk?.points ?? 0
        expect(scoreAt([...history, added], asOf).risk!.points).toBeGreaterThanOrEqual(before)
      }),
      { numRuns: 400 },
    )
  })

  test('of what was hurt and healed never rises by time alone', () => {
    const hurt = fc.array(fc.constantFrom(...BAD.filter((it) => it !== CANCEL)), { minLength: 1, maxLength: 4 })
    const healing = fc.constantFrom<Partial<Interaction>>(
      { resolution: { status: 'resolved', confirmed_by: 'customer' } },
      { ratings: [ratingOf('csat', 5, { subject: 'resolution' })] },
      saying('That fixed it, thank you so much, wonderful help!'),
    )
    fc.assert(
      fc.property(hurt, healing, fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 2, maxLength: 8 }), (wounds, healed, days) => {
        const thread = { conversation_id: 'c' }
        const history = [...wounds.map((it, index) => contact(index * 3, { ...it, ...thread })), contact(20, { ...healed, ...thread })]
        const raised = days
          .toSorted((a, b) => a - b)
          .map((day) => scoreAt(history, START + (20 + day) * HISTORY_DAY_MS).risk!.reasons)
          .map((reasons) => reasons.filter((it) => it.points > 0).reduce((sum, it) => sum + it.points, 0))
        expect(raised).toStrictEqual(raised.toSorted((a, b) => b - a))
      }),
      { numRuns: 100 },
    )
  })

  test('has no trace of an interaction that was taken back', () => {
    fc.assert(
      fc.property(customerEvents(5, 12), fc.nat(), (history, which) => {
        const id = history[which % history.length]!.interaction.interaction_id
        const { brand: _, ...bare } = contact(0, { interaction_id: id, revision: 9, phase: 'redacted', consent: undefined }).interaction
        const gone = { ...contact(0), interaction: bare, eventId: 'gone' }
        const without = history.filter(({ interaction }) => interaction.interaction_id !== id)
        const scored = (events: readonly Received[]) =>
          currentRows(KEY, stateAfter(events), noTables)
            .filter(({ facts }) => facts > 0)
            .map(({ state: __, ...row }) => row)
            .toSorted((a, b) => (a.brand < b.brand ? -1 : 1))
        expect(scored([...history, gone])).toStrictEqual(scored(without))
      }),
      { numRuns: 100 },
    )
  })
})

describe('a rescue', () => {
  const trouble = [0, 3, 6].map((day) => contact(day, { ...FURIOUS, ...UNSOLVED, conversation_id: 'c' }))
  const calm = spoken(['customer', 'It is still dead, I am furious!'], ['agent', 'Done.'], ['customer', 'Brilliant, thank you so much!'])
  const points = (...history: readonly Received[]) => {
    const state = stateAfter(history)
    return scoreOf(state.facts, asOfOf(state.facts)).risk!.points
  }

  test('lowers the score at once', () => {
    expect(points(...trouble)).toBeGreaterThanOrEqual(60)
    const solved = { resolution: { status: 'resolved', confirmed_by: 'agent' } } as const
    expect(points(...trouble, contact(9, { content: calm, ...solved, conversation_id: 'c' }))).toBeLessThan(20)
  })

  test('of another matter does not', () => {
    expect(points(...trouble, contact(9, { content: calm }))).toBeGreaterThanOrEqual(50)
  })

  test('that does not last counts no more', () => {
    const again = contact(12, { ...FURIOUS, ...UNSOLVED, conversation_id: 'c' })
    expect(points(...trouble, contact(9, { content: calm, conversation_id: 'c' }), again)).toBeGreaterThanOrEqual(60)
  })
})
