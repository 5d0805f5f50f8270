import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Received } from '../../../../consumers/consumer.ts'
import { momentsConsumer } from '../../../../consumers/datasets/moments/consumer.ts'
import { MOST_CONVERSATIONS } from '../../../../consumers/datasets/moments/state.ts'
import { onOneCustomer, testStateLaws } from '../../../builders/state-laws.ts'
import { CUSTOMER, momentEvents } from './moment-histories.ts'

const { replay, current, carriedBy, joined, shuffled } = onOneCustomer(momentsConsumer, CUSTOMER, momentEvents)
type Rows = ReturnType<typeof replay>['rows']

describe('state is what happened, not how it arrived', () => {
  testStateLaws(momentsConsumer, CUSTOMER, momentEvents, 25)

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
        for (const row of [...rows, ...current(state!)]) if (row.facts_dropped) expect(row.offer_gate).not.toBe('open')
      }),
      { numRuns: 5, endOnFailure: true },
    )
    expect(overflowing).toBeGreaterThan(0)
  })
})

/** No pieces: where some of a conversation were let go, its time may move. */
function apart(event: Received): Received {
  const { related: _, ...rest } = event.interaction
  return { ...event, interaction: rest }
}

describe('every row keeps what its columns promise', () => {
  test('the last row of each moment is what the facts say, and what they do not say is withdrawn', () => {
    fc.assert(
      fc.property(momentEvents(6, 20), (history) => {
        const { rows } = replay(history)
        const fresh = replay([...history].toSorted((a, b) => a.recordedAt - b.recordedAt)).rows
        const last = (all: Rows) =>
          new Map(all.filter((it) => it.kind !== 'offer_gate' || it.offer_seq !== null).map((it) => [it.moment_id, it.status]))
        const open = (all: ReadonlyMap<string, string>) => [...all].filter(([, status]) => status !== 'withdrawn').map(([it]) => it)
        expect(open(last(rows)).toSorted()).toStrictEqual(open(last(fresh)).toSorted())
      }),
      { numRuns: 25, endOnFailure: true },
    )
  })
})
