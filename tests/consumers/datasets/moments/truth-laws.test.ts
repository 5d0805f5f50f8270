import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { brandHistories } from '../../../../consumers/datasets/moments/brand-histories.ts'
import { type Conversation, isAsking } from '../../../../consumers/datasets/moments/conversations.ts'
import { offerGateAt } from '../../../../consumers/datasets/moments/gate.ts'
import { currentRows } from '../../../../consumers/datasets/moments/rows.ts'
import type { State } from '../../../../consumers/datasets/moments/state.ts'
import type { Received } from '../../../../consumers/consumer.ts'
import { noTables } from '../../../../consumers/reference/reference-tables.ts'
import { spoken } from '../../../builders/interaction.ts'
import { contactOn, CUSTOMER, DAY_LENGTH, momentEvents } from './moment-histories.ts'
import { VERY_UPSET, lastRows, momentsAfter, SOLVED } from './moment-rows.ts'

const RANK = { closed: 0, unknown: 1, open: 2 } as const

const gatesOf = (state: State) => new Map(currentRows(CUSTOMER, state, noTables).map((it) => [it.brand, it]))

describe('unknown is not open', () => {
  const FIELDS = ['content', 'resolution', 'timings', 'transfer_count', 'conversation_id', 'offers', 'ended_at', 'reasons'] as const

  const placeOf = (state: State, { interaction: { interaction_id } }: Received) => {
    const brands = [...brandHistories(state)].map(([brand, it]) => ({ ...it, brand }))
    return brands.find(({ all }) => all.some((it) => isOf(it, interaction_id)))
  }
  const isOf = ({ facts }: Conversation, id: string) => facts.some((it) => it.id === id)

  /** What somebody wrote to a customer and nobody answered asks for nothing; with the answer gone, nobody could tell. So it is with a rating. */
  const isAsked = ({ interaction: { direction, channel, related } }: Received) =>
    direction !== 'outbound' && channel !== 'survey' && related?.some(({ relation }) => relation === 'rating_of') !== true

  /**
   * Only the last contact tells how the customer feels, what is part of a rating is no contact, and a conversation told in messages has
   * words while one of them has: that another one had some, too, nobody could tell.
   */
  const lacksWords = (state: State, event: Received) => {
    const { all = [], history } = placeOf(state, event) ?? {}
    const own = all.find((it) => isOf(it, event.interaction.interaction_id))
    const last = all
      .filter((it) => it === own || (history?.conversations.includes(it) === true && isAsking(it)))
      .reduce<Conversation | undefined>((a, b) => (a === undefined || b.said >= a.said ? b : a), undefined)
    return own === last && own?.spoken.length === 0 && own.says.rates === undefined
  }

  /** The gate of another brand reads of a contact only what is called `other`: with these words gone, it has nothing to go by. */
  const isToldElsewhere = (state: State, brand: string, event: Received) =>
    brand !== placeOf(state, event)?.brand && gatesOf(state).get(brand)?.reasons.includes('other') === true

  test('taking a field away from the last contact never opens the gate, and never tells that an offer was made in peace', () => {
    fc.assert(
      fc.property(momentEvents(4, 6), fc.constantFrom(...FIELDS), (history, field) => {
        const last = history.at(-1)!
        const { [field]: _, ...rest } = last.interaction
        fc.pre(isAsked(last) && last.interaction.resolution?.status !== 'spam')
        const others = history.filter((it) => it.interaction.interaction_id !== last.interaction.interaction_id)
        const less = { ...last, interaction: { content: { status: 'absent', truncated: false } as const, ...rest } }
        const [whole, part] = [momentsAfter([...others, last]), momentsAfter([...others, less])]
        const [before, after] = [gatesOf(whole.state), gatesOf(part.state)]
        fc.pre([...after.values()].every(({ as_of }, index) => as_of === [...before.values()][index]?.as_of))
        const isKnown = field !== 'content' || lacksWords(part.state, last)
        for (const [brand, { offer_gate }] of after)
          if (isKnown && before.get(brand)?.offer_gate !== 'open' && !isToldElsewhere(whole.state, brand, last))
            expect(offer_gate).not.toBe('open')
        const verdicts = new Map(lastRows(whole.rows, 'offer_gate').map((it) => [it.moment_id, it.offered_while_blocked]))
        for (const row of lastRows(part.rows, 'offer_gate'))
          if (row.interaction_id === last.interaction.interaction_id && row.offered_while_blocked === false)
            expect(verdicts.get(row.moment_id)).toBe(false)
      }),
      { numRuns: 40, endOnFailure: true },
    )
  })
})

describe('time alone', () => {
  test('only opens the gate', () => {
    fc.assert(
      fc.property(momentEvents(6, 12), (history) => {
        for (const it of brandHistories(momentsAfter(history).state).values()) {
          const days = [0, 1, 5, 13, 14, 15, 28, 30, 42, 45, 100, 366, 500].map((day) => it.asOf + day * DAY_LENGTH)
          const gates = days.map((day) => offerGateAt(it.history, it.besides, day))
          gates.forEach(({ gate, until }, index) => {
            if (index > 0) expect(RANK[gate]).toBeGreaterThanOrEqual(RANK[gates[index - 1]!.gate])
            if (until !== undefined) expect(offerGateAt(it.history, it.besides, until).gate).toBe('open')
          })
        }
      }),
      { numRuns: 30, endOnFailure: true },
    )
  })
})

describe('a conversation of 500 messages', () => {
  const at = (minute: number) => new Date(Date.parse('2026-02-01T00:00:00.000Z') + minute * 60_000).toISOString()
  const words = (n: number, last: string) =>
    n === 499 ? last : n === 3 ? 'We are moving to a new address next month.' : 'My number is on the letter.'
  const message = (n: number, last: string) =>
    contactOn(0, {
      interaction_id: `chat/${n}`,
      occurred_at: at(n),
      channel: 'chat',
      related: [{ interaction_id: 'chat', relation: 'part_of' }],
      content: spoken(['customer', words(n, last)]),
    })
  const chat = (about: Parameters<typeof contactOn>[1]) =>
    contactOn(0, { interaction_id: 'chat', occurred_at: at(0), channel: 'chat', ...SOLVED, ...about }, { recordedAt: Date.parse(at(600)) })

  test.each([
    ['angry', VERY_UPSET, 'closed'],
    ['content', 'Thank you, that was great help!', 'open'],
  ])('that ends %s lets nothing go, and has the gate and needs of the chat told whole, in any order', (_, last, gate) => {
    const others = Array.from({ length: 3 }, (__, n) => contactOn(n - 50, { ...SOLVED, content: spoken(['customer', 'My address.']) }))
    const pieces = Array.from({ length: 500 }, (__, n) => message(n, last))
    const whole = chat({
      content: spoken(...Array.from({ length: 500 }, (__, n) => ['customer', words(n, last)] as const)),
      ended_at: at(499),
    })
    const told = momentsAfter([...others, whole])
    for (const order of [
      [chat({}), ...pieces],
      [...pieces.toReversed(), chat({})],
    ]) {
      const { state, rows } = momentsAfter([...others, ...order])
      const [row] = currentRows(CUSTOMER, state, noTables)
      const [other] = currentRows(CUSTOMER, told.state, noTables)
      expect(state.dropped).toBe(false)
      expect([row?.offer_gate, row?.reasons, row?.closed_until]).toEqual([gate, other?.reasons, other?.closed_until])
      expect(lastRows(rows, 'need').map((it) => [it.moment_id, it.status])).toEqual(
        lastRows(told.rows, 'need').map((it) => [it.moment_id, it.status]),
      )
      expect(lastRows(rows, 'need')).toHaveLength(1)
    }
  })
})
