import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { momentsScored } from '../../../../consumers/datasets/moments/daily.ts'
import { currentRows } from '../../../../consumers/datasets/moments/rows.ts'
import { noTables, type ReferenceTables } from '../../../../consumers/reference/reference-tables.ts'
import type { AnyRow } from '../../../../schemas/datasets/dataset.ts'
import { tablesOf, TABLES_VERSION } from '../../../builders/reference-tables.ts'
import { contactOn, CUSTOMER, DAY_LENGTH, momentEvents, NEW_YEAR } from './moment-histories.ts'
import { CALM, inWords, momentsAfter, SOLVED } from './moment-rows.ts'

const EMAIL = 'p1:000000000000000000000000000000ee'
const OTHER_CUSTOMER = 'p1:000000000000000000000000000000ff'

type Line = Parameters<typeof tablesOf>[0]['protected'] extends readonly (infer It)[] | undefined ? It : never
const listing = (...lines: readonly Partial<Line>[]) =>
  tablesOf({ protected: lines.map((it) => ({ customer_key: CUSTOMER, brand: null, ...it })) })

/** The day of January 2026 that contactOn(0) is the first of. */
const january = (day: number) => `2026-01-${String(day).padStart(2, '0')}`
const calmOn = (day: number, about = {}) => contactOn(day, { ...SOLVED, ...CALM, ...about })
const tellsOn = (day: number) => contactOn(day, { ...SOLVED, ...inWords('My husband died last week.', 'Thank you for your help.') })

const gate = (events: Parameters<typeof momentsAfter>[0], tables: ReferenceTables) => {
  const row = momentsAfter(events, tables).rows.findLast((it) => it.kind === 'offer_gate' && it.offer_seq === null)
  return [row?.offer_gate, row?.reasons, row?.closed_until]
}
const OPEN = ['open', [], null]
const CLOSED = ['closed', ['other'], null]

describe('a customer of the table `protected`', () => {
  test.each([
    ['from the first day', { valid_from: january(10) }, 9, CLOSED],
    ['not before it', { valid_from: january(10) }, 8.99, OPEN],
    ['to the end of the last day', { valid_to: january(10) }, 9.99, CLOSED],
    ['not after it', { valid_to: january(10) }, 10, OPEN],
    ['always, where the line has no days', {}, 300, CLOSED],
    ['of its brand', { brand: 'acme' }, 0, CLOSED],
    ['not of another brand', { brand: 'zenith' }, 0, OPEN],
    ['and no other customer', { customer_key: OTHER_CUSTOMER }, 0, OPEN],
  ])('has a closed gate %s', (_, line, day, expected) => {
    expect(gate([calmOn(day, { brand: { id: 'acme' } })], listing(line))).toEqual(expected)
  })

  test('is found by any name of the brand, and protected where nobody knows the brand', () => {
    const brands = [{ brand: 'acme', time_zone: null, currency: null, aliases: ['Acme Mobile'] }]
    const tables = tablesOf({ brands, protected: [{ customer_key: CUSTOMER, brand: 'ACME' }] })
    expect(gate([calmOn(0, { brand: { name: 'acme mobile' } })], tables)).toEqual(CLOSED)
    expect(gate([calmOn(0, { brand: undefined })], tables)).toEqual(CLOSED)
    expect(gate([calmOn(0, { brand: { id: 'zenith' } })], tables)).toEqual(OPEN)
  })

  test('is found by another pseudonym from the contact on that states it, and no more once that is taken back', () => {
    const customer = { ref: CUSTOMER, identifiers: [{ kind: 'email', hash: EMAIL, link: 'stated' as const }] }
    const tables = listing({ customer_key: EMAIL })
    const zenith = { brand: { id: 'zenith' } }
    expect(gate([calmOn(0)], tables)).toEqual(OPEN)
    expect(gate([calmOn(0), calmOn(1, { customer, ...zenith }), calmOn(2)], tables)).toEqual(CLOSED)
    const { rows } = momentsAfter([calmOn(0), calmOn(1, { customer, ...zenith })], tables)
    expect(rows.map((it) => [it.brand, it.offer_gate])).toContainEqual(['acme', 'closed'])
    const deleted = contactOn(1, { customer, ...zenith, phase: 'deleted', revision: 2 })
    expect(gate([calmOn(1, { customer, ...zenith }), deleted, calmOn(2)], tables)).toEqual(OPEN)
    expect(JSON.stringify(momentsAfter([calmOn(1, { customer })], noTables).rows)).not.toContain(EMAIL)
  })

  test('is not offered anything in peace while it applies', () => {
    const offers = [{ kind: 'upsell', outcome: 'rejected', turn_seq: 1 }] as const
    const verdict = (line: Partial<Line>) => {
      const event = calmOn(5, { content: { ...CALM.content }, offers: [...offers] })
      return momentsAfter([calmOn(0), event], listing(line)).rows.findLast((it) => it.offer_seq !== null)?.offered_while_blocked
    }
    expect([verdict({}), verdict({ valid_to: january(5) }), verdict({ valid_from: january(7) })]).toEqual([true, false, false])
  })

  test('makes the version of the rows another one, and nothing in them names the table or the day', () => {
    const { state, rows } = momentsAfter([calmOn(0)], listing({ valid_to: '2026-11-23' }))
    const all = [...rows, ...currentRows(CUSTOMER, state, listing({ valid_to: '2026-11-23' }))]
    for (const row of all) expect(row.model_version).toMatch(new RegExp(`\\+${TABLES_VERSION}$`))
    expect(JSON.stringify(all)).not.toMatch(/protect|2026-11-23|listed/)
    expect(JSON.stringify(all)).not.toContain(String(Date.parse('2026-11-24')))
  })
})

describe('what a customer told', () => {
  test.each([
    ['ends with the line in which they told it', { valid_to: january(20) }, 20, OPEN],
    ['holds until then', { valid_to: january(20) }, 19.99, CLOSED],
    ['goes on with a line that has no end', {}, 500, CLOSED],
    ['is not ended by a line that ended before they told it', { valid_to: january(2) }, 100, CLOSED],
    ['is not ended by a line that began after they told it', { valid_from: january(5), valid_to: january(20) }, 100, CLOSED],
    ['is not ended by a line of another brand', { brand: 'zenith', valid_to: january(20) }, 100, CLOSED],
    ['is not ended by a line of another customer', { customer_key: OTHER_CUSTOMER, valid_to: january(20) }, 100, CLOSED],
    ['ends after a year, whatever line there was', { valid_to: january(2) }, 380, OPEN],
  ])('%s', (_, line, day, expected) => {
    const brand = { brand: { id: 'acme' } }
    const told = { ...tellsOn(3), interaction: { ...tellsOn(3).interaction, ...brand } }
    expect(gate([told, calmOn(day, brand)], listing(line))).toEqual(expected)
  })

  test('again after the line has ended closes the gate again', () => {
    expect(gate([tellsOn(3), tellsOn(30), calmOn(40)], listing({ valid_to: january(20) }))).toEqual(CLOSED)
  })
})

test('moments_daily closes the gate on the first day and opens it after the last, without an event', () => {
  const tables = listing({ valid_from: january(10), valid_to: january(12) })
  const { state } = momentsAfter([calmOn(0)], tables)
  const last = new Map<string, AnyRow>()
  const told = [7, 8, 9, 10, 11, 12].map((day) => {
    const asOf = NEW_YEAR + (day + 1) * DAY_LENGTH - 1
    const rows = momentsScored.daily.rows({ customerKey: CUSTOMER, state, asOf, knownBy: 'recorded', tables }, [...last.values()])
    for (const row of rows) last.set(String(row['moment_id']), row)
    return rows.map((it) => it['offer_gate'])
  })
  expect(told).toEqual([['open'], [], ['closed'], [], [], ['open']])
})

test('a line closes gates, and opens only those that the words alone keep closed', () => {
  const isOther = (it: { readonly reasons: readonly string[] }) => it.reasons.includes('other')
  fc.assert(
    fc.property(momentEvents(4, 8), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 12 }), (history, first, days) => {
      const tables = listing({ valid_from: january(first), valid_to: january(first + days) })
      const { state } = momentsAfter(history)
      const [without, within] = [noTables, tables].map((it) => currentRows(CUSTOMER, state, it))
      within?.forEach((row, index) => {
        const before = without?.[index]
        const day = new Date(row.as_of).toISOString().slice(0, 10)
        if (january(first) <= day && day <= january(first + days)) expect([row.offer_gate, isOther(row)]).toEqual(['closed', true])
        else if (before !== undefined && !isOther(before)) expect(row).toEqual({ ...before, model_version: row.model_version })
      })
    }),
    { numRuns: 40, endOnFailure: true },
  )
})
