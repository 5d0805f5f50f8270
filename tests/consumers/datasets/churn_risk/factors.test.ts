import { describe, expect, test } from '@jest/globals'
import type { Received } from '../../../../consumers/consumer.ts'
import { ratingOf, spoken } from '../../../builders/interaction.ts'
import { contact } from './histories.ts'
import { BILLED, CANCEL, forReason, FURIOUS, movingTheClock, rowAfter, saying, surveyOn, UNSOLVED } from './row-after.ts'

function reasons(...history: readonly Received[]): Readonly<Record<string, number>> {
  const row = rowAfter(...history)
  return Object.fromEntries(row.reasons.map((code, index) => [code, Number(row.reason_points[index])]))
}

const UPSET = saying('This is awful and I am very angry.')
const CONTENT = saying('My number is on the letter.')
const KEY = 'p1:00000000000000000000000000000001'
const CHASING = { ...UNSOLVED, conversation_id: 'c' } as const
const GRATEFUL = saying('Thank you so much, wonderful, excellent help, I am very happy!')
const SOLVED = { resolution: { status: 'resolved', confirmed_by: 'agent' } } as const
const LAPSED = { resolution: { status: 'resolved', confirmed_by: 'system' } } as const
const OPEN = { resolution: { status: 'open', confirmed_by: 'none' } } as const

describe('each factor of the table, counted by hand', () => {
  const cases: readonly (readonly [string, readonly Received[], Readonly<Record<string, number>>])[] = [
    ['asks to cancel: 80', [contact(0, CANCEL)], { asks_to_cancel: 80 }],
    ['asks to cancel, 60 days ago: half', [contact(0, CANCEL), movingTheClock(60)], { asks_to_cancel: 40 }],
    ['asks for a porting code', [contact(0, saying('Please give me my porting code'))], { asks_for_porting_code: 80 }],
    ['asks when the contract ends', [contact(0, saying('When does my contract end?'))], { asks_when_contract_ends: 80 }],
    ["the source's own reason says it", [contact(0, forReason('contract_cancellation'))], { asks_to_cancel: 80 }],
    ['an order that is cancelled is no farewell', [contact(0, forReason('order_cancellation'))], {}],
    [
      'an agent who speaks of cancelling does not ask',
      [contact(0, { content: spoken(['agent', 'Do you want to cancel my contract?']) })],
      {},
    ],
    ['another language is not looked at', [contact(0, { content: { ...CANCEL.content, language: 'de' } })], {}],
    [
      'a retention offer that the customer accepts clears it',
      [contact(0, CANCEL), contact(2, { offers: [{ kind: 'retention', outcome: 'accepted' }] })],
      {},
    ],
    [
      'one that the customer rejects does not',
      [contact(0, CANCEL), contact(2, { offers: [{ kind: 'retention', outcome: 'rejected' }] })],
      { asks_to_cancel: 78 },
    ],
    [
      'asking again after staying counts again',
      [contact(0, CANCEL), contact(2, { offers: [{ kind: 'retention', outcome: 'accepted' }] }), contact(30, CANCEL)],
      { asks_to_cancel: 80 },
    ],
    ['says never again: 60', [contact(0, saying('I will never buy from you again.'))], { says_leaving: 60 }],
    ['who switched to this firm does not leave it', [contact(0, saying('I switched to you from Larkfone.'))], {}],
    [
      'a porting code asked for before somebody is a customer is that of another firm',
      [
        contact(0, { ...saying('I want a PAC code please'), customer: { ref: KEY, stage: 'prospect' } }),
        contact(20, { customer: { ref: KEY, stage: 'current' } }),
      ],
      {},
    ],
    ['billing in two months: 25', [contact(5, BILLED), contact(36, forReason('invoice error'))], { recurring_cause: 25 }],
    ['and in the third: 50', [contact(5, BILLED), contact(36, BILLED), contact(64, BILLED)], { recurring_cause: 50 }],
    ['in the first and the third: 25', [contact(5, BILLED), contact(64, BILLED)], { recurring_cause: 25 }],
    ['120 days later: half', [contact(5, BILLED), contact(36, BILLED), movingTheClock(156)], { recurring_cause: 13 }],
    ['two months apart and nothing between is too far', [contact(5, BILLED), contact(95, BILLED)], {}],
    ['chasing one bill over the turn of the month is one matter', [contact(25, BILLED), contact(34, BILLED)], {}],
    [
      'two calls about one thread are one matter, however far apart',
      [contact(5, { ...BILLED, conversation_id: 'c' }), contact(36, { ...BILLED, conversation_id: 'c' })],
      {},
    ],
    [
      'questions that were answered do not recur',
      [contact(5, { ...BILLED, ...CONTENT, ...SOLVED }), contact(36, { ...BILLED, ...CONTENT, ...SOLVED })],
      {},
    ],
    ['other causes do not add up', [contact(5, BILLED), contact(36, forReason('outage'))], {}],

    ['closed without a solution: 20', [contact(0, UNSOLVED)], { unresolved: 20 }],
    ['it does not fade while open; a point a day after a week', [contact(0, UNSOLVED), movingTheClock(17)], { unresolved: 30 }],
    ['at most 20 more', [contact(0, UNSOLVED), movingTheClock(100)], { unresolved: 40 }],
    [
      'solved after 10 days: 23 then, half of it 21 days later',
      [contact(0, { ...UNSOLVED, conversation_id: 'c' }), contact(10, { ...SOLVED, conversation_id: 'c' }), movingTheClock(31)],
      { unresolved: 12 },
    ],
    ['open for a week is not yet against the firm', [contact(0, OPEN), movingTheClock(7)], {}],
    ['open for ten days is', [contact(0, OPEN), movingTheClock(10)], { still_open: 23 }],
    [
      'waiting for the customer is not',
      [contact(0, { resolution: { status: 'pending_customer', confirmed_by: 'none' } }), movingTheClock(20)],
      {},
    ],
    ['reopened: 20', [contact(0, { phase: 'reopened' })], { reopened: 20 }],
    [
      'closed by a system shows nothing',
      [contact(0, { resolution: { status: 'resolved', confirmed_by: 'system' } }), movingTheClock(20)],
      {},
    ],
    [
      'what a system closes after it was open too long counts no more',
      [contact(0, { ...OPEN, interaction_id: 'i:1' }), contact(0, { ...LAPSED, interaction_id: 'i:1', revision: 9 }), movingTheClock(20)],
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
    ['given up shows nothing', [contact(0, { resolution: { status: 'abandoned', confirmed_by: 'none' } }), movingTheClock(20)], {}],
    [
      'the customer says it was not solved, whatever the agent says',
      [contact(0, { ...SOLVED, ratings: [ratingOf('csat', 1, { subject: 'resolution' })] })],
      { unresolved: 20 },
    ],
    [
      'and so does an answer to a survey about it',
      [
        contact(0, SOLVED),
        surveyOn(1, {
          ratings: [ratingOf('csat', 1, { subject: 'resolution' })],
          related: [{ relation: 'rating_of', interaction_id: 'generic:acme:0' }],
        }),
      ],
      { unresolved: 20 },
    ],

    [
      'three contacts about one matter that did not help: 20 as long as it is unsolved',
      [contact(0, CHASING), contact(10, CHASING), contact(20, CHASING)],
      { unresolved: 33, chased: 20, frequent_contacts: 1 },
    ],
    [
      'solved at the third, it is not chased',
      [contact(0, CHASING), contact(10, CHASING), contact(20, { ...SOLVED, conversation_id: 'c' })],
      { unresolved: 33, frequent_contacts: 1 },
    ],
    [
      'who was content with something else later has come to terms with an unsolved matter: half of it 21 days later',
      [contact(0, UNSOLVED), contact(10, { ...SOLVED, ...CONTENT }), movingTheClock(31)],
      { unresolved: 12 },
    ],
    [
      'who was unhappy with that too has not',
      [contact(0, UNSOLVED), contact(10, { ...SOLVED, ...UPSET }), movingTheClock(31)],
      { unresolved: 40 },
    ],
    [
      'four unsolved contacts within 30 days: 30',
      [contact(0, UNSOLVED), contact(8, UNSOLVED), contact(16, UNSOLVED), contact(24, UNSOLVED)],
      { many_bad_contacts: 30, unresolved: 37, frequent_contacts: 2 },
    ],
    [
      'three are not enough, nor four in 40 days',
      [contact(0, UNSOLVED), contact(14, UNSOLVED), contact(27, UNSOLVED), contact(40, UNSOLVED)],
      { unresolved: 40, frequent_contacts: 1 },
    ],

    [
      'again within a week in the same thread: 10',
      [contact(0, { conversation_id: 'c' }), contact(5, { conversation_id: 'c' })],
      { repeat_contact: 10 },
    ],
    [
      'again within a week about the same cause: 10',
      [contact(0, forReason('outage')), contact(5, forReason('outage'))],
      { repeat_contact: 10 },
    ],
    ['again for all we know about something else', [contact(0), contact(5)], {}],
    ['says that they had to come again: 10', [contact(0, saying('This is the third time I call about it.'))], { come_again: 10 }],
    ['the source counts it as their second attempt', [contact(0, { contact_attempt: 2 })], { come_again: 10 }],
    ['the first attempt is none', [contact(0, { contact_attempt: 1 })], {}],
    [
      'where their earlier contact is known, it counts once',
      [contact(0, { conversation_id: 'c' }), contact(5, { conversation_id: 'c', contact_attempt: 2 })],
      { repeat_contact: 10 },
    ],
    ['asks for a manager: 10', [contact(0, saying('Let me speak to your manager.'))], { escalation: 10 }],
    ['passed on twice: 10', [contact(0, { transfer_count: 2 })], { many_transfers: 10 }],
    ['passed on once', [contact(0, { transfer_count: 1 })], {}],
    ['six minutes on the phone: 10', [contact(0, { timings: { queue_wait_ms: 360_000 } })], { long_wait: 10 }],
    ['six minutes at the billing desk', [contact(0, { channel: 'billing_desk', timings: { queue_wait_ms: 360_000 } })], {}],
    [
      'a day and an hour for an e-mail: 10',
      [contact(0, { channel: 'email', timings: { first_human_reply_ms: 90_000_000 } })],
      { long_wait: 10 },
    ],
    ['hard work, as the customer says: 10', [contact(0, { ratings: [ratingOf('ces', 3)] })], { low_ease: 10 }],
    ['neither hard nor easy', [contact(0, { ratings: [ratingOf('ces', 4)] })], {}],
    ['effort fades by half in 45 days', [contact(0, { transfer_count: 3 }), movingTheClock(45)], { many_transfers: 5 }],
    [
      'effort counts 30 at most',
      [
        contact(0, { conversation_id: 'a' }),
        contact(1, { conversation_id: 'a' }),
        contact(2, { transfer_count: 2, ...forReason('outage') }),
        contact(3, { timings: { queue_wait_ms: 360_000 }, ...forReason('delivery') }),
        contact(3, { interaction_id: 'd', ratings: [ratingOf('ces', 1)], ...forReason('billing') }),
      ],
      { repeat_contact: 10, many_transfers: 10, long_wait: 10, frequent_contacts: 6 },
    ],

    ['NPS 6: 20', [surveyOn(0, { ratings: [ratingOf('nps', 6)] })], { nps_detractor: 20 }],
    ['NPS 7 and 8 say nothing', [surveyOn(0, { ratings: [ratingOf('nps', 7)] })], {}],
    ['NPS 9: 20 less', [surveyOn(0, { ratings: [ratingOf('nps', 9)] })], { nps_promoter: -20 }],
    [
      'the last answer counts',
      [surveyOn(0, { ratings: [ratingOf('nps', 2)] }), surveyOn(9, { ratings: [ratingOf('nps', 10)] })],
      { nps_promoter: -20 },
    ],
    ['NPS fades by half in 90 days', [surveyOn(0, { ratings: [ratingOf('nps', 0)] }), movingTheClock(90)], { nps_detractor: 10 }],
    ['CSAT 2 of 5: 15', [contact(0, { ratings: [ratingOf('csat', 2)] })], { csat_low: 15 }],
    ['CSAT 3 of 5', [contact(0, { ratings: [ratingOf('csat', 3)] })], {}],

    [
      'three clearly negative contacts: 15',
      [contact(0, FURIOUS), contact(20, FURIOUS), contact(40, FURIOUS)],
      // The third last is 40 days old: 15 * 2^(-40/45) = 8.1.
      { clearly_negative: 8 },
    ],
    ['two are not enough', [contact(0, FURIOUS), contact(1, FURIOUS)], {}],
    ['no words, no mood: four calls in four days are often', [contact(0), contact(1), contact(2), contact(3)], { frequent_contacts: 4 }],
    [
      'negative, unsolved, then silent for 30 days: 10 more',
      [contact(0, { ...UPSET, ...UNSOLVED }), movingTheClock(30)],
      { unresolved: 40, went_silent: 10 },
    ],
    ['29 days are not silence', [contact(0, { ...UPSET, ...UNSOLVED }), movingTheClock(29)], { unresolved: 40 }],
    [
      'an answer to a survey is not silence',
      [contact(0, { ...UPSET, ...UNSOLVED }), surveyOn(20, { ratings: [ratingOf('nps', 8)] }), movingTheClock(40)],
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
    ['praise fades by half in 60 days', [contact(0, GRATEFUL), movingTheClock(60)], { praise: -5 }],

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
      [contact(0, { transfer_count: 2, timings: { queue_wait_ms: 360_000 } }), surveyOn(3, { ratings: [ratingOf('csat', 1)] })],
      { csat_low: 15, many_transfers: 10, long_wait: 5 },
    ],
    [
      'but not to one of the week before that',
      [contact(0, { transfer_count: 2, timings: { queue_wait_ms: 360_000 } }), surveyOn(8, { ratings: [ratingOf('csat', 1)] })],
      { csat_low: 15, many_transfers: 9, long_wait: 9 },
    ],
    ['after 400 days nothing counts', [contact(0, { ...UNSOLVED, ...CANCEL }), movingTheClock(401)], {}],
  ]

  test.each(cases)('%s', (_, history, expected) => {
    expect(reasons(...history)).toStrictEqual(expected)
  })

  test('every reason there is occurs in the table', () => {
    const seen = new Set(cases.flatMap(([, , expected]) => Object.keys(expected)))
    expect([...seen].sort()).toStrictEqual(
      'asks_for_porting_code asks_to_cancel asks_when_contract_ends chased clearly_negative come_again csat_low escalation first_contact_resolution frequent_contacts long_wait low_ease many_bad_contacts many_transfers nps_detractor nps_promoter praise recurring_cause reopened repeat_contact says_leaving still_open unresolved went_silent'.split(
        ' ',
      ),
    )
  })

  test('reasons come strongest first and name the interaction that shows them', () => {
    const row = rowAfter(contact(0, UNSOLVED), contact(1, { ...CANCEL, transfer_count: 2 }))
    expect(row.reasons).toStrictEqual(['asks_to_cancel', 'unresolved', 'many_transfers'])
    expect(row.evidence_ids).toStrictEqual(['generic:acme:1', 'generic:acme:0', 'generic:acme:1'])
    expect(row.top_reason).toBe('asks_to_cancel')
    expect(row.intent_points).toBe(110)
  })
})
