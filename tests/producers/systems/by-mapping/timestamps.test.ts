import { describe, expect, test } from '@jest/globals'
import { spellRfc2822 } from '../../../../producers/formats/rfc-2822.ts'
import { formatOf, timestamp, type Spelling } from '../../../../producers/systems/by-mapping/timestamps.ts'

const formats = (...texts: readonly string[]): readonly Spelling[] =>
  texts.map((it) => {
    const format = formatOf(it)
    if (!format.ok) throw new Error(format.rule)
    return format.read
  })
const read = (text: string, ...of: readonly string[]) => {
  const found = timestamp(text, formats(...of), 'UTC')
  return found.ok ? new Date(Number(found.value)).toISOString() : found.code
}

test.each([
  ['Mon 02.03.2026 09:40', 'ddd DD.MM.YYYY HH:mm', '2026-03-02T09:40:00.000Z'],
  ['Montag, 2. März 2026', 'dddd, D. MMMM YYYY', 'not_a_timestamp'],
  ['Mo., 02.03.2026', 'ddd, DD.MM.YYYY', '2026-03-02T00:00:00.000Z'],
  ['Monday, March 2, 2026 9:40 AM', 'dddd, MMMM D, YYYY h:mm A', '2026-03-02T09:40:00.000Z'],
  ['Marchy 2, 2026', 'MMMM D, YYYY', 'not_a_timestamp'],
  ['Sept 2, 2026', 'MMMM D, YYYY', '2026-09-02T00:00:00.000Z'],
  ['20260302', 'YYYYMMDD', '2026-03-02T00:00:00.000Z'],
  ['20260302T094000Z', 'YYYYMMDDTHHmmssZ', '2026-03-02T09:40:00.000Z'],
  ['20260230', 'YYYYMMDD', 'not_a_timestamp'],
  ['Mon, 02 Mar 2026 09:40:00 +0100', 'rfc2822', '2026-03-02T08:40:00.000Z'],
  ['Mon, 02 Mar 2026 09:40:00 +0100', 'YYYY-MM-DD', 'not_a_timestamp'],
])('%s by %s is %s', (text, format, expected) => {
  expect(read(text, format)).toBe(expected)
})

test('of several formats, the first that fits is taken', () => {
  const several = ['YYYY-MM-DD HH:mm', 'DD.MM.YYYY HH:mm', 'M/D/YYYY h:mm A']
  expect(['2026-03-02 09:40', '02.03.2026 09:40', '3/2/2026 9:40 AM', '2.3.26'].map((it) => read(it, ...several))).toEqual([
    '2026-03-02T09:40:00.000Z',
    '2026-03-02T09:40:00.000Z',
    '2026-03-02T09:40:00.000Z',
    'not_a_timestamp',
  ])
})

describe('a time of RFC 2822', () => {
  test.each([
    ['Mon, 2 Mar 2026 09:40:00 GMT', '2026-03-02 09:40:00+00:00'],
    ['2 Mar 2026 09:40 -0500 (EST)', '2026-03-02 09:40:00-0500'],
    ['Monday, 02-Mar-26 09:40:00 GMT', '2026-03-02 09:40:00+00:00'],
    ['Mon, 2 Mar 2026 09:40:00 PDT', '2026-03-02 09:40:00-07:00'],
    ['Mon,  2 Mar 2026  09:40:00 +0000', '2026-03-02 09:40:00+0000'],
    ['Mon, 2 Mär 2026 09:40:00 +0000', undefined],
    ['Mon, 2 Mar 2026 09:40:00 CET', undefined],
    ['Mon, 2 Mar 2026 09:40:00', undefined],
    ['2026-03-02 09:40:00 +0000', undefined],
  ])('%s is %s', (text, spelled) => {
    expect(spellRfc2822(text)).toBe(spelled)
  })
})
