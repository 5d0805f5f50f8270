import { describe, expect, test } from '@jest/globals'
import { describeSuppression, parseSuppressRequest } from '../../../consumers/jobs/suppress.ts'

const KEY = `p1:${'0'.repeat(31)}a`

describe('an instant', () => {
  test.each([
    ['2026-03-02T08:00:00Z', '2026-03-02T08:00:00.000Z'],
    ['2026-03-02T08:00:00.25Z', '2026-03-02T08:00:00.250Z'],
    ['2028-02-29T23:59:59.999Z', '2028-02-29T23:59:59.999Z'],
  ])('%s is taken as it was written, and told as it is stored', (written, stored) => {
    const entry = parseSuppressRequest(KEY, written)
    expect(entry).toEqual({ customerKey: KEY, appendedBefore: stored })
    expect(describeSuppression(entry, 7)).toBe(
      `The suppression list is now at version 7. It leaves out what the log received about ${KEY} before ${stored}.`,
    )
  })

  test.each([
    '3/2/2026',
    '2026-03-02',
    '2026',
    '2026-03-02T08:00:00',
    '2026-03-02T08:00:00+01:00',
    '2026-02-30T08:00:00Z',
    'March 2, 2026',
    '',
  ])('"%s" is refused and never guessed, with exit 64', (written) => {
    const message = `"${written}" is not an instant in UTC (RFC 3339); write it like 2026-01-31T08:00:00Z`
    expect(() => parseSuppressRequest(KEY, written)).toThrow(expect.objectContaining({ exitCode: 64, message }))
  })
})

test('without an instant a customer is suppressed for good', () => {
  expect(parseSuppressRequest(KEY, undefined)).toEqual({ customerKey: KEY, appendedBefore: null })
  expect(describeSuppression(parseSuppressRequest(KEY, undefined), 1)).toBe(
    `The suppression list is now at version 1. It leaves out everything about ${KEY}.`,
  )
})

test.each(['ada@acme.example', 'p1:', KEY.toUpperCase(), `${KEY}0`])('%s is not a customer key', (key) => {
  expect(() => parseSuppressRequest(key, undefined)).toThrow(
    expect.objectContaining({ exitCode: 64, message: expect.stringContaining('is not a customer key') }),
  )
})
