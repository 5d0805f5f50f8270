import { expect, test } from '@jest/globals'
import {
  isContactGrade,
  MEASURED_PATTERNS,
  type MeasuredPattern,
} from '../../../../consumers/datasets/referral_signals/measured-patterns.ts'

const measured = (pattern: string, right: number, judged: number, sources = ['reviews', 'tweets']): MeasuredPattern => ({
  pattern,
  right,
  judged,
  sources,
})

test.each<[string, readonly MeasuredPattern[], boolean]>([
  ['a pattern that was not measured', [], false],
  ['another pattern', [measured('praise', 200, 200)], false],
  ['100 of 100, whose lower bound is 0.96', [measured('recommend', 100, 100)], true],
  ['96 of 100, whose lower bound is 0.90', [measured('recommend', 96, 100)], true],
  ['95 of 100, whose lower bound is 0.89', [measured('recommend', 95, 100)], false],
  ['99 of 99 judged, which are too few', [measured('recommend', 99, 99)], false],
  ['one source, named twice', [measured('recommend', 200, 200, ['reviews', 'reviews'])], false],
  ['the rule itself before its group', [measured('recommend', 200, 200), measured('recommend: i recommend it', 80, 100)], false],
  ['a group whose other rule is bad', [measured('recommend', 200, 200), measured('recommend: would recommend', 80, 100)], true],
])('%s', (_, table, expected) => {
  expect(isContactGrade(['recommend: i recommend it'], table)).toBe(expected)
})

test('no pattern that was read reaches it yet', () => {
  const told = [...MEASURED_PATTERNS.map(({ pattern }) => `${pattern}: some rule`), 'nps: promoter', 'referral_made']
  expect(told.filter((it) => isContactGrade([it]))).toEqual([])
})
