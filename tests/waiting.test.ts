import { expect, test } from '@jest/globals'
import { waitUntil, within } from './services/waiting.ts'

const never = () => new Promise<never>(() => undefined)

test('what comes in time is given, and what fails fails as it did', async () => {
  expect(await within('an answer', Promise.resolve(42))).toBe(42)
  await expect(within('an answer', Promise.reject(new Error('refused')))).rejects.toThrow('refused')
})

test('what does not come is named', async () => {
  await expect(within('an answer', never(), 10)).rejects.toThrow('an answer: not within 10 ms')
  await expect(waitUntil('ten records', () => false, 10)).rejects.toThrow('ten records: not within 10 ms')
  await expect(waitUntil('ten records', never, 10)).rejects.toThrow('ten records: not within 10 ms')
})

test('what holds in the end ends the wait', async () => {
  let asked = 0
  await waitUntil('the third time', () => (asked += 1) === 3)
  expect(asked).toBe(3)
})
