import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { carry, join } from '../../../../consumers/datasets/churn_risk/carried.ts'
import { evolve } from '../../../../consumers/datasets/churn_risk/evolve.ts'
import { currentRows } from '../../../../consumers/datasets/churn_risk/rows.ts'
import type { State } from '../../../../consumers/datasets/churn_risk/state.ts'
import type { Received } from '../../../../consumers/consumer.ts'
import { noTables } from '../../../../consumers/reference/reference-tables.ts'
import type { Interaction, Turn } from '../../../../schemas/event/interaction.ts'
import { spoken } from '../../../builders/interaction.ts'
import { HISTORY_DAY_MS, received, START } from './histories.ts'

const KEY = 'p1:00000000000000000000000000000001'
const CHAT = 'generic:acme:chat'
const MINUTE = 60_000
const instant = (at: number) => new Date(at).toISOString()

type Said = readonly [Turn['speaker'], string]

/** The chat as its source tells of it: without words, and inbound. */
const chat = received(
  { interaction_id: CHAT, conversation_id: CHAT, channel: 'chat', occurred_at: instant(START), time_quality: 'no_later_than' },
  { eventId: 'chat' },
)

function message(number: number, [speaker, text]: Said, about: Partial<Interaction> = {}): Received {
  const revision = about.revision ?? 1
  return received(
    {
      interaction_id: `${CHAT}/${number}`,
      conversation_id: CHAT,
      channel: 'chat',
      related: [{ interaction_id: CHAT, relation: 'part_of' }],
      direction: speaker === 'customer' ? 'inbound' : 'outbound',
      occurred_at: instant(START + number * MINUTE),
      content: spoken([speaker, text]),
      ...about,
    },
    { eventId: `m${number}.${revision}`, recordedAt: START + HISTORY_DAY_MS, offset: BigInt(number) },
  )
}

const taken = (number: number, about: Partial<Interaction> = {}) =>
  message(number, ['customer', ''], { revision: 2, phase: 'deleted', content: { status: 'absent', truncated: false }, ...about })

const whole = (said: readonly Said[]) =>
  received(
    { interaction_id: CHAT, channel: 'chat', occurred_at: instant(START), content: spoken(...said) },
    { eventId: 'whole', recordedAt: START + HISTORY_DAY_MS },
  )

function replay(history: readonly Received[], from?: State) {
  let state = from
  const rows = history.flatMap((event) => {
    const evolved = evolve(state, event, noTables)
    state = evolved.state
    return evolved.rows
  })
  return { state: state!, rows }
}

/** What a row says of the customer, without the state. */
function told(state: State) {
  return currentRows(KEY, state, noTables).map((row) => ({ ...row, state: null }))
}

const LINES: readonly Said[] = [
  ['customer', 'My line is dead, this is awful and I am furious.'],
  ['customer', 'It is still broken.'],
  ['customer', 'I want to cancel my contract.'],
  ['customer', 'Let me speak to your manager.'],
  ['customer', 'My number is on the letter.'],
  ['customer', 'That fixed it, thank you so much, wonderful help!'],
  ['agent', 'We are looking into it.'],
  ['agent', 'Please try it again.'],
]
const lines = (least: number, most: number) => fc.array(fc.constantFrom(...LINES), { minLength: least, maxLength: most })
const numbered = (said: readonly Said[]) => said.map((line, index) => message(index, line))

describe('a conversation told in messages', () => {
  test('is one fact, whatever the order and the repeats, also with messages that are taken back', () => {
    const history = lines(1, 12).chain((said) =>
      fc.tuple(
        fc.constant([chat, ...numbered(said)]),
        fc.subarray(said.map((_, index) => index)).map((gone) => gone.map((it) => taken(it, it % 2 === 0 ? {} : { related: undefined }))),
      ),
    )
    const orders = history.chain(([events, gone]) =>
      fc.tuple(
        fc.constant([...events, ...gone]),
        fc.shuffledSubarray([...events, ...gone], { minLength: events.length + gone.length }),
        fc.shuffledSubarray([...events, ...gone]),
      ),
    )
    fc.assert(
      fc.property(orders, ([straight, order, repeats]) => {
        const { state, rows } = replay(straight)
        expect(told(state).map(({ facts }) => facts <= 1)).toStrictEqual([true])
        const other = replay([...order, ...repeats])
        expect(other.state).toStrictEqual(state)
        expect(join(undefined, carry(state.facts, state.dropped))).toStrictEqual(state)
        const carried = rows.map((it) => it.state!).toReversed()
        expect(carried.reduce<State | undefined>((joined, it) => join(joined, it), undefined)).toStrictEqual(state)
      }),
      { numRuns: 40 },
    )
  })

  test('has the score of the same conversation told whole', () => {
    fc.assert(
      fc.property(lines(1, 20), (said) => {
        const { as_of: _, ...piecewise } = told(replay([chat, ...numbered(said)]).state)[0]!
        const { as_of: __, ...atOnce } = told(replay([whole(said)]).state)[0]!
        expect(piecewise).toStrictEqual(atOnce)
      }),
      { numRuns: 60 },
    )
  })

  test('leaves no trace of a message that is taken back', () => {
    fc.assert(
      fc.property(lines(2, 10), fc.nat(), fc.boolean(), (said, which, names) => {
        const gone = which % said.length
        const events = numbered(said)
        const after = replay([chat, ...events, taken(gone, names ? {} : { related: undefined })]).state
        expect(told(after)).toStrictEqual(told(replay([chat, ...events.toSpliced(gone, 1)]).state))
      }),
      { numRuns: 40 },
    )
  })
})

describe('a conversation with more messages than are kept', () => {
  const outbound = { direction: 'outbound' } as const

  test('has one state in any order, also where messages that tell nothing are taken back', () => {
    const tellsNothing = ([speaker, text]: Said) => speaker === 'agent' || text === 'My number is on the letter.'
    const silent = (said: readonly Said[]) => said.flatMap((line, index) => (tellsNothing(line) ? [index] : []))
    fc.assert(
      fc.property(
        lines(40, 60).chain((said) =>
          fc.subarray(silent(said)).chain((gone) => {
            const events = [chat, ...numbered(said), ...gone.map((it) => taken(it, said[it]![0] === 'agent' ? outbound : {}))]
            return fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length }), fc.shuffledSubarray(events))
          }),
        ),
        ([straight, order, repeats]) => {
          const { state, rows } = replay(straight)
          expect(replay([...order, ...repeats]).state).toStrictEqual(state)
          const carried = rows.map((it) => it.state!).toReversed()
          expect(carried.reduce<State | undefined>((joined, it) => join(joined, it), undefined)).toStrictEqual(state)
        },
      ),
      { numRuns: 20 },
    )
  })

  test('keeps the first message of the customer, although the deletion of a greeting before it came first', () => {
    const said: readonly Said[] = [
      ['agent', 'Good morning.'],
      ['customer', 'My number is on the letter.'],
      ['agent', 'We are looking into it.'],
      ['customer', 'That fixed it, thank you so much, wonderful help!'],
      ...Array.from({ length: 24 }, (): Said => ['customer', 'My number is on the letter.']),
    ]
    const [greeting, ...rest] = numbered(said)
    const deletion = taken(0, outbound)
    const straight = replay([chat, greeting!, ...rest, deletion]).state
    expect(straight.facts[0]!.pieces.map(({ id }) => id)).toContain(`${CHAT}/1`)
    expect(replay([chat, deletion, ...rest, greeting!]).state).toStrictEqual(straight)
  })
})

describe('a chat of 500 messages', () => {
  const said = Array.from({ length: 500 }, (_, index): Said => {
    if (index === 3) return ['customer', 'I want to cancel my contract.']
    if (index === 40) return ['customer', 'Let me speak to your manager.']
    return index % 2 === 0 ? ['customer', 'My number is on the letter.'] : ['agent', 'We are looking into it.']
  })
  const others = Array.from({ length: 60 }, (_, index) =>
    received(
      { interaction_id: `generic:acme:${index}`, occurred_at: instant(START - (index + 1) * HISTORY_DAY_MS) },
      { eventId: `o${index}`, recordedAt: START },
    ),
  )
  const straight = replay([...others, chat, ...numbered(said)])

  test('evicts nothing and stays small', () => {
    expect([straight.state.facts.length, straight.state.dropped]).toStrictEqual([61, false])
    expect(straight.state.facts.at(-1)!.pieces.length).toBeLessThanOrEqual(48)
    for (const { state } of straight.rows) expect(state!.length).toBeLessThan(350)
  })

  test('gives one state in any order, and the score of the same chat told whole', () => {
    const events = numbered(said)
    const interleaved = [...events.filter((_, index) => index % 3 === 0), ...events.filter((_, index) => index % 3 !== 0)]
    for (const order of [events.toReversed(), interleaved]) expect(replay([...others, ...order, chat]).state).toStrictEqual(straight.state)
    const atOnce = replay([...others, whole(said)]).state
    const score = (state: State) => told(state).map((row) => ({ ...row, as_of: 0 }))
    expect(score(straight.state)).toStrictEqual(score(atOnce))
    expect(score(straight.state)[0]!.reasons).toContain('asks_to_cancel')
  })
})
