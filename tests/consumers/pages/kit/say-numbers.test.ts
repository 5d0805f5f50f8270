import { expect, test } from '@jest/globals'
import {
  beginSentence,
  sayCount,
  sayCounted,
  sayDay,
  sayInstant,
  sayMonth,
  sayPoints,
  sayScore,
  sayShare,
} from '../../../../consumers/pages/kit/say-numbers.ts'

test.each([
  [sayCount(0), '0'],
  [sayCount(1), 'under 10'],
  [sayCount(9), 'under 10'],
  [sayCount(10), '10'],
  [sayCount(12345), '12,345'],
  [sayCounted(0, 'contacts'), 'no contacts'],
  [beginSentence(sayCounted(3, 'contacts')), 'Under 10 contacts'],
  [sayShare(0.256), '26%'],
  [sayScore(-0.256), '−0.26'],
  [sayScore(0.5), '+0.50'],
  // What rounds to nothing has no sign.
  [sayScore(-0.001), '0.00'],
  [sayPoints(-0.12), '−12 points'],
  [sayDay('2026-03-01'), '1 March 2026'],
  [sayMonth('2026-03'), 'Mar 2026'],
  [sayInstant(Date.parse('2026-03-01T23:05:00Z')), '1 Mar 2026, 23:05 UTC'],
])('%j is said as %j', (said, expected) => {
  expect(said).toBe(expected)
})
