import { describe, expect, test } from '@jest/globals'
import { evolve } from '../../../../consumers/datasets/churn_risk/evolve.ts'
import { join } from '../../../../consumers/datasets/churn_risk/carried.ts'
import { currentRows } from '../../../../consumers/datasets/churn_risk/rows.ts'
import type { State } from '../../../../consumers/datasets/churn_risk/state.ts'
import { noTables, type ReferenceTables } from '../../../../consumers/reference/reference-tables.ts'
import { ratingOf } from '../../../builders/interaction.ts'
import { tablesOf } from '../../../builders/reference-tables.ts'
import { contact, received, START, HISTORY_DAY_MS } from './histories.ts'
import { BILLED, forReason, FURIOUS, movingTheClock, PLAIN, rowAfter, surveyOn, UNSOLVED } from './row-after.ts'

describe('what else a row counts', () => {
  test('contacts, negatives, repeats and open matters up to its instant', () => {
    const row = rowAfter(
      contact(0, forReason('outage')),
      contact(40, { ...FURIOUS, ...forReason('billing'), ...UNSOLVED }),
      contact(45, { ...PLAIN, ...forReason('billing') }),
      surveyOn(46, { ratings: [ratingOf('nps', 8)] }),
    )
    expect([row.contacts_30d, row.negative_30d, row.repeats_7d, row.open_matters, row.facts]).toStrictEqual([2, 1, 1, 1, 4])
    expect(row.as_of).toBe(START + 46 * HISTORY_DAY_MS)
  })

  test('nobody knows how many were negative where none came with words', () => {
    expect(rowAfter(contact(0)).negative_30d).toBeNull()
    expect(rowAfter(contact(0, PLAIN)).negative_30d).toBe(0)
    expect(rowAfter(surveyOn(0, { ratings: [ratingOf('nps', 8)] })).negative_30d).toBe(0)
  })

  test('a recurring cause names the cause and the months', () => {
    const row = rowAfter(contact(5, BILLED), contact(36, BILLED), contact(64, BILLED))
    expect([row.recurring_cause, row.recurring_periods]).toStrictEqual(['billing', 3])
  })

  test('months are those of the brand: a complaint in the last hour of a month at home is one of that month', () => {
    const tables = tablesOf({ brands: [{ brand: 'acme', time_zone: 'America/New_York', currency: null, aliases: [] }] })
    // In UTC both are in February 2026; in New York the first is in January.
    const history = [contact(31, { ...BILLED, occurred_at: '2026-02-01T02:00:00.000Z' }), contact(50, BILLED)]
    const monthsIn = (read: ReferenceTables) => {
      let state: State | undefined
      for (const event of history) state = evolve(state, event, read).state
      return currentRows('p1:00000000000000000000000000000001', state!, read)[0]!.recurring_periods
    }
    expect([monthsIn(tables), monthsIn(noTables)]).toStrictEqual([2, 0])
  })

  test('a row says when nothing but contacts is known', () => {
    expect(rowAfter(contact(0), contact(2), contact(4), contact(6)).contacts_only).toBe(true)
    expect(rowAfter(contact(0), contact(2), contact(4), contact(6)).reasons).toStrictEqual(['frequent_contacts'])
    expect(rowAfter(contact(0), contact(1, PLAIN)).contacts_only).toBe(false)
    expect(rowAfter(contact(0), contact(1, forReason('billing'))).contacts_only).toBe(false)
    expect(rowAfter(surveyOn(0, { ratings: [ratingOf('nps', 8)] })).contacts_only).toBe(false)
  })

  test('a leg, a duplicate and what the firm began are no contacts', () => {
    const legs = (['transfer_of', 'private_part_of', 'same_contact_as', 'merged_into'] as const).map((relation, index) =>
      contact(1, { interaction_id: `leg:${index}`, related: [{ relation, interaction_id: 'generic:acme:0' }] }),
    )
    expect(rowAfter(contact(0), ...legs, movingTheClock(1)).contacts_30d).toBe(1)
  })

  test('a rating without a brand belongs to that of the contact it rates, also when the contact comes later', () => {
    const rated = received({
      interaction_id: 'survey:1',
      channel: 'survey',
      occurred_at: new Date(START + HISTORY_DAY_MS).toISOString(),
      ratings: [ratingOf('csat', 1)],
      related: [{ relation: 'rating_of', interaction_id: 'generic:acme:0' }],
    })
    const { brand: _, ...without } = rated.interaction
    const first = evolve(undefined, { ...rated, interaction: without }, noTables)
    expect(first.rows.map((it) => it.brand)).toStrictEqual(['unknown'])
    const second = evolve(first.state, contact(0), noTables)
    expect(second.rows.map((it) => [it.brand, it.facts, it.reasons])).toStrictEqual([
      ['acme', 2, ['csat_low']],
      ['unknown', 0, []],
    ])
    expect(second.rows.map((it) => it.state === null)).toStrictEqual([true, false])
  })

  test('an event without a customer is a broken promise of the runtime', () => {
    expect(() => evolve(undefined, contact(0, { customer: { ref: null } }), noTables)).toThrow(
      'churn_risk was given generic:acme:0 without a customer',
    )
  })

  test('carried text that is none is named', () => {
    expect(() => join(undefined, '{"facts":1}')).toThrow('a state of churn_risk cannot be read: {"facts":1}')
  })
})
