import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Received } from '../../../../consumers/consumer.ts'
import { evolve } from '../../../../consumers/datasets/churn_risk/evolve.ts'
import { matterRows } from '../../../../consumers/datasets/churn_risk/matter-rows.ts'
import { emptyState, type State } from '../../../../consumers/datasets/churn_risk/state.ts'
import { noTables } from '../../../../consumers/reference/reference-tables.ts'
import type { Interaction } from '../../../../schemas/event/interaction.ts'
import { ratingOf } from '../../../builders/interaction.ts'
import { contact, customerEvents, HISTORY_DAY_MS, START } from './histories.ts'

const CUSTOMER = 'p1:00000000000000000000000000000001'

const stateOf = (events: readonly Received[]): State =>
  events.reduce<State>((state, event) => evolve(state, event, noTables).state, emptyState)

const rowsAt = (day: number, events: readonly Received[]) =>
  matterRows({
    customerKey: CUSTOMER,
    state: stateOf(events),
    asOf: START + day * HISTORY_DAY_MS,
    knownBy: 'recorded',
    tables: noTables,
  })

const solved: Partial<Interaction> = { resolution: { status: 'resolved', confirmed_by: 'agent' } }
const billing: Partial<Interaction> = { reasons: [{ code: 'billing', given_by: 'agent' }] }
const day = (day: number) => START + day * HISTORY_DAY_MS

describe('which interactions are one matter', () => {
  test('contacts about one cause in two weeks are, one about another cause is not', () => {
    const rows = rowsAt(30, [
      contact(1, billing),
      contact(5, billing),
      contact(6, { reasons: [{ code: 'outage', given_by: 'agent' }] }),
      contact(25, billing),
    ])
    expect(rows.map(({ interaction_id, matter_id }) => [interaction_id, matter_id])).toEqual([
      ['generic:acme:1', 'generic:acme:1'],
      ['generic:acme:5', 'generic:acme:1'],
      ['generic:acme:6', 'generic:acme:6'],
      ['generic:acme:25', 'generic:acme:25'],
    ])
  })

  test('each interaction is in one matter, which began with its first', () => {
    fc.assert(
      fc.property(customerEvents(6, 14), fc.integer({ min: 0, max: 60 }), (events, at) => {
        const rows = rowsAt(at, events)
        const names = rows.map(({ brand, interaction_id }) => `${brand} ${interaction_id}`)
        expect(new Set(names).size).toBe(names.length)
        for (const { matter_id, brand } of rows) {
          const own = rows.filter((it) => it.matter_id === matter_id && it.brand === brand)
          expect(own.map(({ interaction_id }) => interaction_id)).toContain(matter_id)
          expect(new Set(own.map((it) => JSON.stringify([it.opened_at, it.closed_at, it.resolved, it.held]))).size).toBe(1)
        }
      }),
      { numRuns: 40 },
    )
  })
})

describe('how a matter stands', () => {
  const rated = (value: number): Partial<Interaction> => ({
    interaction_id: 'generic:acme:survey',
    channel: 'survey',
    ratings: [ratingOf('csat', value, { subject: 'resolution' })],
    related: [{ relation: 'rating_of', interaction_id: 'generic:acme:1' }],
  })

  test.each([
    { name: 'nobody said how it ended', events: [contact(1)], stands: ['unknown', 'none', null] },
    {
      name: 'it is open',
      events: [contact(1, { resolution: { status: 'open', confirmed_by: 'none' } })],
      stands: ['unknown', 'none', null],
    },
    { name: 'the agent solved it', events: [contact(1, solved)], stands: ['yes', 'agent', day(1)] },
    {
      name: 'it was closed by silence',
      events: [contact(1, { resolution: { status: 'resolved', confirmed_by: 'system' } })],
      stands: ['unknown', 'none', null],
    },
    { name: 'the customer says that it was not', events: [contact(1, solved), contact(3, rated(1))], stands: ['no', 'customer', day(3)] },
    { name: 'the customer says that it was', events: [contact(1), contact(3, rated(5))], stands: ['yes', 'customer', day(3)] },
  ])('$name', ({ events, stands }) => {
    const [row] = rowsAt(30, events)
    expect([row?.resolved, row?.basis, row?.closed_at]).toEqual(stands)
  })

  test.each([
    { name: 'seven days have not passed', at: 5, events: [contact(1, { ...billing, ...solved })], held: 'too_early' },
    {
      name: 'the customer came again about it',
      at: 30,
      events: [contact(1, { ...billing, ...solved }), contact(4, billing)],
      held: 'no',
    },
    { name: 'the customer was not heard of again', at: 30, events: [contact(1, { ...billing, ...solved })], held: 'unknown' },
    {
      name: 'the customer came again, but about something else',
      at: 30,
      events: [contact(1, { ...billing, ...solved }), contact(20, { reasons: [{ code: 'outage', given_by: 'agent' }] })],
      held: 'yes',
    },
    { name: 'it was never solved', at: 30, events: [contact(1, billing), contact(20)], held: 'unknown' },
  ])('held is $held when $name', ({ at, events, held }) => {
    expect(rowsAt(at, events)[0]?.held).toBe(held)
  })
})
