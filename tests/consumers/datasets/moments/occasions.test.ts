import { describe, expect, test } from '@jest/globals'
import { tablesOf } from '../../../builders/reference-tables.ts'
import type { MomentRow } from '../../../../consumers/datasets/moments/rows.ts'
import { contactOn, CUSTOMER, NEW_YEAR } from './moment-histories.ts'
import { CALM, VERY_UPSET, lastRows, LEFT_OPEN, momentsAfter, inWords, SOLVED } from './moment-rows.ts'

const EASY = { timings: { queue_wait_ms: 1000 }, transfer_count: 0 }
const customer = (about: object) => ({ customer: { ref: CUSTOMER, stage: 'current' as const, ...about } })
const CAMPAIGN = { programme: null, brand: 'acme', product: 'tv', claim: null, aliases: [], channel: null, spend_minor: null }
const dayOf = (instant: number | null) => (instant === null ? null : Math.round((instant - NEW_YEAR) / 86_400_000))
const told = (rows: readonly MomentRow[], kind: MomentRow['kind']) =>
  lastRows(rows, kind).map((it) => [it.status, dayOf(it.opened_at), dayOf(it.expires_at), it.reasons])
const clock = (day: number) =>
  contactOn(day, { interaction_id: `clock:${day}`, channel: 'email', direction: 'outbound', initiated_by: 'campaign' })

describe('retention', () => {
  const renewal = customer({ contract: { status: 'fixed', ends_at: '2026-01-21T00:00:00.000Z' } })

  test('is not taken back where the clock of the log goes back', () => {
    const solved = contactOn(1, { ...SOLVED, ...CALM, ...EASY, ...renewal })
    const earlier = { ...clock(0.5), recordedAt: solved.recordedAt - 7_200_000 }
    expect(told(momentsAfter([solved, earlier]).rows, 'retention')).toEqual([['open', 1, 20, ['renewal']]])
  })

  test.each([
    [
      'a painless solution before a renewal opens it',
      [contactOn(0, { ...SOLVED, ...CALM, ...EASY, ...renewal })],
      [['open', 0, 20, ['renewal']]],
    ],
    [
      'so does one before the anniversary',
      [contactOn(0, { ...SOLVED, ...CALM, ...EASY, ...customer({ tenure_start: '2020-01-11T00:00:00.000Z' }) })],
      [['open', 0, 10, ['anniversary']]],
    ],
    ['one that is not solved does not', [contactOn(0, { ...LEFT_OPEN, ...CALM, ...EASY, ...renewal })], []],
    [
      'nor one after a long wait',
      [contactOn(0, { ...SOLVED, ...CALM, ...renewal, timings: { queue_wait_ms: 900_000 }, transfer_count: 0 })],
      [],
    ],
    ['nor one of which nobody knows what it cost', [contactOn(0, { ...SOLVED, ...CALM, ...renewal })], []],
    [
      'nor one months before',
      [contactOn(0, { ...SOLVED, ...CALM, ...EASY, ...customer({ contract: { status: 'fixed', ends_at: '2026-06-01T00:00:00.000Z' } }) })],
      [],
    ],
    [
      'after the day it is expired',
      [contactOn(0, { ...SOLVED, ...CALM, ...EASY, ...renewal }), clock(21)],
      [['expired', 0, 20, ['renewal']]],
    ],
    [
      'an accepted offer takes it',
      [
        contactOn(0, { ...SOLVED, ...CALM, ...EASY, ...renewal }),
        contactOn(5, { ...LEFT_OPEN, ...CALM, offers: [{ kind: 'upsell', outcome: 'accepted' }] }),
      ],
      [['taken', 0, 20, ['renewal']]],
    ],
    [
      'a case that is opened again takes it back',
      [contactOn(0, { ...SOLVED, ...CALM, ...EASY, ...renewal }), contactOn(0, { revision: 2, phase: 'reopened' })],
      [['withdrawn', 0, 20, ['renewal']]],
    ],
  ] as const)('%s', (_, events, rows) => {
    expect(told(momentsAfter(events).rows, 'retention')).toEqual(rows)
  })

  test('a purchase, a complement and a live campaign are added reasons', () => {
    const tables = tablesOf({
      complements: [{ product: 'fibre', goes_with: 'tv' }],
      campaigns: [
        { ...CAMPAIGN, campaign: 'over', live_from: '2025-01-01', live_to: '2025-02-01' },
        { ...CAMPAIGN, campaign: 'elsewhere', brand: 'zenith', live_from: '2025-12-01', live_to: null },
        { ...CAMPAIGN, campaign: 'new-year', live_from: '2025-12-01', live_to: null },
      ],
    })
    const who = customer({
      contract: { status: 'fixed', ends_at: '2026-01-21T00:00:00.000Z' },
      recent_products: [{ id: 'fibre', bought_at: '2025-12-20T00:00:00.000Z' }],
    })
    const [row] = lastRows(momentsAfter([contactOn(0, { ...SOLVED, ...CALM, ...EASY, ...who })], tables).rows, 'retention')
    expect(row).toMatchObject({
      reasons: ['renewal', 'recent_purchase', 'complement', 'live_campaign'],
      product: 'tv',
      campaign: 'new-year',
    })
  })

  test.each([
    ['they have it by another name', ['Fibre 100'], true],
    ['what they have is called by no alias', ['Fibre 10'], false],
    ['they have what goes with it, too', ['Fibre 100', 'The TV Box'], false],
  ])('a complement is found by the aliases of the products: %s', (_, names, isFound) => {
    const tables = tablesOf({
      complements: [{ product: 'fibre', goes_with: 'tv' }],
      products: [
        { product: 'fibre', brand: null, aliases: ['fibre 100'] },
        { product: 'tv', brand: null, aliases: ['TV', 'the tv box'] },
      ],
    })
    const who = customer({
      contract: { status: 'fixed', ends_at: '2026-01-21T00:00:00.000Z' },
      recent_products: names.map((name) => ({ name, bought_at: '2025-12-20T00:00:00.000Z' })),
    })
    const [row] = lastRows(momentsAfter([contactOn(0, { ...SOLVED, ...CALM, ...EASY, ...who })], tables).rows, 'retention')
    expect(row).toMatchObject({
      reasons: ['renewal', 'recent_purchase', ...(isFound ? ['complement'] : [])],
      product: isFound ? 'tv' : null,
    })
  })
})

describe('need', () => {
  const moving = inWords('We are moving to a new address next month.', 'Thank you.')

  test('has the code of its topic, expires after 30 days, and goes with the words', () => {
    expect(told(momentsAfter([contactOn(0, { ...SOLVED, ...moving })]).rows, 'need')).toEqual([['open', 0, 30, ['moving_house']]])
    expect(told(momentsAfter([contactOn(0, { ...SOLVED, ...moving }), clock(31)]).rows, 'need')).toEqual([
      ['expired', 0, 30, ['moving_house']],
    ])
    const revised = contactOn(0, { revision: 2, ...SOLVED, ...CALM })
    expect(told(momentsAfter([contactOn(0, { ...SOLVED, ...moving }), revised]).rows, 'need')).toEqual([
      ['withdrawn', 0, 30, ['moving_house']],
    ])
  })

  test('words about somebody else’s move tell none', () => {
    expect(told(momentsAfter([contactOn(0, { ...SOLVED, ...inWords('Your shop has moved to a new address.') })]).rows, 'need')).toEqual([])
  })
})

describe('interest', () => {
  test.each([
    [
      'an offer to think about',
      { ...SOLVED, ...CALM, offers: [{ kind: 'upsell', product: 'tv', outcome: 'deferred' as const }] },
      ['ponders_offer'],
    ],
    ['a prospect', { ...SOLVED, ...CALM, ...customer({ stage: 'prospect' }) }, ['prospect']],
    ['a reason to buy', { ...SOLVED, ...CALM, reasons: [{ code: 'sales_inquiry', given_by: 'agent' as const }] }, ['wants_to_buy']],
  ])('%s shows it, and an upset end does not', (_, about, reasons) => {
    expect(told(momentsAfter([contactOn(0, about)]).rows, 'interest')).toEqual([['open', 0, 30, reasons]])
    expect(told(momentsAfter([contactOn(0, { ...about, ...inWords(VERY_UPSET) })]).rows, 'interest')).toEqual([])
  })
})

describe('release', () => {
  const bound = (about: object = {}) =>
    customer({ contract: { status: 'fixed', ends_at: '2027-01-01T00:00:00.000Z', notice_days: 30, ...about } })
  const leaving = inWords('I want to cancel my contract.')

  test('opens when the last day to give notice is within 90 days, and is told when it is known', () => {
    const rows = momentsAfter([contactOn(0, { ...SOLVED, ...leaving, ...bound() })]).rows
    expect(told(rows, 'release')).toEqual([['open', 245, 335, ['wanted_to_leave', 'notice_window']]])
    expect(lastRows(rows, 'release').map((it) => dayOf(it.notice_by))).toEqual([335])
  })

  test.each([
    ['nobody who does not want to leave has one', { ...SOLVED, ...CALM, ...bound() }],
    ['nobody who can leave already has one', { ...SOLVED, ...leaving, ...bound({ ends_at: '2026-02-01T00:00:00.000Z' }) }],
    ['nobody whose contract renews by the month has one', { ...SOLVED, ...leaving, ...bound({ status: 'rolling' }) }],
  ])('%s', (_, about) => {
    expect(told(momentsAfter([contactOn(0, about)]).rows, 'release')).toEqual([])
  })
})

describe('win-back', () => {
  const former = customer({ stage: 'former' })

  test('is for former customers who did not leave over a complaint', () => {
    expect(told(momentsAfter([contactOn(0, { ...SOLVED, ...CALM, ...former })]).rows, 'win_back')).toEqual([
      ['open', 0, 90, ['left_without_complaint']],
    ])
  })

  test.each([
    ['anger before it', [contactOn(0, { ...SOLVED, ...inWords(VERY_UPSET) }), contactOn(20, { ...SOLVED, ...CALM, ...former })]],
    ['an open case before it', [contactOn(0, { ...LEFT_OPEN, ...CALM }), contactOn(20, { ...SOLVED, ...CALM, ...former })]],
    ['words that nobody could read', [contactOn(0, { ...SOLVED, ...former })]],
  ] as const)('%s forbids it', (_, events) => {
    expect(told(momentsAfter(events).rows, 'win_back')).toEqual([])
  })
})
