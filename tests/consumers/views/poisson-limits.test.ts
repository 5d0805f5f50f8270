import { expect, test } from '@jest/globals'
import {
  chanceOfAtLeast,
  chancePerHour,
  largestExpectation,
  selectLimits,
  STREAM_STEPS,
  upperBound,
} from '../../../consumers/views/poisson-limits.ts'
import { duck } from '../../builders/duck.ts'

test.each([
  // 1 - exp(-2) - 2 exp(-2); and from a printed table of the distribution.
  [2, 2, 0.593994],
  [10, 3, 0.001102],
  [0, 5, 1],
])('%d or more of %d expected have their chance', (count, expected, chance) => {
  expect(chanceOfAtLeast(count, expected)).toBeCloseTo(chance, 5)
})

test.each([5, 20, 150, 700])('the largest expectation for %d is just within the chance', (count) => {
  const most = largestExpectation(count, 1e-6)
  expect(chanceOfAtLeast(count, most)).toBeLessThanOrEqual(1e-6)
  expect(chanceOfAtLeast(count, most + 0.0002)).toBeGreaterThan(1e-6)
})

test('the table is small, and grows with the contacts and shrinks with the streams', async () => {
  const db = await duck()
  try {
    const rows = (await db.rows(`${selectLimits()} ORDER BY 1`)).map((row) => Object.values(row).map(Number))
    expect(rows.length).toBeLessThanOrEqual(40)
    expect(rows.map(([least]) => least).slice(1)).toEqual(rows.map(([, below]) => below).slice(0, -1))
    for (const [place, row] of rows.entries()) {
      const limits = row.slice(2)
      expect(limits).toEqual(limits.toSorted((a, b) => b - a))
      expect(limits.every((it, n) => it > (rows[place - 1]?.[n + 2] ?? -1) || it === 0)).toBe(true)
    }
    expect(STREAM_STEPS.map(chancePerHour)[0]).toBeCloseTo(0.5 / 13_440, 10)
  } finally {
    db.end()
  }
})

test('the upper bound is that of the chi-squared distribution within 1 %', async () => {
  // Half the 90 % point of chi-squared with 2 (x + 1) degrees of freedom, from a printed table.
  const table = { 0: 2.3026, 1: 3.8897, 2: 5.3223, 9: 14.206 }
  const db = await duck()
  try {
    for (const [seen, bound] of Object.entries(table)) {
      const [row] = await db.rows(`SELECT ${upperBound(`CAST(${seen} AS DOUBLE)`)} AS found`)
      expect(Math.abs(Number(row?.['found']) / bound - 1)).toBeLessThan(0.011)
    }
  } finally {
    db.end()
  }
})
