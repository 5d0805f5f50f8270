import { describe, expect, test } from '@jest/globals'
import { isHeaderData, looksLikeData, shownName } from '../../../producers/formats/shown-names.ts'

describe('a name of a column or key', () => {
  test.each([
    'mara@example.test',
    'Mara <mara@example.test>',
    '415-555-0101',
    '+49 30 5550101',
    '0305550101',
    '2026-03-02 09:40:00',
    '02.03.2026',
    '1498559343.3',
    '"Pat D" <415-555-0101>',
    'I want to cancel my contract because nobody has called me back',
  ])('that is data: %s', (name) => {
    expect(looksLikeData(name)).toBe(true)
  })

  test.each([
    'id',
    'CALL ID',
    'Q1 2026',
    '2026',
    'Score (1-5)',
    'e-mail',
    'Sent at (UTC)',
    'Wie zufrieden waren Sie mit uns?',
    'p95',
    'custom_field_360012',
  ])('that is a name: %s', (name) => {
    expect(looksLikeData(name)).toBe(false)
  })
})

test('one column that is data makes the header a row', () => {
  expect(isHeaderData(['column 1', '415-555-0101', 'support', 'SIP/1'])).toBe(true)
  expect(isHeaderData(['id', 'when', 'who'])).toBe(false)
})

test('a field is shown by its name, by its column, or as anything', () => {
  const columns = ['415-555-0101', 'Pat']
  expect([shownName('Pat', columns), shownName('Pat', []), shownName('other', columns)]).toEqual(['column 2', 'Pat', 'other'])
  expect([shownName('by.mara@example.test.age', []), shownName('a.0305550101.b', []), shownName('a[*].b', [])]).toEqual([
    '*',
    'a.*.b',
    'a[*].b',
  ])
})
