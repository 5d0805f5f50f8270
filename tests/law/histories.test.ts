import { expect, test } from '@jest/globals'
import { describeHistories, historiesOf } from './histories.ts'

test.each([
  [undefined, 1000],
  ['', 1000],
  ['5000', 5000],
])('LAW_HISTORIES=%s means %s histories of each kind', (given, count) => {
  expect(historiesOf(given)).toBe(count)
})

test.each(['many', '0', '-1', '1.5'])('LAW_HISTORIES=%s is refused', (given) => {
  expect(() => historiesOf(given)).toThrow(`LAW_HISTORIES is "${given}"; it must be a whole number above 0`)
})

test('the end of a run says how many histories were lived through, and how to run all', () => {
  expect(describeHistories(['stateful', 'stateless'], 1000)).toBe(
    'Law: 1,000 stateful and 1,000 stateless histories; to run all 10,000: LAW_HISTORIES=5000 npm test',
  )
  expect(describeHistories(['stateless'], 5000)).toBe('Law: 5,000 stateless histories')
})
