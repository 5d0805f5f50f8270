import { expect, test } from '@jest/globals'
import { z } from 'zod'
import { optionsReader } from '../../../producers/reading/options-reader.ts'

const read = optionsReader(z.strictObject({ scale: z.literal([3, 5]).default(5) }))

test.each([
  [{}, { scale: 5 }],
  [{ scale: 3 }, { scale: 3 }],
  [{ scale: 4 }, { scale: 5 }],
  [{ scales: 3 }, { scale: 5 }],
])('the options %p are read as %p: wrong ones count as left out', (options, expected) => {
  expect(read(options)).toEqual(expected)
})

test('one object is read once, and another one for itself', () => {
  const options = { scale: 3 }
  expect(read(options)).toBe(read(options))
  expect(read({ scale: 3 })).not.toBe(read(options))
})
