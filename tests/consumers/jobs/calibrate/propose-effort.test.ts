import { describe, expect, test } from '@jest/globals'
import { readEffortCalibration } from '../../../../consumers/datasets/brand_sentiment/effort-calibration.ts'
import type { EffortContact } from '../../../../consumers/jobs/calibrate/effort-contact.ts'
import { effortFile, proposeEffort } from '../../../../consumers/jobs/calibrate/propose-effort.ts'
import { renderEffort } from '../../../../consumers/jobs/calibrate/render-effort.ts'
import { seedRandom } from '../../../../producers/systems/simulated/random.ts'

const NOON = Date.parse('2026-03-02T12:00:00.000Z')

type Plan = {
  readonly count: number
  readonly mean?: number
  readonly rated?: boolean
  readonly followed?: boolean
  readonly rise?: number
}

/** Calls with a wait, of which the chance of a bad end rises from 10 % at one minute to 60 % at four. */
function calls({ count, mean = 120, rated = false, followed = false, rise = 0.5 }: Plan): readonly EffortContact[] {
  const random = seedRandom(11)
  return Array.from({ length: count }, (_, n) => {
    const wait = Math.round(-Math.log(1 - random.next()) * mean)
    const isBad = random.next() < 0.1 + rise * Math.min(1, Math.max(0, (wait - 60) / 180))
    return {
      channel: 'phone',
      at: NOON + n * 60_000,
      measures: new Map([['queue_wait_ms', wait * 1000] as const]),
      isHard: rated ? isBad : undefined,
      isRepeated: followed ? isBad : undefined,
    }
  })
}

const proposedFor = (contacts: readonly EffortContact[]) => {
  const [only, ...rest] = proposeEffort(contacts)
  expect(rest).toEqual([])
  return only
}
const entryFor = (contacts: readonly EffortContact[]) => {
  const it = proposedFor(contacts)
  if (it?.ok !== true) throw new Error(it === undefined ? 'nothing was proposed' : it.reason)
  return it.entry
}
const reasonFor = (contacts: readonly EffortContact[]) => {
  const it = proposedFor(contacts)
  return it?.ok === false ? it.reason : it
}

describe('thresholds are proposed', () => {
  test.each([
    ['where low ratings of ease begin to rise', { count: 2000, rated: true }, 'low_ease'],
    ['where customers begin to come again, without ratings', { count: 2000, followed: true }, 'repeats'],
  ] as const)('%s', (_, plan, basis) => {
    const entry = entryFor(calls(plan))
    expect(entry).toMatchObject({ unit: 'seconds', basis, contacts: 2000, prior: { fine: 30, bad: 600, strong: 900 } })
    const [[low = 0, high = 0], [lowest = 0, highest = 0]] = [entry.fine_interval ?? [], entry.bad_interval ?? []]
    expect(low <= 60 && 60 <= high && lowest <= 240 && 240 <= highest).toBe(true)
    expect(Math.abs(entry.fine - 60)).toBeLessThan(40)
    expect(Math.abs(entry.bad - 240)).toBeLessThan(80)
    // strong keeps its distance: half as much again as bad.
    expect((entry.strong ?? 0) / entry.bad).toBeCloseTo(1.5, 0.7)
    expect(entry.share_at_bad ?? 0).toBeGreaterThan((entry.share_at_fine ?? 1) + 0.3)
  })

  test('by ratings where there are both', () => {
    expect(entryFor(calls({ count: 2000, rated: true, followed: true })).basis).toBe('low_ease')
  })

  test('by what is unusual, without outcomes, and only where that is stricter than the prior', () => {
    const entry = entryFor(calls({ count: 600, mean: 60 }))
    expect(entry).toMatchObject({ basis: 'quantile', fine: 30, contacts: 600 })
    expect(entry.bad).toBeGreaterThan(100)
    expect(entry.bad).toBeLessThan(180)
    expect(entry.strong ?? 0).toBeLessThanOrEqual(900)
    expect(reasonFor(calls({ count: 600, mean: 600 }))).toMatch(/the prior stays$/)
  })
})

describe('nothing is proposed', () => {
  test.each([
    ['of too few contacts', { count: 499 }, '499 contacts state it; at least 500 are needed'],
    [
      'where the ratings do not rise, whatever is unusual',
      { count: 900, mean: 60, rated: true, rise: 0 },
      '900 contacts do not show that the share of low ratings of ease rises with it; the prior stays',
    ],
    [
      'where the repeats do not rise',
      { count: 1500, mean: 60, followed: true, rise: 0 },
      '1500 contacts do not show that the share who come again within 7 days rises with it; the prior stays',
    ],
  ] as const)('%s', (_, plan, reason) => {
    expect(reasonFor(calls(plan))).toBe(reason)
  })

  test('of a channel or fact that nobody states, and the report refuses in words', () => {
    expect(proposeEffort(calls({ count: 900 }).map((it) => ({ ...it, measures: new Map() })))).toEqual([])
    expect(proposeEffort(calls({ count: 900 }).map((it) => ({ ...it, channel: 'review' })))).toEqual([])
    const contacts = calls({ count: 20 })
    expect(effortFile(contacts, proposeEffort(contacts), 'test')).toBeUndefined()
    expect(renderEffort(contacts, proposeEffort(contacts))).toMatch(
      /Not proposed:\n {2}phone long_wait: 20 contacts state it; at least 500 are needed\n\nRefused: no fact has the data for a proposal\.\n$/,
    )
  })
})

test('the file can be read as it is, says what it rests on, and so does the report', () => {
  const contacts = calls({ count: 2000, rated: true })
  const proposals = proposeEffort(contacts)
  const file = effortFile(contacts, proposals, 'of our own')
  expect(file).toMatchObject({ calibration: 'effort', about: 'of our own', contacts: 2000, from: '2026-03-02T12:00:00.000Z' })
  expect(readEffortCalibration(JSON.parse(JSON.stringify(file)))).toMatchObject({ ok: true })
  const report = renderEffort(contacts, proposals)
  expect(report).toMatch(/^2000 contacts; 2000 with a rating of ease, \d+ of them low;/)
  expect(report).toMatch(/phone long_wait, seconds: 2000 contacts by low ratings of ease, [\d.]+ % up to fine and [\d.]+ % from bad on\n/)
  expect(report).toMatch(/ {2}bad +\d+ \([\d.]+–[\d.]+\), prior 600\n/)
})

test('counts are whole, and a fact that alone makes nothing hard gets no such threshold', () => {
  const random = seedRandom(5)
  const contacts = Array.from({ length: 2000 }, (_, n): EffortContact => {
    const steps = Math.floor(random.next() * 9)
    return {
      channel: 'phone',
      at: NOON + n,
      measures: new Map([['ivr_steps', steps] as const]),
      isHard: random.next() < (steps <= 2 ? 0.1 : steps >= 5 ? 0.5 : 0.3),
      isRepeated: undefined,
    }
  })
  const entry = entryFor(contacts)
  expect(entry).toMatchObject({ unit: 'count', prior: { fine: 3, bad: 8 } })
  expect(entry).not.toHaveProperty('strong')
  expect([Number.isInteger(entry.fine), Number.isInteger(entry.bad), entry.fine <= 3, entry.bad >= 4 && entry.bad <= 6]).toEqual([
    true,
    true,
    true,
    true,
  ])
})
