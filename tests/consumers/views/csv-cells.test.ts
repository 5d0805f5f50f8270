import { expect, test } from '@jest/globals'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { csvLine, type CsvCell } from '../../../consumers/views/csv-cells.ts'

const cases: readonly (readonly [what: string, cell: CsvCell, written: string])[] = [
  ['nothing', null, ''],
  ['an empty text', '', '""'],
  ['a text', 'wrong bill', 'wrong bill'],
  ['a text with a comma and a quote', 'so, "fine"', '"so, ""fine"""'],
  ['a text with a line end', 'one\ntwo', '"one\ntwo"'],
  ['a text with the separator of another country', 'a;=b', '"a;=b"'],
  ['a number', 0.25, '0.25'],
  ['a negative number', -3, '-3'],
  ['a large number', -9007199254740993n, '-9007199254740993'],
  ['yes or no', false, 'false'],
  ['an instant', new Date('2026-03-02T09:40:00.000Z'), '2026-03-02 09:40:00'],
  ['an instant with milliseconds', new Date('2026-03-02T09:40:00.120Z'), '2026-03-02 09:40:00.120'],
  ['a date', { plain: '2026-03-02' }, '2026-03-02'],
  ['a list', ['billing', 'delivery'], '"billing; delivery"'],
  ['a list of one', ['billing'], 'billing'],
  ['a list of none', [], '""'],
  ['a list of lists', [['a', 'b'], ['c']], '"a; b; c"'],
  ['a formula', '=HYPERLINK("http://a.example";"x")', '"\'=HYPERLINK(""http://a.example"";""x"")"'],
  ['a formula with a plus', '+1', "'+1"],
  ['a formula with a minus', '-1+1', "'-1+1"],
  ['a formula with an at', '@SUM(1)', "'@SUM(1)"],
  ['a formula after a tab', '\t=1', '"\'\t=1"'],
  ['a formula after a carriage return', '\r=1', '"\'\r=1"'],
  ['a formula with a wide sign', '＝1', "'＝1"],
  ['a formula after a sign that turns the line', '\u202e=1', "'=1"],
  ['a formula as the first of a list', ['=1', 'b'], '"\'=1; b"'],
  ['a sign of a formula within a text', 'a=b+c@d-e', 'a=b+c@d-e'],
  ['a text that begins with an apostrophe', "'tis", "'tis"],
]

test.each(cases)('%s', (_, cell, written) => {
  expect(csvLine([cell, 'x'])).toBe(`${written},x\r\n`)
})

test('whatever a text is, a reader of CSV finds it again, and no cell begins a formula', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('=1', '-2', '@x', '\t', '\r', ';=1', '"')), { minLength: 2 }),
      (texts) => {
        const [read = []] = parse(csvLine(texts), { record_delimiter: '\r\n', relax_column_count: true })
        expect(read).toHaveLength(texts.length)
        for (const [n, text] of texts.entries()) {
          expect([text, `'${text}`]).toContain(read[n])
          expect(read[n]).not.toMatch(/^[=+\-@\t\r]/)
        }
      },
    ),
  )
})
