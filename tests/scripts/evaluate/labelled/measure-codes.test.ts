import { expect, test } from '@jest/globals'
import { measureCause } from '../../../../scripts/evaluate/labelled/measure-cause.ts'
import { findMistakes, measureCodes } from '../../../../scripts/evaluate/labelled/measure-codes.ts'
import { coded, heardAs, labelledAs, withoutSigns } from './items.ts'

const disputed = heardAs(labelledAs({ ...withoutSigns, codes: ['leave'] }, withoutSigns), { claims: new Set(['leave']) })
const withoutCodes = heardAs(labelledAs({ sentiment: 'negative' }), { claims: new Set(['leave']) })
const heard = [
  coded(['leave'], ['leave']),
  coded(['leave', 'warn'], ['leave']),
  coded(['leave'], []),
  coded([], ['leave']),
  coded(['cancel'], ['cancel', 'leave']),
  coded([], []),
  disputed,
  withoutCodes,
]

test.each([
  { signal: 'leave', told: 3, claimed: 4, right: 2, disputed: 1 },
  { signal: 'warn', told: 1, claimed: 0, right: 0, disputed: 0 },
  { signal: 'cancel', told: 1, claimed: 1, right: 1, disputed: 0 },
  { signal: 'idea', told: 0, claimed: 0, right: 0, disputed: 0 },
])('of $signal, $right of $told are found and $claimed are claimed', (expected) => {
  expect(measureCodes(heard).find(({ signal }) => signal === expected.signal)).toEqual(expected)
})

test('mistakes are what is missed and what is claimed wrongly; what the labellings dispute is neither', () => {
  const { missed, wrong } = findMistakes(heard, 'leave')
  expect(missed).toEqual([heard[2]?.item])
  expect(wrong).toEqual([heard[3]?.item, heard[4]?.item])
})

test('a cause is measured over complaints whose cause both labellings tell', () => {
  const caused = (label: 'billing' | 'other' | 'none' | 'cannot_tell', cause: string | null, second: string | null = null) =>
    heardAs(labelledAs({ ...withoutSigns, cause: label }, { ...withoutSigns, cause: label }), { cause: { cause, second } })
  expect(
    measureCause([
      caused('billing', 'billing'),
      caused('billing', 'product', 'billing'),
      caused('billing', 'cannot_tell'),
      caused('other', null),
      caused('none', 'outage'),
      caused('none', 'cannot_tell'),
      caused('cannot_tell', 'outage'),
      heardAs(labelledAs({ ...withoutSigns, cause: 'billing' }, withoutSigns), { cause: { cause: 'billing', second: null } }),
      heardAs(labelledAs({ sentiment: 'negative' }), { cause: { cause: 'billing', second: null } }),
    ]),
  ).toEqual({ told: { hits: 2, n: 4 }, right: { hits: 1, n: 4 }, rightOfTwo: { hits: 2, n: 4 }, invented: { hits: 1, n: 2 } })
})
