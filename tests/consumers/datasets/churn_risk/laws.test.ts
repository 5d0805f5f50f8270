import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { evolve } from '../../../../consumers/datasets/churn_risk/evolve.ts'
import { currentRows } from '../../../../consumers/datasets/churn_risk/rows.ts'
import { join, MOST_FACTS, type State } from '../../../../consumers/datasets/churn_risk/state.ts'
import type { Received } from '../../../../consumers/consumer.ts'
import { churnRisk, churnRiskCurrent } from '../../../../schemas/datasets/churn_risk.ts'
import { contact, customerEvents } from './histories.ts'

const KEY = 'p1:00000000000000000000000000000001'

type Replayed = { readonly state: State | undefined; readonly rows: readonly Readonly<ReturnType<typeof evolve>['rows'][number]>[] }

function replay(history: readonly Received[], from?: State): Replayed {
  let state = from
  const rows = history.flatMap((event) => {
    const evolved = evolve(state, event)
    state = evolved.state
    return evolved.rows
  })
  return { state, rows }
}

const carriedBy = (rows: Replayed['rows']) => rows.map((it) => it.state).filter((it) => it !== null)
const joined = (carried: readonly string[]) => carried.reduce<State | undefined>((state, it) => join(state, it), undefined)

/** A history and the same in another order with some events repeated. */
const shuffled = (interactions: number, most: number, least = 1) =>
  customerEvents(interactions, most, least).chain((history) =>
    fc.tuple(
      fc.constant(history),
      fc.shuffledSubarray([...history, ...history], { minLength: 0 }).map((extra) => [...extra]),
      fc.shuffledSubarray([...history], { minLength: history.length }),
    ),
  )

describe('state is what happened, not how it arrived', () => {
  test('any order and any repeats give the same state and the same current rows', () => {
    fc.assert(
      fc.property(shuffled(6, 20), ([history, repeats, order]) => {
        const straight = replay(history).state!
        const other = replay([...order, ...repeats]).state!
        expect(other).toStrictEqual(straight)
        expect(currentRows(KEY, other)).toStrictEqual(currentRows(KEY, straight))
      }),
      { numRuns: 50 },
    )
  })

  test('the carried texts of all rows, in any order and repeated, join to the state', () => {
    fc.assert(
      fc.property(
        customerEvents(6, 20).chain((history) => {
          const { state, rows } = replay(history)
          const carried = carriedBy(rows)
          return fc.tuple(
            fc.constant(state!),
            fc.shuffledSubarray([...carried], { minLength: carried.length }),
            fc.shuffledSubarray([...carried, ...carried]),
          )
        }),
        ([state, order, repeats]) => {
          expect(joined([...order, ...repeats])).toStrictEqual(state)
        },
      ),
      { numRuns: 50 },
    )
  })

  test('a restore from current rows and the rows behind them equals replay, wherever the cut', () => {
    fc.assert(
      fc.property(customerEvents(6, 20), fc.nat(20), (history, at) => {
        const before = replay(history.slice(0, at)).state
        const behind = replay(history.slice(at), before)
        const kept = before === undefined ? [] : [currentRows(KEY, before).at(-1)!.state!]
        expect(joined([...kept, ...carriedBy(behind.rows)])).toStrictEqual(behind.state ?? before)
      }),
      { numRuns: 50 },
    )
  })

  test('a changed state yields a row whose last one carries it, an unchanged one is the same object and yields none', () => {
    fc.assert(
      fc.property(customerEvents(4, 15), (history) => {
        let state: State | undefined
        for (const event of history) {
          const { state: next, rows } = evolve(state, event)
          expect(rows.length === 0).toBe(next === state)
          expect(rows.map((it) => it.state !== null)).toStrictEqual(rows.map((_, index) => index === rows.length - 1))
          const again = evolve(next, event)
          expect(again.state).toBe(next)
          expect(again.rows).toStrictEqual([])
          state = next
        }
      }),
    )
  })

  test('beyond 64 interactions the oldest go, in whatever order they came, and that is never forgotten', () => {
    let overflowing = 0
    fc.assert(
      fc.property(shuffled(90, 200, 150), ([history, repeats, order]) => {
        const { state, rows } = replay(history)
        const ids = new Set(history.map((it) => it.interaction.interaction_id)).size
        overflowing += ids > MOST_FACTS ? 1 : 0
        expect(state!.dropped).toBe(ids > MOST_FACTS)
        expect(state!.facts.length).toBe(Math.min(ids, MOST_FACTS))
        expect(replay([...order, ...repeats]).state).toStrictEqual(state)
        expect(replay(repeats, state)).toStrictEqual({ state, rows: [] })
        expect(replay(repeats, state).state).toBe(state)
        expect(joined(carriedBy(rows).toReversed())).toStrictEqual(state)
        const firstTrue = rows.findIndex((it) => it.facts_dropped)
        expect(rows.slice(firstTrue === -1 ? rows.length : firstTrue).every((it) => it.facts_dropped)).toBe(true)
      }),
      { numRuns: 6 },
    )
    expect(overflowing).toBeGreaterThan(0)
  })

  test('an interaction older than the 64 there are is let go at once; that it was there travels all the same', () => {
    const full = replay(Array.from({ length: MOST_FACTS }, (_, index) => contact(index + 1))).state!
    const late = evolve(full, contact(0, { brand: { id: 'zenith' } }))
    expect(late.state).toStrictEqual({ facts: full.facts, dropped: true })
    expect(late.rows.map((it) => [it.brand, it.facts, it.facts_dropped])).toStrictEqual([['zenith', 0, true]])
    expect(join(full, late.rows[0]!.state!)).toStrictEqual(late.state)
    expect(join(undefined, currentRows(KEY, late.state).at(-1)!.state!)).toStrictEqual(late.state)
    expect(evolve(late.state, contact(0, { interaction_id: 'generic:acme:older' })).state).toBe(late.state)
  })
})

describe('every row keeps what its columns promise', () => {
  test('rows pass the check of their dataset and add up', () => {
    fc.assert(
      fc.property(customerEvents(6, 20), (history) => {
        const { state, rows } = replay(history)
        for (const row of rows) churnRisk.row.parse(row)
        for (const row of currentRows(KEY, state!)) churnRiskCurrent.row.parse(row)
        for (const row of [...rows, ...currentRows(KEY, state!)]) {
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
      { numRuns: 50 },
    )
  })

  test('a score never speaks of a time after its append time', () => {
    fc.assert(
      fc.property(customerEvents(6, 20), (history) => {
        let state: State | undefined
        for (const event of history) {
          const evolved = evolve(state, event)
          state = evolved.state
          for (const row of evolved.rows) expect(row.as_of).toBeLessThanOrEqual(event.recordedAt)
        }
      }),
    )
  })

  test('brands do not see each other', () => {
    fc.assert(
      fc.property(customerEvents(6, 20), (history) => {
        const own = history.filter((it) => it.interaction.brand?.id === 'acme')
        const alone = own.length === 0 ? [] : currentRows(KEY, replay(own.map(unrelated)).state!)
        const among = currentRows(KEY, replay(history.map(unrelated).map(namedByInteraction)).state!)
        const separate = currentRows(KEY, replay(own.map(unrelated).map(namedByInteraction)).state ?? { facts: [], dropped: false })
        const scores = (rows: typeof among) => rows.filter((it) => it.brand === 'acme').map((it) => ({ ...it, state: null }))
        expect(scores(among)).toStrictEqual(scores(separate))
        expect(alone.every((it) => it.brand === 'acme' || it.brand === 'unknown')).toBe(true)
      }),
    )
  })
})

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
        expect(after.facts.map((it) => it.statements.map(({ gone }) => gone))).toStrictEqual(ids.map(() => [true]))
        for (const row of currentRows(KEY, after)) expect([row.facts, row.intent_points, ...row.reasons]).toStrictEqual([0, 0])
      }),
    )
  })
})

function raised(event: Received): number {
  const points = evolve(undefined, event).rows.flatMap((it) => it.reason_points.map(Number))
  return points.filter((it) => it > 0).reduce((a, b) => a + b, 0)
}
