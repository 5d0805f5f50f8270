import { describe, expect, test } from '@jest/globals'
import { agreedCause, agreedEnd, agreedOnCode, agreedSentiment } from '../../../../scripts/evaluate/labelled/agreed.ts'
import { kappaOf, measureAgreement } from '../../../../scripts/evaluate/labelled/agreement.ts'
import { labelledAs, withoutSigns } from './items.ts'

describe('a label counts', () => {
  const leaves = { ...withoutSigns, codes: ['leave'] as const }

  test('where both labellings give it', () => {
    expect(agreedOnCode(labelledAs(leaves, leaves), 'leave')).toBe(true)
    expect(agreedOnCode(labelledAs(leaves, leaves), 'cancel')).toBe(false)
    expect(agreedSentiment(labelledAs(withoutSigns, withoutSigns))).toBe('neutral')
  })

  test('not where they differ', () => {
    expect(agreedOnCode(labelledAs(leaves, withoutSigns), 'leave')).toBeUndefined()
    expect(agreedSentiment(labelledAs(withoutSigns, { ...withoutSigns, sentiment: 'mixed' }))).toBeUndefined()
    expect(agreedCause(labelledAs(withoutSigns, { ...withoutSigns, cause: 'billing' }))).toBeUndefined()
    expect(agreedEnd(labelledAs(withoutSigns, { ...withoutSigns, end: 'positive' }))).toBeUndefined()
  })

  test('of a single labelling, as far as it goes', () => {
    const item = labelledAs({ sentiment: 'positive' })
    expect(agreedSentiment(item)).toBe('positive')
    expect(agreedOnCode(item, 'praise')).toBeUndefined()
  })
})

/** 20 and 15 the same of 50, chance 0.5: the textbook case of grant proposals. */
const grants = [
  ...Array.from({ length: 20 }, () => ['yes', 'yes'] as const),
  ...Array.from({ length: 5 }, () => ['yes', 'no'] as const),
  ...Array.from({ length: 10 }, () => ['no', 'yes'] as const),
  ...Array.from({ length: 15 }, () => ['no', 'no'] as const),
]

test.each([
  { name: 'of half as much agreement as chance leaves open', pairs: grants, kappa: 0.4 },
  {
    name: 'of full agreement',
    pairs: [
      ['a', 'a'],
      ['b', 'b'],
      ['c', 'c'],
    ] as const,
    kappa: 1,
  },
  {
    name: 'of chance',
    pairs: [
      ['a', 'a'],
      ['a', 'b'],
      ['b', 'a'],
      ['b', 'b'],
    ] as const,
    kappa: 0,
  },
  {
    name: 'of full disagreement',
    pairs: [
      ['a', 'b'],
      ['b', 'a'],
    ] as const,
    kappa: -1,
  },
])('kappa $name is $kappa', ({ pairs, kappa }) => {
  expect(kappaOf(pairs)).toBeCloseTo(kappa, 10)
})

test('kappa is not defined where nothing or always the same is said', () => {
  expect(kappaOf([])).toBeUndefined()
  expect(
    kappaOf([
      ['a', 'a'],
      ['a', 'a'],
    ]),
  ).toBeUndefined()
})

test('agreement is measured over the items that have both labellings', () => {
  const measured = measureAgreement([
    labelledAs({ ...withoutSigns, codes: ['pitch'] }, { ...withoutSigns, codes: ['pitch', 'idea'] }),
    labelledAs(withoutSigns, { ...withoutSigns, sentiment: 'mixed' }),
    labelledAs({ sentiment: 'negative' }),
  ])
  const of = (label: string) => measured.find((it) => it.label === label)
  expect(of('sentiment')).toMatchObject({ items: 2, same: 1 })
  expect(of('sentiment at the end')).toMatchObject({ items: 0, same: 0, kappa: undefined })
  expect(of('cause')).toMatchObject({ items: 2, same: 2, kappa: undefined })
  expect(of('pitch')).toMatchObject({ items: 2, same: 2, kappa: 1 })
  expect(of('idea')).toMatchObject({ items: 2, same: 1, kappa: 0 })
})
