import { describe, expect, test } from '@jest/globals'
import type { AnyRow } from '../../../../schemas/datasets/dataset.ts'
import { momentsDaily } from '../../../../schemas/datasets/moments.ts'
import { momentsScored } from '../../../../consumers/datasets/moments/daily.ts'
import { noTables } from '../../../../consumers/reference/reference-tables.ts'
import { contactOn, CUSTOMER, DAY_LENGTH, NEW_YEAR } from './moment-histories.ts'
import { CALM, VERY_UPSET, momentsAfter, inWords, SOLVED } from './moment-rows.ts'

const { daily } = momentsScored

/** What each of these days writes, as `score` would: told by kind. */
function scoreDays(events: Parameters<typeof momentsAfter>[0], days: readonly number[]) {
  const { state } = momentsAfter(events)
  const last = new Map<string, AnyRow>()
  return days.map((day) => {
    const asOf = NEW_YEAR + (day + 1) * DAY_LENGTH - 1
    const rows = daily.rows(
      { customerKey: CUSTOMER, state: momentsScored.happenedBy(state, asOf), asOf, knownBy: 'recorded', tables: noTables },
      [...last.values()],
    )
    for (const row of rows) {
      momentsDaily.row.parse(row)
      last.set(String(row['moment_id']), row)
    }
    return rows.map(({ kind, offer_gate, status }) =>
      kind === 'offer_gate' ? `gate ${String(offer_gate)}` : `${String(kind)} ${String(status)}`,
    )
  })
}

describe('moments_daily', () => {
  test('tells once that a gate has opened by itself', () => {
    expect(scoreDays([contactOn(0, { ...SOLVED, ...inWords(VERY_UPSET) })], [0, 1, 13, 14, 15])).toEqual([
      ['gate closed'],
      [],
      [],
      ['gate open'],
      [],
    ])
  })

  test('tells that a need has expired, and that it was taken back', () => {
    const moving = contactOn(0, { ...SOLVED, ...inWords('We are moving to a new address next month.', 'Thank you.') })
    expect(scoreDays([moving], [0, 29, 30, 31])).toEqual([['gate open', 'need open'], [], ['need expired'], []])
  })

  test('tells that a captive customer can leave, on the day and not before', () => {
    const customer = {
      ref: CUSTOMER,
      stage: 'current',
      contract: { status: 'fixed', ends_at: '2027-01-01T00:00:00.000Z', notice_days: 30 },
    } as const
    const bound = contactOn(0, { ...SOLVED, ...inWords('I want to cancel my contract.', 'Thank you.'), customer })
    const told = scoreDays([bound], [0, 244, 245, 246, 335, 336])
    expect(told.map((it) => it.filter((row) => row.startsWith('release')))).toEqual([[], [], ['release open'], [], ['release expired'], []])
  })

  test('takes back the gate of a brand that no contact names any more', () => {
    const named = (brand: string, revision: number) => contactOn(0, { ...SOLVED, ...CALM, brand: { id: brand }, revision })
    const before = momentsAfter([named('acme', 1)]).state
    const after = momentsAfter([named('acme', 1), named('zenith', 2)]).state
    const rowsOf = (state: typeof before, day: number, last: readonly AnyRow[]) => {
      const asOf = NEW_YEAR + (day + 1) * DAY_LENGTH - 1
      return daily.rows({ customerKey: CUSTOMER, state, asOf, knownBy: 'recorded', tables: noTables }, last)
    }
    const first = rowsOf(before, 0, [])
    expect(first.map((it) => [it['brand'], it['status'], it['offer_gate']])).toEqual([['acme', 'open', 'open']])
    const second = rowsOf(after, 1, first)
    expect(second.map((it) => [it['brand'], it['status'], it['offer_gate']])).toEqual([
      ['zenith', 'open', 'open'],
      ['acme', 'withdrawn', 'unknown'],
    ])
    for (const row of second) momentsDaily.row.parse(row)
    const newest = new Map([...first, ...second].map((it) => [String(it['moment_id']), it]))
    expect(rowsOf(after, 2, [...newest.values()])).toEqual([])
  })

  test('a state without what happened later is what was known then', () => {
    const { state } = momentsAfter([contactOn(0, SOLVED), contactOn(5, SOLVED)])
    expect(momentsScored.happenedBy(state, NEW_YEAR + DAY_LENGTH).facts.map(({ id }) => id)).toEqual(['generic:acme:0'])
  })
})
