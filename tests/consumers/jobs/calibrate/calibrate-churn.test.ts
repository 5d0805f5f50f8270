import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { calibrateChurn, type ChurnCalibrating } from '../../../../consumers/jobs/calibrate/calibrate-churn.ts'
import { chanceWith } from '../../../../consumers/jobs/calibrate/fit-churn.ts'
import { measureChances } from '../../../../consumers/jobs/calibrate/measure-chances.ts'
import { renderCalibration } from '../../../../consumers/jobs/calibrate/render-calibration.ts'
import type { ReplayedOutcome } from '../../../../consumers/jobs/calibrate/replay-outcomes.ts'
import { ChurnCalibrationFile } from '../../../../consumers/datasets/churn_risk/calibration.ts'
import { plantOutcomes, PLANTED, shuffleOutcomes } from '../../../../scripts/evaluate/calibration/plant-outcomes.ts'
import { tryCalibrations } from '../../../../scripts/evaluate/calibration/try-calibrations.ts'

const OPTIONS = { seed: 1, about: 'a test', horizonDays: 90 } as const
const calibrate = (outcomes: readonly ReplayedOutcome[]) => calibrateChurn(outcomes, OPTIONS)
const seeds = (count: number) => Array.from({ length: count }, (_, n) => n + 1)

function calibrated(outcomes: readonly ReplayedOutcome[]): Extract<ChurnCalibrating, { ok: true }> {
  const result = calibrate(outcomes)
  if (!result.ok) throw new Error(result.reason)
  return result
}

describe('planted outcomes', () => {
  test('are calibrated to an error of at most 0.02 with 2,000 of them, whatever the seed', () => {
    const { refused, errors } = tryCalibrations(2000, seeds(8))
    expect(refused).toBe(0)
    expect(errors.at(-1)).toBeLessThanOrEqual(0.02)
  })

  test('are refused in at least 95 of 100 draws once they are shuffled', () => {
    const refused = seeds(200).filter((seed) => !calibrate(shuffleOutcomes(plantOutcomes(400, seed), seed)).ok)
    expect(refused.length).toBeGreaterThanOrEqual(190)
  })

  test('give back a and b where the weights are the priors', () => {
    // With fewer than 500 there are no weights, so many small draws are averaged.
    const files = seeds(40).flatMap((seed) => {
      const result = calibrate(plantOutcomes(450, seed))
      return result.ok ? [result.file] : []
    })
    const mean = (of: (file: ChurnCalibrationFile) => number) => files.reduce((sum, it) => sum + of(it), 0) / files.length
    expect(Math.abs(mean(({ a }) => a) - PLANTED.a)).toBeLessThan(0.15)
    expect(Math.abs(mean(({ b }) => b) - PLANTED.b)).toBeLessThan(0.005)
    for (const { weights } of files) expect(weights).toEqual({})
  })

  test('take the weight from a reason that says nothing, and leave the others near their priors', () => {
    const { file, weights } = calibrated(plantOutcomes(4000, 3, { ...PLANTED, weights: { recurring_cause: 0 } }))
    expect(weights).toBe('fitted')
    expect(file.weights['recurring_cause']).toBeLessThan(0.4)
    expect(file.weights['asks_to_cancel']).toBeGreaterThan(0.7)
    expect(file.weights['asks_to_cancel']).toBeLessThan(1.4)
  })

  test('of treated customers move nothing, and are reported apart', () => {
    const own = plantOutcomes(600, 5)
    const treated = plantOutcomes(300, 6).map((it) => ({ ...it, customerKey: `${it.customerKey}t`, treated: true, churned: false }))
    const [alone, together] = [calibrated(own), calibrated([...own, ...treated])]
    expect(together.file).toEqual(alone.file)
    expect(together.study.treated).toMatchObject({ outcomes: 300, churned: 0 })
    expect(together.study.treated.meanChance).toBeGreaterThan(0.05)
  })

  test('give the same file in any order', () => {
    const own = plantOutcomes(600, 7)
    expect(calibrated(own.toReversed()).file).toEqual(calibrated(own).file)
  })
})

describe('the split', () => {
  test('is by time: what is measured came after all that was fitted', () => {
    const { split, held, file } = calibrated(plantOutcomes(1000, 8))
    expect(split).toBe('time')
    expect(held.outcomes).toBeGreaterThan(250)
    expect(held.outcomes).toBeLessThan(400)
    expect(file.trained_on.from?.slice(0, 4)).toBe('2026')
  })

  test.each([
    { name: 'no times', asOf: null },
    { name: 'one time', asOf: 0 },
  ])('is at random with $name, and the report says so', ({ asOf }) => {
    const result = calibrated(plantOutcomes(1000, 9).map((it) => ({ ...it, asOf })))
    expect(result.split).toBe('random')
    expect(renderCalibration(READ, result)).toContain('a random part was held out')
  })
})

const READ = {
  lines: 1000,
  leftOut: { notSeen: 3, whichBrand: 0, notScored: 2, involuntary: 0 },
  horizonDays: 90,
  isHorizonStated: true,
  hasTimes: true,
  knownBy: 'recorded',
} as const

describe('what is refused, in plain words', () => {
  const stay = (it: ReplayedOutcome): ReplayedOutcome => ({ ...it, churned: false })
  test.each([
    { name: 'too few outcomes', outcomes: plantOutcomes(199, 1), says: 'there are 199 outcomes of untreated customers with a score' },
    {
      name: 'too few who left',
      outcomes: plantOutcomes(400, 1).map((it, n) => (n < 50 ? it : stay(it))),
      says: 'of the customers left; at least 20',
    },
    { name: 'shuffled outcomes', outcomes: shuffleOutcomes(plantOutcomes(800, 1), 1), says: 'does not tell who leaves' },
    {
      name: 'customers without any points',
      outcomes: plantOutcomes(800, 2).map((it) => ({ ...it, points: 0, reasons: [], exposure: 1 })),
      says: 'AUC 0.50',
    },
    {
      name: 'points that say the opposite',
      outcomes: plantOutcomes(800, 1).map((it) => ({ ...it, churned: it.points < 0 })),
      says: 'does not tell who leaves',
    },
  ])('$name', ({ outcomes, says }) => {
    const result = calibrate(outcomes)
    expect(result.ok ? '' : result.reason).toContain(says)
    expect(renderCalibration(READ, result)).toMatch(/^Refused: .*\.$/m)
  })
})

describe('the report', () => {
  const result = calibrated(plantOutcomes(1200, 10))
  const report = renderCalibration(READ, result)

  test('has every measure, the support of each reason, and what was left out', () => {
    for (const part of [
      /left out: 3 of customers the lake knew nothing of by then, 2 of prospects/,
      /^untreated: 1200 outcomes, \d+ left \(\d+\.\d %\); AUC with the prior weights 0\.\d\d \(0\.\d\d–0\.\d\d\)$/m,
      /^treated: none$/m,
      /^asks_to_cancel +\d+ +\d+ +\d+\.\d % +\d\.\d\d$/m,
      /^AUC 0\.\d\d \(/m,
      /^lift in the top tenth \d\.\d$/m,
      /^Brier 0\.\d{4}, with one chance for all 0\.\d{4}$/m,
      /^calibration error \(ECE\) 0\.\d{3}$/m,
      /^group 2 +\d+ +\d+\.\d % +\d+\.\d %$/m,
      /chance = logistic\(-\d\.\d+ \+ 0\.\d+ × points\) × exposure/,
    ])
      expect(report).toMatch(part)
  })

  test('says what flatters the measures', () => {
    expect(renderCalibration({ ...READ, hasTimes: false }, result)).toContain('everything in the lake')
    expect(renderCalibration({ ...READ, knownBy: 'happened' }, result)).toContain('flatters the measures')
    expect(renderCalibration({ ...READ, horizonDays: 30 }, result)).toContain('within 90 days, not 30')
  })

  test('is of a file that a setting reads', () => {
    expect(ChurnCalibrationFile.parse(JSON.parse(JSON.stringify(result.file)))).toEqual(result.file)
  })
})

describe('the measures of chances', () => {
  test('the groups hold each outcome once, rise, and tear no equal chances apart', () => {
    const given = fc.array(fc.record({ chance: fc.integer({ min: 0, max: 12 }).map((it) => it / 12), churned: fc.boolean() }), {
      minLength: 1,
      maxLength: 80,
    })
    fc.assert(
      fc.property(given, (all) => {
        const { reliability, outcomes, churned } = measureChances(all, 0.1)
        expect(reliability.reduce((sum, it) => sum + it.outcomes, 0)).toBe(outcomes)
        expect(reliability.reduce((sum, it) => sum + it.churned, 0)).toBe(churned)
        expect(reliability.length).toBeLessThanOrEqual(10)
        for (const [n, it] of reliability.entries()) expect(it.chance).toBeGreaterThan(reliability[n - 1]?.chance ?? -1)
      }),
    )
  })

  test('the top tenth of ten who are all alike leaves as often as all', () => {
    const alike = Array.from({ length: 10 }, (_, n) => ({ chance: 0.2, churned: n < 2 }))
    expect(measureChances(alike, 0.2).liftOfTopTenth).toBeCloseTo(1, 10)
    const told = Array.from({ length: 10 }, (_, n) => ({ chance: n < 1 ? 0.9 : 0.1, churned: n < 2 }))
    expect(measureChances(told, 0.2).liftOfTopTenth).toBeCloseTo(5, 10)
  })

  test('a chance is that of the score with a calibration in use', () => {
    const [one] = plantOutcomes(1, 4)
    if (one === undefined) throw new Error('nothing was planted')
    expect(chanceWith({ ...one, points: 40, exposure: 0.5, reasons: [] }, { a: -2, b: 0.05, weights: {} })).toBeCloseTo(0.25, 10)
  })
})
