import { describe, expect, test } from '@jest/globals'
import type { Interaction } from '../../../../schemas/event/interaction.ts'
import { contact, START, HISTORY_DAY_MS } from './histories.ts'
import { CANCEL, PLAIN, rowAfter, UNSOLVED } from './row-after.ts'

describe('intent, exposure and band', () => {
  const bound = { status: 'fixed', ends_at: new Date(START + 300 * HISTORY_DAY_MS).toISOString() } as const
  const has = (contract: Interaction['customer']['contract'] | undefined, more: Partial<Interaction> = CANCEL) =>
    contact(0, {
      ...more,
      customer: { ref: 'p1:00000000000000000000000000000001', stage: 'current', ...(contract === undefined ? {} : { contract }) },
    })
  const ends = (days: number, notice_days?: number) =>
    ({
      status: 'fixed',
      ends_at: new Date(START + days * HISTORY_DAY_MS).toISOString(),
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
    const row = rowAfter(has(contract))
    expect([row.exposure, row.exposure_basis, row.risk_band]).toStrictEqual([exposure, basis, band])
    expect(row.risk_score).toBeCloseTo(row.intent_score! * (exposure ?? 1), 12)
  })

  test('the days a contract names are shown while it runs', () => {
    const row = rowAfter(has(ends(300, 60)))
    expect([row.bound_until, row.notice_by]).toStrictEqual([START + 300 * HISTORY_DAY_MS, START + 240 * HISTORY_DAY_MS])
    const over = rowAfter(has(ends(-1, 60)))
    expect([over.bound_until, over.notice_by]).toStrictEqual([null, null])
  })

  test.each([
    ['no points: the base of 5 %', {}, 0.05, 'low'],
    ['20 points double the odds: 2/21', { ...PLAIN, ...UNSOLVED }, 0.1 / 1.05, 'medium'],
    ['80 points: odds times 16', CANCEL, 0.8 / 1.75, 'high'],
  ])('%s', (_, it, intent, band) => {
    const row = rowAfter(has({ status: 'none' }, it))
    expect(row.intent_score).toBeCloseTo(intent, 10)
    expect(row.risk_band).toBe(band)
  })

  test('a captive customer with few points is not latent', () => {
    expect(rowAfter(has(bound, UNSOLVED)).risk_band).toBe('medium')
  })

  test.each(['prospect', 'former'] as const)('a %s is not scored', (stage) => {
    const row = rowAfter(contact(0, { ...CANCEL, customer: { ref: 'p1:00000000000000000000000000000001', stage } }))
    expect([row.risk_score, row.intent_points, row.risk_band, row.top_reason, row.reasons]).toStrictEqual([null, null, null, null, []])
  })

  test('a customer whose stage nobody states is scored', () => {
    expect(rowAfter(contact(0, { ...CANCEL, customer: { ref: 'p1:00000000000000000000000000000001' } })).risk_band).toBe('high')
  })

  test('the row says what the risk was before and whether the band moved', () => {
    const first = rowAfter(contact(0))
    expect([first.previous_risk_score, first.band_changed]).toStrictEqual([null, false])
    const second = rowAfter(contact(0), contact(1, CANCEL))
    expect(second.previous_risk_score).toBeCloseTo(0.05, 10)
    expect(second.band_changed).toBe(true)
  })
})
