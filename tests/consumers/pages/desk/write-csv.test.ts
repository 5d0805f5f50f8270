import { expect, test } from '@jest/globals'
import type { DeskColumn, ShownAs } from '../../../../consumers/pages/desk/desk-page.ts'
import { writeCsv } from '../../../../consumers/pages/desk/write-csv.ts'

const cell = (value: unknown, as: ShownAs) => {
  const columns: readonly DeskColumn[] = [{ name: 'it', heading: 'It', as }]
  return writeCsv({ columns }, [{ it: value }]).split('\r\n')[1]
}

test.each<readonly [ShownAs, unknown, string]>([
  ['instant', '2026-03-01 12:30:00+00', '2026-03-01 12:30:00'],
  ['instant', '2026-03-01 12:30:00.25+00', '2026-03-01 12:30:00.25'],
  ['instant', null, ''],
  ['day', '2026-03-01 12:30:00+00', '2026-03-01'],
  ['list', ['a', 'b'], '"a; b"'],
  ['list', ['=1+1', 'b'], `"'=1+1; b"`],
  ['name', '=1+1', `'=1+1`],
  ['customer', '@SUM(A1)', `'@SUM(A1)`],
  ['text', '-2', `'-2`],
  ['score', -2, '-2'],
  ['count', '12', '12'],
  ['count', '9', 'under 10'],
  ['count', '0', '0'],
  ['number', '9', '9'],
  ['flag', false, 'false'],
  ['flag', null, ''],
])('%s %j is the cell %j', (as, value, expected) => {
  expect(cell(value, as)).toBe(expected)
})
