import { describe, expect, test } from '@jest/globals'
import { currentRows } from '../../../../consumers/datasets/moments/rows.ts'
import { noTables } from '../../../../consumers/reference/reference-tables.ts'
import { ratingOf } from '../../../builders/interaction.ts'
import { contactOn, CUSTOMER, DAY_LENGTH, NEW_YEAR } from './moment-histories.ts'
import { BY_SYSTEM, CALM, VERY_UPSET, gateAfter, LEFT_OPEN, momentsAfter, CLOSED_UNSOLVED, inWords, SOLVED } from './moment-rows.ts'

const settled = contactOn(0, { ...SOLVED, ...CALM })
const outbound = (day: number) =>
  contactOn(day, { interaction_id: `mail:${day}`, channel: 'email', direction: 'outbound', initiated_by: 'campaign' })
const survey = (day: number, rates: string | undefined, rating: ReturnType<typeof ratingOf>) =>
  contactOn(day, {
    interaction_id: `survey:${day}`,
    channel: 'survey',
    ratings: [rating],
    ...(rates === undefined ? {} : { related: [{ interaction_id: rates, relation: 'rating_of' }] }),
  })

describe('the gate after a contact', () => {
  test.each([
    ['is open once the case is solved and the customer is calm', [settled], 'open', [], null],
    ['is closed while a case is open with the firm', [contactOn(0, { ...LEFT_OPEN, ...CALM })], 'closed', ['case_open'], 42],
    [
      'is closed for 14 days after a case without a solution',
      [contactOn(0, { ...CLOSED_UNSOLVED, ...CALM })],
      'closed',
      ['case_unsolved'],
      14,
    ],
    [
      'is closed for 14 days where only a system called it solved',
      [contactOn(0, { ...BY_SYSTEM, ...CALM })],
      'closed',
      ['case_lapsed'],
      14,
    ],
    ['is closed for 14 days after an upset end', [contactOn(0, { ...SOLVED, ...inWords(VERY_UPSET) })], 'closed', ['upset'], 14],
    [
      'is open where the anger of the beginning is gone at the end',
      [contactOn(0, { ...SOLVED, ...inWords(VERY_UPSET, 'Okay.', 'Thank you, that was great help!') })],
      'open',
      [],
      null,
    ],
    ['is closed after a threat', [contactOn(0, { ...SOLVED, ...inWords('My lawyer will sue you.') })], 'closed', ['upset'], 14],
    ['is unknown for 14 days without words', [contactOn(0, SOLVED)], 'unknown', ['mood_unknown'], 14],
    ['is unknown for 14 days without a word on how it ended', [contactOn(0, CALM)], 'unknown', ['outcome_unknown'], 14],
    [
      'is open where the customer says that it is solved, whoever closed it',
      [contactOn(0, { ...BY_SYSTEM, ...inWords('My router is broken.', 'That fixed it, thank you.') })],
      'open',
      [],
      null,
    ],
    [
      'stays closed where the source says that it is open, whatever the customer says',
      [contactOn(0, { ...LEFT_OPEN, ...inWords('My router is broken.', 'That fixed it, thank you.') })],
      'closed',
      ['case_open'],
      42,
    ],
    [
      'is closed where the customer says that it is not, whatever the agent filed',
      [contactOn(0, { ...SOLVED, ...inWords('My router is broken.', 'It is still not working.') })],
      'closed',
      ['case_unsolved', 'upset'],
      14,
    ],
    [
      'is closed after one of the two lowest ratings',
      [contactOn(0, { ...SOLVED, ...CALM, ratings: [ratingOf('csat', 2)] })],
      'closed',
      ['upset'],
      14,
    ],
    ['is open after the third lowest', [contactOn(0, { ...SOLVED, ...CALM, ratings: [ratingOf('csat', 3)] })], 'open', [], null],
  ] as const)('%s', (_, events, gate, reasons, days) => {
    expect(gateAfter(...events)).toEqual({ gate, reasons, days })
  })

  test.each([
    ['a survey about it gives a low rating', [settled, survey(1, 'generic:acme:0', ratingOf('csat', 1))], 'closed', ['upset'], 14],
    [
      'a survey says that it was not solved',
      [settled, survey(1, undefined, ratingOf('csat', 1, { subject: 'resolution' }))],
      'closed',
      ['case_unsolved'],
      14,
    ],
    [
      'a low rating of an older contact does not count',
      [settled, contactOn(2, { ...SOLVED, ...CALM }), survey(3, 'generic:acme:0', ratingOf('csat', 1))],
      'open',
      [],
      null,
    ],
    [
      'only the last contact tells the mood',
      [contactOn(0, { ...SOLVED, ...inWords(VERY_UPSET) }), contactOn(1, { ...SOLVED, ...CALM })],
      'open',
      [],
      null,
    ],
    [
      'another case stays open',
      [contactOn(0, { ...LEFT_OPEN, ...CALM }), contactOn(1, { ...SOLVED, ...CALM })],
      'closed',
      ['case_open'],
      41,
    ],
    [
      'the same thread is one case',
      [contactOn(0, { ...LEFT_OPEN, ...CALM, conversation_id: 't' }), contactOn(1, { ...SOLVED, ...CALM, conversation_id: 't' })],
      'open',
      [],
      null,
    ],
    ['what the firm sends says nothing', [settled, outbound(1)], 'open', [], null],
    ['after 14 days an upset end is over', [contactOn(0, { ...SOLVED, ...inWords(VERY_UPSET) }), outbound(15)], 'open', [], null],
    ['an open case is open for six weeks', [contactOn(0, { ...LEFT_OPEN, ...CALM }), outbound(41)], 'closed', ['case_open'], 1],
    ['and lapses where nobody speaks of it', [contactOn(0, { ...LEFT_OPEN, ...CALM }), outbound(43)], 'open', [], null],
    [
      'two contacts about one cause are two cases',
      [
        contactOn(0, { ...LEFT_OPEN, ...CALM, reasons: [{ code: 'billing', given_by: 'agent' }] }),
        contactOn(1, { ...SOLVED, ...CALM, reasons: [{ code: 'billing', given_by: 'agent' }] }),
      ],
      'closed',
      ['case_open'],
      41,
    ],
  ] as const)('%s', (_, events, gate, reasons, days) => {
    expect(gateAfter(...events)).toEqual({ gate, reasons, days })
  })

  test('what the source calls open again later is owed from then on, and a solution that is entered late was one before', () => {
    const revised = (day: number, about: object) =>
      contactOn(0, { ...CALM, revision: 2, ...about }, { eventId: `late:${day}`, recordedAt: NEW_YEAR + day * DAY_LENGTH + 3_600_000 })
    const reopened = revised(50, { ...LEFT_OPEN, phase: 'reopened' })
    expect(gateAfter(settled, reopened, outbound(60))).toEqual({ gate: 'closed', reasons: ['case_open'], days: 32 })
    expect(gateAfter(settled, reopened, outbound(91))).toMatchObject({ gate: 'closed' })
    expect(gateAfter(settled, reopened, outbound(93))).toMatchObject({ gate: 'open' })
    expect(gateAfter(contactOn(0, { ...LEFT_OPEN, ...CALM }), revised(30, SOLVED), outbound(31))).toMatchObject({ gate: 'open' })
  })

  test('a contact that went into another one is one whose words and outcome count', () => {
    const merged = (about: object) =>
      contactOn(1, { channel: 'email', related: [{ interaction_id: 'elsewhere', relation: 'merged_into' }], ...about })
    expect(gateAfter(merged(SOLVED))).toEqual({ gate: 'unknown', reasons: ['mood_unknown'], days: 14 })
    expect(gateAfter(merged(CALM))).toEqual({ gate: 'unknown', reasons: ['outcome_unknown'], days: 14 })
    expect(gateAfter(merged({ ...SOLVED, ...CALM }))).toMatchObject({ gate: 'open' })
    const [before, after] = [contactOn(0, { ...SOLVED, ...CALM, conversation_id: 't' }), merged({ ...CALM, conversation_id: 't' })]
    expect(gateAfter(before, after)).toMatchObject({ gate: 'unknown', reasons: ['outcome_unknown'] })
    expect(gateAfter(settled, merged({ direction: 'outbound' }))).toMatchObject({ gate: 'open' })
  })

  test.each([
    ['part_of', 'inbound', 'unknown'],
    ['part_of', undefined, 'unknown'],
    ['part_of', 'outbound', 'open'],
    ['reply_to', 'inbound', 'unknown'],
    ['reply_to', 'outbound', 'open'],
  ] as const)('a message without words that is %s what the firm sent, %s, leaves the gate %s', (relation, direction, gate) => {
    const it = contactOn(1, { interaction_id: 'message', channel: 'email', related: [{ interaction_id: 'mail:1', relation }] })
    const message = { ...it, interaction: { ...it.interaction, direction } }
    expect(gateAfter(settled, outbound(1), message)).toMatchObject({ gate })
  })

  test('a message without words makes a survey more than an answer', () => {
    const message = contactOn(1, { interaction_id: 'message', related: [{ interaction_id: 'survey:1', relation: 'part_of' }] })
    expect(gateAfter(settled, survey(1, undefined, ratingOf('csat', 5)), message)).toMatchObject({ gate: 'unknown' })
  })

  test('what the log took in before still holds where its clock goes back', () => {
    const upset = contactOn(1, { ...SOLVED, ...inWords(VERY_UPSET) })
    const earlier = { ...outbound(0.5), recordedAt: upset.recordedAt - 7_200_000 }
    expect(gateAfter(upset, earlier)).toMatchObject({ gate: 'closed', reasons: ['upset'] })
  })

  test('a retraction leaves no trace but 14 days without knowledge', () => {
    const redacted = contactOn(0, { revision: 2, phase: 'redacted', content: { status: 'redacted', truncated: false } })
    expect(gateAfter(contactOn(0, { ...LEFT_OPEN, ...inWords(VERY_UPSET) }), redacted)).toEqual({
      gate: 'unknown',
      reasons: ['nothing_known'],
      days: 14,
    })
    expect(gateAfter(settled, contactOn(1, { ...LEFT_OPEN, ...CALM }), contactOn(1, { revision: 2, phase: 'deleted' }))).toMatchObject({
      gate: 'open',
    })
  })
})

describe('a customer who told of bereavement, illness or want of money', () => {
  const told = contactOn(3, { ...SOLVED, ...inWords('My husband died last week.', 'Thank you for your help.'), brand: { id: 'zenith' } })

  test('has a closed gate at every brand, for another reason, without a day', () => {
    const { state } = momentsAfter([settled, told])
    const rows = currentRows(CUSTOMER, state, noTables)
    expect(rows.map((it) => [it.brand, it.offer_gate, it.closed_until])).toEqual([
      ['acme', 'closed', null],
      ['zenith', 'closed', null],
    ])
    expect(rows.every((it) => it.reasons.includes('other'))).toBe(true)
  })

  test('keeps it whatever comes after, for a year', () => {
    const later = Array.from({ length: 80 }, (_, n) => contactOn(4 + n, { ...SOLVED, ...CALM, brand: { id: 'zenith' } }))
    expect(gateAfter(told, ...later.slice(0, 63))).toMatchObject({ gate: 'closed', reasons: ['other'] })
    // Beyond the limit nothing of it is kept, and no gate opens either.
    expect(gateAfter(told, ...later)).toMatchObject({ gate: 'unknown', reasons: ['facts_dropped'] })
    expect(gateAfter(told, contactOn(367, { ...SOLVED, ...CALM, brand: { id: 'zenith' } }))).toMatchObject({ gate: 'closed' })
    expect(gateAfter(told, contactOn(369, { ...SOLVED, ...CALM, brand: { id: 'zenith' } }))).toMatchObject({ gate: 'open' })
  })

  test('loses it where the words are taken back, and nothing names what was told', () => {
    expect(gateAfter(told, contactOn(3, { revision: 2, ...SOLVED, ...CALM, brand: { id: 'zenith' } }))).toMatchObject({ gate: 'open' })
    const { state, rows } = momentsAfter([told])
    expect(JSON.stringify([rows, currentRows(CUSTOMER, state, noTables)])).not.toMatch(/protect|bereave|illness|hardship|died/i)
  })

  test('look-alikes close nothing', () => {
    expect(
      gateAfter(contactOn(0, { ...SOLVED, ...inWords('I nearly died laughing, the phone battery died.', 'Thank you.') })),
    ).toMatchObject({ reasons: [] })
  })
})
