import { describe, expect, test } from '@jest/globals'
import { evolve } from '../../../../consumers/datasets/churn_risk/evolve.ts'
import { join, type State } from '../../../../consumers/datasets/churn_risk/state.ts'
import type { Received } from '../../../../consumers/consumer.ts'
import type { Interaction } from '../../../../schemas/event/interaction.ts'
import { ratingOf, spoken } from '../../../builders/interaction.ts'
import { contact, received, START, DAY_MS } from './histories.ts'

type Row = ReturnType<typeof evolve>['rows'][number]

/** The row after the last of these events. */
function after(...history: readonly Received[]): Row {
  let state: State | undefined
  let last: Row | undefined
  for (const event of history) {
    const evolved = evolve(state, event)
    state = evolved.state
    last = evolved.rows.at(-1) ?? last
  }
  return last!
}

function reasons(...history: readonly Received[]): Readonly<Record<string, number>> {
  const row = after(...history)
  return Object.fromEntries(row.reasons.map((code, index) => [code, Number(row.reason_points[index])]))
}

const said = (text: string) => ({ content: spoken(['customer', text]) })
const CANCEL = said('I want to cancel my contract.')
const FURIOUS = said('This is terrible, I am furious. Worst service ever, I hate it, awful and disgusting!')
const UPSET = said('I am unhappy.')
const GRATEFUL = said('Thank you so much, wonderful, excellent help, I am very happy!')
const PLAIN = said('My number is on the letter.')
const UNSOLVED = { resolution: { status: 'closed_unresolved', confirmed_by: 'agent' } } as const
const SOLVED = { resolution: { status: 'resolved', confirmed_by: 'agent' } } as const
const LAPSED = { resolution: { status: 'resolved', confirmed_by: 'system' } } as const
const OPEN = { resolution: { status: 'open', confirmed_by: 'none' } } as const
const about = (code: string): Partial<Interaction> => ({ reasons: [{ code, given_by: 'agent' }] })
/** Something that moves the clock and says nothing else: the firm writes. */
const later = (day: number) => contact(day, { direction: 'outbound', interaction_id: `clock:${day}` })
const survey = (day: number, it: Partial<Interaction>) => contact(day, { channel: 'survey', interaction_id: `survey:${day}`, ...it })

describe('each factor of the table, counted by hand', () => {
  const cases: readonly (readonly [string, readonly Received[], Readonly<Record<string, number>>])[] = [
    ['asks to cancel: 80', [contact(0, CANCEL)], { asks_to_cancel: 80 }],
    ['asks to cancel, 60 days ago: half', [contact(0, CANCEL), later(60)], { asks_to_cancel: 40 }],
    ['asks for a porting code', [contact(0, said('Please give me my porting code'))], { asks_for_porting_code: 80 }],
    ['asks when the contract ends', [contact(0, said('When does my contract end?'))], { asks_when_contract_ends: 80 }],
    ["the source's own reason says it", [contact(0, about('contract_cancellation'))], { asks_to_cancel: 80 }],
    ['an order that is cancelled is no farewell', [contact(0, about('order_cancellation'))], {}],
    [
      'an agent who speaks of cancelling does not ask',
      [contact(0, { content: spoken(['agent', 'Do you want to cancel my contract?']) })],
      {},
    ],
    ['another language is not looked at', [contact(0, { content: { ...CANCEL.content, language: 'de' } })], {}],
    ['a retention offer he took clears it', [contact(0, CANCEL), contact(2, { offers: [{ kind: 'retention', outcome: 'accepted' }] })], {}],
    [
      'one he refused does not',
      [contact(0, CANCEL), contact(2, { offers: [{ kind: 'retention', outcome: 'rejected' }] })],
      { asks_to_cancel: 78 },
    ],
    [
      'asking again after he stayed counts again',
      [contact(0, CANCEL), contact(2, { offers: [{ kind: 'retention', outcome: 'accepted' }] }), contact(30, CANCEL)],
      { asks_to_cancel: 80 },
    ],
    ['goes to a competitor: 30', [contact(0, said('I am switching to another provider'))], { goes_to_competitor: 30 }],
    ['45 days later: 15', [contact(0, said('I am switching to another provider')), later(45)], { goes_to_competitor: 15 }],

    ['billing in two months: 25', [contact(5, about('billing')), contact(36, about('invoice error'))], { recurring_cause: 25 }],
    [
      'and in the third: 50',
      [contact(5, about('billing')), contact(36, about('billing')), contact(64, about('billing'))],
      { recurring_cause: 50 },
    ],
    ['in the first and the third: 25', [contact(5, about('billing')), contact(64, about('billing'))], { recurring_cause: 25 }],
    ['120 days later: half', [contact(5, about('billing')), contact(36, about('billing')), later(156)], { recurring_cause: 13 }],
    ['two months apart and nothing between is too far', [contact(5, about('billing')), contact(95, about('billing'))], {}],
    ['chasing one bill over the turn of the month is one matter', [contact(25, about('billing')), contact(34, about('billing'))], {}],
    [
      'two calls about one thread are one matter, however far apart',
      [contact(5, { ...about('billing'), conversation_id: 'c' }), contact(36, { ...about('billing'), conversation_id: 'c' })],
      {},
    ],
    ['other causes do not add up', [contact(5, about('billing')), contact(36, about('outage'))], {}],

    ['closed without a solution: 20', [contact(0, UNSOLVED)], { unresolved: 20 }],
    ['it does not fade while open; a point a day after a week', [contact(0, UNSOLVED), later(17)], { unresolved: 30 }],
    ['at most 20 more', [contact(0, UNSOLVED), later(100)], { unresolved: 40 }],
    [
      'solved after 10 days: 23 then, half of it 21 days later',
      [contact(0, { ...UNSOLVED, conversation_id: 'c' }), contact(10, { ...SOLVED, conversation_id: 'c' }), later(31)],
      { unresolved: 12 },
    ],
    ['open for a week is not yet against the firm', [contact(0, OPEN), later(7)], {}],
    ['open for ten days is', [contact(0, OPEN), later(10)], { still_open: 23 }],
    ['waiting for the customer is not', [contact(0, { resolution: { status: 'pending_customer', confirmed_by: 'none' } }), later(20)], {}],
    ['reopened: 20', [contact(0, { phase: 'reopened' })], { reopened: 20 }],
    ['closed by a system shows nothing', [contact(0, { resolution: { status: 'resolved', confirmed_by: 'system' } }), later(20)], {}],
    [
      'what a system closes after it was open too long counts no more',
      [contact(0, { ...OPEN, interaction_id: 'i:1' }), contact(0, { ...LAPSED, interaction_id: 'i:1', revision: 9 }), later(20)],
      {},
    ],
    [
      'a closing by the system takes no failure back',
      [contact(0, { ...UNSOLVED, interaction_id: 'i:1' }), contact(0, { ...LAPSED, interaction_id: 'i:1', revision: 9 })],
      { unresolved: 20 },
    ],
    [
      'nor a solution that an agent stated',
      [
        contact(0, { resolution: { ...SOLVED.resolution, first_contact: true }, interaction_id: 'i:1' }),
        contact(0, { ...LAPSED, interaction_id: 'i:1', revision: 9 }),
      ],
      { first_contact_resolution: -10 },
    ],
    ['given up shows nothing', [contact(0, { resolution: { status: 'abandoned', confirmed_by: 'none' } }), later(20)], {}],
    [
      'the customer says it was not solved, whatever the agent says',
      [contact(0, { ...SOLVED, ratings: [ratingOf('csat', 1, { subject: 'resolution' })] })],
      { unresolved: 20 },
    ],
    [
      'and so does his answer to a survey about it',
      [
        contact(0, SOLVED),
        survey(1, {
          ratings: [ratingOf('csat', 1, { subject: 'resolution' })],
          related: [{ relation: 'rating_of', interaction_id: 'generic:acme:0' }],
        }),
      ],
      { unresolved: 20 },
    ],

    [
      'four unsolved contacts within 30 days: 30',
      [contact(0, UNSOLVED), contact(8, UNSOLVED), contact(16, UNSOLVED), contact(24, UNSOLVED)],
      { many_bad_contacts: 30, unresolved: 37 },
    ],
    [
      'three are not enough, nor four in 40 days',
      [contact(0, UNSOLVED), contact(14, UNSOLVED), contact(27, UNSOLVED), contact(40, UNSOLVED)],
      { unresolved: 40 },
    ],

    [
      'again within a week in the same thread: 10',
      [contact(0, { conversation_id: 'c' }), contact(5, { conversation_id: 'c' })],
      { repeat_contact: 10 },
    ],
    ['again within a week about the same cause: 10', [contact(0, about('outage')), contact(5, about('outage'))], { repeat_contact: 10 }],
    ['again for all we know about something else', [contact(0), contact(5)], {}],
    ['passed on twice: 10', [contact(0, { transfer_count: 2 })], { many_transfers: 10 }],
    ['passed on once', [contact(0, { transfer_count: 1 })], {}],
    ['six minutes on the phone: 10', [contact(0, { timings: { queue_wait_ms: 360_000 } })], { long_wait: 10 }],
    ['six minutes at the billing desk', [contact(0, { channel: 'billing_desk', timings: { queue_wait_ms: 360_000 } })], {}],
    [
      'a day and an hour for an e-mail: 10',
      [contact(0, { channel: 'email', timings: { first_human_reply_ms: 90_000_000 } })],
      { long_wait: 10 },
    ],
    ['hard work, says he: 10', [contact(0, { ratings: [ratingOf('ces', 3)] })], { low_ease: 10 }],
    ['neither hard nor easy', [contact(0, { ratings: [ratingOf('ces', 4)] })], {}],
    ['effort fades by half in 45 days', [contact(0, { transfer_count: 3 }), later(45)], { many_transfers: 5 }],
    [
      'effort counts 30 at most',
      [
        contact(0, { conversation_id: 'a' }),
        contact(1, { conversation_id: 'a' }),
        contact(2, { transfer_count: 2, ...about('outage') }),
        contact(3, { timings: { queue_wait_ms: 360_000 }, ...about('delivery') }),
        contact(3, { interaction_id: 'd', ratings: [ratingOf('ces', 1)], ...about('billing') }),
      ],
      { repeat_contact: 10, many_transfers: 10, long_wait: 10 },
    ],

    ['NPS 6: 20', [survey(0, { ratings: [ratingOf('nps', 6)] })], { nps_detractor: 20 }],
    ['NPS 7 and 8 say nothing', [survey(0, { ratings: [ratingOf('nps', 7)] })], {}],
    ['NPS 9: 20 less', [survey(0, { ratings: [ratingOf('nps', 9)] })], { nps_promoter: -20 }],
    [
      'the last answer counts',
      [survey(0, { ratings: [ratingOf('nps', 2)] }), survey(9, { ratings: [ratingOf('nps', 10)] })],
      { nps_promoter: -20 },
    ],
    ['NPS fades by half in 90 days', [survey(0, { ratings: [ratingOf('nps', 0)] }), later(90)], { nps_detractor: 10 }],
    ['CSAT 2 of 5: 15', [contact(0, { ratings: [ratingOf('csat', 2)] })], { csat_low: 15 }],
    ['CSAT 3 of 5', [contact(0, { ratings: [ratingOf('csat', 3)] })], {}],

    [
      'three clearly negative contacts: 15',
      [contact(0, FURIOUS), contact(20, FURIOUS), contact(40, FURIOUS)],
      // The third last is 40 days old: 15 * 2^(-40/45) = 8.1.
      { clearly_negative: 8 },
    ],
    ['two are not enough', [contact(0, FURIOUS), contact(1, FURIOUS)], {}],
    ['no words, no mood', [contact(0), contact(1), contact(2), contact(3)], {}],
    [
      'negative, unsolved, then silent for 30 days: 10 more',
      [contact(0, { ...UPSET, ...UNSOLVED }), later(30)],
      { unresolved: 40, went_silent: 10 },
    ],
    ['29 days are not silence', [contact(0, { ...UPSET, ...UNSOLVED }), later(29)], { unresolved: 40 }],
    [
      'an answer to a survey is not silence',
      [contact(0, { ...UPSET, ...UNSOLVED }), survey(20, { ratings: [ratingOf('nps', 8)] }), later(40)],
      { unresolved: 40 },
    ],

    [
      'solved at first contact: 10 less',
      [contact(0, { resolution: { status: 'resolved', confirmed_by: 'agent', first_contact: true } })],
      { first_contact_resolution: -10 },
    ],
    ['praise: 10 less', [contact(0, GRATEFUL)], { praise: -10 }],
    [
      'good things count 30 at most',
      [
        contact(0, {
          ...GRATEFUL,
          resolution: { status: 'resolved', confirmed_by: 'agent', first_contact: true },
          ratings: [ratingOf('nps', 10)],
        }),
      ],
      { nps_promoter: -20, first_contact_resolution: -10 },
    ],
    ['and never against a wish to leave', [contact(0, GRATEFUL), contact(1, CANCEL)], { asks_to_cancel: 80 }],
    ['praise fades by half in 60 days', [contact(0, GRATEFUL), later(60)], { praise: -5 }],

    [
      'one bad experience counts once: rating, waiting and transfers of a matter are 30 at most',
      [contact(0, { ratings: [ratingOf('csat', 1)], transfer_count: 2, timings: { queue_wait_ms: 360_000 } })],
      { csat_low: 15, many_transfers: 10, long_wait: 5 },
    ],
    [
      'those of two matters are counted apart',
      [
        contact(0, { ratings: [ratingOf('csat', 1)], transfer_count: 2 }),
        contact(0, { interaction_id: 'b', ratings: [ratingOf('nps', 0)] }),
      ],
      { nps_detractor: 20, csat_low: 15, many_transfers: 10 },
    ],
    [
      'a rating sent apart belongs to the contact of the week before',
      [contact(0, { transfer_count: 2, timings: { queue_wait_ms: 360_000 } }), survey(3, { ratings: [ratingOf('csat', 1)] })],
      { csat_low: 15, many_transfers: 10, long_wait: 5 },
    ],
    [
      'but not to one of the week before that',
      [contact(0, { transfer_count: 2, timings: { queue_wait_ms: 360_000 } }), survey(8, { ratings: [ratingOf('csat', 1)] })],
      { csat_low: 15, many_transfers: 9, long_wait: 9 },
    ],
    ['after 400 days nothing counts', [contact(0, { ...UNSOLVED, ...CANCEL }), later(401)], {}],
  ]

  test.each(cases)('%s', (_, history, expected) => {
    expect(reasons(...history)).toStrictEqual(expected)
  })

  test('every reason there is occurs in the table', () => {
    const seen = new Set(cases.flatMap(([, , expected]) => Object.keys(expected)))
    expect([...seen].sort()).toStrictEqual(
      'asks_for_porting_code asks_to_cancel asks_when_contract_ends clearly_negative csat_low first_contact_resolution goes_to_competitor long_wait low_ease many_bad_contacts many_transfers nps_detractor nps_promoter praise recurring_cause reopened repeat_contact still_open unresolved went_silent'.split(
        ' ',
      ),
    )
  })

  test('reasons come strongest first and name the interaction that shows them', () => {
    const row = after(contact(0, UNSOLVED), contact(1, { ...CANCEL, transfer_count: 2 }))
    expect(row.reasons).toStrictEqual(['asks_to_cancel', 'unresolved', 'many_transfers'])
    expect(row.evidence_ids).toStrictEqual(['generic:acme:1', 'generic:acme:0', 'generic:acme:1'])
    expect(row.top_reason).toBe('asks_to_cancel')
    expect(row.intent_points).toBe(110)
  })
})

describe('intent, exposure and band', () => {
  const bound = { status: 'fixed', ends_at: new Date(START + 300 * DAY_MS).toISOString() } as const
  const has = (contract: Interaction['customer']['contract'] | undefined, more: Partial<Interaction> = CANCEL) =>
    contact(0, {
      ...more,
      customer: { ref: 'p1:00000000000000000000000000000001', stage: 'current', ...(contract === undefined ? {} : { contract }) },
    })
  const ends = (days: number, notice_days?: number) =>
    ({
      status: 'fixed',
      ends_at: new Date(START + days * DAY_MS).toISOString(),
      ...(notice_days === undefined ? {} : { notice_days }),
    }) as const

  test.each([
    ['nothing is said of a contract', undefined, null, 'unknown', 'high'],
    ['there is none', { status: 'none' } as const, 1, 'none', 'high'],
    ['it renews by the month', { status: 'rolling', notice_days: 30 } as const, 1, 'contract', 'high'],
    ['it ends in 90 days', ends(90), 1, 'contract', 'high'],
    ['it ends in 91 days', ends(91), 0.07, 'contract', 'latent'],
    ['it ended a month ago', ends(-30), 1, 'contract', 'high'],
    ['notice can be given until in 80 days', ends(110, 30), 1, 'contract', 'high'],
    ['notice can be given until in 91 days', ends(121, 30), 0.07, 'contract', 'latent'],
    ['the last day for notice has passed', ends(100, 120), 0.07, 'contract', 'latent'],
    ['the date is missing', { status: 'fixed' } as const, null, 'unknown', 'high'],
    ['the source says there is no date', { status: 'fixed', ends_at: null } as const, null, 'unknown', 'high'],
    ['its status is not known, its end is', { status: 'unknown', ends_at: bound.ends_at } as const, 0.07, 'contract', 'latent'],
  ])('%s', (_, contract, exposure, basis, band) => {
    const row = after(has(contract))
    expect([row.exposure, row.exposure_basis, row.risk_band]).toStrictEqual([exposure, basis, band])
    expect(row.risk_score).toBeCloseTo(row.intent_score! * (exposure ?? 1), 12)
  })

  test('the days a contract names are shown while it runs', () => {
    const row = after(has(ends(300, 60)))
    expect([row.bound_until, row.notice_by]).toStrictEqual([START + 300 * DAY_MS, START + 240 * DAY_MS])
    const over = after(has(ends(-1, 60)))
    expect([over.bound_until, over.notice_by]).toStrictEqual([null, null])
  })

  test.each([
    ['no points: the base of 5 %', {}, 0.05, 'low'],
    ['20 points double the odds: 2/21', { ...PLAIN, ...UNSOLVED }, 0.1 / 1.05, 'medium'],
    ['80 points: odds times 16', CANCEL, 0.8 / 1.75, 'high'],
  ])('%s', (_, it, intent, band) => {
    const row = after(has({ status: 'none' }, it))
    expect(row.intent_score).toBeCloseTo(intent, 10)
    expect(row.risk_band).toBe(band)
  })

  test('a captive customer with few points is not latent', () => {
    expect(after(has(bound, UNSOLVED)).risk_band).toBe('medium')
  })

  test.each(['prospect', 'former'] as const)('a %s is not scored', (stage) => {
    const row = after(contact(0, { ...CANCEL, customer: { ref: 'p1:00000000000000000000000000000001', stage } }))
    expect([row.risk_score, row.intent_points, row.risk_band, row.top_reason, row.reasons]).toStrictEqual([null, null, null, null, []])
  })

  test('a customer whose stage nobody states is scored', () => {
    expect(after(contact(0, { ...CANCEL, customer: { ref: 'p1:00000000000000000000000000000001' } })).risk_band).toBe('high')
  })

  test('the row says what the risk was before and whether the band moved', () => {
    const first = after(contact(0))
    expect([first.previous_risk_score, first.band_changed]).toStrictEqual([null, false])
    const second = after(contact(0), contact(1, CANCEL))
    expect(second.previous_risk_score).toBeCloseTo(0.05, 10)
    expect(second.band_changed).toBe(true)
  })
})

describe('what else a row counts', () => {
  test('contacts, negatives, repeats and open matters up to its instant', () => {
    const row = after(
      contact(0, about('outage')),
      contact(40, { ...FURIOUS, ...about('billing'), ...UNSOLVED }),
      contact(45, { ...PLAIN, ...about('billing') }),
      survey(46, { ratings: [ratingOf('nps', 8)] }),
    )
    expect([row.contacts_30d, row.negative_30d, row.repeats_7d, row.open_matters, row.facts]).toStrictEqual([2, 1, 1, 1, 4])
    expect(row.as_of).toBe(START + 46 * DAY_MS)
  })

  test('nobody knows how many were negative where none came with words', () => {
    expect(after(contact(0)).negative_30d).toBeNull()
    expect(after(contact(0, PLAIN)).negative_30d).toBe(0)
    expect(after(survey(0, { ratings: [ratingOf('nps', 8)] })).negative_30d).toBe(0)
  })

  test('a recurring cause names the cause and the months', () => {
    const row = after(contact(5, about('billing')), contact(36, about('billing')), contact(64, about('billing')))
    expect([row.recurring_cause, row.recurring_periods]).toStrictEqual(['billing', 3])
  })

  test('a leg, a duplicate and what the firm began are no contacts', () => {
    const legs = (['transfer_of', 'private_part_of', 'same_contact_as', 'merged_into'] as const).map((relation, index) =>
      contact(1, { interaction_id: `leg:${index}`, related: [{ relation, interaction_id: 'generic:acme:0' }] }),
    )
    expect(after(contact(0), ...legs, later(1)).contacts_30d).toBe(1)
  })

  test('a rating without a brand belongs to that of the contact it rates, also when the contact comes later', () => {
    const rated = received({
      interaction_id: 'survey:1',
      channel: 'survey',
      occurred_at: new Date(START + DAY_MS).toISOString(),
      ratings: [ratingOf('csat', 1)],
      related: [{ relation: 'rating_of', interaction_id: 'generic:acme:0' }],
    })
    const { brand: _, ...without } = rated.interaction
    const first = evolve(undefined, { ...rated, interaction: without })
    expect(first.rows.map((it) => it.brand)).toStrictEqual(['unknown'])
    const second = evolve(first.state, contact(0))
    expect(second.rows.map((it) => [it.brand, it.facts, it.reasons])).toStrictEqual([
      ['acme', 2, ['csat_low']],
      ['unknown', 0, []],
    ])
    expect(second.rows.map((it) => it.state === null)).toStrictEqual([true, false])
  })

  test('an event without a customer is a broken promise of the runtime', () => {
    expect(() => evolve(undefined, contact(0, { customer: { ref: null } }))).toThrow(
      'churn_risk was given generic:acme:0 without a customer',
    )
  })

  test('carried text that is none is named', () => {
    expect(() => join(undefined, '{"facts":1}')).toThrow('a state of churn_risk cannot be read: {"facts":1}')
  })
})
