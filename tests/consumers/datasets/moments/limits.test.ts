import { describe, expect, test } from '@jest/globals'
import { tablesOf } from '../../../builders/reference-tables.ts'
import { contactOn, CUSTOMER, NEW_YEAR, DAY_LENGTH } from './moment-histories.ts'
import { CALM, gateAfter, inWords, lastRows, momentsAfter, SOLVED } from './moment-rows.ts'

const EASY = { timings: { queue_wait_ms: 1000 }, transfer_count: 0 }
const customer = (about: object) => ({ customer: { ref: CUSTOMER, stage: 'current' as const, ...about } })
const on = (day: number) => new Date(NEW_YEAR + day * DAY_LENGTH).toISOString()
const calm = { ...SOLVED, ...CALM }

test('what a customer told closes the gate for 365 days and no instant longer', () => {
  const told = contactOn(3, { ...SOLVED, ...inWords('My husband died last week.', 'Thank you for your help.') })
  expect(gateAfter(told, contactOn(367.999, calm)).gate).toBe('closed')
  expect(gateAfter(told, contactOn(368, calm)).gate).toBe('open')
})

describe('an offer', () => {
  const offering = (day: number) => contactOn(day, { ...calm, offers: [{ kind: 'upsell', outcome: 'rejected', turn_seq: 1 }] })
  const verdicts = (...events: Parameters<typeof momentsAfter>[0]) =>
    momentsAfter(events)
      .rows.filter((it) => it.offer_seq !== null)
      .map((it) => [it.interaction_id, it.offered_while_blocked])
  const lastVerdict = (...events: Parameters<typeof momentsAfter>[0]) => verdicts(...events).at(-1)?.[1]

  test('while a case that was closed later was still open is blocked, and after it is not', () => {
    const closedOn = (day: number) =>
      contactOn(
        0,
        { ...CALM, resolution: { status: 'resolved', confirmed_by: 'agent', resolved_at: on(day) } },
        { recordedAt: Date.parse(on(6)) },
      )
    expect(lastVerdict(closedOn(3), offering(2))).toBe(true)
    expect(lastVerdict(closedOn(3), offering(4))).toBe(false)
  })

  test('before the customer told what no offer suits was made in peace', () => {
    const told = contactOn(3, { ...SOLVED, ...inWords('My husband died last week.', 'Thank you for your help.') })
    expect(Object.fromEntries(verdicts(offering(0), told))).toEqual({ 'generic:acme:0': false })
    expect(lastVerdict(told, offering(5))).toBe(true)
  })
})

describe('no moment', () => {
  const kinds = (kind: 'retention' | 'interest', ...events: Parameters<typeof momentsAfter>[0]) =>
    lastRows(momentsAfter(events).rows, kind).map(({ status }) => status)

  test('of retention comes of a renewal that is over', () => {
    const ended = (day: number) => customer({ contract: { status: 'fixed', ends_at: on(day) } })
    expect(kinds('retention', contactOn(0, { ...calm, ...EASY, ...ended(5) }))).toEqual(['open'])
    expect(kinds('retention', contactOn(0, { ...calm, ...EASY, ...ended(-5) }))).toEqual([])
    expect(kinds('retention', contactOn(0, { ...calm, ...EASY, ...ended(0) }))).toEqual([])
  })

  test('of interest comes of what the firm sends', () => {
    const buying = { ...calm, reasons: [{ code: 'sales_inquiry', given_by: 'agent' as const }] }
    expect(kinds('interest', contactOn(0, buying))).toEqual(['open'])
    expect(kinds('interest', contactOn(0, { ...buying, direction: 'outbound', initiated_by: 'campaign' }))).toEqual([])
  })
})

test('a former customer who comes back after the 90 days did not take the win-back', () => {
  const statusWhenBackOn = (day: number) => {
    const former = contactOn(0, { ...calm, ...customer({ stage: 'former' }) })
    const [row] = lastRows(momentsAfter([former, contactOn(day, { ...calm, ...customer({}) })]).rows, 'win_back')
    return row?.status
  }
  expect([statusWhenBackOn(80), statusWhenBackOn(100)]).toEqual(['taken', 'expired'])
})

test('a product that the customer has already complements nothing', () => {
  const tables = tablesOf({ complements: [{ product: 'fibre', goes_with: 'tv' }] })
  const reasonsWith = (...products: readonly string[]) => {
    const who = customer({ contract: { status: 'fixed', ends_at: on(20) }, recent_products: products.map((id) => ({ id })) })
    return lastRows(momentsAfter([contactOn(0, { ...calm, ...EASY, ...who })], tables).rows, 'retention')[0]?.reasons
  }
  expect(reasonsWith('fibre')).toEqual(['renewal', 'complement'])
  expect(reasonsWith('fibre', 'TV')).toEqual(['renewal'])
})
