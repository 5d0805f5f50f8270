import { describe, expect, test } from '@jest/globals'
import { drawCase, judgeCase, readStocks } from './cases.ts'
import { describeFailure } from './failure.ts'
import { readKnownCodes } from './known-codes.ts'
import { measureStock, shareOf } from './single-field.ts'

/** `npm run fuzz` sends more, and looks for hanging ones. */
const PAYLOADS = 2000
const SEED = 8
const stocks = await readStocks()
const codes = readKnownCodes()

test('mutated payloads and bodies never throw, leak nothing, and keep their ids', () => {
  const failures: string[] = []
  for (let number = 0; number < PAYLOADS && failures.length < 3; number += 1) {
    const fuzzed = drawCase(stocks, SEED, number)
    const [fault] = judgeCase(fuzzed, codes).faults
    if (fault !== undefined) failures.push(`payload ${number} of seed ${SEED}: ${describeFailure(fuzzed, fault, codes)}`)
  }
  expect(failures).toEqual([])
})

test('every system takes part', () => {
  expect(stocks.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['amazon-connect', 'zendesk', 'delighted', 'front-desk', 'five9-call-log']),
  )
  expect(
    stocks.flatMap(({ files }) => files).every(({ sample, payloads }) => payloads.length > 0 || sample.name.startsWith('person')),
  ).toBe(true)
})

test('the same seed and number give the same payload', () => {
  for (const number of [0, 7, 23]) expect(drawCase(stocks, SEED, number)).toEqual(drawCase(stocks, SEED, number))
  expect(drawCase(stocks, SEED, 1).text).not.toBe(drawCase(stocks, SEED + 1, 1).text)
})

describe('one odd field costs that field alone', () => {
  test.each(stocks)('in at least nine of ten cases of $name', (stock) => {
    const measure = measureStock(stock, 100)
    expect(measure.counted).toBeGreaterThan(30)
    expect({ share: shareOf(measure) >= 0.9, misses: measure.misses }).toMatchObject({ share: true })
  })
})
