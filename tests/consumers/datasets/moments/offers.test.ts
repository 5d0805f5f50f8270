import { describe, expect, test } from '@jest/globals'
import type { Interaction } from '../../../../schemas/event/interaction.ts'
import { spoken } from '../../../builders/interaction.ts'
import type { MomentRow } from '../../../../consumers/datasets/moments/rows.ts'
import { contactOn } from './moment-histories.ts'
import { CALM, VERY_UPSET, LEFT_OPEN, momentsAfter, inWords, SOLVED } from './moment-rows.ts'

type Offers = Interaction['offers']

const offered = (turn_seq: number | undefined, about: Partial<NonNullable<Offers>[number]> = {}): { readonly offers: Offers } => ({
  offers: [{ kind: 'upsell', outcome: 'rejected', ...(turn_seq === undefined ? {} : { turn_seq }), ...about }],
})
const offersIn = (rows: readonly MomentRow[]) => rows.filter((it) => it.offer_seq !== null)
const blockedAfter = (...events: Parameters<typeof momentsAfter>[0]) => offersIn(momentsAfter(events).rows).at(-1)?.offered_while_blocked

describe('an offer', () => {
  test('is a row of its own, with what the source says of it', () => {
    const made = {
      offers: [
        { kind: 'upsell', product: 'fibre', campaign: 'spring', turn_seq: 1, outcome: 'deferred' },
        { kind: 'retention', outcome: 'accepted' },
      ],
    } satisfies { offers: Offers }
    const rows = offersIn(momentsAfter([contactOn(0, { ...SOLVED, ...CALM, ...made })]).rows)
    expect(rows.map((it) => [it.offer_seq, it.offer_kind, it.product, it.campaign, it.offer_outcome, it.status])).toEqual([
      [0, 'upsell', 'fibre', 'spring', 'deferred', 'open'],
      [1, 'retention', null, null, 'accepted', 'taken'],
    ])
    expect(rows.map((it) => it.offered_while_blocked)).toEqual([false, null])
  })

  const chat = (...said: readonly (readonly ['customer' | 'agent', string])[]) => ({ ...SOLVED, content: spoken(...said) })
  const calm = chat(['customer', 'I would like to change my address.'], ['agent', 'Done. May I offer you more?'], ['customer', 'Fine.'])

  test.each([
    ['in a calm contact is not', [contactOn(0, { ...calm, ...offered(1) })], false],
    ['after an angry turn is', [contactOn(0, { ...chat(['customer', VERY_UPSET], ['agent', 'An offer?']), ...offered(1) })], true],
    [
      'before the angry turn is not',
      [contactOn(0, { ...chat(['customer', 'Hello, my address.'], ['agent', 'An offer?'], ['customer', VERY_UPSET]), ...offered(1) })],
      false,
    ],
    [
      'after "still not working" is',
      [contactOn(0, { ...chat(['customer', 'It is still not working.'], ['agent', 'An offer?']), ...offered(1) })],
      true,
    ],
    ['without turn or time is nobody knows', [contactOn(0, { ...calm, ...offered(undefined) })], null],
    ['without words is nobody knows', [contactOn(0, { ...SOLVED, ...offered(1) })], null],
    ['while another case is open is', [contactOn(0, { ...LEFT_OPEN, ...CALM }), contactOn(1, { ...calm, ...offered(1) })], true],
    [
      'about the case of the contact itself is not by that alone',
      [contactOn(0, { ...LEFT_OPEN, ...CALM, conversation_id: 't' }), contactOn(1, { ...calm, ...offered(1), conversation_id: 't' })],
      false,
    ],
    [
      'soon after an upset contact is',
      [contactOn(0, { ...SOLVED, ...inWords(VERY_UPSET) }), contactOn(3, { ...calm, ...offered(1) })],
      true,
    ],
    ['long after it is not', [contactOn(0, { ...SOLVED, ...inWords(VERY_UPSET) }), contactOn(15, { ...calm, ...offered(1) })], false],
    ['after a contact nobody could read is nobody knows', [contactOn(0, SOLVED), contactOn(3, { ...calm, ...offered(1) })], null],
    [
      'after words of hardship is',
      [contactOn(0, { ...chat(['customer', 'My husband died last week.'], ['agent', 'An offer?']), ...offered(1) })],
      true,
    ],
  ] as const)('made %s blocked', (_, events, blocked) => {
    expect(blockedAfter(...events)).toBe(blocked)
  })

  test('made in an interaction whose words are missing is nobody knows, whatever other messages say', () => {
    const message = contactOn(0, {
      interaction_id: 'message',
      channel: 'chat',
      related: [{ interaction_id: 'generic:acme:0', relation: 'part_of' }],
      ...CALM,
    })
    expect(blockedAfter(message, contactOn(0, { ...SOLVED, ...offered(1) }))).toBe(null)
    expect(blockedAfter(message, contactOn(0, { ...calm, ...offered(1) }))).toBe(false)
    expect(blockedAfter(message, contactOn(0, { ...SOLVED, ...offered(0) }))).toBe(false)
  })

  test('by its time is placed among the messages of a conversation', () => {
    const at = (minute: number) => new Date(Date.parse('2026-01-01T00:00:00.000Z') + minute * 60_000).toISOString()
    const message = (minute: number, text: string) =>
      contactOn(0, {
        interaction_id: `chat/${minute}`,
        occurred_at: at(minute),
        channel: 'chat',
        related: [{ interaction_id: 'chat', relation: 'part_of' }],
        content: spoken(['customer', text]),
      })
    const conversation = (minute: number) =>
      contactOn(0, { interaction_id: 'chat', channel: 'chat', ...SOLVED, ...offered(undefined, { at: at(minute) }) })
    const angry = [message(0, 'Hello, my address.'), message(5, VERY_UPSET), message(9, 'Thank you for your help.')]
    expect(blockedAfter(conversation(3), ...angry)).toBe(false)
    expect(blockedAfter(conversation(7), ...angry)).toBe(true)
    expect(blockedAfter(...angry, conversation(7))).toBe(true)
  })

  test('is written again where an earlier contact becomes known that changes the verdict, and taken back with its interaction', () => {
    const made = contactOn(3, { ...calm, ...offered(1) })
    const late = contactOn(1, { ...SOLVED, ...inWords(VERY_UPSET) })
    const { rows } = momentsAfter([made, late, contactOn(3, { revision: 2, phase: 'deleted', ...offered(1) })])
    expect(offersIn(rows).map((it) => [it.offered_while_blocked, it.status, it.interaction_id])).toEqual([
      [false, 'open', 'generic:acme:3'],
      [true, 'open', 'generic:acme:3'],
      [true, 'withdrawn', 'generic:acme:3'],
    ])
    expect(new Set(offersIn(rows).map((it) => it.moment_id)).size).toBe(1)
  })
})
