import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Received, Stateful } from '../../consumers/consumer.ts'
import { noTables } from '../../consumers/reference/reference-tables.ts'
import type { Dataset, Row } from '../../schemas/datasets/dataset.ts'

/** Events of one customer: `interactions` different ones at the most, `least` to `most` events. */
export type DrawHistories = (interactions: number, most: number, least?: number) => fc.Arbitrary<readonly Received[]>

type Replayed<D extends Dataset, State> = { readonly state: State | undefined; readonly rows: readonly Row<D>[] }

/** A stateful consumer on one customer, without a runtime around it. */
export function onOneCustomer<D extends Dataset, C extends Dataset, State>(
  consumer: Stateful<D, C, State>,
  customerKey: string,
  draw: DrawHistories,
) {
  const textOf = (row: Row<Dataset> | undefined): string | undefined => {
    const text: unknown = row?.['state']
    return typeof text === 'string' ? text : undefined
  }
  return {
    replay: (history: readonly Received[], from?: State): Replayed<D, State> => {
      let state = from
      const rows = history.flatMap((event) => {
        const evolved = consumer.evolve(state, event, noTables)
        state = evolved.state
        return evolved.rows
      })
      return { state, rows }
    },
    current: (state: State) => consumer.currentRows(customerKey, state, noTables),
    /** What the last row of `current` carries. */
    kept: (state: State | undefined) =>
      state === undefined ? [] : [textOf(consumer.currentRows(customerKey, state, noTables).at(-1))].filter((it) => it !== undefined),
    carriedBy: (rows: readonly Row<D>[]) => rows.map(textOf).filter((it) => it !== undefined),
    joined: (carried: readonly string[]) => carried.reduce<State | undefined>((state, it) => consumer.join(state, it), undefined),
    /** A history, repeats of its events, and the same history in another order. */
    shuffled: (interactions: number, most: number, least = 1) =>
      draw(interactions, most, least).chain((history) =>
        fc.tuple(
          fc.constant(history),
          fc.shuffledSubarray([...history, ...history], { minLength: 0 }).map((extra) => [...extra]),
          fc.shuffledSubarray([...history], { minLength: history.length }),
        ),
      ),
  }
}

/** What holds of the state of every stateful consumer. Call it inside a `describe`. */
export function testStateLaws<D extends Dataset, C extends Dataset, State>(
  consumer: Stateful<D, C, State>,
  customerKey: string,
  draw: DrawHistories,
  numRuns: number,
): void {
  const { replay, current, kept, carriedBy, joined, shuffled } = onOneCustomer(consumer, customerKey, draw)
  const runs = { numRuns, endOnFailure: true }

  test('any order and any repeats give the same state and the same current rows', () => {
    fc.assert(
      fc.property(shuffled(6, 20), ([history, repeats, order]) => {
        const straight = replay(history).state!
        const other = replay([...order, ...repeats]).state!
        expect(other).toStrictEqual(straight)
        expect(current(other)).toStrictEqual(current(straight))
      }),
      runs,
    )
  })

  test('the carried texts of all rows, in any order and repeated, join to the state', () => {
    fc.assert(
      fc.property(
        draw(6, 20).chain((history) => {
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
      runs,
    )
  })

  test('a restore from current rows and the rows behind them equals replay, wherever the cut', () => {
    fc.assert(
      fc.property(draw(6, 20), fc.nat(20), (history, at) => {
        const before = replay(history.slice(0, at)).state
        const behind = replay(history.slice(at), before)
        expect(joined([...kept(before), ...carriedBy(behind.rows)])).toStrictEqual(behind.state ?? before)
      }),
      runs,
    )
  })

  test('a changed state yields a row whose last one carries it, an unchanged one is the same object and yields none', () => {
    fc.assert(
      fc.property(draw(4, 15), (history) => {
        let state: State | undefined
        for (const event of history) {
          const { state: next, rows } = consumer.evolve(state, event, noTables)
          expect(rows.length === 0).toBe(next === state)
          expect(rows.map((it) => it['state'] !== null)).toStrictEqual(rows.map((_, index) => index === rows.length - 1))
          const again = consumer.evolve(next, event, noTables)
          expect(again.state).toBe(next)
          expect(again.rows).toStrictEqual([])
          state = next
        }
      }),
      runs,
    )
  })

  test('rows pass the check of their dataset, never speak of a time after their append time, and have an id of their own', () => {
    fc.assert(
      fc.property(draw(6, 20), (history) => {
        let state: State | undefined
        const ids = new Set<unknown>()
        for (const event of history) {
          const evolved = consumer.evolve(state, event, noTables)
          state = evolved.state
          for (const row of evolved.rows) {
            consumer.dataset.row.parse(row)
            expect(row['as_of']).toBeLessThanOrEqual(event.recordedAt)
            expect(ids.has(row['signal_id'])).toBe(false)
            ids.add(row['signal_id'])
          }
        }
        for (const row of current(state!)) consumer.current.row.parse(row)
      }),
      runs,
    )
  })
}
