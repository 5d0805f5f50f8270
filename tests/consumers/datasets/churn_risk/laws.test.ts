import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { churnRiskConsumer } from '../../../../consumers/datasets/churn_risk/consumer.ts'
import { evolve } from '../../../../consumers/datasets/churn_risk/evolve.ts'
import { isTombstone, known, timeOf } from '../../../../consumers/datasets/churn_risk/facts.ts'
import { currentRows } from '../../../../consumers/datasets/churn_risk/rows.ts'
import { join } from '../../../../consumers/datasets/churn_risk/carried.ts'
import { MOST_FACTS } from '../../../../consumers/datasets/churn_risk/state.ts'
import type { Received } from '../../../../consumers/consumer.ts'
import { noTables } from '../../../../consumers/reference/reference-tables.ts'
import type { Interaction } from '../../../../schemas/event/interaction.ts'
import { spoken } from '../../../builders/interaction.ts'
import { onOneCustomer, testStateLaws } from '../../../builders/state-laws.ts'
import { contact, customerEvents, HISTORY_DAY_MS, START } from './histories.ts'

const KEY = 'p1:00000000000000000000000000000001'

const { replay, carriedBy, joined, shuffled } = onOneCustomer(churnRiskConsumer, KEY, customerEvents)

describe('state is what happened, not how it arrived', () => {
  testStateLaws(churnRiskConsumer, KEY, customerEvents, 50)

  test('of two events of one revision the later one counts field by field, and of repeats the first', () => {
    const stated = (segment: string | undefined, offset: bigint, eventId: string) =>
      contact(
        1,
        { customer: { ref: KEY, ...(segment === undefined ? {} : { segment }) }, transfer_count: Number(offset) },
        { eventId, offset },
      )
    const [first, second, silent] = [stated('home', 1n, 'a'), stated('business', 2n, 'b'), stated(undefined, 3n, 'c')]
    const repeat = { ...first, offset: 9n }
    for (const order of permutations([first, second, silent, repeat])) {
      const { state } = replay(order)
      expect(known(state!.facts[0]!)).toMatchObject({ segment: 'business', transfers: 3 })
      expect(state).toStrictEqual(replay([first, second, silent]).state)
    }
  })

  test('the highest stated consent decides, whatever silent revision is above it', () => {
    const at = (revision: number, analysis?: 'granted' | 'denied' | 'withdrawn') =>
      contact(
        1,
        { revision, consent: analysis && { analysis }, transfer_count: revision },
        { eventId: `e${revision}`, analysis: analysis === 'denied' || analysis === 'withdrawn' ? 'withheld' : 'allowed' },
      )
    const cases = [
      { events: [at(1, 'granted'), at(2), at(3, 'denied'), at(4)], transfers: undefined },
      { events: [at(1), at(2, 'withdrawn'), at(3), at(4)], transfers: undefined },
      { events: [at(1, 'denied'), at(2), at(3, 'granted')], transfers: 3 },
      { events: [at(1, 'denied'), at(2, 'granted'), at(3)], transfers: 3 },
      { events: [at(1), at(2, 'granted'), at(3)], transfers: 3 },
    ]
    for (const { events, transfers } of cases)
      for (const order of permutations(events)) {
        const fact = replay(order).state!.facts[0]!
        expect([isTombstone(fact), known(fact).transfers]).toStrictEqual([transfers === undefined, transfers])
      }
  })

  test('what only the policy of the source withholds takes nothing back', () => {
    const stated = contact(1, { revision: 1, consent: { analysis: 'granted' }, transfer_count: 1 }, { eventId: 'a' })
    const silent = contact(1, { revision: 2, consent: undefined, transfer_count: 2 }, { eventId: 'b', analysis: 'withheld' })
    for (const order of permutations([stated, silent])) expect(known(replay(order).state!.facts[0]!).transfers).toBe(1)
    expect(isTombstone(replay([silent]).state!.facts[0]!)).toBe(true)
  })

  test('an interaction began when its source says, else with its earliest message, else when it was received', () => {
    const told = (time_quality: 'exact' | 'no_later_than' | 'received_only', day: number, revision: number) =>
      contact(day, { interaction_id: 'generic:acme:x', revision, time_quality }, { eventId: `e${revision}` })
    const [exact, late, early, arrived] = [
      told('exact', 5, 1),
      told('no_later_than', 9, 2),
      told('no_later_than', 7, 3),
      told('received_only', 3, 4),
    ]
    const dayOf = (events: readonly Received[]) => (timeOf(replay(events).state!.facts[0]!) - START) / HISTORY_DAY_MS
    for (const order of permutations([exact, late, early, arrived])) expect(dayOf(order)).toBe(5)
    for (const order of permutations([late, early, arrived])) expect(dayOf(order)).toBe(7)
    expect(dayOf([arrived])).toBe(3)
  })

  test('the customer writes, two agents answer: one contact, in any order, and its mood is that of the messages', () => {
    const conversation = (eventId: string, about: Partial<Interaction>) =>
      contact(
        1,
        { interaction_id: 'generic:acme:c', conversation_id: 'generic:acme:c', time_quality: 'no_later_than', ...about },
        { eventId },
      )
    const message = (number: number, about: Partial<Interaction>) =>
      contact(
        1,
        {
          interaction_id: `generic:acme:c/${number}`,
          conversation_id: 'generic:acme:c',
          related: [{ interaction_id: 'generic:acme:c', relation: 'part_of' }],
          ...about,
        },
        { eventId: `m${number}` },
      )
    const events = [
      conversation('c1', { direction: 'inbound' }),
      conversation('c2', { direction: undefined, revision: 2 }),
      message(1, { content: spoken(['customer', 'It is still broken, I am very angry!']) }),
      message(2, { direction: 'outbound', content: spoken(['agent', 'We are sorry.']) }),
      message(3, { direction: 'outbound', content: spoken(['agent', 'It works again.']) }),
    ]
    for (const order of permutations(events).slice(0, 24)) {
      const [row] = currentRows(KEY, replay(order).state!, noTables)
      expect([row!.contacts_30d, row!.negative_30d, row!.facts]).toStrictEqual([1, 1, 1])
    }
  })

  // fast-check draws edge values so often that only about half of the histories have more than 64 interactions.
  const beyond = shuffled(90, 200, 150).filter(([history]) => interactionsOf(history) > MOST_FACTS)

  test('beyond 64 interactions the oldest go, in whatever order they came, and that is never forgotten', () => {
    fc.assert(
      fc.property(beyond, ([history, repeats, order]) => {
        const { state, rows } = replay(history)
        expect(state!.dropped).toBe(true)
        expect(state!.facts.length).toBe(MOST_FACTS)
        expectSameState(history, repeats, order)
        const firstTrue = rows.findIndex((it) => it.facts_dropped)
        expect(firstTrue).not.toBe(-1)
        expect(rows.slice(firstTrue).every((it) => it.facts_dropped)).toBe(true)
      }),
      { numRuns: 6 },
    )
  })

  test('up to 64 interactions none goes', () => {
    fc.assert(
      fc.property(shuffled(MOST_FACTS, 200, 150), ([history, repeats, order]) => {
        const { state, rows } = replay(history)
        expect(state!.dropped).toBe(false)
        expect(state!.facts.length).toBe(interactionsOf(history))
        expectSameState(history, repeats, order)
        expect(rows.some((it) => it.facts_dropped)).toBe(false)
      }),
      { numRuns: 6 },
    )
  })

  test('an interaction older than the 64 there are is let go at once; that it was there travels all the same', () => {
    const full = replay(Array.from({ length: MOST_FACTS }, (_, index) => contact(index + 1))).state!
    const late = evolve(full, contact(0, { brand: { id: 'zenith' } }), noTables)
    expect(late.state).toStrictEqual({ facts: full.facts, dropped: true })
    expect(late.rows.map((it) => [it.brand, it.facts, it.facts_dropped])).toStrictEqual([['zenith', 0, true]])
    expect(join(full, late.rows[0]!.state!)).toStrictEqual(late.state)
    expect(join(undefined, currentRows(KEY, late.state, noTables).at(-1)!.state!)).toStrictEqual(late.state)
    expect(evolve(late.state, contact(0, { interaction_id: 'generic:acme:older' }), noTables).state).toBe(late.state)
  })
})

describe('every row keeps what its columns promise', () => {
  test('the reasons of a row add up', () => {
    fc.assert(
      fc.property(customerEvents(6, 20), (history) => {
        const { state, rows } = replay(history)
        for (const row of [...rows, ...currentRows(KEY, state!, noTables)]) {
          const points = row.reason_points.map(Number)
          expect(row.reasons.length).toBe(points.length)
          expect(row.evidence_ids.length).toBe(points.length)
          if (row.customer_stage === 'prospect' || row.customer_stage === 'former') {
            expect([row.intent_points, row.risk_score, row.risk_band, ...row.reasons]).toStrictEqual([null, null, null])
            continue
          }
          expect(row.intent_points).toBe(points.reduce((a, b) => a + b, 0))
          expect(row.intent_points).toBeGreaterThanOrEqual(-30)
          if (row.reasons.some((it) => it.startsWith('asks_'))) expect(points.every((it) => it > 0)).toBe(true)
          if (row.exposure === null) expect(row.risk_band).not.toBe('latent')
          expect(row.calibrated).toBe(false)
        }
      }),
      { numRuns: 50, endOnFailure: true },
    )
  })

  test('brands do not see each other', () => {
    fc.assert(
      fc.property(customerEvents(6, 20), (history) => {
        const own = history.filter((it) => it.interaction.brand?.id === 'acme')
        const alone = own.length === 0 ? [] : currentRows(KEY, replay(own.map(unrelated)).state!, noTables)
        const among = currentRows(KEY, replay(history.map(unrelated).map(namedByInteraction)).state!, noTables)
        const separate = currentRows(
          KEY,
          replay(own.map(unrelated).map(namedByInteraction)).state ?? { facts: [], dropped: false },
          noTables,
        )
        const scores = (rows: typeof among) => rows.filter((it) => it.brand === 'acme').map((it) => ({ ...it, state: null }))
        expect(scores(among)).toStrictEqual(scores(separate))
        expect(alone.every((it) => it.brand === 'acme' || it.brand === 'unknown')).toBe(true)
      }),
    )
  })
})

function interactionsOf(history: readonly Received[]): number {
  return new Set(history.map((it) => it.interaction.interaction_id)).size
}

/** Another order, repeats, and the carried texts from the last to the first give the state of the history. */
function expectSameState(history: readonly Received[], repeats: readonly Received[], order: readonly Received[]): void {
  const { state, rows } = replay(history)
  expect(replay([...order, ...repeats]).state).toStrictEqual(state)
  expect(replay(repeats, state)).toStrictEqual({ state, rows: [] })
  expect(replay(repeats, state).state).toBe(state)
  expect(joined(carriedBy(rows).toReversed())).toStrictEqual(state)
}

/** Brand and id go together, so that no interaction changes its brand. */
function namedByInteraction(event: Received): Received {
  const brand = event.interaction.brand?.id ?? 'none'
  return {
    ...event,
    interaction: { ...event.interaction, brand: { id: brand }, interaction_id: `${brand}:${event.interaction.interaction_id}` },
  }
}

function unrelated(event: Received): Received {
  const { related: _, ...rest } = event.interaction
  return { ...event, interaction: rest }
}

describe('unknown is not no', () => {
  const FIELDS = ['timings', 'ratings', 'transfer_count', 'resolution', 'reasons', 'content', 'reopen_count', 'conversation_id'] as const

  test('taking a fact away from a contact never raises the points that speak against the firm', () => {
    fc.assert(
      fc.property(customerEvents(1, 1), fc.constantFrom(...FIELDS), ([event], field) => {
        // What says whether it is a contact at all is not a fact about the contact: channel, relations, the status "spam".
        fc.pre(event!.interaction.channel !== 'survey' && event!.interaction.resolution?.status !== 'spam')
        // That it ended well speaks for the firm: without it, what it had made good counts again.
        fc.pre(field !== 'resolution' || event!.interaction.resolution?.status !== 'resolved')
        const { [field]: _, ...rest } = event!.interaction
        const less = { ...event!, interaction: { content: { status: 'absent', truncated: false } as const, ...rest } }
        expect(raised(less)).toBeLessThanOrEqual(raised(event!))
      }),
      { numRuns: 500 },
    )
  })

  test('an interaction taken back leaves nothing of what it said', () => {
    fc.assert(
      fc.property(customerEvents(4, 12), (history) => {
        const { state } = replay(history)
        const ids = [...new Set(history.map((it) => it.interaction.interaction_id))]
        const withdrawn = ids
          .map((id) => contact(0, { interaction_id: id, revision: 9, phase: 'closed' }))
          .map((it) => ({ ...it, analysis: 'withheld' as const }))
        const after = replay([...withdrawn, ...history], state).state!
        expect(after.facts.map(isTombstone)).toStrictEqual(ids.map(() => true))
        for (const row of currentRows(KEY, after, noTables)) expect([row.facts, row.intent_points, ...row.reasons]).toStrictEqual([0, 0])
      }),
    )
  })
})

function raised(event: Received): number {
  const points = evolve(undefined, event, noTables).rows.flatMap((it) => it.reason_points.map(Number))
  return points.filter((it) => it > 0).reduce((a, b) => a + b, 0)
}

function permutations<T>(all: readonly T[]): readonly (readonly T[])[] {
  if (all.length <= 1) return [all]
  return all.flatMap((it, index) => permutations(all.toSpliced(index, 1)).map((rest) => [it, ...rest]))
}
