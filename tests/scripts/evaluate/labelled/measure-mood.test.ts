import { describe, expect, test } from '@jest/globals'
import type { Labelling } from '../../../../scripts/evaluate/labelled/item.ts'
import { judgedEnds, judgedMoods, measureMood } from '../../../../scripts/evaluate/labelled/measure-mood.ts'
import { felt, heardAs, labelledAs, withoutSigns } from './items.ts'

describe('the measures of seven texts', () => {
  const measured = measureMood([
    { told: 'negative', heard: felt('negative', 0.9) },
    { told: 'negative', heard: felt('negative', 0.5, 'uncertain') },
    { told: 'negative', heard: felt('positive', 0.8) },
    { told: 'neutral', heard: felt('neutral', 0.6) },
    { told: 'neutral', heard: felt('positive', 0.4, 'uncertain') },
    { told: 'positive', heard: felt('positive', 0.7) },
    { told: 'positive', heard: { label: null } },
  ])

  test('as a forced choice count every text; what was not looked at is missed', () => {
    expect(measured.forced).toMatchObject({
      texts: 7,
      recall: { negative: { hits: 2, n: 3 }, neutral: { hits: 1, n: 2 }, positive: { hits: 1, n: 2 } },
      precision: { negative: { hits: 2, n: 2 }, neutral: { hits: 1, n: 1 }, positive: { hits: 1, n: 3 } },
      negativeAsPositive: { hits: 1, n: 3 },
    })
    // F1: 4/5, 2/3, 2/5.
    expect(measured.forced.macroF1).toBeCloseTo((4 / 5 + 2 / 3 + 2 / 5) / 3, 10)
  })

  test('where it is certain leave out what is uncertain or was not looked at', () => {
    expect(measured.certain).toMatchObject({
      texts: 4,
      recall: { negative: { hits: 1, n: 2 }, neutral: { hits: 1, n: 1 }, positive: { hits: 1, n: 1 } },
      precision: { negative: { hits: 1, n: 1 }, neutral: { hits: 1, n: 1 }, positive: { hits: 1, n: 2 } },
      negativeAsPositive: { hits: 1, n: 2 },
    })
    expect(measured.certain.macroF1).toBeCloseTo((2 / 3 + 1 + 2 / 3) / 3, 10)
    expect(measured.uncertain).toEqual({ hits: 3, n: 7 })
  })

  test('of the chances count the texts that have some', () => {
    // p_negative of the negative ones: 0.9, 0.5, 0.1; of the others: 0.2, 0.3, 0.15. Six of nine pairs are in order.
    expect(measured.negativeAuc).toBeCloseTo(6 / 9, 10)
    // Steps: 0.9 right; 0.8 wrong; 0.7 right; 0.6 right; 0.5 right; 0.4 wrong.
    expect(measured.calibrationError).toBeCloseTo((0.1 + 0.8 + 0.3 + 0.4 + 0.5 + 0.4) / 6, 10)
  })
})

test('mixed feelings and disputed ones have no right answer among the three', () => {
  const heard = felt('neutral', 0.9)
  const as = (...labels: readonly Labelling[]) => heardAs(labelledAs(...labels), { sentiment: heard, end: heard })
  const all = [
    as(withoutSigns, withoutSigns),
    as({ ...withoutSigns, sentiment: 'mixed' }, { ...withoutSigns, sentiment: 'mixed' }),
    as(withoutSigns, { ...withoutSigns, sentiment: 'negative' }),
    as({ sentiment: 'positive', end: 'negative' }),
  ]
  expect(judgedMoods(all).map(({ told }) => told)).toEqual(['neutral', 'positive'])
  expect(judgedEnds(all).map(({ told }) => told)).toEqual(['negative'])
})
