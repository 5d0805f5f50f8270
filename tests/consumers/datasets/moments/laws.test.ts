import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { evolve } from '../../../../consumers/datasets/moments/evolve.ts'
import { currentRows } from '../../../../consumers/datasets/moments/rows.ts'
import { joinConversations, MOST_CONVERSATIONS, type State } from '../../../../consumers/datasets/moments/state.ts'
import type { Received } from '../../../../consumers/consumer.ts'
import { noTables } from '../../../../consumers/reference/reference-tables.ts'
import { moments, momentsCurrent } from '../../../../schemas/datasets/moments.ts'
import { CUSTOMER, momentEvents } from './moment-histories.ts'

type Replayed = { readonly state: State | undefined; readonly rows: readonly Readonly<ReturnType<typeof evolve>['rows'][number]>[] }

function replay(history: readonly Received[], from?: State): Replayed {
  let state = from
  const rows = history.flatMap((event) => {
    const evolved = evolve(state, event, noTables)
    state = evolved.state
    return evolved.rows
  })
  return { state, rows }
}

const carriedBy = (rows: Replayed['rows']) => rows.map((it) => it.state).filter((it) => it !== null)
const joined = (carried: readonly string[]) => carried.reduce<State | undefined>((state, it) => joinConversations(state, it), undefined)

/** A history and the same in another order with some events repeated. */
const shuffled = (interactions: number, most: number, least = 1) =>
  momentEvents(interactions, most, least).chain((history) =>
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
        expect(currentRows(CUSTOMER, other, noTables)).toStrictEqual(currentRows(CUSTOMER, straight, noTables))
      }),
      { numRuns: 25, endOnFailure: true },
    )
  })

  test('the carried texts of all rows, in any order and repeated, join to the state', () => {
    fc.assert(
      fc.property(
        momentEvents(6, 20).chain((history) => {
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
      { numRuns: 25, endOnFailure: true },
    )
  })

  test('a restore from current rows and the rows behind them equals replay, wherever the cut', () => {
    fc.assert(
      fc.property(momentEvents(6, 20), fc.nat(20), (history, at) => {
        const before = replay(history.slice(0, at)).state
        const behind = replay(history.slice(at), before)
        const kept = before === undefined ? [] : [currentRows(CUSTOMER, before, noTables).at(-1)!.state!]
        expect(joined([...kept, ...carriedBy(behind.rows)])).toStrictEqual(behind.state ?? before)
      }),
      { numRuns: 25, endOnFailure: true },
    )
  })

  test('a changed state yields a row whose last one carries it, an unchanged one is the same object and yields none', () => {
    fc.assert(
      fc.property(momentEvents(4, 15), (history) => {
        let state: State | undefined
        for (const event of history) {
          const { state: next, rows } = evolve(state, event, noTables)
          expect(rows.length === 0).toBe(next === state)
          expect(rows.map((it) => it.state !== null)).toStrictEqual(rows.map((_, index) => index === rows.length - 1))
          const again = evolve(next, event, noTables)
          expect(again.state).toBe(next)
          expect(again.rows).toStrictEqual([])
          state = next
        }
      }),
      { numRuns: 25, endOnFailure: true },
    )
  })

  test('beyond 64 conversations the oldest go, in whatever order they came, and the gate is never open again', () => {
    let overflowing = 0
    fc.assert(
      fc.property(shuffled(90, 200, 150), ([all, moreRepeats, someOrder]) => {
        const [history, repeats, order] = [all, moreRepeats, someOrder].map((it) => it.map(apart)) as [Received[], Received[], Received[]]
        const { state, rows } = replay(history)
        const ids = new Set(history.map((it) => it.interaction.interaction_id)).size
        overflowing += ids > MOST_CONVERSATIONS ? 1 : 0
        expect(state!.dropped).toBe(ids > MOST_CONVERSATIONS)
        expect(replay([...order, ...repeats]).state).toStrictEqual(state)
        expect(replay(repeats, state).state).toBe(state)
        expect(joined(carriedBy(rows).toReversed())).toStrictEqual(state)
        for (const row of [...rows, ...currentRows(CUSTOMER, state!, noTables)])
          if (row.facts_dropped) expect(row.offer_gate).not.toBe('open')
      }),
      { numRuns: 5, endOnFailure: true },
    )
    expect(overflowing).toBeGreaterThan(0)
  })
})

/**
 * No pieces, no deletions, and nothing called other. A mark is kept beyond the limit as it was when its interaction was let go, and what
 * a revision says of it later depends on which came first.
 */
function apart(event: Received): Received {
  const { related: _, content, ...rest } = event.interaction
  const phase = rest.phase === 'redacted' || rest.phase === 'deleted' ? 'closed' : rest.phase
  const turns = (content.turns ?? []).filter(({ text }) => !text.includes('husband'))
  const said = turns.length === 0 ? { status: 'absent' as const, truncated: false } : { ...content, turns }
  return { ...event, analysis: 'allowed', interaction: { ...rest, phase, consent: undefined, content: said } }
}

describe('every row keeps what its columns promise', () => {
  test('rows pass the check of their dataset, never speak of a time after their append time, and have an id of their own', () => {
    fc.assert(
      fc.property(momentEvents(6, 20), (history) => {
        let state: State | undefined
        const ids = new Set<string>()
        for (const event of history) {
          const evolved = evolve(state, event, noTables)
          state = evolved.state
          for (const row of evolved.rows) {
            moments.row.parse(row)
            expect(row.as_of).toBeLessThanOrEqual(event.recordedAt)
            expect(ids.has(row.signal_id)).toBe(false)
            ids.add(row.signal_id)
          }
        }
        for (const row of currentRows(CUSTOMER, state!, noTables)) momentsCurrent.row.parse(row)
      }),
      { numRuns: 25, endOnFailure: true },
    )
  })

  test('the last row of each moment is what the facts say, and what they do not say is withdrawn', () => {
    fc.assert(
      fc.property(momentEvents(6, 20), (history) => {
        const { rows } = replay(history)
        const fresh = replay([...history].toSorted((a, b) => a.recordedAt - b.recordedAt)).rows
        const last = (all: Replayed['rows']) =>
          new Map(all.filter((it) => it.kind !== 'offer_gate' || it.offer_seq !== null).map((it) => [it.moment_id, it.status]))
        const open = (all: ReadonlyMap<string, string>) => [...all].filter(([, status]) => status !== 'withdrawn').map(([it]) => it)
        expect(open(last(rows)).toSorted()).toStrictEqual(open(last(fresh)).toSorted())
      }),
      { numRuns: 25, endOnFailure: true },
    )
  })
})
